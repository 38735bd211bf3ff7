import type { Debrief } from '../../contract/interview.ts';
import type { Usage } from '../../contract/usage.ts';
import { AppError } from '../../errors.ts';
import type { TenantStore } from '../../store/port.ts';
import type { ServiceDeps } from '../deps.ts';
import { loadInterview, loadPrinciple } from '../internal/load.ts';
import { total } from '../usage/get.ts';
import { debriefNote } from './debrief-note.ts';
import { turnsWhenGraded } from './elsewhere.ts';
import { interviewPath } from './turn-task.ts';

/**
 * Sums up a finished interview. The findings are code's; a model, where one is configured, adds a note in its own
 * words. Without it the debrief is whole all the same.
 *
 * @throws AppError interview_not_found; interview_open while there are questions left
 */
export async function debriefInterview(deps: ServiceDeps, tenantId: string, id: string): Promise<Debrief> {
  const tenant = deps.store.forTenant(tenantId);
  const before = await loadInterview(tenant, id);
  if (before.state !== 'closed') {
    throw new AppError('interview_open', 'The debrief is ready when the last question has been answered.');
  }
  // Gradings go on behind the conversation; the debrief is of all of them.
  const grading = deps.models?.tasks.runningUnder(interviewPath(tenantId, id)) ?? [];
  await Promise.all(grading.map(({ settled }) => settled));
  const interview = await loadInterview(tenant, id);
  const { walkthrough, level } = interview;
  const turns = await turnsWhenGraded(deps, tenantId, id);
  // With the rubric, which it builds on; see `loadRubric`.
  const { buildDebrief } = await import('../../interview/debrief.ts');
  const debrief = buildDebrief({
    interviewId: id,
    walkthrough,
    principle: loadPrinciple(deps, walkthrough.principle),
    level,
    turns,
  });
  const note = await debriefNote(deps, tenantId, interview, turns, debrief);
  const usage = deps.models && (await usageOf(tenant, id));
  return {
    ...debrief,
    ...(note?.note !== undefined && { coachingNote: note.note }),
    grader: { ...debrief.grader, ...(note?.degraded !== undefined && { degraded: note.degraded }) },
    ...(usage && { usage }),
  };
}

/** What models have come to for an interview, as the ledger has it. */
async function usageOf(tenant: TenantStore, subjectId: string): Promise<Usage | undefined> {
  const {
    attempts,
    failed: _,
    unpriced,
    unpricedTokens: __,
    estimated,
    costMicroUsd,
    ...tokens
  } = total(await tenant.ledger.totals({ subjectId }));
  if (attempts === 0) return undefined;
  // A part that nobody has a price for makes the whole unknown, not cheap.
  return {
    ...tokens,
    attempts,
    ...(estimated > 0 && { estimated }),
    ...(unpriced === 0 && { costMicroUsd }),
  };
}
