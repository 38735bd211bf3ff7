import { AppError } from '../../errors.ts';
import type { ServiceDeps } from '../deps.ts';

/**
 * Asks the database for the catalogue.
 *
 * @throws AppError not_ready when it does not answer or holds no walkthroughs
 */
export async function checkReadiness(
  deps: ServiceDeps,
  tenantId: string,
): Promise<{ walkthroughs: number; principles: number }> {
  const walkthroughs = await countWalkthroughs(deps, tenantId);
  if (walkthroughs === 0) throw new AppError('not_ready', 'The catalogue is empty.');
  return { walkthroughs, principles: deps.principles.length };
}

async function countWalkthroughs({ store }: ServiceDeps, tenantId: string): Promise<number> {
  try {
    await store.ping();
    return (await store.forTenant(tenantId).walkthroughs.list()).length;
  } catch {
    throw new AppError('not_ready', 'The database does not answer.');
  }
}
