/**
 * Classes of words that the rubric counts: "verbs of telling", "money". A token is looked up by number, not by spelling;
 * and since most sentences have no word of a class, that is known of every sentence before its tokens are looked at.
 */
import type { Doc, Token } from './document.ts';
import { once } from './once.ts';
import { declareWord } from './vocabulary.ts';

const declaredClasses: WordClass[] = [];

export class WordClass {
  /** Its place among the classes. */
  readonly index: number;
  /** The numbers of its words. */
  readonly members: readonly number[];
  readonly #words: ReadonlySet<string>;
  /** One flag for each number of the vocabulary, up to the highest in the class. */
  readonly #isMember: Uint8Array;

  constructor(list: readonly string[]) {
    this.#words = new Set(list);
    this.members = [...this.#words].map(declareWord);
    this.#isMember = new Uint8Array(Math.max(0, ...this.members) + 1);
    for (const number of this.members) this.#isMember[number] = 1;
    this.index = declaredClasses.push(this) - 1;
  }

  /** Whether a word, such as the lemma of a clause, belongs to the class. */
  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** Whether a token or another word of a text belongs to the class as it stands. */
  hasForm({ form }: Pick<Token, 'form'>): boolean {
    return this.#isMember[form] === 1;
  }

  /** Whether a token, or the verb of a clause, belongs to the class by its lemma. */
  hasLemma({ base }: Pick<Token, 'base'>): boolean {
    return this.#isMember[base] === 1;
  }

  /** Whether a token belongs to the class as it stands or by its lemma. */
  hasToken({ form, base }: Token): boolean {
    return this.#isMember[form] === 1 || this.#isMember[base] === 1;
  }
}

/** Declares a class by its words, between blanks. */
export const wordClass = (list: string): WordClass => new WordClass(list.split(/\s+/).filter(Boolean));

/**
 * Up to eight classes together, so that a word is looked up once for all of them.
 * @returns the classes of a word by its number: the first is bit 0, the next bit 1, and so on
 */
export function kindsOf(...classes: readonly WordClass[]): (form: number) => number {
  const kinds = new Uint8Array(Math.max(...classes.map(({ members }) => Math.max(0, ...members))) + 1);
  for (const [bit, { members }] of classes.entries())
    for (const number of members) kinds[number]! |= 1 << bit;
  return (form) => (form < kinds.length ? kinds[form]! : 0);
}

/** The classes of each word of the vocabulary; there are hundreds of classes, and a word belongs to a few. */
interface ClassTable {
  /** So many classes were known when it was filled. */
  classes: number;
  /** For the number of a word, and for the next one, where its classes begin. */
  starts: Int32Array;
  /** The classes by index, word after word. */
  indices: Int32Array;
}

let table: ClassTable | undefined;

function classTable(): ClassTable {
  if (table?.classes === declaredClasses.length) return table;
  const byNumber: number[][] = [];
  for (const { index, members } of declaredClasses)
    for (const number of members) {
      byNumber[number] ??= [];
      byNumber[number].push(index);
    }
  const starts = new Int32Array(byNumber.length + 1);
  for (let number = 0; number < byNumber.length; number += 1)
    starts[number + 1] = starts[number]! + (byNumber[number]?.length ?? 0);
  table = { classes: declaredClasses.length, starts, indices: Int32Array.from(byNumber.flat()) };
  return table;
}

/** The classes that the tokens of each sentence belong to, a bit for each class. */
interface SentenceClasses {
  classes: number;
  /** How many numbers of 32 bits the classes of one sentence take. */
  stride: number;
  bits: Int32Array;
}

/** For each sentence the classes that its tokens belong to, as they stand or by their lemmas. */
const classesOf = once((doc: Doc): SentenceClasses => {
  const { classes, starts, indices } = classTable();
  const stride = (classes + 31) >>> 5;
  const found = new Int32Array(doc.sentences.length * stride);
  const add = (sentence: number, number: number): void => {
    if (number + 1 >= starts.length) return;
    const to = sentence * stride;
    for (let at = starts[number]!; at < starts[number + 1]!; at += 1) {
      const index = indices[at]!;
      found[to + (index >>> 5)]! |= 1 << (index & 31);
    }
  };
  for (const { sentence, form, base } of doc.tokens) {
    if (form !== 0) add(sentence, form);
    if (base !== form && base !== 0) add(sentence, base);
  }
  return { classes, stride, bits: found };
});

/** Whether a sentence can have a word of a class; where it cannot, none of its tokens need be looked at. */
export function mayHave(doc: Doc, sentence: number, { index }: WordClass): boolean {
  const { classes, stride, bits } = classesOf(doc);
  // The class may have been declared after the text was read.
  return index >= classes || ((bits[sentence * stride + (index >>> 5)]! >>> (index & 31)) & 1) === 1;
}

/** A sentence, a clause or another range of tokens, the last one exclusive. */
interface Range {
  first: number;
  last: number;
}

/** The same of a range of tokens; one that is cut out of a single sentence, as all but a few are. */
function mayHaveIn(doc: Doc, { first, last }: Range, words: WordClass): boolean {
  if (first >= last) return false;
  const from = doc.tokens[first];
  const to = doc.tokens[last - 1];
  return from === undefined || from.sentence !== to?.sentence || mayHave(doc, from.sentence, words);
}

/** Whether a range has a word of a class, as it stands or by its lemma. */
export function hasWord(doc: Doc, range: Range, words: WordClass): boolean {
  if (!mayHaveIn(doc, range, words)) return false;
  for (let at = range.first; at < range.last; at += 1)
    if (words.hasToken(doc.tokens[at] as Token)) return true;
  return false;
}

/** The same as they stand only. */
export function hasForm(doc: Doc, range: Range, words: WordClass): boolean {
  if (!mayHaveIn(doc, range, words)) return false;
  for (let at = range.first; at < range.last; at += 1)
    if (words.hasForm(doc.tokens[at] as Token)) return true;
  return false;
}

const NO_PLACES: readonly number[] = [];

/** The tokens of a sentence, by their places, that belong to a class as they stand or by their lemmas. */
export function placesOf(
  doc: Doc,
  { index, first, last }: Range & { index: number },
  words: WordClass,
): readonly number[] {
  if (!mayHave(doc, index, words)) return NO_PLACES;
  const places: number[] = [];
  for (let at = first; at < last; at += 1) if (words.hasToken(doc.tokens[at]!)) places.push(at);
  return places;
}
