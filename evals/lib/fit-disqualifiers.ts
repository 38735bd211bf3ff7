/**
 * Fits what kinds of evidence and common words weigh for a disqualifier (src/rubric/signs): words by a ridge regression,
 * then a logistic regression with non-negative weights over the kinds and what the words say of an answer whose writer
 * was left out; and the sum from which it is there, tried on stories that were left out.
 */
import { readWording, type Wording } from '../../src/rubric/signals/wording.ts';
import {
  isWeighable,
  type Kinds,
  type KindWeights,
  type SignWeightTable,
  WEIGHED_SIGNS,
  type WeighedSign,
} from '../../src/rubric/signs/weighed.ts';
import { SIGN_WEIGHTS } from '../../src/rubric/signs/weights.ts';
import { fitWording } from './fit-wording.ts';
import type { Opening } from './graded-answers.ts';
import { principleOf } from './rubric-run.ts';
import { readAs } from './signal-rows.ts';

export interface DisqualifierRow {
  kinds: Kinds;
  wording: Wording;
  /** Who wrote it: words are weighed without the writer's rows. */
  writer: string;
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

/** A row as the regression sees it: the wording first, then the kinds. */
interface Termed extends DisqualifierRow {
  terms: number[];
}

const termsOf = ({ for: speaksFor, against }: Kinds, wording: number): number[] => [
  wording,
  ...Object.values(speaksFor).map(({ value }) => value),
  ...Object.values(against).map(({ value }) => -value),
];

/** What the wording says is told in steps, from absent (0) to there (1). */
const fitWords = (rows: readonly Pick<DisqualifierRow, 'wording' | 'writer' | 'carries'>[]) =>
  fitWording(rows.map(({ wording, writer, carries }) => ({ wording, writer, gold: carries ? 1 : 0 })));

interface Fitted {
  base: number;
  weights: number[];
}

const sumOf = (terms: readonly number[], { base, weights }: Fitted): number =>
  terms.reduce((sum, term, at) => sum + term * (weights[at] as number), base);

/** Projected gradient descent: small, without a library, and the same on every machine. */
function fitLogistic(rows: readonly Termed[]): Fitted {
  const terms = rows.map((row) => row.terms);
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
function crossValidated(rows: readonly Termed[]): number[] {
  const stories = [...new Set(rows.map(({ story }) => story))].sort();
  const foldOf = new Map(stories.map((story, at) => [story, at % FOLDS]));
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fitLogistic(rows.filter(({ story }) => foldOf.get(story) !== fold)),
  );
  return rows.map(({ terms, story }) => sumOf(terms, models[foldOf.get(story) ?? 0] as Fitted));
}

export interface FittedDisqualifier {
  id: WeighedSign;
  weights: KindWeights;
  /** On stories that were left out, at the threshold: carriers seen, carriers, false alarms, those on hire-side answers. */
  seen: number;
  carriers: number;
  falseAlarms: number;
  onHireSide: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** @param cut the sum, in the logistic's units, from which the disqualifier is there */
export function fitDisqualifier(
  id: WeighedSign,
  given: readonly DisqualifierRow[],
  cut: number,
): FittedDisqualifier {
  const words = fitWords(given);
  const rows = given.map((row, at) => ({ ...row, terms: termsOf(row.kinds, words.unread[at]!) }));
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
      for: table(speaksFor, 1),
      against: table(against, 1 + speaksFor.length),
      wording: round(weights[0] as number),
      words: words.weights,
      from: round(cut - base),
    },
    seen: alarms.length - wrong.length,
    carriers: rows.filter(({ carries }) => carries).length,
    falseAlarms: wrong.length,
    onHireSide: wrong.filter(({ hireSide }) => hireSide).length,
  };
}

/** An answer with its parse, as far as a disqualifier is weighed in it. */
export const weighable = (openings: readonly Opening[]) =>
  openings.flatMap((opening) => {
    const context = {
      principle: principleOf(opening.principle),
      level: opening.level,
      question: opening.question,
    };
    const doc = readAs(opening.answer, context);
    return isWeighable(doc) ? [{ opening, context, doc }] : [];
  });

/**
 * The published weights for each opening, with words that were weighed without its writer: their verdict on it is a
 * constant. Only the kinds, which are few, were fitted on the opening too.
 */
export function unreadSigns(openings: readonly Opening[]): (opening: Opening) => SignWeightTable {
  const answers = weighable(openings);
  const said = WEIGHED_SIGNS.map((id) => {
    const { unread } = fitWords(
      answers.map(({ opening, doc }) => ({
        wording: readWording(doc),
        writer: opening.writer,
        carries: opening.disqualifiers.includes(id),
      })),
    );
    return { id, unread: new Map(answers.map(({ opening }, at) => [opening, unread[at]!])) };
  });
  return (opening) =>
    Object.fromEntries(
      said.map(({ id, unread }) => [
        id,
        { ...SIGN_WEIGHTS[id], words: [1_000 * (unread.get(opening) ?? 0)] },
      ]),
    ) as unknown as SignWeightTable;
}
