/**
 * Fits what the words of single sentences weigh for a dimension (src/rubric/signals/sentences.ts): a ridge regression on
 * tellings that differ in it alone. A sentence that only the telling has which shows the dimension is 1, one that only the
 * other has is -1, and their difference as a whole is 2; a difference that changes nothing is 0. All sentences of a graded
 * answer together are what the raters said, so that what differs from story to story and shows nothing weighs little; and
 * what tells nothing at all speaks a little against every dimension.
 * By conjugate gradients, because a text has few of the words.
 */
import { DIMENSIONS, type DimensionId, verdictRank } from '../../src/contract/vocabulary.ts';
import { BASES } from '../../src/rubric/signals/bases.ts';
import { boundedSentence, boundedTelling, wordsBySentence } from '../../src/rubric/signals/sentences.ts';
import { analyse } from '../../src/rubric/text/analyse.ts';
import { readAdditions } from './additions.ts';
import {
  type ContrastPair,
  type Opening,
  readContrastPairs,
  type Split,
  splitsOf,
} from './graded-answers.ts';
import { principleOf } from './rubric-run.ts';
import { RANK, readAs, type Sentences } from './signal-rows.ts';
import { mean } from './statistics.ts';
import { readTellings } from './tellings.ts';

/** Two tellings by one writer, and which dimension the first shows more than the second; none where they show the same. */
interface Lesson {
  writer: string;
  dimension: DimensionId | undefined;
  shows: Sentences;
  lacks: Sentences;
  /** A whole answer counts more than a passage. */
  weight: number;
}

const OF_A_PASSAGE = 0.5;

function lessonOf(pair: ContrastPair): Lesson | undefined {
  const context = { principle: principleOf(pair.principle), level: pair.level, question: pair.question };
  const [base, edited] = [pair.base, pair.edited].map((text) => wordsBySentence(readAs(text, context)));
  const change = verdictRank(pair.editedVerdict) - verdictRank(pair.baseVerdict);
  if (pair.changedDimension !== null && change === 0) return undefined;
  const [shows, lacks] = change > 0 ? [edited!, base!] : [base!, edited!];
  return { writer: pair.writer, dimension: pair.changedDimension ?? undefined, shows, lacks, weight: 1 };
}

/** Pairs of answers, and tellings with their rewordings. */
function readLessons(splits: readonly Split[]): Lesson[] {
  const lessons = readContrastPairs(splits).flatMap((pair) => lessonOf(pair) ?? []);
  for (const { writer, dimension, shows, lacks } of readTellings()) {
    const [told, retold] = shows.map((text) => wordsBySentence(analyse(text)));
    const [not, neither] = lacks.map((text) => wordsBySentence(analyse(text)));
    const weight = OF_A_PASSAGE;
    lessons.push(
      { writer, dimension, shows: told!, lacks: not!, weight },
      { writer, dimension, shows: retold!, lacks: neither!, weight },
      { writer, dimension: undefined, shows: told!, lacks: retold!, weight },
      { writer, dimension: undefined, shows: not!, lacks: neither!, weight },
    );
  }
  return lessons;
}

const keyOf = (words: readonly string[]): string => words.join(' ');

/** The sentences of one text that the other does not have. */
function ownOf(text: Sentences, other: Sentences): Sentences {
  const known = new Set(other.map(keyOf));
  return text.filter((words) => !known.has(keyOf(words)));
}

/**
 * A word is learnt if so many lessons by so many writers have it where they differ, other than at the beginning of a
 * sentence, where names cannot be told from other words.
 */
const FEWEST_LESSONS = 3;
const FEWEST_WRITERS = 2;

/** The words that are learnt. */
function sentenceWords(lessons: readonly Lesson[]): string[] {
  const told = new Map<string, { lessons: number; writers: Set<string> }>();
  for (const { writer, dimension, shows, lacks } of lessons) {
    if (dimension === undefined) continue;
    const differing = [...ownOf(shows, lacks), ...ownOf(lacks, shows)];
    for (const word of new Set(differing.flatMap((words) => words.slice(1)))) {
      const known = told.get(word) ?? { lessons: 0, writers: new Set() };
      told.set(word, known);
      known.lessons += 1;
      known.writers.add(writer);
    }
  }
  return [...told]
    .filter(([, known]) => known.lessons >= FEWEST_LESSONS && known.writers.size >= FEWEST_WRITERS)
    .map(([word]) => word)
    .sort();
}

/** A sum of words that should come to `gold`: the places of the words and how often each is there. */
interface Row {
  at: number[];
  values: number[];
  gold: number;
  weight: number;
}

/** Sentences, and whether they are added or taken away. */
type Part = readonly [sentences: Sentences, sign: 1 | -1];

function summed(
  placeOf: ReadonlyMap<string, number>,
  parts: readonly Part[],
  gold: number,
  weight: number,
): Row {
  const counts = new Map<number, number>();
  for (const [sentences, sign] of parts)
    for (const sentence of sentences)
      for (const word of sentence) {
        const place = placeOf.get(word);
        if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + sign);
      }
  const kept = [...counts].filter(([, count]) => count !== 0);
  return { at: kept.map(([place]) => place), values: kept.map(([, count]) => count), gold, weight };
}

/** How strongly each word is drawn to nothing. */
const PULL = 40;
/** What a difference that changes nothing counts, and what a graded answer does, beside a difference that shows a dimension. */
const OF_SAME = 2;
const OF_AN_ANSWER = 0.2;
/** The same of a sentence that tells nothing, and what it is. */
const OF_EMPTY = 0.3;
const EMPTY = -0.5;
const STEPS = 60;

