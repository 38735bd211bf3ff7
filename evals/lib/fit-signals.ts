/**
 * Fits what signals weigh (src/rubric/signals): per dimension a ridge regression of the raters' status with
 * non-negative weights, drawn to the check's own finding, and the two thresholds with the best agreement.
 */
import type { DimensionId, DimensionStatus } from '../../src/contract/vocabulary.ts';
import { CHECKS } from '../../src/rubric/checks/index.ts';
import type { CheckContext, DimensionCheck } from '../../src/rubric/define-check.ts';
import { BASES } from '../../src/rubric/signals/bases.ts';
import { isOpen, type SignalWeights, stepOf, termsOf } from '../../src/rubric/signals/weigh.ts';
import { analyse } from '../../src/rubric/text/analyse.ts';
import type { Doc } from '../../src/rubric/text/document.ts';
import { stripInert } from '../../src/rubric/text/inert.ts';
import type { Opening } from './graded-answers.ts';
import { principleOf } from './rubric-run.ts';
import { quadraticWeightedKappa } from './statistics.ts';

const RANK: Partial<Record<DimensionStatus, number>> = { absent: 0, partial: 1, clear: 2 };

export interface SignalRow {
  terms: number[];
  /** The raters' status and the check's, as ranks 0 to 2. */
  gold: number;
  found: number;
  /** Rows of one story are never on both sides of a fold. */
  story: string;
  /** Whether the check was written without a look at this answer's wording. */
  fresh: boolean;
  weight: number;
}

const checks = CHECKS.filter((check): check is DimensionCheck => check.kind === 'dimension');
const manipulation = CHECKS.find(({ id }) => id === 'manipulation');

function readAs(answer: string, context: CheckContext): Doc {
  const whole = analyse(answer);
  const { changed, text } = stripInert(answer, manipulation?.run(whole, context)?.evidence);
  return changed ? analyse(text) : whole;
}

/**
 * Rules were chosen while looking at `fit` and `dev`, so the checks look better there than they are: those rows pull
 * less. The checks' own examples are answers with a known status too, short ones.
 */
const PULL = { fit: 0.5, dev: 0.6, written: 1.6, example: 0.4 } as const;

function rowOf(
  check: DimensionCheck,
  doc: Doc,
  context: CheckContext,
  gold: DimensionStatus | undefined,
): Pick<SignalRow, 'terms' | 'gold' | 'found'> | undefined {
  const finding = check.run(doc, context);
  const terms = termsOf(check.id, doc, finding);
  const [rated, found] = [gold && RANK[gold], RANK[finding.status]];
  if (!terms || rated === undefined || found === undefined || !isOpen(check.id, doc, finding, context))
    return undefined;
  return { terms, gold: rated, found };
}

/** The rows of every dimension that rests on signals: graded openings and the checks' own examples. */
export function signalRows(openings: readonly Opening[]): Map<DimensionId, SignalRow[]> {
  const graded = checks.filter(({ id }) => BASES[id] !== undefined);
  const rows = new Map<DimensionId, SignalRow[]>(graded.map(({ id }) => [id, []]));
  for (const opening of openings) {
    const context = {
      principle: principleOf(opening.principle),
      level: opening.level,
      question: opening.question,
    };
    const doc = readAs(opening.answer, context);
    const weight = opening.split === 'fit' || opening.split === 'dev' ? PULL[opening.split] : PULL.written;
    const fresh = opening.split === 'written';
    for (const check of graded) {
      const row = rowOf(check, doc, context, opening.dimensions[check.id]);
      if (row) rows.get(check.id)?.push({ ...row, story: opening.ladder ?? opening.story, fresh, weight });
    }
  }
  for (const check of graded)
    for (const [at, { text, expect, principle, level, probe, question }] of check.examples.entries()) {
      if (probe) continue;
      const context = {
        principle: principleOf(principle ?? 'have-backbone'),
        level: level ?? 'sde2',
        ...(question !== undefined && { question }),
      };
      const row = rowOf(check, analyse(text), context, expect);
      if (row)
        rows.get(check.id)?.push({ ...row, story: `example ${at}`, fresh: false, weight: PULL.example });
    }
  return rows;
}

const SWEEPS = 200;
/** What the check's own finding weighs before any data: half a step each. */
const PRIOR = 0.5;

const dot = (terms: readonly number[], weights: readonly number[]): number =>
  terms.reduce((sum, term, at) => sum + term * (weights[at] as number), 0);

function regress(rows: readonly SignalRow[], pull: number): { base: number; weights: number[] } {
  const prior = (rows[0]?.terms ?? []).map((_, at): number => (at < 2 ? PRIOR : 0));
  const weights = [...prior];
  const mass = rows.reduce((sum, { weight }) => sum + weight, 0);
  let base = 0;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    base =
      rows.reduce((sum, { terms, gold, weight }) => sum + weight * (gold - dot(terms, weights)), 0) / mass;
    const rest = rows.map(({ terms, gold }) => gold - base - dot(terms, weights));
    for (let at = 0; at < weights.length; at += 1) {
      let top = pull * (prior[at] as number);
      let bottom = pull;
      rows.forEach(({ terms, weight }, row) => {
        const term = terms[at] as number;
        top += weight * term * ((rest[row] as number) + term * (weights[at] as number));
        bottom += weight * term * term;
      });
      const next = Math.max(0, top / bottom);
      const step = next - (weights[at] as number);
      if (step !== 0)
        rows.forEach(({ terms }, row) => {
          rest[row] = (rest[row] as number) - step * (terms[at] as number);
        });
      weights[at] = next;
    }
  }
  return { base, weights };
}

