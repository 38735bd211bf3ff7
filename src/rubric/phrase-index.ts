/**
 * The phrases of all sets, laid down as numbers in flat tables, so that one pass over a text looks them all up together.
 * Few pairs of words begin a phrase: a search is mostly two look-ups a word, and what they lead to lies close together
 * and is compared without following an object.
 */
import {
  AFTER_A_WORD,
  ANY_WORD,
  ANYTHING,
  AT_ONCE,
  bitOf,
  compileEntries,
  END,
  ENTRY,
  GAP,
  IS_LAST,
  isWords,
  LEAD,
  Lists,
  OTHER_SIGNATURE,
  otherBitOf,
  type Phrase,
  PROGRAM,
  SET,
} from './phrase-lists.ts';
import type { Item } from './phrase-syntax.ts';

/** How far a gap reaches, in words. */
const LONGEST_GAP = 3;

/** A text as the matcher reads it: for each word its number, 0 where no phrase uses it, and its sentence. */
export interface Text {
  words: Int32Array;
  /** Longer than the text, so that a look ahead stays within; behind the last word no sentence goes on. */
  sentences: Int32Array;
}

const AHEAD = LONGEST_GAP + 2;
export const newText = (length: number): Text => ({
  words: new Int32Array(length + AHEAD),
  sentences: new Int32Array(length + AHEAD).fill(-1),
});

/** What a phrase begins with: two words. Never 0. */
const beginningOf = (first: number, second: number): number => (first << 15) | second;

/** What is known of a word, in numbers next to each other: the bits of those that a phrase may have behind it, and ... */
const FIRST = 3;
const OTHER_SECONDS = 1;
/** ... the list of phrases that it begins whatever stands behind it. */
const ALONE = 2;

/** A slot of the table of beginnings: two words, and the list of their phrases. */
const SLOT = 2;
const SPREAD = 0x9e3779b1;

export class PhraseIndex {
  /** What each phrase asks behind its beginning. */
  readonly #program: Int32Array;
  /** The lists of phrases that begin alike; what is asked of one phrase lies together (see `ENTRY`). */
  readonly #lists: Int32Array;
  /** What is known of each word (see `FIRST`); a pair of words that begins no phrase is seldom looked up. */
  readonly #firsts: Int32Array;
  /** The beginnings by open addressing; an empty slot holds 0. */
  readonly #slots: Int32Array;
  readonly #shift: number;

  constructor(all: readonly Phrase[]) {
    // A phrase must not begin with a gap or with any word.
    const phrases = all.filter(({ items }) => isWords(items[0]));
    const { entries, program } = compileEntries(phrases);
    this.#program = program;
    let beginnings = 1;
    let words = 1;
    for (const { items } of phrases) {
      const [first, second] = items as [readonly number[], Item | undefined];
      if (isWords(second)) beginnings += first.length * second.length;
      for (const word of first) words = Math.max(words, word + 1);
    }
    this.#firsts = new Int32Array(words * FIRST);
    // A third of them are the same as others.
    const bits = Math.ceil(Math.log2(1.25 * beginnings));
    this.#shift = 32 - bits;
    this.#slots = new Int32Array(SLOT << bits);
    this.#lists = this.#layDown(phrases, entries);
  }