/** Least squares of the rows, drawn to nothing, by conjugate gradients. */
function solve(rows: readonly Row[], size: number): Float64Array {
  const times = (weights: Float64Array, { at, values }: Row): number => {
    let sum = 0;
    for (let index = 0; index < at.length; index += 1) sum += weights[at[index]!]! * values[index]!;
    return sum;
  };
  const fitted = new Float64Array(size);
  const residual = new Float64Array(size);
  for (const { at, values, gold, weight } of rows)
    for (const [index, place] of at.entries()) residual[place]! += weight * gold * values[index]!;
  const direction = residual.slice();
  const square = (values: Float64Array): number => values.reduce((sum, value) => sum + value * value, 0);
  let before = square(residual);
  for (let step = 0; step < STEPS && before > 1e-9; step += 1) {
    const image = direction.map((value) => PULL * value);
    for (const row of rows) {
      const said = row.weight * times(direction, row);
      for (const [index, place] of row.at.entries()) image[place]! += said * row.values[index]!;
    }
    const length = before / direction.reduce((sum, value, at) => sum + value * image[at]!, 0);
    for (let at = 0; at < size; at += 1) {
      fitted[at]! += length * direction[at]!;
      residual[at]! -= length * image[at]!;
    }
    const after = square(residual);
    for (let at = 0; at < size; at += 1) direction[at] = residual[at]! + (after / before) * direction[at]!;
    before = after;
  }
  return fitted;
}

/** The dimensions that rest on signals. */
const WEIGHED = DIMENSIONS.filter((id) => BASES[id] !== undefined);

const FOLDS = 8;

export interface FittedSentences {
  words: string[];
  /** In the order and unit of `weighSentences`. */
  weights: ReadonlyMap<DimensionId, number[]>;
  /** What sentences say of a dimension by weights that were learnt without this writer. */
  unread(id: DimensionId, writer: string | undefined, sentences: Sentences): number;
}

/** Fits all dimensions on the graded answers and what goes with them, once with all writers and once without each part. */
export function fitSentences(openings: readonly Opening[]): FittedSentences {
  const lessons = readLessons(splitsOf(openings));
  const words = sentenceWords(lessons);
  const placeOf = new Map(words.map((word, at) => [word, at]));
  const empty = readAdditions('empty', 'tune');
  const writers = [...new Set([...lessons, ...openings, ...empty].map(({ writer }) => writer))].sort();
  const foldOf = new Map(writers.map((writer, at) => [writer, at % FOLDS]));

  /** The rows of each fold: those that all dimensions share, and those of one. */
  const same = Array.from({ length: FOLDS }, (): Row[] => []);
  const ofDimension = new Map(WEIGHED.map((id) => [id, Array.from({ length: FOLDS }, (): Row[] => [])]));
  const rowOf = (parts: readonly Part[], gold: number, weight: number): Row =>
    summed(placeOf, parts, gold, weight);
  for (const { writer, dimension, shows, lacks, weight } of lessons) {
    const fold = foldOf.get(writer)!;
    const parts: readonly Part[] = [
      [ownOf(shows, lacks), 1],
      [ownOf(lacks, shows), -1],
    ];
    if (dimension === undefined) same[fold]!.push(rowOf(parts, 0, OF_SAME * weight));
    const rows = dimension && ofDimension.get(dimension)?.[fold];
    if (!rows) continue;
    rows.push(rowOf(parts, 2, weight));
    for (const [sentences, gold] of parts)
      for (const sentence of sentences) rows.push(rowOf([[[sentence], 1]], gold, weight / sentences.length));
  }
  for (const { writer, text } of empty)
    for (const sentence of wordsBySentence(analyse(text)))
      same[foldOf.get(writer)!]!.push(rowOf([[[sentence], 1]], EMPTY, OF_EMPTY));
  const answers = openings.map((opening) => {
    const context = {
      principle: principleOf(opening.principle),
      level: opening.level,
      question: opening.question,
    };
    return { opening, row: rowOf([[wordsBySentence(readAs(opening.answer, context)), 1]], 0, OF_AN_ANSWER) };
  });
  for (const [id, rows] of ofDimension) {
    const rated = answers.flatMap(({ opening, row }) => {
      const status = opening.dimensions[id];
      const rank = status && RANK[status];
      return rank === undefined ? [] : [{ opening, row, rank }];
    });
    const usual = mean(rated.map(({ rank }) => rank));
    for (const { opening, row, rank } of rated)
      rows[foldOf.get(opening.writer)!]!.push({ ...row, gold: rank - usual });
  }

  const learn = (id: DimensionId, without?: number): number[] => {
    const rows = [same, ofDimension.get(id)!].flatMap((parts) =>
      parts.filter((_, fold) => fold !== without).flat(),
    );
    return [0, ...[...solve(rows, words.length)].map((weight) => Math.round(1_000 * weight) || 0)];
  };
  const weights = new Map(WEIGHED.map((id) => [id, learn(id)]));
  const models = new Map(WEIGHED.map((id) => [id, same.map((_, fold) => learn(id, fold))]));
  return {
    words,
    weights,
    unread(id, writer, sentences) {
      const fold = writer === undefined ? undefined : foldOf.get(writer);
      const by = fold === undefined ? weights.get(id)! : models.get(id)![fold]!;
      const weightOf = (word: string): number => by[(placeOf.get(word) ?? -1) + 1]!;
      const said = sentences.map((sentence) =>
        boundedSentence(sentence.reduce((sum, word) => sum + weightOf(word), 0) / 1_000),
      );
      return boundedTelling(said.reduce((sum, value) => sum + value, 0));
    },
  };
}
