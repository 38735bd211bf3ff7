import type { Interview } from '../../contract/interview.ts';
import type { ServiceDeps } from '../deps.ts';
import { loadInterview } from '../internal/load.ts';
import { currentMessage, toInterview } from './view.ts';

/**
 * State and transcript of one interview.
 *
 * @throws AppError interview_not_found
 */
export async function getInterview(deps: ServiceDeps, tenantId: string, id: string): Promise<Interview> {
  const tenant = deps.store.forTenant(tenantId);
  const record = await loadInterview(tenant, id);
  // An answer may be written between the two reads: only turns the record already counts are shown.
  const turns = (await tenant.interviews.turns(id)).filter(({ turn }) => turn < record.turn);
  return toInterview(record, turns, currentMessage(deps, tenantId, record));
}
