/**
 * Fits how much each signal counts in a follow-up answer: a logistic regression, strong against weak, in which no
 * signal may push against its side (substance for, evasion against) and every strength is drawn to zero.
 */
import { DEMANDS, shareOf } from '../../src/rubric/follow-up/demands.ts';
import { EVASIONS, observe, type SignalId, SUBSTANCE } from '../../src/rubric/follow-up/observe.ts';
import { expectsHypothesis, probeKindOf } from '../../src/rubric/follow-up/probe-kind.ts';
import { saidBefore } from '../../src/rubric/follow-up/said-before.ts';
import { analyse } from '../../src/rubric/text/analyse.ts';
import type { FollowUpPair } from './graded-answers.ts';

export interface FollowUpRow {
  terms: number[];
  strong: boolean;
  pair: number;
}

export interface FollowUpStrengths {
  base: number;
  strengths: Record<SignalId, number>;
}

const IDS: readonly SignalId[] = [...SUBSTANCE, ...EVASIONS];
const SPEAKS_FOR = new Set<SignalId>(SUBSTANCE);

function termsOf(
  { probe, opening = '' }: Pick<FollowUpPair, 'probe'> & Partial<FollowUpPair>,
  answer: string,
): number[] {
  const doc = analyse(answer);
  const kind = probeKindOf(probe.question, probe.intent);
  const observed = observe(doc, expectsHypothesis(kind), saidBefore(doc, opening, probe.question));
  const wanted = DEMANDS[kind][0]?.wanted ?? [];
  return IDS.map((id) => (SPEAKS_FOR.has(id) ? 1 : -1) * shareOf(id, observed, doc, wanted));
}

/** Two rows for each pair. */
export const followUpRows = (
  pairs: readonly (Pick<FollowUpPair, 'probe' | 'weak' | 'strong'> & Partial<FollowUpPair>)[],
): FollowUpRow[] =>
  pairs.flatMap((pair, at) => [
    { terms: termsOf(pair, pair.strong), strong: true, pair: at },
    { terms: termsOf(pair, pair.weak), strong: false, pair: at },
  ]);

/** Rules of the rubric that no set of pairs may fit away: a hand-off is never harmless, and what
 * others took over or were granted always counts. */
const FLOORS: Partial<Record<SignalId, number>> = {
  handOffs: 3,
  moreOfTheSame: 1.5,
  effects: 1.5,
  grants: 1,
};

/** Answers in which nothing speaks for or against: as many as this share of the rows, and all of them weak. */
const SILENT_SHARE = 0.04;
const PULL = 0.003;
const STEPS = 5_000;
const RATE = 0.5;

const dot = (terms: readonly number[], weights: readonly number[]): number =>
  terms.reduce((sum, term, at) => sum + term * (weights[at] ?? 0), 0);

/** The balance of a row by fitted strengths. */
export const balanceOf = ({ terms }: FollowUpRow, { base, strengths }: FollowUpStrengths): number =>
  base +
  dot(
    terms,
    IDS.map((id) => strengths[id]),
  );

export function fitFollowUps(rows: readonly FollowUpRow[]): FollowUpStrengths {
  const weights = IDS.map((id) => FLOORS[id] ?? 0);
  let base = 0;
  const silent = SILENT_SHARE * rows.length;
  const mass = rows.length + silent;
  for (let step = 0; step < STEPS; step += 1) {
    const slopes = weights.map((weight) => PULL * weight);
    let slope = silent / (1 + Math.exp(-base)) / mass;
    for (const { terms, strong } of rows) {
      const miss = (1 / (1 + Math.exp(-base - dot(terms, weights))) - (strong ? 1 : 0)) / mass;
      slope += miss;
      for (const [at, term] of terms.entries()) slopes[at] = (slopes[at] ?? 0) + miss * term;
    }
    base -= RATE * slope;
    for (const [at, gradient] of slopes.entries())
      weights[at] = Math.max(FLOORS[IDS[at] as SignalId] ?? 0, (weights[at] ?? 0) - RATE * gradient);
  }
  const round = (value: number): number => Math.round(value * 100) / 100;
  return {
    base: round(base),
    strengths: Object.fromEntries(IDS.map((id, at) => [id, round(weights[at] ?? 0)])) as Record<
      SignalId,
      number
    >,
  };
}
