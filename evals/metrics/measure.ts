/** Everything that is measured of a run, as data. Reports only lay it out. */
import { DISQUALIFIERS } from '../../src/contract/vocabulary.ts';
import type { Dataset } from '../data/case.ts';
import { quantile } from '../lib/confusion.ts';
import type { Split } from '../lib/graded-answers.ts';
import { brierScore, flipRate } from '../lib/reliability.ts';
import { type ReliabilityBin, shareOf } from '../lib/rubric-measures.ts';
import { classScores, mean } from '../lib/statistics.ts';
import type { Run } from '../run/result.ts';
import {
  agreementOf,
  type DimensionAgreement,
  dimensionAgreement,
  dimensionRows,
  type VerdictAgreement,
  verdictAgreement,
  verdictRows,
} from './agreement.ts';
import { type Baselines, rankOfScore } from './baselines.ts';
import { type GradedCase, gradedCases, STATUSES } from './graded-case.ts';
import { type LayerMeasure, measureLayers } from './layers.ts';
import {
  type AttackMeasure,
  measureAttacks,
  measureExpected,
  measurePairs,
  measureVariations,
  movements,
  type PairMeasure,
  type TrapMeasure,
  type VariationMeasure,
} from './relations.ts';

export interface SplitVerdicts {
  split: string;
  grader: VerdictAgreement;
  baselines: Record<string, VerdictAgreement>;
}

export interface Measures {
  cases: number;
  repeats: number;
  verdicts: SplitVerdicts[];
  /** Over the splits that weights were not fitted on. */
  dimensions: (DimensionAgreement & { baselines: Record<string, number> })[];
  disqualifiers: { id: string; precision: number; recall: number; f1: number; support: number }[];
  pairs: PairMeasure[];
  variations: VariationMeasure[];
  attacks: AttackMeasure;
  traps: TrapMeasure;
  /** Honest answers about prompts and orders in which no manipulation was seen. */
  benign: TrapMeasure;
  /** Examples of the checks, graded by the whole rubric. */
  examples: TrapMeasure;
  confidence: { bins: ReliabilityBin[]; brier: number };
  /** Over the answers that weights were not fitted on; rows: graders. */
  confusion: number[][];
  /** Only for a model: who was right, rubric or both together. */
  layers?: LayerMeasure[];
  /** Only with repeats. */
  flips?: { rate: number; flaky: { id: string; verdicts: string[] }[] };
  faults: number;
  cost: { totalMicroUsd: number; perCaseMicroUsd: number };
  latency: { mean: number; p50: number; p95: number } | undefined;
  droppedQuotes: number;
  /** Gradings in which the model gave no valid answer and the rubric graded alone. */
  degraded: number;
}

/** The sets a verdict is reported on. `fit` is where weights come from, so it is never a result. */
const REPORTED: readonly (readonly [string, Split, byWriter: boolean])[] = [
  ['dev', 'dev', false],
  ['sealed', 'sealed', false],
  ['check', 'check', true],
  ['written', 'written', true],
  ['fit (weights are fitted here)', 'fit', false],
];

/** A split, and where several wrote for it, each writer's part: whoever is tuned on shows next to who is not. */
function reportedSets(rated: readonly GradedCase[]): (readonly [string, GradedCase[]])[] {
  return REPORTED.flatMap(([name, split, byWriter]) => {
    const rows = rated.filter((each) => each.case.split === split);
    if (!byWriter) return [[name, rows] as const];
    const writers = [...Map.groupBy(rows, (each) => each.case.writer ?? '')];
    const parts = writers.map(([writer, theirs]) => [`${name}: ${writer}`, theirs] as const);
    return [[`${name} (other writers)`, rows] as const, ...(parts.length > 1 ? parts : [])];
  });
}

const answerOf = (graded: GradedCase): string => graded.case.input.answer;

