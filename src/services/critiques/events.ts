import type { Critique } from '../../contract/critique.ts';
import type { ServiceDeps } from '../deps.ts';
import { loadCritique } from '../internal/load.ts';
import type { EventLog } from '../streaming/event-log.ts';
import { critiqueKey, retellCritique } from './critique-task.ts';

/**
 * The events of a critique: those of the stream that is going on or was a moment ago, otherwise told again from
 * what is stored.
 *
 * @throws AppError critique_not_found
 */
export async function critiqueEvents(deps: ServiceDeps, tenantId: string, id: string): Promise<EventLog> {
  const { critique } = await loadCritique(deps.store.forTenant(tenantId), id);
  const task = deps.models?.tasks.get<Critique>(critiqueKey(tenantId, id));
  return task?.log ?? retellCritique(critique);
}
