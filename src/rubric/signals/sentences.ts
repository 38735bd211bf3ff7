/**
 * What single sentences tell of a dimension. The words of each sentence are summed by weights that were learnt from pairs
 * of tellings which differ in that dimension alone, with all else and most of the vocabulary the same (evals/lib/
 * fit-sentences.ts), so that what is weighed is who did it or what came of it and not what the story is about. A sentence
 * says no more than `MOST_OF_ONE`, however many of the words it has, and all of them together no more than `MOST`. The sum
 * is one signal among those of a dimension; like the wording (wording.ts) it cannot show anything by itself.
 */
import type { Span } from '../define-check.ts';
import { spanOfSentence } from '../disagreement/spans.ts';
import type { Doc, Token } from '../text/document.ts';
import { once } from '../text/once.ts';
import { SENTENCE_WORDS } from './sentence-words.ts';
import { asCommonWord, placesOf } from './wording.ts';

/** About what tells a sentence that shows a dimension from one that lacks it is 2: one that says it plainly has 1. */
const MOST_OF_ONE = 1;
const MOST = 4;

export const boundedSentence = (sum: number): number => Math.max(-MOST_OF_ONE, Math.min(MOST_OF_ONE, sum));
export const boundedTelling = (sum: number): number => Math.max(-MOST, Math.min(MOST, sum));

const placeOf = placesOf(SENTENCE_WORDS);

/** Whether a token is a name: tagged as one, or with a capital within a sentence that is not all in capitals. */
const isName = ({ text }: Doc, { pos, start, end, index }: Token, first: number): boolean =>
  pos === 'PROPN' ||
  (index > first &&
    end - start > 1 &&
    isBetween(text.charCodeAt(start), 65, 90) &&
    isBetween(text.charCodeAt(start + 1), 97, 122));

const isBetween = (code: number, least: number, most: number): boolean => code >= least && code <= most;

/** The words of each sentence by their places in the list, each once. */
const readPlaces = once((doc: Doc): readonly (readonly number[])[] => {
  const seenIn = new Int32Array(SENTENCE_WORDS.length + 1).fill(-1);
  return doc.sentences.map(({ first, last }, sentence) => {
    const places: number[] = [];
    for (let at = first; at < last; at += 1) {
      const token = doc.tokens[at]!;
      const place = token.base < placeOf.length ? placeOf[token.base]! : 0;
      if (place === 0 || seenIn[place] === sentence || isName(doc, token, first)) continue;
      seenIn[place] = sentence;
      places.push(place - 1);
    }
    return places;
  });
});

/** What each sentence says by some weights, in thousandths by place, and what all of them say together. */
export interface Told {
  sum: number;
  bySentence: Float64Array;
}

/**
 * What the sentences of an answer say by one list of weights.
 * @param weights in thousandths: a constant, then one for each of `SENTENCE_WORDS`
 */
export function weighSentences(doc: Doc, weights: readonly number[]): Told {
  const places = readPlaces(doc);
  const bySentence = new Float64Array(places.length);
  let sum = (weights[0] ?? 0) / 1_000;
  for (let at = 0; at < places.length; at += 1) {
    let said = 0;
    for (const place of places[at]!) said += weights[place + 1] ?? 0;
    bySentence[at] = boundedSentence(said / 1_000);
    sum += bySentence[at]!;
  }
  return { sum: boundedTelling(sum), bySentence };
}

/** The same by lists that are published together, each word looked up once for all of them. */
class SentenceWeights {
  readonly #width: number;
  /** Thousandths; the heaviest word weighs about 1, and 32 would fit. */
  readonly #rows: Int16Array;

  constructor(lists: readonly (readonly number[])[]) {
    this.#width = lists.length;
    this.#rows = new Int16Array(SENTENCE_WORDS.length * lists.length);
    for (const [column, weights] of lists.entries())
      for (let place = 1; place < weights.length; place += 1)
        this.#rows[(place - 1) * lists.length + column] = weights[place]!;
  }

  /** What all sentences say together, by each of the lists. */
  sums(doc: Doc): Float64Array {
    const width = this.#width;
    const rows = this.#rows;
    const sums = new Float64Array(width);
    const said = new Int32Array(width);
    for (const places of readPlaces(doc)) {
      said.fill(0);
      for (let at = 0; at < places.length; at += 1) {
        const row = places[at]! * width;
        for (let column = 0; column < width; column += 1) said[column]! += rows[row + column]!;
      }
      for (let column = 0; column < width; column += 1)
        sums[column]! += boundedSentence(said[column]! / 1_000);
    }
    for (let column = 0; column < width; column += 1) sums[column] = boundedTelling(sums[column]!);
    return sums;
  }
}

/** Weighs sentences by lists that are published together, for all of them at once; by another list, as the fit does, alone. */
export function sentencesBy(
  published: readonly (readonly number[])[],
): (doc: Doc, weights: readonly number[]) => number {
  const together = new SentenceWeights(published);
  const weighed = once((doc: Doc) => together.sums(doc));
  return (doc, weights) => {
    const column = published.indexOf(weights);
    return column < 0 ? weighSentences(doc, weights).sum : weighed(doc)[column]!;
  };
}

/** The sentence that says most for (1) or against (-1) a dimension, if any says something. */
export function plainestSentence(doc: Doc, weights: readonly number[], direction: 1 | -1): Span | undefined {
  const { bySentence } = weighSentences(doc, weights);
  let plainest = -1;
  let most = 0;
  for (const [at, said] of bySentence.entries())
    if (direction * said > most) [most, plainest] = [direction * said, at];
  return plainest < 0 ? undefined : spanOfSentence(doc, plainest);
}

const HAS_LETTER = /\p{L}/u;

/** The words of each sentence as the fit learns them: by base form, without names and numbers, each once. */
export const wordsBySentence = (doc: Doc): string[][] =>
  doc.sentences.map(({ first, last }) => [
    ...new Set(
      doc.tokens
        .slice(first, last)
        .flatMap((token) =>
          HAS_LETTER.test(token.lemma) && !isName(doc, token, first) ? [asCommonWord(token.lemma)] : [],
        ),
    ),
  ]);