  /** Fills the tables: first with the number of each list, then with where it was written. */
  #layDown(phrases: readonly Phrase[], entries: Int32Array): Int32Array {
    const firsts = this.#firsts;
    const slots = this.#slots;
    const lists = new Lists(entries);
    for (const [phrase, { items }] of phrases.entries()) {
      const [first, second] = items as [readonly number[], Item | undefined];
      for (const word of first) {
        const known = word * FIRST;
        if (!isWords(second)) firsts[known + ALONE] = lists.with(firsts[known + ALONE]!, phrase);
        else
          for (const next of second) {
            firsts[known]! |= bitOf(next);
            firsts[known + OTHER_SECONDS]! |= otherBitOf(next);
            const slot = this.#slotOf(beginningOf(word, next));
            slots[slot] = beginningOf(word, next);
            slots[slot + 1] = lists.with(slots[slot + 1]!, phrase);
          }
      }
    }
    for (let at = ALONE; at < firsts.length; at += FIRST) firsts[at] = lists.startOf(firsts[at]!);
    for (let at = 1; at < slots.length; at += SLOT) slots[at] = lists.startOf(slots[at]!);
    return lists.written();
  }

  /** The slot of a beginning, or the empty one where it would be. */
  #slotOf(beginning: number): number {
    const slots = this.#slots;
    let slot = (Math.imul(beginning, SPREAD) >>> this.#shift) * SLOT;
    while (slots[slot] !== beginning && slots[slot] !== 0) {
      slot += SLOT;
      if (slot === slots.length) slot = 0;
    }
    return slot;
  }

  /** Calls `found` for each phrase of a text of `length` words: its set, its first word and the one behind its last. */
  search(text: Text, length: number, found: (set: number, word: number, next: number) => void): void {
    const { words, sentences } = text;
    const firsts = this.#firsts;
    for (let at = 0; at < length; at += 1) {
      const known = words[at]! * FIRST;
      if (known === 0 || known >= firsts.length) continue;
      const alone = firsts[known + ALONE]!;
      if (alone !== 0) this.#compare(text, at, alone, at + 1, found);
      const next = words[at + 1]!;
      const mayBegin =
        (firsts[known]! & bitOf(next)) !== 0 && (firsts[known + OTHER_SECONDS]! & otherBitOf(next)) !== 0;
      if (!mayBegin || sentences[at + 1] !== sentences[at]) continue;
      const list = this.#slots[this.#slotOf(beginningOf(words[at]!, next)) + 1]!;
      if (list !== 0) this.#compare(text, at, list, at + 2, found);
    }
  }

  /** Compares the phrases of one list with what stands from the place `from` on. */
  #compare(
    text: Text,
    at: number,
    list: number,
    from: number,
    found: (set: number, word: number, next: number) => void,
  ): void {
    const { words, sentences } = text;
    const sentence = sentences[at]!;
    // The bits of the word at once, of the one behind it, and of all that a gap may reach.
    let here = 0;
    let hereOther = 0;
    let behind = 0;
    let behindOther = 0;
    let near = 0;
    let nearOther = 0;
    for (let place = from; place <= from + LONGEST_GAP && sentences[place] === sentence; place += 1) {
      const bit = bitOf(words[place]!);
      const other = otherBitOf(words[place]!);
      near |= bit;
      nearOther |= other;
      if (place === from) {
        here = bit;
        hereOther = other;
      } else if (place === from + 1) {
        behind = bit;
        behindOther = other;
      }
    }
    const lists = this.#lists;
    for (let entry = list; ; entry += ENTRY) {
      const signature = lists[entry]!;
      const program = lists[entry + PROGRAM]!;
      const lead = program & LEAD;
      const bits = lead === AT_ONCE ? here : lead === AFTER_A_WORD ? behind : near;
      const others = lead === AT_ONCE ? hereOther : lead === AFTER_A_WORD ? behindOther : nearOther;
      if (
        signature === ANYTHING ||
        ((signature & bits) !== 0 && (lists[entry + OTHER_SIGNATURE]! & others) !== 0)
      ) {
        const end = matchFrom(text, from, this.#program, program >>> 3, sentence);
        if (end >= 0) found(lists[entry + SET]!, at, end);
      }
      if ((program & IS_LAST) !== 0) return;
    }
  }
}

/** The end of the longest match of what a program asks from `step` on, at word `from` within `sentence`; or -1. */
function matchFrom(text: Text, from: number, program: Int32Array, step: number, sentence: number): number {
  const { words, sentences } = text;
  let at = from;
  let reading = step;
  while (true) {
    const asked = program[reading]!;
    if (asked === END) return at;
    if (asked === GAP) return matchAfterGap(text, at, program, reading + 1, sentence);
    if (sentences[at] !== sentence) return -1;
    reading += 1;
    if (asked !== ANY_WORD) {
      const end = reading + asked;
      const word = words[at]!;
      while (program[reading] !== word) {
        reading += 1;
        if (reading === end) return -1;
      }
      reading = end;
    }
    at += 1;
  }
}

/** The same behind a gap. What begins later ends later, so the first match from behind is the longest. */
function matchAfterGap(
  text: Text,
  from: number,
  program: Int32Array,
  step: number,
  sentence: number,
): number {
  let last = from;
  while (last < from + LONGEST_GAP && text.sentences[last] === sentence) last += 1;
  for (let at = last; at >= from; at -= 1) {
    const end = matchFrom(text, at, program, step, sentence);
    if (end >= 0) return end;
  }
  return -1;
}
