import type { StoredCritique } from '../../store/port.ts';
import type { ServiceDeps } from '../deps.ts';
import { loadCritique } from '../internal/load.ts';

/**
 * One kept critique with the request it answered.
 *
 * @throws AppError critique_not_found
 */
export function getCritique(deps: ServiceDeps, tenantId: string, id: string): Promise<StoredCritique> {
  return loadCritique(deps.store.forTenant(tenantId), id);
}
