/**
 * Phrases: a small matcher over words, for what English says with fixed words ("they had a point").
 *
 * A phrase is a list of words between blanks. `a|b` is either, `word?` may be missing, `~ask` is every inflection
 * of "ask", `*` is any one word, `..` is up to three words, `{names}` is a word class (phrase-syntax.ts). A phrase never
 * leaves its sentence. Contractions are spelt out first ("didn't" is "did not"), curly quotes are straight ones and
 * case is ignored, so that a harmless edit cannot change what is found. Linear: a phrase has a bounded length, and
 * the phrases of all sets are looked up together by their first two words, in one pass over the text.
 */
import type { Span } from './define-check.ts';
import { compile, type Item } from './phrase-syntax.ts';
import { type Searchable, type Word, wordsOf } from './phrase-words.ts';
import { once } from './text/once.ts';
import { numberOf } from './text/vocabulary.ts';

export { type Searchable, type Word, wordsOf } from './phrase-words.ts';

export interface Match extends Span {
  sentence: number;
  /** The index of the first word, for asking what stands before it. */
  word: number;
  /** The index after the last word. */
  next: number;
}

export interface PhraseSet {
  /** Every place where one of the phrases stands, in order, the longest at each place. */
  find(doc: Searchable): Match[];
  /** Whether one of the phrases stands in `doc` (in this sentence, if given). */
  test(doc: Searchable, sentence?: number): boolean;
}

const LONGEST_GAP = 3;

/** A phrase of one of the sets. */
interface Entry {
  set: number;
  items: readonly Item[];
}

/**
 * A bit for each of 32 classes of words. Most phrases fail at the next word; that none of its bits fits is seen
 * without looking at the phrase, which lies elsewhere in memory.
 */
const bitOf = (word: number): number => (word === 0 ? 0 : 1 << (word & 31));
/** The same by other classes: what passes one by chance seldom passes both. */
const otherBitOf = (word: number): number => (word === 0 ? 0 : 1 << ((word >>> 5) & 31));
const ANYTHING = -1;

/** All phrases by how they begin. A bucket is those that begin alike; numbers lie in tables, close together. */
interface Index {
  /** How many sets it holds. */
  sets: number;
  /** For each first word the bucket of the phrases that anything may follow; 0 for none. */
  free: Int32Array;
  /** For each pair of first words the bucket of the others. */
  pairs: ReadonlyMap<number, number>;
  /** Where in the tables below a bucket begins; it ends where the next one begins. */
  starts: Int32Array;
  entries: readonly Entry[];
  /** Of the words that must come next: after a gap anywhere in its reach, otherwise at once. */
  signatures: Int32Array;
  otherSignatures: Int32Array;
  hasGapNext: Uint8Array;
}

/** The phrases of every set, in the order of their declaration. */
const declared: Item[][][] = [];
let index: Index | undefined;
/** More words than the vocabulary will ever have; a pair of words is still a small number. */
const WORDS = 1 << 15;
const pairOf = (first: number, second: number): number => first * WORDS + second;

function currentIndex(): Index {
  if (index?.sets !== declared.length) index = buildIndex();
  return index;
}

function buildIndex(): Index {
  const free = new Map<number, Entry[]>();
  const followed = new Map<number, Entry[]>();
  const add = (to: Map<number, Entry[]>, key: number, entry: Entry): void => {
    const known = to.get(key);
    if (known) known.push(entry);
    else to.set(key, [entry]);
  };
  for (const [set, variants] of declared.entries()) {
    for (const items of variants) {
      const [first, second] = items;
      // A phrase must not begin with a gap or with any word.
      if (!(first instanceof Set)) continue;
      for (const word of first as ReadonlySet<number>) {
        if (second instanceof Set)
          for (const next of second as ReadonlySet<number>) add(followed, pairOf(word, next), { set, items });
        else add(free, word, { set, items });
      }
    }
  }
  const starts = [0];
  const entries: Entry[] = [];
  const signatures: number[] = [];
  const otherSignatures: number[] = [];
  const hasGapNext: number[] = [];
  const layDown = (bucket: readonly Entry[], compared: number): number => {
    starts.push(entries.length);
    for (const entry of bucket) {
      const isGap = entry.items[compared] === 'gap';
      entries.push(entry);
      const asked = entry.items[isGap ? compared + 1 : compared];
      signatures.push(signatureOf(asked, bitOf));
      otherSignatures.push(signatureOf(asked, otherBitOf));
      hasGapNext.push(isGap ? 1 : 0);
    }
    return starts.length - 1;
  };
  const freeBuckets = new Int32Array(Math.max(0, ...free.keys()) + 1);
  for (const [word, bucket] of free) freeBuckets[word] = layDown(bucket, 1);
  const pairs = new Map([...followed].map(([pair, bucket]) => [pair, layDown(bucket, 2)]));
  starts.push(entries.length);
  return {
    sets: declared.length,
    free: freeBuckets,
    pairs,
    starts: Int32Array.from(starts),
    entries,
    signatures: Int32Array.from(signatures),
    otherSignatures: Int32Array.from(otherSignatures),
    hasGapNext: Uint8Array.from(hasGapNext),
  };
}

function signatureOf(item: Item | undefined, bit: typeof bitOf): number {
  if (!(item instanceof Set)) return ANYTHING;
  let signature = 0;
  for (const word of item as ReadonlySet<number>) signature |= bit(word);
  return signature;
}

