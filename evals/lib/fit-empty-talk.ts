/** Fits what speaks for and against a sentence being empty talk (src/rubric/text/empty-talk.ts): a logistic regression. */
import { analyse } from '../../src/rubric/text/analyse.ts';
import { lemmasIn, SHAPE, shapeOf, type TalkWeights, wordsOf } from '../../src/rubric/text/empty-talk.ts';

/** A sentence: its words by base form, its shape if those of `weighed` have a weight, and whether it is empty talk. */
export interface TalkRow {
  lemmas: readonly string[];
  shape(weighed: ReadonlyMap<string, unknown>): readonly number[];
  isEmpty: boolean;
}

/** The sentences of a text as rows. */
export function talkRows(text: string, isEmpty: boolean): TalkRow[] {
  const doc = analyse(text);
  return doc.sentences.map((sentence) => {
    const lemmas = lemmasIn(doc, sentence);
    const shape: TalkRow['shape'] = (weighed) =>
      shapeOf(doc, sentence, {
        words: lemmas.length,
        others: lemmas.filter((lemma) => !weighed.has(lemma)).length,
        isOther: ({ lemma }) => !weighed.has(lemma),
      });
    return { lemmas, isEmpty, shape };
  });
}

/** A word has a weight if so many sentences of empty talk have it. */
const FEWEST = 2;
const PULL = 1;
const STEPS = 400;
const STEP = 0.08;
/** Empty talk counts for less than half, because what is told must not be lost. */
const MASS_OF_EMPTY = 0.15;
const MASS_OF_TOLD = 0.6;

export function fitEmptyTalk(rows: readonly TalkRow[]): TalkWeights {
  const counts = new Map<string, number>();
  for (const { lemmas, isEmpty } of rows)
    if (isEmpty) for (const lemma of new Set(lemmas)) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  const words = [...counts].filter(([, count]) => count >= FEWEST).map(([lemma]) => lemma);
  words.sort();
  const placeOf = new Map(words.map((word, at) => [word, at]));
  const places = rows.map(({ lemmas }) => lemmas.flatMap((lemma) => placeOf.get(lemma) ?? []));
  const shapes = rows.map(({ shape }) => shape(placeOf));
  const empty = rows.filter(({ isEmpty }) => isEmpty).length;
  const emptyMass = (rows.length * MASS_OF_EMPTY) / empty;

  const size = words.length + SHAPE.length + 1;
  const weights = new Float64Array(size);
  const [first, second] = [new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = weights.map((weight, at) => (at === size - 1 ? 0 : PULL * weight));
    for (let row = 0; row < rows.length; row += 1) {
      let sum = weights[size - 1]!;
      for (const place of places[row]!) sum += weights[place]!;
      const shape = shapes[row]!;
      for (let at = 0; at < shape.length; at += 1) sum += shape[at]! * weights[words.length + at]!;
      const wrong = 1 / (1 + Math.exp(-sum)) - (rows[row]!.isEmpty ? 1 : 0);
      const pull = wrong * (rows[row]!.isEmpty ? emptyMass : MASS_OF_TOLD);
      for (const place of places[row]!) slope[place]! += pull;
      for (let at = 0; at < shape.length; at += 1) slope[words.length + at]! += pull * shape[at]!;
      slope[size - 1]! += pull;
    }
    // Adam: steps of their own length for words that are rare and for the rest.
    for (let at = 0; at < size; at += 1) {
      first[at] = 0.9 * first[at]! + 0.1 * slope[at]!;
      second[at] = 0.99 * second[at]! + 0.01 * slope[at]! ** 2;
      const mean = first[at]! / (1 - 0.9 ** step);
      weights[at]! -= (STEP * mean) / (Math.sqrt(second[at]! / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  const rounded = [...weights].map((weight) => Math.round(weight * 100) / 100);
  return {
    base: rounded[size - 1]!,
    shape: rounded.slice(words.length, size - 1),
    words: words.map((word, at) => `${word} ${rounded[at]}`).join(' '),
  };
}

/** How much of empty talk a row has, by some weights. */
export function measureBy(weights: TalkWeights): (row: TalkRow) => number {
  const words = new Map(wordsOf(weights));
  return ({ lemmas, shape }) => {
    const known = lemmas.flatMap((lemma) => words.get(lemma) ?? []);
    const told = shape(words);
    return (
      weights.base +
      known.reduce((sum, weight) => sum + weight, 0) +
      told.reduce((sum, value, at) => sum + value * weights.shape[at]!, 0)
    );
  };
}
