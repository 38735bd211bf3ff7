/**
 * Fits what signals weigh (src/rubric/signals): per dimension a ridge regression of the raters' status with
 * non-negative weights, drawn to the check's own finding, and two thresholds.
 */
import type { DimensionId } from '../../src/contract/vocabulary.ts';
import { type Themes, weighTheme } from '../../src/rubric/signals/theme.ts';
import { type SignalWeights, stepOf, type TermWeights } from '../../src/rubric/signals/weigh.ts';
import { weighWording } from '../../src/rubric/signals/wording.ts';
import type { FittedSentences } from './fit-sentences.ts';
import { fitThemes } from './fit-themes.ts';
import { fitWording } from './fit-wording.ts';
import type { Opening } from './graded-answers.ts';
import type { SignalRow, Telling } from './signal-rows.ts';
import { quadraticWeightedKappa } from './statistics.ts';

const SWEEPS = 200;
/** What the check's own finding weighs before any data: half a step each. */
const PRIOR = 0.5;

const dot = (terms: readonly number[], weights: readonly number[]): number =>
  terms.reduce((sum, term, at) => sum + term * (weights[at] as number), 0);

/** Whether a row has a status of its own, and is not a difference. */
const isStatus = ({ before }: SignalRow): boolean => before === undefined;