/** A text as the matcher reads it: for each word its number, 0 where no phrase uses it, and its sentence. */
interface Text {
  words: Int32Array;
  sentences: Int32Array;
}

/** The end of the longest match of `items`, from the one at `from`, at word `at` within `sentence`; or -1. */
function matchFrom(text: Text, at: number, items: readonly Item[], from: number, sentence: number): number {
  if (from === items.length) return at;
  const item = items[from];
  if (item !== 'gap') {
    if (text.sentences[at] !== sentence || (item && !item.has(text.words[at] as number))) return -1;
    return matchFrom(text, at + 1, items, from + 1, sentence);
  }
  let best = -1;
  for (let next = at; next <= at + LONGEST_GAP; next++) {
    if (next > at && text.sentences[next - 1] !== sentence) break;
    best = Math.max(best, matchFrom(text, next, items, from + 1, sentence));
  }
  return best;
}

/** What all sets find in a text: for each set its matches, in order. */
interface Search {
  found: (Match[] | undefined)[];
  /** How many sets were looked for. */
  sets: number;
}

function searchAnew(doc: Searchable): Search {
  const current = currentIndex();
  return { found: searchAll(doc, current), sets: current.sets };
}

const searchOf = once(searchAnew);

function search(doc: Searchable, set: number): Match[] {
  const known = searchOf(doc);
  // The set may have been declared after the text was searched.
  if (set >= known.sets) Object.assign(known, searchAnew(doc));
  known.found[set] ??= [];
  return known.found[set];
}

function numbered(words: readonly Word[]): Text {
  const text: Text = { words: new Int32Array(words.length), sentences: new Int32Array(words.length) };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    text.words[at] = word.form || numberOf(word.lower);
    text.sentences[at] = word.sentence;
  }
  return text;
}

function searchAll(doc: Searchable, tables: Index): (Match[] | undefined)[] {
  const { sets, free, pairs } = tables;
  const words = wordsOf(doc);
  const text = numbered(words);
  const found = new Array<Match[] | undefined>(sets).fill(undefined);
  for (let at = 0; at < words.length; at += 1) {
    const word = text.words[at] as number;
    if (word === 0) continue;
    const anyNext = free[word];
    if (anyNext) compare(tables, text, at, anyNext, 1, found, words);
    if (text.sentences[at + 1] !== text.sentences[at]) continue;
    const bucket = pairs.get(pairOf(word, text.words[at + 1] as number));
    if (bucket !== undefined) compare(tables, text, at, bucket, 2, found, words);
  }
  return found;
}

/** The bits of the words from a place on, so many and within the sentence. */
function bitsFrom(text: Text, from: number, count: number, bit: typeof bitOf): number {
  const sentence = text.sentences[from - 1];
  let bits = 0;
  for (let at = from; at < from + count && text.sentences[at] === sentence; at += 1)
    bits |= bit(text.words[at] as number);
  return bits;
}

/** Adds the matches of some phrases at a place, where they do not overlap a match of their set that began before. */
function compare(
  { starts, entries, signatures, otherSignatures, hasGapNext }: Index,
  text: Text,
  at: number,
  bucket: number,
  compared: number,
  found: (Match[] | undefined)[],
  words: readonly Word[],
): void {
  const sentence = text.sentences[at] as number;
  const from = at + compared;
  const next = bitsFrom(text, from, 1, bitOf);
  const near = bitsFrom(text, from, LONGEST_GAP + 1, bitOf);
  const nextOther = bitsFrom(text, from, 1, otherBitOf);
  const nearOther = bitsFrom(text, from, LONGEST_GAP + 1, otherBitOf);
  const end = starts[bucket + 1] as number;
  for (let entry = starts[bucket] as number; entry < end; entry += 1) {
    const signature = signatures[entry] as number;
    if (signature !== ANYTHING) {
      const hasGap = hasGapNext[entry] === 1;
      if ((signature & (hasGap ? near : next)) === 0) continue;
      if (((otherSignatures[entry] as number) & (hasGap ? nearOther : nextOther)) === 0) continue;
    }
    const { set, items } = entries[entry] as Entry;
    const after = matchFrom(text, from, items, compared, sentence);
    if (after < 0) continue;
    const last = found[set]?.at(-1);
    if (last && last.word < at && last.next > at) continue;
    addMatch(found, set, words, { sentence, word: at, next: after });
  }
}

/** Adds a match to those of its set; of two at one place the longer one stays. */
function addMatch(
  found: (Match[] | undefined)[],
  set: number,
  words: readonly Word[],
  { sentence, word, next }: Pick<Match, 'sentence' | 'word' | 'next'>,
): void {
  const { start } = words[word] as Word;
  const { end } = words[next - 1] as Word;
  found[set] ??= [];
  const matches = found[set];
  const last = matches.at(-1);
  if (last?.word !== word) matches.push({ start, end, sentence, word, next });
  else if (next > last.next) Object.assign(last, { end, next });
}

/** Compiles phrases into one set. A phrase must not begin with a gap. */
export function phrases(...sources: readonly string[]): PhraseSet {
  const set = declared.push(sources.flatMap(compile)) - 1;
  return {
    find: (doc) => search(doc, set),
    test: (doc, sentence) =>
      search(doc, set).some((match) => sentence === undefined || match.sentence === sentence),
  };
}
