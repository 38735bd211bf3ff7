import type { ServiceDeps } from '../deps.ts';
import { interviewNotFound, loadInterview } from '../internal/load.ts';
import { debriefPath } from './debrief-note.ts';
import { interviewPath } from './turn-task.ts';

/**
 * Erases an interview with its answers and the kept responses that quote them.
 *
 * @throws AppError interview_not_found
 */
export async function deleteInterview(deps: ServiceDeps, tenantId: string, id: string): Promise<void> {
  const tenant = deps.store.forTenant(tenantId);
  await loadInterview(tenant, id);
  await deps.models?.tasks.forget(interviewPath(tenantId, id));
  await deps.models?.tasks.forget(debriefPath(tenantId, id));
  if (!(await tenant.interviews.delete(id))) throw interviewNotFound();
}
