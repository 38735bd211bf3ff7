import type { Stopped } from '../../contract/interview.ts';
import type { ServiceDeps } from '../deps.ts';
import { loadInterview } from '../internal/load.ts';
import { stopElsewhere } from './elsewhere.ts';
import { interviewPath, turnKey } from './turn-task.ts';
import { currentMessage } from './view.ts';

/**
 * Cancels what models are making for an interview, here or on another server on the same database, and waits until
 * what they had come to is stored.
 *
 * @throws AppError interview_not_found
 */
export async function stopInterview(deps: ServiceDeps, tenantId: string, id: string): Promise<Stopped> {
  const tenant = deps.store.forTenant(tenantId);
  const asked = await loadInterview(tenant, id);
  // What is at work here need not wait for others.
  deps.models?.tasks.get(turnKey(tenantId, id, asked.turn - 1))?.stop();
  const isElsewhere = await stopElsewhere(deps, tenantId, asked);
  // Those who only follow another server's work are among them.
  const stopped = (await deps.models?.tasks.stop(interviewPath(tenantId, id))) ?? 0;
  const record = await loadInterview(tenant, id);
  return {
    interviewId: id,
    stopped: isElsewhere || stopped > 0,
    message: currentMessage(deps, tenantId, record),
  };
}
