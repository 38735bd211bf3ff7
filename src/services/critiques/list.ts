import type { CritiqueSummary } from '../../contract/critique.ts';
import type { CandidatePageRequest, Page, StoredCritique } from '../../store/port.ts';
import type { ServiceDeps } from '../deps.ts';

/** Kept critiques, newest first: all, or those of one candidate. */
export async function listCritiques(
  deps: ServiceDeps,
  tenantId: string,
  page: CandidatePageRequest,
): Promise<Page<CritiqueSummary>> {
  const { items, nextCursor } = await deps.store.forTenant(tenantId).critiques.list(page);
  return { items: items.map(toSummary), nextCursor };
}

function toSummary({ critique, request, createdAt }: StoredCritique): CritiqueSummary {
  const { id, verdict, score, confidence } = critique;
  const { principle, walkthroughId, question, level, candidateId } = request;
  return {
    id,
    verdict,
    score,
    confidence,
    principle,
    walkthroughId,
    question,
    level,
    candidateId,
    createdAt: createdAt.toISOString(),
  };
}
