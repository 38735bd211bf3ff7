import type { ServiceDeps } from '../deps.ts';
import { critiqueNotFound, loadCritique } from '../internal/load.ts';

/**
 * Erases a critique with the answer it was made from.
 *
 * @throws AppError critique_not_found
 */
export async function deleteCritique(deps: ServiceDeps, tenantId: string, id: string): Promise<void> {
  const tenant = deps.store.forTenant(tenantId);
  await loadCritique(tenant, id);
  if (!(await tenant.critiques.delete(id))) throw critiqueNotFound();
}
