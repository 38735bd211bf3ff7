/**
 * The phrases of all sets, laid down as numbers in flat tables, so that one pass over a text looks them all up together.
 * Few pairs of words begin a phrase: a search is mostly two look-ups a word, and what they lead to lies close together
 * and is compared without following an object.
 */
import type { Item } from './phrase-syntax.ts';

/** How far a gap reaches, in words. */
const LONGEST_GAP = 3;

/** A phrase without words that may be missing, and the set it belongs to. */
export interface Phrase {
  set: number;
  items: readonly Item[];
}

/** A text as the matcher reads it: for each word its number, 0 where no phrase uses it, and its sentence. */
export interface Text {
  words: Int32Array;
  /** Longer than the text, so that a look ahead stays within; behind the last word no sentence goes on. */
  sentences: Int32Array;
  /** Laid down by the first search. */
  ahead?: BitsAhead;
}

const AHEAD = LONGEST_GAP + 2;
export const newText = (length: number): Text => ({
  words: new Int32Array(length + AHEAD),
  sentences: new Int32Array(length + AHEAD).fill(-1),
});

/**
 * A bit for each of 32 classes of words. Most phrases fail at the next word; that none of its bits fits is seen
 * without looking at the phrase.
 */
const bitOf = (word: number): number => (word === 0 ? 0 : 1 << (word & 31));
/** The same by other classes: what passes one by chance seldom passes both. */
const otherBitOf = (word: number): number => (word === 0 ? 0 : 1 << ((word >>> 5) & 31));
const ANYTHING = -1;

const isWords = (item: Item | undefined): item is readonly number[] =>
  item !== undefined && item !== null && item !== 'gap';

function signatureOf(item: Item | undefined, bit: typeof bitOf): number {
  if (!isWords(item)) return ANYTHING;
  let signature = 0;
  for (const word of item) signature |= bit(word);
  return signature;
}

/** In a program a place is the count of its words, with the words behind it, or one of these. */
const END = 0;
const ANY_WORD = -1;
const GAP = -2;

function write(program: number[], item: Item): void {
  if (item === 'gap') program.push(GAP);
  else if (item === null) program.push(ANY_WORD);
  else {
    program.push(item.length);
    for (const word of item) program.push(word);
  }
}

/** What a phrase begins with: two words, or one that anything may follow (0). Never 0 itself. */
const beginningOf = (first: number, second: number): number => (first << 15) | second;

/**
 * What is asked of one phrase, in four numbers next to each other: the words that must come next, as bits by two
 * kinds of classes (after a gap anywhere in its reach, otherwise at once); where its program starts, times two, and one
 * more if a gap comes first; its set.
 */
const ENTRY = 4;
const OTHER_SIGNATURE = 1;
const PROGRAM = 2;
const SET = 3;

/** A slot of the table of beginnings: a beginning, and where its phrases begin and end. */
const SLOT = 3;
const SPREAD = 0x9e3779b1;

export class PhraseIndex {
  /** What each phrase asks behind its beginning. */
  readonly #program: Int32Array;
  /** The beginnings by open addressing; an empty slot holds 0. */
  readonly #slots: Int32Array;
  readonly #shift: number;
  /** The phrases, those that begin alike next to each other; what is asked of one lies together (see `ENTRY`). */
  readonly #entries: Int32Array;
  /** For each word the bits of those that a phrase may have behind it; a pair that begins none is not looked up. */
  readonly #seconds: Int32Array;
  readonly #otherSeconds: Int32Array;
  /** 1 for each word that begins a phrase whatever stands behind it. */
  readonly #beginsAlone: Uint8Array;

  constructor(all: readonly Phrase[]) {
    // A phrase must not begin with a gap or with any word.
    const phrases = all.filter(({ items }) => isWords(items[0]));
    const program: number[] = [];
    const beginnings: number[] = [];
    const beginners: number[] = [];
    const entries = new Int32Array(phrases.length * ENTRY);
    const firsts = phrases.flatMap(({ items }) => items[0] as readonly number[]);
    const words = 1 + firsts.reduce((highest, word) => Math.max(highest, word), 0);
    this.#seconds = new Int32Array(words);
    this.#otherSeconds = new Int32Array(words);
    this.#beginsAlone = new Uint8Array(words);
    for (const [phrase, { items }] of phrases.entries()) {
      const [first, second] = items;
      for (const word of first as readonly number[])
        for (const next of isWords(second) ? second : [0]) {
          beginnings.push(beginningOf(word, next));
          beginners.push(phrase);
          this.#seconds[word]! |= bitOf(next);
          this.#otherSeconds[word]! |= otherBitOf(next);
          if (next === 0) this.#beginsAlone[word] = 1;
        }
      const compared = isWords(second) ? 2 : 1;
      const start = program.length;
      for (let at = compared; at < items.length; at += 1) write(program, items[at]!);
      program.push(END);
      const isGap = items[compared] === 'gap';
      const asked = items[isGap ? compared + 1 : compared];
      const to = phrase * ENTRY;
      entries[to] = signatureOf(asked, bitOf);
      entries[to + OTHER_SIGNATURE] = signatureOf(asked, otherBitOf);
      entries[to + PROGRAM] = (start << 1) | (isGap ? 1 : 0);
      entries[to + SET] = phrases[phrase]!.set;
    }
    this.#program = Int32Array.from(program);
    const bits = 1 + Math.ceil(Math.log2(beginnings.length + 1));
    this.#shift = 32 - bits;
    this.#slots = new Int32Array(SLOT << bits);
    this.#entries = new Int32Array(beginnings.length * ENTRY);
    this.#layDown(beginnings, beginners, entries);
  }

