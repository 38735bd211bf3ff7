import {
  type DimensionId,
  type DimensionStatus,
  type DisqualifierId,
  VERDICTS,
  verdictRank,
} from '../../src/contract/vocabulary.ts';
import type { Dataset, EvalCase, Expectation } from '../data/case.ts';
import { lowerMedian } from '../lib/statistics.ts';
import type { CaseResult } from '../run/result.ts';

/** A case with what its repeated gradings came to together. */
export interface GradedCase {
  case: EvalCase;
  runs: readonly CaseResult[];
  /** The lower median of the repeats. */
  rank: number;
  score: number;
  confidence: number;
  dimensions: Partial<Record<DimensionId, DimensionStatus>>;
  disqualifiers: readonly DisqualifierId[];
}

/** Absent, partial, clear: the statuses that have an order. */
export const STATUS_RANK: Partial<Record<DimensionStatus, number>> = { absent: 0, partial: 1, clear: 2 };
export const STATUSES = 3;
export const VERDICT_COUNT = VERDICTS.length;

/** The status most repeats gave; of equally frequent ones the first. */
function commonest<T>(values: readonly T[]): T {
  const counts = [...Map.groupBy(values, (value) => value)];
  return counts.reduce((best, each) => (each[1].length > best[1].length ? each : best))[0];
}

function combine(of: EvalCase, runs: readonly CaseResult[]): GradedCase {
  const ids = [...new Set(runs.flatMap(({ dimensions }) => Object.keys(dimensions)))] as DimensionId[];
  const reported = runs.flatMap(({ disqualifiers }) => disqualifiers);
  return {
    case: of,
    runs,
    rank: lowerMedian(runs.map(({ verdict }) => verdictRank(verdict))),
    score: lowerMedian(runs.map(({ score }) => score)),
    confidence: lowerMedian(runs.map(({ confidence }) => confidence)),
    dimensions: Object.fromEntries(
      ids.map((id) => [id, commonest(runs.map(({ dimensions }) => dimensions[id] ?? 'not_assessed'))]),
    ),
    disqualifiers: [...new Set(reported)].filter(
      (id) => reported.filter((each) => each === id).length * 2 > runs.length,
    ),
  };
}

/** Puts results to their cases. Results of cases that no longer exist are left out. */
export function gradedCases(dataset: Dataset, results: readonly CaseResult[]): Map<string, GradedCase> {
  const byCase = Map.groupBy(results, ({ id }) => id);
  const graded = new Map<string, GradedCase>();
  for (const [id, runs] of byCase) {
    const found = dataset.cases.get(id);
    if (found !== undefined) graded.set(id, combine(found, runs));
  }
  return graded;
}

/** What a grading does not fulfil of what was expected, in words; nothing when all is well. */
export function unmet(expectation: Expectation, graded: GradedCase): string[] {
  const { side, dimensions, disqualifiers, memorised } = expectation;
  const isHire = graded.rank >= 3;
  const verdict = VERDICTS[graded.rank];
  return [
    ...(side === 'hire' && !isHire ? [`verdict ${verdict}, expected the hire side`] : []),
    ...(side === 'no_hire' && isHire ? [`verdict ${verdict}, expected the no-hire side`] : []),
    ...(memorised && isHire ? [`verdict ${verdict} for a shipped walkthrough learned by heart`] : []),
    ...Object.entries(dimensions ?? {}).flatMap(([id, allowed]) => {
      const found = graded.dimensions[id as DimensionId] ?? 'not_assessed';
      return allowed.includes(found) ? [] : [`${id} ${found}, expected ${allowed.join(' or ')}`];
    }),
    ...(disqualifiers?.with ?? [])
      .filter((id) => !graded.disqualifiers.includes(id))
      .map((id) => `${id} was not seen`),
    ...(disqualifiers?.without ?? [])
      .filter((id) => graded.disqualifiers.includes(id))
      .map((id) => `${id} was raised wrongly`),
  ];
}