function regress(rows: readonly SignalRow[], pull: number): { base: number; weights: number[] } {
  const prior = (rows[0]?.terms ?? []).map((_, at): number => (at < 2 ? PRIOR : 0));
  const weights = [...prior];
  const statuses = rows.filter(isStatus);
  const mass = statuses.reduce((sum, { weight }) => sum + weight, 0);
  let base = 0;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    base =
      statuses.reduce((sum, { terms, gold, weight }) => sum + weight * (gold - dot(terms, weights)), 0) /
      mass;
    const rest = rows.map((row) => row.gold - (isStatus(row) ? base : 0) - dot(row.terms, weights));
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

const CUTS = 24;
/** A slight preference for thresholds in the middle of their steps, so that a few rows do not drag them off. */
const MIDDLE = 0.05;

/** The sums at which each status gets as many rows as the raters gave it. */
function sharesKept(rows: readonly SignalRow[], sums: readonly number[]): [number, number] {
  const mass = rows.reduce((total, { weight }) => total + weight, 0);
  const below = (rank: number): number =>
    rows.reduce((total, { gold, weight }) => total + (gold < rank ? weight : 0), 0) / mass;
  const order = rows
    .map((_, at) => at)
    .sort((left, right) => (sums[left] as number) - (sums[right] as number));
  const cutAt = (wanted: number): number => {
    let seen = 0;
    for (const at of order) {
      if (seen / mass >= wanted) return sums[at] as number;
      seen += (rows[at] as SignalRow).weight;
    }
    return (sums[order.at(-1) ?? 0] ?? 0) + 1e-6;
  };
  return [cutAt(below(1)), cutAt(below(2))];
}

/** The thresholds with the best agreement. */
function bestAgreement(rows: readonly SignalRow[], sums: readonly number[]): [number, number] {
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

/** Half way between both: the best agreement alone follows a few rows, the shares alone ignore the agreement. */
function thresholdsOf(rows: readonly SignalRow[], sums: readonly number[]): [number, number] {
  const [low, high] = bestAgreement(rows, sums);
  const [first, second] = sharesKept(rows, sums);
  return [(low + first) / 2, (high + second) / 2];
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Rows whose terms include the telling, what words weigh in it, and what they say of openings by somebody new. */
export interface Worded {
  rows: SignalRow[];
  wording: readonly number[];
  sentences: readonly number[];
  themes?: Themes;
  unread: ReadonlyMap<Opening, { wording: number; sentences: number; theme?: number }>;
}

/** The dimension that hangs on which principle a story shows. */
const THEMED: DimensionId = 'relevance';

/**
 * Adds to each row what its telling says: for an opening or an edit by words that are weighed without its writer, so that
 * the terms are worth in the fit what they are worth on answers of somebody new.
 */
export function withTelling(id: DimensionId, rows: readonly SignalRow[], taught: FittedSentences): Worded {
  const written = rows.flatMap(({ opening, telling: { wording }, gold }) =>
    opening ? [{ opening, wording, gold, writer: opening.writer }] : [],
  );
  const edits = rows.flatMap(({ before, telling, gold }) =>
    before && gold === 0 ? [{ before: before.wording, after: telling.wording }] : [],
  );
  const { weights, unread: values } = fitWording(written, edits);
  const themed = id === THEMED ? fitThemes(written) : undefined;
  const worded = new Map(written.map(({ opening }, at) => [opening, values[at]!]));
  const change = ({ telling, before }: SignalRow, of: (telling: Telling) => number): number =>
    of(telling) - (before ? of(before) : 0);
  const told = (row: SignalRow): number[] => {
    const { opening, writer, principle } = row;
    const wording =
      (opening && worded.get(opening)) ?? change(row, (said) => weighWording(said.wording, weights));
    const sentences = change(row, (said) => taught.unread(id, writer, said.sentences));
    if (!themed) return [wording, sentences];
    const theme = themed.themes[principle];
    return [
      wording,
      sentences,
      (opening && themed.unread.get(opening)) ?? change(row, (said) => weighTheme(said.wording, theme)),
    ];
  };
  const terms = rows.map(told);
  const unread: Worded['unread'] = new Map(
    rows.flatMap(({ opening }, at) => {
      if (!opening) return [];
      const [wording, sentences, theme] = terms[at]!;
      return [[opening, { wording: wording!, sentences: sentences!, ...(themed && { theme }) }] as const];
    }),
  );
  return {
    rows: rows.map((row, at) => ({ ...row, terms: [...row.terms, ...terms[at]!] })),
    wording: weights,
    sentences: taught.weights.get(id)!,
    ...(themed && { themes: themed.themes }),
    unread,
  };
}

/** What signals weigh, and the telling among them. */
export function fitTerms(all: readonly SignalRow[], pull: number): TermWeights {
  const { base, weights } = regress(all, pull);
  const rows = all.filter(isStatus);
  const sums = rows.map(({ terms }) => base + dot(terms, weights));
  const [low, high] = thresholdsOf(rows, sums);
  return { base: round(base), weights: weights.map(round), thresholds: [round(low), round(high)] };
}

const FOLDS = 8;
const STEP_RANK = { absent: 0, partial: 1, clear: 2 } as const;

/** The ranks that rows get from weights fitted without their story. */
function crossValidatedRanks(rows: readonly SignalRow[], pull: number): number[] {
  const stories = [...new Set(rows.map(({ story }) => story))].sort();
  const foldOf = new Map(stories.map((story, at) => [story, at % FOLDS]));
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fitTerms(
      rows.filter(({ story }) => foldOf.get(story) !== fold),
      pull,
    ),
  );
  return rows
    .filter(isStatus)
    .map(({ terms, story }) => STEP_RANK[stepOf(terms, models[foldOf.get(story) ?? 0]!)]);
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
export function fitDimension(
  id: DimensionId,
  untold: readonly SignalRow[],
  taught: FittedSentences,
): FittedSignals {
  const { rows: all, wording, sentences, themes } = withTelling(id, untold, taught);
  const told = (row: SignalRow): boolean => !row.story.startsWith('example ');
  const rows = all.filter(isStatus);
  const found = rows.map((row) => row.found);
  const tried = PULLS.map((pull) => ({ pull, ranks: crossValidatedRanks(all, pull) }));
  const best = tried.reduce((left, right) =>
    agreement(rows, right.ranks) > agreement(rows, left.ranks) ? right : left,
  );
  return {
    weights: { ...fitTerms(all, best.pull), wording, sentences, ...(themes && { themes }) },
    pull: best.pull,
    fresh: [
      kappaWhere(rows, found, ({ fresh }) => fresh),
      kappaWhere(rows, best.ranks, ({ fresh }) => fresh),
    ],
    all: [kappaWhere(rows, found, told), kappaWhere(rows, best.ranks, told)],
  };
}
