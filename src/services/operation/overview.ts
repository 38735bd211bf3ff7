import type { Activity } from '../../store/port.ts';
import { startOfDay } from '../accounting/metered-model.ts';
import type { ServiceDeps } from '../deps.ts';

const DAY_MS = 86_400_000;

export interface Overview extends Activity {
  days: Activity['days'];
  /** How this process finds the providers of its models. */
  providers: { provider: string; state: 'closed' | 'open' | 'half_open' }[];
  since: Date;
}

/** What happened in the last days, of all tenants. */
export async function getOverview(deps: ServiceDeps, days: number): Promise<Overview> {
  const since = new Date(startOfDay(deps.now()).getTime() - (days - 1) * DAY_MS);
  const activity = await deps.store.activity(since);
  return { ...activity, since, providers: deps.models?.providers?.() ?? [] };
}
