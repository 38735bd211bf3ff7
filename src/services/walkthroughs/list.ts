import type { WalkthroughSummary } from '../../contract/walkthrough.ts';
import type { StoredWalkthrough } from '../../store/port.ts';
import type { ServiceDeps } from '../deps.ts';
import { deriveOnce } from '../internal/derive-once.ts';
import { toSummary } from './view.ts';

const toSummaries = deriveOnce((walkthroughs: readonly StoredWalkthrough[]) => walkthroughs.map(toSummary));

/** Every walkthrough: the built-in ones first, then the imported ones by time of import. */
export async function listWalkthroughs(
  deps: ServiceDeps,
  tenantId: string,
): Promise<readonly WalkthroughSummary[]> {
  return toSummaries(await deps.store.forTenant(tenantId).walkthroughs.list());
}
