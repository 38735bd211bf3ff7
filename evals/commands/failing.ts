import type { Dataset } from '../data/case.ts';
import { gradedCases, unmet } from '../metrics/graded-case.ts';
import { movements } from '../metrics/relations.ts';
import { type AnyRun, isGrading } from '../run/saved.ts';

/** Cases that the last run got wrong, with what they are compared with. */
export function failingIds(runs: readonly AnyRun[], dataset: Dataset): Set<string> {
  const ids = new Set<string>();
  for (const run of runs.filter(isGrading)) {
    const graded = gradedCases(dataset, run.results);
    for (const [id, each] of graded) {
      const { gold, expect } = each.case;
      const isWrongSide = gold !== undefined && gold.rank >= 3 !== each.rank >= 3;
      if (isWrongSide || (expect !== undefined && unmet(expect, each).length > 0)) ids.add(id);
    }
    for (const { better, worse } of dataset.pairs) {
      const [high, low] = [graded.get(better)?.score, graded.get(worse)?.score];
      if (high !== undefined && low !== undefined && high <= low) ids.add(better).add(worse);
    }
    for (const { variation, isBroken } of movements(dataset.variations, graded))
      if (isBroken) ids.add(variation.base).add(variation.variant);
    for (const { id } of run.faults) ids.add(id);
  }
  return ids;
}
