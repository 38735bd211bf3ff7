/** Whether stated confidence means what it says, and whether repeated gradings agree. */
import { mean } from './statistics.ts';

/** Mean squared distance between stated probability and what happened (Brier 1950); 0 is best. */
export const brierScore = (stated: readonly number[], happened: readonly boolean[]): number =>
  mean(stated.map((probability, at) => (probability - (happened[at] ? 1 : 0)) ** 2));

/**
 * The chance that two gradings of the same answer differ, averaged over answers: 1 - sum of squared shares, as in
 * Gini's impurity. 0 when every answer always gets the same verdict.
 */
export function flipRate(verdicts: readonly (readonly string[])[]): number {
  return mean(
    verdicts.map((runs) => {
      const counts = Map.groupBy(runs, (verdict) => verdict);
      return 1 - [...counts.values()].reduce((sum, { length }) => sum + (length / runs.length) ** 2, 0);
    }),
  );
}
