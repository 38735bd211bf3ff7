import type { Swept } from '../../store/port.ts';
import type { ServiceDeps } from '../deps.ts';

const DAY_MS = 86_400_000;

/**
 * Erases, for all tenants, what is to be kept no longer: data that is older than its tenant wants it kept, and the
 * responses kept for repeated requests for a day. To be called at the start and every hour.
 *
 * @param retentionDays for tenants that set nothing themselves; undefined: until somebody erases it
 */
export async function sweep(
  { store, now }: Pick<ServiceDeps, 'store' | 'now'>,
  { retentionDays }: { retentionDays?: number | undefined },
): Promise<Swept> {
  const at = now();
  const swept = await store.sweep({
    now: at,
    retentionDays,
    responsesBefore: new Date(at.getTime() - DAY_MS),
  });
  if (swept.interviews + swept.critiques > 0) await store.scrub();
  return swept;
}
