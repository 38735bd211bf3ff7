/**
 * Classes of words that the rubric counts: "verbs of telling", "money". A token is looked up by number, not by spelling;
 * and since most sentences have no word of a class, that is known of every sentence before its tokens are looked at.
 */
import type { Doc, Token } from './document.ts';
import { once } from './once.ts';
import { declareWord, vocabularySize } from './vocabulary.ts';

const declaredClasses: WordClass[] = [];

/**
 * The classes of every word of the vocabulary, a bit for each class, one word's bits next to each other: hundreds of
 * classes are asked about the same few words of a text, and what lies together is fetched once. Empty until a text is
 * read; a class that is declared after that lays the table down anew.
 */
let bits = new Int32Array(0);
/** How many numbers of 32 bits the classes of one word take. */
let stride = 0;

/** Lays the table down for all classes that are declared so far. */
function layDown(): void {
  stride = (declaredClasses.length + 31) >>> 5;
  bits = new Int32Array(vocabularySize() * stride);
  for (const { index, members } of declaredClasses)
    for (const number of members) bits[number * stride + (index >>> 5)]! |= 1 << (index & 31);
}

/** To be called before the words of a text are looked up. */
export function readyClasses(): void {
  if (bits.length !== vocabularySize() * stride || stride === 0) layDown();
}

export class WordClass {
  /** Its place among the classes. */
  readonly index: number;
  /** The numbers of its words. */
  readonly members: readonly number[];
  readonly #words: ReadonlySet<string>;
  /** Where in a word's bits its own one is. */
  readonly #place: number;
  readonly #bit: number;

  constructor(list: readonly string[]) {
    this.#words = new Set(list);
    this.members = [...this.#words].map(declareWord);
    this.index = declaredClasses.push(this) - 1;
    this.#place = this.index >>> 5;
    this.#bit = 1 << (this.index & 31);
    if (stride > 0) layDown();
  }

  /** Whether a word, such as the lemma of a clause, belongs to the class. */
  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** Whether a token or another word of a text belongs to the class as it stands. */
  hasForm({ form }: Pick<Token, 'form'>): boolean {
    return (bits[form * stride + this.#place]! & this.#bit) !== 0;
  }

  /** Whether a token, or the verb of a clause, belongs to the class by its lemma. */
  hasLemma({ base }: Pick<Token, 'base'>): boolean {
    return (bits[base * stride + this.#place]! & this.#bit) !== 0;
  }

  /** Whether a token belongs to the class as it stands or by its lemma. */
  hasToken({ form, base }: Token): boolean {
    return ((bits[form * stride + this.#place]! | bits[base * stride + this.#place]!) & this.#bit) !== 0;
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

/** The classes that the tokens of each sentence belong to: the bits of all its words. */
interface SentenceClasses {
  /** As it was when the text was read. */
  stride: number;
  bits: Int32Array;
}

/** For each sentence the classes that its tokens belong to, as they stand or by their lemmas. */
const classesOf = once((doc: Doc): SentenceClasses => {
  const found = new Int32Array(doc.sentences.length * stride);
  for (const { sentence, form, base } of doc.tokens) {
    const to = sentence * stride;
    if (form !== 0) for (let at = 0; at < stride; at += 1) found[to + at]! |= bits[form * stride + at]!;
    if (base !== form && base !== 0)
      for (let at = 0; at < stride; at += 1) found[to + at]! |= bits[base * stride + at]!;
  }
  return { stride, bits: found };
});

/** Whether a sentence can have a word of a class; where it cannot, none of its tokens need be looked at. */
export function mayHave(doc: Doc, sentence: number, { index }: WordClass): boolean {
  const read = classesOf(doc);
  const place = index >>> 5;
  // The class may have been declared after the text was read.
  return place >= read.stride || ((read.bits[sentence * read.stride + place]! >>> (index & 31)) & 1) === 1;
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
