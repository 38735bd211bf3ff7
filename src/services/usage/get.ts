import type { UsageReport } from '../../contract/usage.ts';
import type { Spending } from '../../store/port.ts';
import { startOfDay } from '../accounting/metered-model.ts';
import type { ServiceDeps } from '../deps.ts';

/** What models have been asked and what it came to: in all or for one interview or critique, and today. */
export async function getUsage(
  deps: ServiceDeps,
  tenantId: string,
  subjectId: string | undefined,
): Promise<UsageReport> {
  const { ledger } = deps.store.forTenant(tenantId);
  const since = startOfDay(deps.now());
  const models = await ledger.totals({ subjectId });
  const today = total(await ledger.totals({ since }));
  const budget = deps.models?.budget;
  return {
    models,
    total: total(models),
    today: { date: since.toISOString().slice(0, 10), ...today },
    ...(budget && {
      budget: {
        ...budget,
        leftTodayMicroUsd: Math.max(0, budget.perDayMicroUsd - today.costMicroUsd),
        leftTodayUnpricedTokens: Math.max(0, budget.perDayUnpricedTokens - today.unpricedTokens),
      },
    }),
  };
}

/** The sum over all models. */
export function total(spendings: readonly Spending[]): Spending {
  const sum = (pick: (spending: Spending) => number) =>
    spendings.reduce((all, spending) => all + pick(spending), 0);
  return {
    attempts: sum(({ attempts }) => attempts),
    failed: sum(({ failed }) => failed),
    inputTokens: sum(({ inputTokens }) => inputTokens),
    outputTokens: sum(({ outputTokens }) => outputTokens),
    cacheReadTokens: sum(({ cacheReadTokens }) => cacheReadTokens),
    cacheWriteTokens: sum(({ cacheWriteTokens }) => cacheWriteTokens),
    costMicroUsd: sum(({ costMicroUsd }) => costMicroUsd),
    unpriced: sum(({ unpriced }) => unpriced),
    unpricedTokens: sum(({ unpricedTokens }) => unpricedTokens),
    estimated: sum(({ estimated }) => estimated),
  };
}
