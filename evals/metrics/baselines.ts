/** What graders reach that understand nothing, on the same cases: printed beside every figure. */
import { DIMENSIONS, type DimensionId } from '../../src/contract/vocabulary.ts';
import { fitBaselines, type TextScorer } from '../lib/baselines.ts';
import { readOpenings } from '../lib/graded-answers.ts';
import { rankOfScore } from '../lib/rubric-measures.ts';
import { STATUS_RANK } from './graded-case.ts';

export interface Baselines {
  verdict: Record<string, TextScorer>;
  /** By dimension: the rank of the status that a text gets. */
  dimensions: Map<DimensionId, Record<string, (text: string) => number>>;
}

/** A status as a verdict, so that the same regressions can be fitted to it. */
const STAND_IN = ['strong_no_hire', 'leaning_no_hire', 'strong_hire'] as const;
const SCORE_OF_STAND_IN = [100 / 12, 500 / 12, 1_100 / 12];

/** Fits everything on the `fit` split. */
export function allBaselines(): Baselines {
  const rows = readOpenings(['fit']);
  const dimensions: Baselines['dimensions'] = new Map();
  for (const id of DIMENSIONS) {
    const rated = rows.flatMap((row) => {
      const status = row.dimensions[id];
      const rank = status && STATUS_RANK[status];
      return rank === undefined ? [] : [{ ...row, ratings: [STAND_IN[rank] as (typeof STAND_IN)[number]] }];
    });
    if (rated.length < 10) continue;
    const scorers = Object.entries(fitBaselines(rated)).map(([name, score]) => [
      name,
      (text: string) => nearest(score(text)),
    ]);
    dimensions.set(id, Object.fromEntries(scorers));
  }
  return { verdict: fitBaselines(rows), dimensions };
}

function nearest(score: number): number {
  const distances = SCORE_OF_STAND_IN.map((each) => Math.abs(each - score));
  return distances.indexOf(Math.min(...distances));
}

export { rankOfScore };
