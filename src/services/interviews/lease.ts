import { sleep, systemRuntime } from '../../models/runtime.ts';
import type { InterviewRepository } from '../../store/port.ts';
import type { ServiceDeps } from '../deps.ts';
import type { Work } from '../streaming/tasks.ts';

// Servers on one database know of each other's work by its rows alone. Whoever has models at work on an answer says so
// again and again, and hears in return whether another server was told to stop it. One that has fallen silent is dead:
// its interviews go on with what was stored.

/** Between two signs of life, milliseconds; the longest that a stop takes to reach another server. */
export const SIGN_MS = 2_000;
/** After so long without a sign a server is taken for dead, milliseconds. Clocks may differ by most of it. */
export const LEASE_MS = 15_000;

/** Until when a sign that is given now holds. */
export const leaseFrom = (now: Date): Date => new Date(now.getTime() + LEASE_MS);

/** Gives signs of life for the work on answer `turn` until `over`, and stops it when somebody wants that. */
export async function keepLease(
  { now, models }: ServiceDeps,
  interviews: InterviewRepository,
  id: string,
  turn: number,
  { stop }: Pick<Work<unknown>, 'stop'>,
  over: AbortSignal,
): Promise<void> {
  for (;;) {
    await sleep(systemRuntime, SIGN_MS, over);
    if (over.aborted) return;
    try {
      if ((await interviews.stillAtWork(id, turn, leaseFrom(now()))) === 'stop') return stop();
    } catch (error) {
      // The next sign may get through.
      models?.onFault(error);
    }
  }
}
