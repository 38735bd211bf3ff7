import type { WalkthroughSummary } from '../../contract/walkthrough.ts';
import type { ServiceDeps } from '../deps.ts';
import { toSummary } from './view.ts';

/** Every walkthrough: the built-in ones first, then the imported ones by time of import. */
export async function listWalkthroughs(deps: ServiceDeps, tenantId: string): Promise<WalkthroughSummary[]> {
  return (await deps.store.forTenant(tenantId).walkthroughs.list()).map(toSummary);
}
