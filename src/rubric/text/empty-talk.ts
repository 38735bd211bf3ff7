/**
 * Talk that tells nothing of what happened: a plea, an order or a policy for whoever grades, claims about oneself in the
 * words of any rubric, advice, wisdom and praise, figures without a story. Put beside an answer it must not move a
 * finding, so it is taken out before anything is read (inert.ts).
 *
 * Whether a sentence is such talk is a sum with published weights (empty-talk-weights.ts): of its words, by base form, and
 * of its shape, that is who does what in it and when. What tells of a deed has people, things and a past, and is about
 * something that hardly any such talk mentions.
 */
import type { Clause, Doc, Sentence } from './document.ts';
import { EMPTY_TALK } from './empty-talk-weights.ts';
import { declareFoundWord, vocabularySize } from './vocabulary.ts';

/** What is looked at in a sentence beside its words, each from 0 to 1. */
export const SHAPE = [
  'other words',
  'has other words',
  'length',
  'figures',
  'names',
  'spoken to',
  'own deeds',
  'deeds of others',
  'own deeds in other words',
  'deeds of others in other words',
  'no predicate',
  'present',
  'not told as a fact',
] as const;

export interface TalkWeights {
  base: number;
  /** In the order of `SHAPE`. */
  shape: readonly number[];
  /** Base forms, each with its weight behind it, between blanks; a word that is not among them is an "other" one. */
  words: string;
}

/** A word by its base form, as a clause has it of its verb. */
type Word = Pick<Clause, 'lemma' | 'base'>;

/** So much of each makes a whole. */
const MOST_OTHERS = 5;
const LONGEST = 30;
const MOST_FIGURES = 3;
const MOST = 2;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Letters of other scripts are few, and their signs hardly matter here. */
const isLetter = (code: number): boolean => ((code | 32) >= 97 && (code | 32) <= 122) || code > 127;

const share = (count: number, most: number): number => Math.min(count, most) / most;

/** The words of a sentence by base form, for the fit. */
export const lemmasIn = ({ text, tokens }: Doc, { first, last }: Sentence): string[] =>
  tokens.slice(first, last).flatMap(({ start, lemma }) => (isLetter(text.charCodeAt(start)) ? [lemma] : []));

/** The shape of a sentence with so many words; `isOther` says which of them are. */
export function shapeOf(
  doc: Doc,
  sentence: Sentence,
  { words, others, isOther }: { words: number; others: number; isOther: (word: Word) => boolean },
): number[] {
  let [figures, names, spoken] = [0, 0, 0];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const { start, pos, lower } = doc.tokens[at]!;
    if (isDigit(doc.text.charCodeAt(start))) figures += 1;
    else if (lower === 'you' || lower === 'your') spoken += 1;
    // What begins a sentence has a capital whatever it is.
    else if (pos === 'PROPN' && at > sentence.first && lower !== 'i') names += 1;
  }
  let [predicates, own, ofOthers, present, unreal] = [0, 0, 0, 0, 0];
  let [ownInOther, othersInOther] = [0, 0];
  for (let at = sentence.firstClause; at < sentence.lastClause; at += 1) {
    const clause = doc.clauses[at]!;
    const { finite, modality, tense, agent } = clause;
    if (finite) predicates += 1;
    if (modality !== 'did') unreal += 1;
    if (modality === 'did' && tense === 'past') {
      if (agent === 'candidate') {
        own += 1;
        if (isOther(clause)) ownInOther += 1;
      } else if (agent !== 'none') {
        ofOthers += 1;
        if (isOther(clause)) othersInOther += 1;
      }
    } else if (finite && tense === 'present') present += 1;
  }
  return [
    share(others, MOST_OTHERS),
    share(others, 1),
    share(words, LONGEST),
    share(figures, MOST_FIGURES),
    share(names, MOST),
    share(spoken, MOST),
    share(own, MOST),
    share(ofOthers, MOST),
    share(ownInOther, MOST),
    share(othersInOther, MOST),
    predicates > 0 ? 0 : 1,
    share(present, MOST),
    share(unreal, MOST),
  ];
}

/** The words that have a weight, with it. */
export function* wordsOf({ words }: TalkWeights): Generator<readonly [word: string, weight: number]> {
  const parts = words.split(/\s+/).filter(Boolean);
  for (let at = 0; at + 1 < parts.length; at += 2) yield [parts[at]!, Number(parts[at + 1])];
}

for (const [word] of wordsOf(EMPTY_TALK)) declareFoundWord(word);

/** The weights of words by their numbers, and no number where a word has none. */
let table = new Float64Array(0);

/** Laid down when a text is read, because more words are declared after these. */
function weightsByNumber(): Float64Array {
  if (table.length === vocabularySize()) return table;
  table = new Float64Array(vocabularySize()).fill(Number.NaN);
  for (const [word, weight] of wordsOf(EMPTY_TALK)) table[declareFoundWord(word)] = weight;
  return table;
}

const isOther = ({ base }: Word): boolean => Number.isNaN(table[base]!);

/** How much of empty talk a sentence has, or where that is too little to matter, at most. */
function emptinessOf(doc: Doc, sentence: Sentence): number {
  const weights = weightsByNumber();
  let sum = EMPTY_TALK.base;
  let [words, others] = [0, 0];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const { start, base } = doc.tokens[at]!;
    if (!isLetter(doc.text.charCodeAt(start))) continue;
    words += 1;
    const weight = weights[base]!;
    if (Number.isNaN(weight)) others += 1;
    else sum += weight;
  }
  // Of most sentences the words alone say that they tell something, whatever the shape.
  const most =
    sum + OTHERS * share(others, MOST_OTHERS) + ANY_OTHER * share(others, 1) + LENGTH * share(words, LONGEST);
  if (most + MOST_OF_SHAPE < ENOUGH) return most + MOST_OF_SHAPE;
  const shape = shapeOf(doc, sentence, { words, others, isOther });
  for (let at = 0; at < shape.length; at += 1) sum += shape[at]! * EMPTY_TALK.shape[at]!;
  return sum;
}

/** The weights of what the words of a sentence tell of its shape, and what the rest of it can add at most. */
const [OTHERS = 0, ANY_OTHER = 0, LENGTH = 0, ...REST] = EMPTY_TALK.shape;
const MOST_OF_SHAPE = REST.reduce((sum, weight) => sum + Math.max(0, weight), 0);

/**
 * From so much on a sentence is taken out, in the log odds of the fit: chosen between what additions still raise and how many
 * sentences of good answers go with them (`npm run calibrate:empty-talk -- --dry` prints both).
 */
export const ENOUGH = 1;

/** The sentences of an answer that tell nothing. Each by itself: what stands beside a word to the grader stays as it was. */
export const emptyTalk = (doc: Doc): Sentence[] =>
  doc.sentences.filter((sentence) => emptinessOf(doc, sentence) >= ENOUGH);
