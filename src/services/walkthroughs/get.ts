import { publicWalkthrough } from '../../catalogue/index.ts';
import type { PublicWalkthrough } from '../../contract/walkthrough.ts';
import type { ServiceDeps } from '../deps.ts';
import { deriveOnce } from '../internal/derive-once.ts';
import { loadWalkthrough } from '../internal/load.ts';

const toPublic = deriveOnce(publicWalkthrough);

/** @throws AppError walkthrough_not_found */
export async function getWalkthrough(
  deps: ServiceDeps,
  tenantId: string,
  id: string,
): Promise<PublicWalkthrough> {
  return toPublic(await loadWalkthrough(deps.store.forTenant(tenantId), id));
}
