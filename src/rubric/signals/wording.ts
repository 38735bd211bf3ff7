/**
 * How an answer is worded: the shares of the commonest words of English answers ("we", "would", "because", "nobody",
 * "tell"), whatever form they stand in, in its first, second and last third, which flow into each other. Each word weighs
 * a little for or against a dimension (wording-weights.ts); together they are one signal among those of a dimension, which
 * can only tip what the answer shows elsewhere: a status above absent still needs a place in the answer that shows it
 * (weigh.ts). Names, numbers, articles and fillers are no part of it, and "he" is the same word as "she".
 *
 * Within a status it moves the strength too, by at most `MOST` steps times its published weight, which is about five
 * points of the score for one dimension; a finding names the words only where they tipped its status.
 */
import type { Doc } from '../text/document.ts';
import { once } from '../text/once.ts';
import { declareWord } from '../text/vocabulary.ts';
import { COMMON_WORDS } from './common-words.ts';

export const THIRDS = 3;

/** Words that count as another one, so that nobody's grade hangs on who the others are. */
const SAME_AS: Readonly<Record<string, string>> = {
  she: 'he',
  her: 'his',
  hers: 'his',
  him: 'his',
  herself: 'himself',
};
export const asCommonWord = (lower: string): string => SAME_AS[lower] ?? lower;

const placeOf = placesOf(COMMON_WORDS);

/** For each number of the vocabulary the place of its word in a list, from 1; 0 for all others. */
export function placesOf(words: readonly string[]): Uint16Array {
  const numbers = words.map(declareWord);
  const same = Object.entries(SAME_AS).map(([word, as]) => [declareWord(word), declareWord(as)] as const);
  const places = new Uint16Array(Math.max(0, ...numbers, ...same.flat()) + 1);
  for (const [at, number] of numbers.entries()) places[number] = at + 1;
  for (const [word, as] of same) places[word] = places[as]!;
  return places;
}

/** Which weights an answer meets, and how strongly: the square root of each word's share in a third. */
export interface Wording {
  at: readonly number[];
  values: readonly number[];
}

export const readWording = once((doc: Doc): Wording => {
  const said: number[] = [];
  for (const { base } of doc.tokens) {
    const place = base < placeOf.length ? placeOf[base]! : 0;
    if (place !== 0) said.push((place - 1) * THIRDS);
  }
  const counts = new Float64Array(COMMON_WORDS.length * THIRDS);
  const at: number[] = [];
  const add = (place: number, share: number): void => {
    if (counts[place] === 0) at.push(place);
    counts[place]! += share;
  };
  for (let order = 0; order < said.length; order += 1) {
    // 0 in the middle of the first third, 1 in that of the second, 2 in that of the last. A word between two counts for
    // both: were it one or the other, a word more at the beginning would move others across a border.
    const where = Math.max(0, Math.min(THIRDS - 1, ((order + 0.5) / said.length) * THIRDS - 0.5));
    const third = Math.floor(where);
    const later = where - third;
    add(said[order]! + third, 1 - later);
    if (later > 0) add(said[order]! + third + 1, later);
  }
  const perThird = said.length / THIRDS;
  const values: number[] = [];
  for (const place of at) values.push(Math.sqrt(counts[place]! / perThird));
  return { at, values };
});

/** What the wording of an answer may move a status by at most, in steps of a status. */
const MOST = 0.4;
export const bounded = (steps: number): number => Math.max(-MOST, Math.min(MOST, steps));

/**
 * What the wording says of a dimension: about how many steps above or below the usual answer.
 * @param weights in thousandths: a constant, then for each common word its weights in the three thirds
 */
export function weighWording({ at, values }: Wording, weights: readonly number[]): number {
  let sum = weights[0] ?? 0;
  for (let index = 0; index < at.length; index += 1) sum += values[index]! * (weights[at[index]! + 1] ?? 0);
  return bounded(sum / 1_000);
}

/** The weights of several lists, those of one place side by side: one look at each place gives what it weighs in all. */
class WordingWeights {
  readonly #bases: Float64Array;
  /** Thousandths, as they are published; the heaviest word weighs 1.5, and 32 would fit. */
  readonly #rows: Int16Array;

  constructor(lists: readonly (readonly number[])[]) {
    this.#bases = Float64Array.from(lists, ([base]) => base ?? 0);
    this.#rows = new Int16Array(COMMON_WORDS.length * THIRDS * lists.length);
    for (const [column, weights] of lists.entries())
      for (let place = 1; place < weights.length; place += 1)
        this.#rows[(place - 1) * lists.length + column] = weights[place]!;
  }

  /** What `weighWording` says by each of the lists. */
  weigh({ at, values }: Wording): Float64Array {
    const rows = this.#rows;
    const sums = this.#bases.slice();
    const width = sums.length;
    for (let index = 0; index < at.length; index += 1) {
      const value = values[index]!;
      const row = at[index]! * width;
      for (let column = 0; column < width; column += 1) sums[column]! += value * rows[row + column]!;
    }
    for (let column = 0; column < width; column += 1) sums[column] = bounded(sums[column]! / 1_000);
    return sums;
  }
}

/** Weighs wording by lists that are published together, for all of them at once; by another list, as the fit does, alone. */
export function wordingBy(
  published: readonly (readonly number[])[],
): (doc: Doc, weights: readonly number[]) => number {
  const together = new WordingWeights(published);
  const weighed = once((doc: Doc) => together.weigh(readWording(doc)));
  return (doc, weights) => {
    const column = published.indexOf(weights);
    return column < 0 ? weighWording(readWording(doc), weights) : weighed(doc)[column]!;
  };
}

/** How many words are told to the candidate. */
const TOLD = 3;

/** A common word as a reader expects it, where its base form is none that people write. */
const WRITTEN: Readonly<Record<string, string>> = { i: 'I', datum: 'data', thru: 'through' };
export const asWritten = (word: string): string => WRITTEN[word] ?? word;

/**
 * The words of an answer that say most for (1) or against (-1) a dimension, heaviest first. They are common words from
 * the list, never anything of the candidate's own.
 */
export function tellingWords(
  { at, values }: Wording,
  weights: readonly number[],
  direction: 1 | -1,
): string[] {
  const told: string[] = [];
  for (let least = Infinity; told.length < TOLD; ) {
    let heaviest = 0;
    let found = -1;
    for (let index = 0; index < at.length; index += 1) {
      const pull = direction * values[index]! * weights[at[index]! + 1]!;
      if (pull > heaviest && pull < least) [heaviest, found] = [pull, at[index]!];
    }
    if (found < 0) break;
    const word = asWritten(COMMON_WORDS[Math.floor(found / THIRDS)]!);
    if (!told.includes(word)) told.push(word);
    least = heaviest;
  }
  return told;
}