export function measure(dataset: Dataset, run: Run, baselines: Baselines): Measures {
  const graded = gradedCases(dataset, run.results);
  const all = [...graded.values()];
  const rated = all.filter(({ case: { gold } }) => gold !== undefined);
  const heldOut = rated.filter(({ case: { split } }) => split !== 'fit');

  const verdicts = reportedSets(rated).flatMap(([split, rows]): SplitVerdicts[] => {
    if (rows.length === 0) return [];
    const plain = Object.entries(baselines.verdict).map(([name, score]) => [
      name,
      verdictAgreement(
        verdictRows(rows.map((each) => ({ ...each, rank: rankOfScore(score(answerOf(each))) }))),
      ),
    ]);
    return [{ split, grader: verdictAgreement(verdictRows(rows)), baselines: Object.fromEntries(plain) }];
  });

  const dimensions = dimensionAgreement(heldOut).map((agreement) => {
    const plain = Object.entries(baselines.dimensions.get(agreement.id) ?? {}).map(([name, rank]) => {
      const rows = dimensionRows(heldOut, agreement.id).map((row) => ({
        ...row,
        found: rank(graded.get(row.id)?.case.input.answer ?? ''),
      }));
      return [name, agreementOf(rows, STATUSES, 1).kappa.value];
    });
    return { ...agreement, baselines: Object.fromEntries(plain) as Record<string, number> };
  });

  const scoreOf = (id: string) => graded.get(id)?.score;
  const moved = movements(dataset.variations, graded);
  const times = run.results.flatMap(({ ms }) => ms ?? []).sort((left, right) => left - right);
  const totalMicroUsd = run.results.reduce((sum, { costMicroUsd }) => sum + (costMicroUsd ?? 0), 0);
  const repeats = Math.max(1, ...all.map(({ runs }) => runs.length));
  return {
    cases: all.length,
    repeats,
    verdicts,
    dimensions,
    disqualifiers: DISQUALIFIERS.map((id) => {
      const truth = heldOut.map((each) => (each.case.gold?.disqualifiers.includes(id) ? 'yes' : 'no'));
      const found = heldOut.map((each) => (each.disqualifiers.includes(id) ? 'yes' : 'no'));
      return { id, ...classScores(truth, found, 'yes') };
    }),
    pairs: measurePairs(
      dataset.pairs,
      scoreOf,
      Object.fromEntries(
        Object.entries(baselines.verdict).map(([name, score]) => [
          name,
          (id: string) => {
            const found = graded.get(id);
            return found && score(answerOf(found));
          },
        ]),
      ),
    ),
    variations: measureVariations(moved),
    attacks: measureAttacks(moved),
    traps: measureExpected(dataset, graded, 'trap'),
    benign: measureExpected(dataset, graded, 'benign'),
    examples: measureExpected(dataset, graded, 'example'),
    confusion: verdictAgreement(verdictRows(heldOut)).confusion,
    ...(run.grader.model !== undefined && { layers: measureLayers(rated) }),
    confidence: reliabilityOf(heldOut),
    ...(repeats > 1 && { flips: flipsOf(all) }),
    faults: run.faults.length,
    cost: {
      totalMicroUsd,
      perCaseMicroUsd: run.results.length === 0 ? 0 : totalMicroUsd / run.results.length,
    },
    latency:
      times.length === 0
        ? undefined
        : { mean: mean(times), p50: quantile(times, 0.5), p95: quantile(times, 0.95) },
    degraded: run.results.filter(({ degraded }) => degraded !== undefined).length,
    droppedQuotes: run.results.reduce((sum, { droppedQuotes }) => sum + (droppedQuotes ?? 0), 0),
  };
}

function reliabilityOf(rated: readonly GradedCase[]): Measures['confidence'] {
  const isRight = ({ case: { gold }, rank }: GradedCase) => (gold?.rank ?? 0) >= 3 === rank >= 3;
  const edges = [0.5, 0.7, 0.8, 0.9, 0.95, 1.0001];
  const bins = edges.slice(1).flatMap((to, at) => {
    const from = edges[at] as number;
    const members = rated.filter(({ confidence }) => {
      const stated = Math.max(0.5, confidence);
      return stated >= from && stated < to;
    });
    if (members.length === 0) return [];
    return [
      {
        from,
        to: Math.min(1, to),
        answers: members.length,
        confidence: mean(members.map(({ confidence }) => confidence)),
        correct: shareOf(members.map(isRight)).rate,
      },
    ];
  });
  return {
    bins,
    brier: brierScore(
      rated.map(({ confidence }) => confidence),
      rated.map(isRight),
    ),
  };
}

function flipsOf(graded: readonly GradedCase[]): Measures['flips'] {
  const repeated = graded.filter(({ runs }) => runs.length > 1);
  const verdictsOf = ({ runs }: GradedCase): string[] => runs.map(({ verdict }) => verdict);
  return {
    rate: flipRate(repeated.map(verdictsOf)),
    flaky: repeated
      .filter((each) => new Set(verdictsOf(each)).size > 1)
      .map((each) => ({ id: each.case.id, verdicts: verdictsOf(each) })),
  };
}