  /** Fills the slots: first with how many phrases each has, then with where they lie. */
  #layDown(beginnings: readonly number[], beginners: readonly number[], entries: Int32Array): void {
    const slots = this.#slots;
    const slotOf = Int32Array.from(beginnings, (beginning) => {
      const slot = this.#slotOf(beginning);
      slots[slot] = beginning;
      slots[slot + 2]! += 1;
      return slot;
    });
    let laidDown = 0;
    for (let slot = 0; slot < slots.length; slot += SLOT) {
      const count = slots[slot + 2]!;
      slots[slot + 1] = laidDown;
      slots[slot + 2] = laidDown;
      laidDown += count;
    }
    for (let at = 0; at < beginners.length; at += 1) {
      const end = slotOf[at]! + 2;
      const from = beginners[at]! * ENTRY;
      this.#entries.set(entries.subarray(from, from + ENTRY), slots[end]! * ENTRY);
      slots[end]! += 1;
    }
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
    text.ahead ??= bitsAhead(text, length);
    const { ahead } = text;
    for (let at = 0; at < length; at += 1) {
      const word = words[at]!;
      if (word === 0) continue;
      if (this.#beginsAlone[word] === 1) this.#compare(text, ahead, at, beginningOf(word, 0), at + 1, found);
      const next = words[at + 1]!;
      const isKnown =
        (this.#seconds[word]! & bitOf(next)) !== 0 && (this.#otherSeconds[word]! & otherBitOf(next)) !== 0;
      if (isKnown && sentences[at + 1] === sentences[at])
        this.#compare(text, ahead, at, beginningOf(word, next), at + 2, found);
    }
  }

  /** Compares the phrases with one beginning; `from` is the place behind it. */
  #compare(
    text: Text,
    ahead: BitsAhead,
    at: number,
    beginning: number,
    from: number,
    found: (set: number, word: number, next: number) => void,
  ): void {
    const slot = this.#slotOf(beginning);
    const end = this.#slots[slot + 2]!;
    const entry = this.#slots[slot + 1]!;
    if (entry === end) return;
    const sentence = text.sentences[at]!;
    const isWithin = text.sentences[from] === sentence;
    const word = isWithin ? text.words[from]! : 0;
    const next = bitOf(word);
    const nextOther = otherBitOf(word);
    const near = isWithin ? ahead.near[from]! : 0;
    const nearOther = isWithin ? ahead.nearOther[from]! : 0;
    const entries = this.#entries;
    for (let place = entry * ENTRY; place < end * ENTRY; place += ENTRY) {
      const signature = entries[place]!;
      const program = entries[place + PROGRAM]!;
      if (signature !== ANYTHING) {
        const hasGap = (program & 1) === 1;
        if ((signature & (hasGap ? near : next)) === 0) continue;
        if ((entries[place + OTHER_SIGNATURE]! & (hasGap ? nearOther : nextOther)) === 0) continue;
      }
      const behind = matchFrom(text, from, this.#program, program >>> 1, sentence);
      if (behind >= 0) found(entries[place + SET]!, at, behind);
    }
  }
}

/** For each word the bits of all that a gap before it may reach: its own and those of the next words of its sentence. */
interface BitsAhead {
  near: Int32Array;
  nearOther: Int32Array;
}

function bitsAhead({ words, sentences }: Text, length: number): BitsAhead {
  const near = new Int32Array(length);
  const nearOther = new Int32Array(length);
  for (let at = 0; at < length; at += 1) {
    const word = words[at]!;
    if (word === 0) continue;
    const sentence = sentences[at];
    const bit = bitOf(word);
    const other = otherBitOf(word);
    for (let from = at; from >= 0 && from >= at - LONGEST_GAP && sentences[from] === sentence; from -= 1) {
      near[from]! |= bit;
      nearOther[from]! |= other;
    }
  }
  return { near, nearOther };
}

/** The end of the longest match of what a program asks from `step` on, at word `at` within `sentence`; or -1. */
function matchFrom(text: Text, at: number, program: Int32Array, step: number, sentence: number): number {
  let place = at;
  let reading = step;
  while (true) {
    const asked = program[reading]!;
    if (asked === END) return place;
    if (asked === GAP) return matchAfterGap(text, place, program, reading + 1, sentence);
    if (text.sentences[place] !== sentence) return -1;
    reading += 1;
    if (asked !== ANY_WORD) {
      const end = reading + asked;
      const word = text.words[place]!;
      while (reading < end && program[reading] !== word) reading += 1;
      if (reading === end) return -1;
      reading = end;
    }
    place += 1;
  }
}

function matchAfterGap(text: Text, at: number, program: Int32Array, step: number, sentence: number): number {
  let longest = -1;
  for (let next = at; next <= at + LONGEST_GAP; next += 1) {
    if (next > at && text.sentences[next - 1] !== sentence) break;
    longest = Math.max(longest, matchFrom(text, next, program, step, sentence));
  }
  return longest;
}
