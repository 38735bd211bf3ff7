/**
 * What is asked of phrases behind their beginnings, laid down as numbers that lie close together, so that a text is compared
 * with them without following an object.
 */
import type { Item } from './phrase-syntax.ts';

/** A phrase without words that may be missing, and the set it belongs to. */
export interface Phrase {
  set: number;
  items: readonly Item[];
}

/**
 * A bit for each of 32 classes of words. Most phrases fail at the next word; that none of its bits fits is seen
 * without looking at the phrase.
 */
export const bitOf = (word: number): number => (word === 0 ? 0 : 1 << (word & 31));
/** The same by other classes: what passes one by chance seldom passes both. */
export const otherBitOf = (word: number): number => (word === 0 ? 0 : 1 << ((word >>> 5) & 31));
export const ANYTHING = -1;

export const isWords = (item: Item | undefined): item is readonly number[] =>
  item !== undefined && item !== null && item !== 'gap';

function signatureOf(item: Item | undefined, bit: typeof bitOf): number {
  if (!isWords(item)) return ANYTHING;
  let signature = 0;
  for (const word of item) signature |= bit(word);
  return signature;
}

/** In a program a place is the count of its words, with the words behind it, or one of these. */
export const END = 0;
export const ANY_WORD = -1;
export const GAP = -2;

function write(program: number[], item: Item): void {
  if (item === 'gap') program.push(GAP);
  else if (item === null) program.push(ANY_WORD);
  else {
    program.push(item.length);
    for (const word of item) program.push(word);
  }
}

/** Where the first words that a phrase asks for behind its beginning stand. */
export const AT_ONCE = 0;
export const AFTER_A_WORD = 1;
const WITHIN_A_GAP = 2;
const leadOf = (item: Item | undefined): number =>
  item === 'gap' ? WITHIN_A_GAP : item === null ? AFTER_A_WORD : AT_ONCE;

/**
 * What is asked of one phrase, in four numbers next to each other: the first words that must come, as bits by two kinds of
 * classes; its set; and where its program starts, times eight, with where those words stand and whether it is the last
 * phrase of its list.
 */
export const ENTRY = 4;
export const OTHER_SIGNATURE = 1;
export const SET = 2;
export const PROGRAM = 3;
export const IS_LAST = 4;
export const LEAD = 3;

/** The program of a phrase that asks for nothing more: most have the same one, and it need not be fetched. */
const NOTHING_MORE = 0;

/** The entries of all phrases, in the order of their declaration, and their programs. */
export function compileEntries(phrases: readonly Phrase[]): { entries: Int32Array; program: Int32Array } {
  const entries = new Int32Array(phrases.length * ENTRY);
  const program: number[] = [END];
  for (const [phrase, { items, set }] of phrases.entries()) {
    const compared = isWords(items[1]) ? 2 : 1;
    let start = NOTHING_MORE;
    if (items.length > compared) {
      start = program.length;
      for (let at = compared; at < items.length; at += 1) write(program, items[at]!);
      program.push(END);
    }
    const lead = leadOf(items[compared]);
    const asked = items[lead === AT_ONCE ? compared : compared + 1];
    const to = phrase * ENTRY;
    entries[to] = signatureOf(asked, bitOf);
    entries[to + OTHER_SIGNATURE] = signatureOf(asked, otherBitOf);
    entries[to + SET] = set;
    entries[to + PROGRAM] = (start << 3) | lead;
  }
  return { entries, program: new Int32Array(program) };
}

/**
 * Lists of phrases. Each is written down once, however many beginnings lead to it: "asked him" and "ask him" begin the
 * same phrases, and the fewer different places a search comes by, the more of them are near.
 */
export class Lists {
  /** For each list the one without its last phrase, and that phrase; 0 is the empty list. */
  readonly #shorter: number[] = [0];
  readonly #last: number[] = [-1];
  /** For each list the longer one that was made of it last: who adds the same phrase again gets that one. */
  readonly #longer: number[] = [0];
  /** Where a list begins that was written down; no list begins at 0. */
  readonly #starts: number[] = [0];
  readonly #written: number[] = new Array(ENTRY).fill(0);
  readonly #entries: Int32Array;

  /** @param entries of the phrases (see `compileEntries`) */
  constructor(entries: Int32Array) {
    this.#entries = entries;
  }

  /** The list with one phrase more; all lists are given one phrase after the other. */
  with(list: number, phrase: number): number {
    const known = this.#longer[list]!;
    if (this.#last[known] === phrase) return known;
    const longer = this.#shorter.push(list) - 1;
    this.#last.push(phrase);
    this.#longer.push(0);
    this.#starts.push(0);
    this.#longer[list] = longer;
    return longer;
  }

  /** Where the entries of a list begin in what is written. */
  startOf(list: number): number {
    if (list !== 0 && this.#starts[list] === 0) this.#starts[list] = this.#write(list);
    return this.#starts[list]!;
  }

  #write(list: number): number {
    const start = this.#written.length;
    const phrases: number[] = [];
    for (let rest = list; rest !== 0; rest = this.#shorter[rest]!) phrases.push(this.#last[rest]!);
    for (const phrase of phrases.reverse())
      for (let part = 0; part < ENTRY; part += 1) this.#written.push(this.#entries[phrase * ENTRY + part]!);
    this.#written[this.#written.length - ENTRY + PROGRAM]! |= IS_LAST;
    return start;
  }

  written(): Int32Array {
    return new Int32Array(this.#written);
  }
}
