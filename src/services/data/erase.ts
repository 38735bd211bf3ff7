import type { Erasure } from '../../contract/data.ts';
import { critiqueKey } from '../critiques/critique-task.ts';
import type { ServiceDeps } from '../deps.ts';
import { debriefPath } from '../interviews/debrief-note.ts';
import { interviewPath } from '../interviews/turn-task.ts';

/**
 * Erases everything that is kept of a tenant, or of one of its candidates: the rows, the responses kept for
 * repeated requests, the events of streams, and what the database's files still hold of them.
 */
export async function eraseData(
  deps: ServiceDeps,
  tenantId: string,
  candidateId: string | undefined,
): Promise<Erasure> {
  const erased = await deps.store.forTenant(tenantId).data.erase(candidateId);
  // Whatever a model is still making of it finds no row to write to.
  if (candidateId === undefined) await deps.models?.tasks.forget(tenantId);
  else {
    for (const { id } of erased.interviews) {
      await deps.models?.tasks.forget(interviewPath(tenantId, id));
      await deps.models?.tasks.forget(debriefPath(tenantId, id));
    }
    for (const { id } of erased.critiques) await deps.models?.tasks.forget(critiqueKey(tenantId, id));
  }
  return {
    interviews: erased.interviews.length,
    critiques: erased.critiques.length,
    walkthroughs: erased.walkthroughs,
    files: await deps.store.scrub(),
  };
}
