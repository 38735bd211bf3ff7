import type { InterviewSummary } from '../../contract/interview.ts';
import type { CandidatePageRequest, Page } from '../../store/port.ts';
import type { ServiceDeps } from '../deps.ts';
import { toSummary } from './view.ts';

/** Interviews, newest first: all, or those of one candidate. */
export async function listInterviews(
  deps: ServiceDeps,
  tenantId: string,
  page: CandidatePageRequest,
): Promise<Page<InterviewSummary>> {
  const { items, nextCursor } = await deps.store.forTenant(tenantId).interviews.list(page);
  return { items: items.map(toSummary), nextCursor };
}
