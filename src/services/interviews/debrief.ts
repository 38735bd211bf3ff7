import type { Debrief } from '../../contract/interview.ts';
import { AppError } from '../../errors.ts';
import { buildDebrief } from '../../interview/debrief.ts';
import type { ServiceDeps } from '../deps.ts';
import { loadInterview, loadPrinciple } from '../internal/load.ts';
import { interviewPath } from './turn-task.ts';

/**
 * Sums up a finished interview.
 *
 * @throws AppError interview_not_found; interview_open while there are questions left
 */
export async function debriefInterview(deps: ServiceDeps, tenantId: string, id: string): Promise<Debrief> {
  const tenant = deps.store.forTenant(tenantId);
  const { walkthrough, level, state } = await loadInterview(tenant, id);
  if (state !== 'closed') {
    throw new AppError('interview_open', 'The debrief is ready when the last question has been answered.');
  }
  // Gradings go on behind the conversation; the debrief is of all of them.
  const grading = deps.models?.tasks.runningUnder(interviewPath(tenantId, id)) ?? [];
  await Promise.all(grading.map(({ settled }) => settled));
  return buildDebrief({
    interviewId: id,
    walkthrough,
    principle: loadPrinciple(deps, walkthrough.principle),
    level,
    turns: await tenant.interviews.turns(id),
  });
}
