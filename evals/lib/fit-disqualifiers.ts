/**
 * Fits what kinds of evidence weigh for a disqualifier (src/rubric/signs): a logistic regression with non-negative
 * weights, and the sum from which it is there, both tried on stories that were left out.
 */
import type { DisqualifierId } from '../../src/contract/vocabulary.ts';
import type { Kinds, KindWeights } from '../../src/rubric/signs/weighed.ts';

export interface DisqualifierRow {
  kinds: Kinds<string, string>;
  carries: boolean;
  /** Rows of one story are never on both sides of a fold. */
  story: string;
  weight: number;
  /** Raters would hire: a false alarm hurts most here. */
  hireSide: boolean;
}

/** How strongly weights are drawn to zero. */
const RIDGE = 0.6;
const STEPS = 1500;
const RATE = 0.5;

const termsOf = ({ for: speaksFor, against }: Kinds<string, string>): number[] => [
  ...Object.values(speaksFor).map(({ value }) => value),
  ...Object.values(against).map(({ value }) => -value),
];

interface Fitted {
  base: number;
  weights: number[];
}

const sumOf = (terms: readonly number[], { base, weights }: Fitted): number =>
  terms.reduce((sum, term, at) => sum + term * (weights[at] as number), base);

/** Projected gradient descent: small, without a library, and the same on every machine. */
function fitLogistic(rows: readonly DisqualifierRow[]): Fitted {
  const terms = rows.map(({ kinds }) => termsOf(kinds));
  const fitted: Fitted = { base: 0, weights: (terms[0] ?? []).map(() => 0) };
  const mass = rows.reduce((total, { weight }) => total + weight, 0);
  for (let step = 0; step < STEPS; step += 1) {
    let base = 0;
    const slope = fitted.weights.map((weight) => RIDGE * weight);
    rows.forEach(({ carries, weight }, row) => {
      const of = terms[row] as number[];
      const off = weight * (1 / (1 + Math.exp(-sumOf(of, fitted))) - (carries ? 1 : 0));
      base += off;
      of.forEach((term, at) => {
        slope[at] = (slope[at] as number) + off * term;
      });
    });
    const rate = (RATE * 10) / mass;
    fitted.base -= rate * base;
    fitted.weights = fitted.weights.map((weight, at) => Math.max(0, weight - rate * (slope[at] as number)));
  }
  return fitted;
}

const FOLDS = 8;

/** The sum of each row by weights that were fitted without its story. */
function crossValidated(rows: readonly DisqualifierRow[]): number[] {
  const stories = [...new Set(rows.map(({ story }) => story))].sort();
  const foldOf = new Map(stories.map((story, at) => [story, at % FOLDS]));
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fitLogistic(rows.filter(({ story }) => foldOf.get(story) !== fold)),
  );
  return rows.map(({ kinds, story }) => sumOf(termsOf(kinds), models[foldOf.get(story) ?? 0] as Fitted));
}

export interface FittedDisqualifier {
  id: DisqualifierId;
  weights: KindWeights<string, string>;
  /** On stories that were left out, at the threshold: carriers seen, carriers, false alarms, those on hire-side answers. */
  seen: number;
  carriers: number;
  falseAlarms: number;
  onHireSide: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** @param cut the sum, in the logistic's units, from which the disqualifier is there */
export function fitDisqualifier(
  id: DisqualifierId,
  rows: readonly DisqualifierRow[],
  cut: number,
): FittedDisqualifier {
  const sums = crossValidated(rows);
  const alarms = rows.filter((_, at) => (sums[at] as number) >= cut);
  const { base, weights } = fitLogistic(rows);
  const [first] = rows;
  const [speaksFor, against] = [Object.keys(first?.kinds.for ?? {}), Object.keys(first?.kinds.against ?? {})];
  const table = (ids: readonly string[], offset: number): Record<string, number> =>
    Object.fromEntries(ids.map((kind, at) => [kind, round(weights[offset + at] as number)]));
  const wrong = alarms.filter(({ carries }) => !carries);
  return {
    id,
    weights: {
      for: table(speaksFor, 0),
      against: table(against, speaksFor.length),
      from: round(cut - base),
    },
    seen: alarms.length - wrong.length,
    carriers: rows.filter(({ carries }) => carries).length,
    falseAlarms: wrong.length,
    onHireSide: wrong.filter(({ hireSide }) => hireSide).length,
  };
}
