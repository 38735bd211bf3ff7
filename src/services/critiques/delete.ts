import type { ServiceDeps } from '../deps.ts';
import { critiqueNotFound, loadCritique } from '../internal/load.ts';
import { critiqueKey } from './critique-task.ts';

/**
 * Erases a critique with the answer it was made from.
 *
 * @throws AppError critique_not_found
 */
export async function deleteCritique(deps: ServiceDeps, tenantId: string, id: string): Promise<void> {
  const tenant = deps.store.forTenant(tenantId);
  await loadCritique(tenant, id);
  await deps.models?.tasks.forget(critiqueKey(tenantId, id));
  if (!(await tenant.critiques.delete(id))) throw critiqueNotFound();
}
