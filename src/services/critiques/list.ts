import type { CritiqueSummary } from '../../contract/critique.ts';
import type { Page, PageRequest, StoredCritique } from '../../store/port.ts';
import type { ServiceDeps } from '../deps.ts';

/** Kept critiques, newest first. */
export async function listCritiques(
  deps: ServiceDeps,
  tenantId: string,
  page: PageRequest,
): Promise<Page<CritiqueSummary>> {
  const { items, nextCursor } = await deps.store.forTenant(tenantId).critiques.list(page);
  return { items: items.map(toSummary), nextCursor };
}

function toSummary({ critique, request, createdAt }: StoredCritique): CritiqueSummary {
  const { id, verdict, score, confidence } = critique;
  const { principle, walkthroughId, question, level } = request;
  return {
    id,
    verdict,
    score,
    confidence,
    principle,
    walkthroughId,
    question,
    level,
    createdAt: createdAt.toISOString(),
  };
}