/** Weighted agreement, in the moment form of the quadratic kappa. */
function agreement(rows: readonly SignalRow[], told: readonly number[]): number {
  let mass = 0;
  let [sumGold, sumTold, squares, apart] = [0, 0, 0, 0];
  rows.forEach(({ gold, weight }, at) => {
    const other = told[at] as number;
    mass += weight;
    sumGold += weight * gold;
    sumTold += weight * other;
    squares += weight * (gold * gold + other * other);
    apart += weight * (gold - other) ** 2;
  });
  const [gold, found] = [sumGold / mass, sumTold / mass];
  const expected = squares / mass - gold * gold - found * found + (gold - found) ** 2;
  return expected > 0 ? 1 - apart / mass / expected : -1;
}

const CUTS = 40;
/** A slight preference for thresholds in the middle of their steps, so that a few rows do not drag them off. */
const MIDDLE = 0.05;

function thresholdsOf(rows: readonly SignalRow[], sums: readonly number[]): [number, number] {
  const sorted = [...sums].sort((left, right) => left - right);
  const cuts = Array.from(
    { length: CUTS },
    (_, at) => sorted[Math.floor(((at + 0.5) / CUTS) * sorted.length)] as number,
  );
  let best: { value: number; cut: [number, number] } = { value: -Infinity, cut: [0.5, 1.5] };
  for (const low of cuts)
    for (const high of cuts) {
      if (high < low) continue;
      const told = sums.map((sum) => (sum >= high ? 2 : sum >= low ? 1 : 0));
      const value = agreement(rows, told) - MIDDLE * ((low - 0.5) ** 2 + (high - 1.5) ** 2);
      if (value > best.value) best = { value, cut: [low, high] };
    }
  return best.cut;
}

const round = (value: number): number => Math.round(value * 100) / 100;

export function fitSignals(rows: readonly SignalRow[], pull: number): SignalWeights {
  const { base, weights } = regress(rows, pull);
  const sums = rows.map(({ terms }) => base + dot(terms, weights));
  const [low, high] = thresholdsOf(rows, sums);
  return { base: round(base), weights: weights.map(round), thresholds: [round(low), round(high)] };
}

const FOLDS = 8;
const STEP_RANK = { absent: 0, partial: 1, clear: 2 } as const;

/** The ranks that rows get from weights fitted without their story. */
export function crossValidatedRanks(rows: readonly SignalRow[], pull: number): number[] {
  const stories = [...new Set(rows.map(({ story }) => story))].sort();
  const foldOf = new Map(stories.map((story, at) => [story, at % FOLDS]));
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fitSignals(
      rows.filter(({ story }) => foldOf.get(story) !== fold),
      pull,
    ),
  );
  return rows.map(
    ({ terms, story }) => STEP_RANK[stepOf(terms, models[foldOf.get(story) ?? 0] as SignalWeights)],
  );
}

const kappaWhere = (
  rows: readonly SignalRow[],
  ranks: readonly number[],
  wanted: (row: SignalRow) => boolean,
): number => {
  const chosen = rows.flatMap((row, at) =>
    wanted(row) ? [{ gold: row.gold, rank: ranks[at] as number }] : [],
  );
  return quadraticWeightedKappa(
    chosen.map(({ gold }) => gold),
    chosen.map(({ rank }) => rank),
  );
};

const PULLS = [3, 10];

export interface FittedSignals {
  weights: SignalWeights;
  pull: number;
  /** Agreement of the check alone and of the sum (cross-validated), on fresh answers and on all. */
  fresh: [number, number];
  all: [number, number];
}

/** Fits one dimension; how strongly weights are drawn to the check is chosen by cross-validation over stories. */
export function fitDimension(rows: readonly SignalRow[]): FittedSignals {
  const told = (row: SignalRow): boolean => !row.story.startsWith('example ');
  const found = rows.map((row) => row.found);
  const tried = PULLS.map((pull) => ({ pull, ranks: crossValidatedRanks(rows, pull) }));
  const best = tried.reduce((left, right) =>
    agreement(rows, right.ranks) > agreement(rows, left.ranks) ? right : left,
  );
  return {
    weights: fitSignals(rows, best.pull),
    pull: best.pull,
    fresh: [
      kappaWhere(rows, found, ({ fresh }) => fresh),
      kappaWhere(rows, best.ranks, ({ fresh }) => fresh),
    ],
    all: [kappaWhere(rows, found, told), kappaWhere(rows, best.ranks, told)],
  };
}
