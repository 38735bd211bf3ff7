/**
 * Phrases: a small matcher over words, for what English says with fixed words ("they had a point").
 *
 * A phrase is a list of words between blanks. `a|b` is either, `word?` may be missing, `~ask` is every inflection
 * of "ask", `*` is any one word, `..` is up to three words, `{names}` is a word class given below. A phrase never
 * leaves its sentence. Contractions are spelt out first ("didn't" is "did not"), curly quotes are straight ones and
 * case is ignored, so that a harmless edit cannot change what is found. Linear: a phrase has a bounded length, and
 * the phrases of all sets are looked up together by their first two words, in one pass over the text.
 */
import type { Span } from './define-check.ts';
import { inflections } from './inflections.ts';
import { type Searchable, type Word, wordsOf } from './phrase-words.ts';
import { once } from './text/once.ts';
import { declareWord, numberOf } from './text/vocabulary.ts';

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

const CLASSES: Record<string, readonly string[]> = {
  they: ['he', 'she', 'they'],
  them: ['him', 'her', 'them'],
  their: ['his', 'her', 'their'],
  be: ['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being', "'s"],
  not: ['not', 'never'],
  a: ['a', 'an', 'the'],
  my: ['my', 'our'],
};

/** What a phrase asks of one place: one of some words, any word (null), or a gap of up to three words. */
type Item = ReadonlySet<number> | null | 'gap';
const LONGEST_GAP = 3;

function compileItem(body: string): Item {
  if (body === '..') return 'gap';
  if (body === '*') return null;
  const forms = body.split('|').flatMap((part) => {
    if (part.startsWith('{')) return CLASSES[part.slice(1, -1)] ?? [];
    return part.startsWith('~') ? inflections(part.slice(1)) : [part];
  });
  return new Set(forms.map(declareWord));
}

/** The items of a phrase, once with and once without each word that may be missing. */
function compile(source: string): Item[][] {
  let variants: Item[][] = [[]];
  for (const part of source.trim().split(/\s+/)) {
    const optional = part.length > 1 && part.endsWith('?');
    const item = compileItem(optional ? part.slice(0, -1) : part);
    const longer = variants.map((items) => [...items, item]);
    variants = optional ? [...longer, ...variants] : longer;
  }
  return variants;
}

/** A phrase of one of the sets, and how many of its items the look-up has compared already. */
interface Entry {
  set: number;
  items: readonly Item[];
  compared: number;
  /** Of the words that must come next: after a gap anywhere in its reach, otherwise at once. */
  signature: number;
  isGapNext: boolean;
}

/**
 * A bit for each of 32 classes of words. Most phrases fail at the next word; that none of its bits fits is seen
 * without looking at the phrase, which lies elsewhere in memory.
 */
const bitOf = (word: number): number => (word === 0 ? 0 : 1 << (word & 31));
const ANYTHING = -1;

function entryOf(set: number, items: readonly Item[], compared: number): Entry {
  const isGapNext = items[compared] === 'gap';
  const next = items[isGapNext ? compared + 1 : compared];
  let signature = ANYTHING;
  if (next instanceof Set) {
    signature = 0;
    for (const word of next as ReadonlySet<number>) signature |= bitOf(word);
  }
  return { set, items, compared, signature, isGapNext };
}

/** The phrases that may begin with a word: by the word that must follow, and those that anything may follow. */
interface Beginning {
  followed: Map<number, Entry[]>;
  free: Entry[];
}

/** The phrases of every set declared so far; those of `listed` sets can be looked up in `beginnings`. */
const declared: Item[][][] = [];
const beginnings: (Beginning | undefined)[] = [];
let listed = 0;

/** Makes the sets declared since the last time ready for look-up. */
function listDeclared(): void {
  for (; listed < declared.length; listed += 1) {
    for (const items of declared[listed] ?? []) list(listed, items);
  }
}

function list(set: number, items: readonly Item[]): void {
  const [first, second] = items;
  // A phrase must not begin with a gap or with any word.
  if (!(first instanceof Set)) return;
  for (const word of first as ReadonlySet<number>) {
    beginnings[word] ??= { followed: new Map(), free: [] };
    const { followed, free } = beginnings[word];
    if (!(second instanceof Set)) free.push(entryOf(set, items, 1));
    else
      for (const next of second as ReadonlySet<number>) {
        const entry = entryOf(set, items, 2);
        const known = followed.get(next);
        if (known) known.push(entry);
        else followed.set(next, [entry]);
      }
  }
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

const searchOf = once((doc: Searchable): Search => {
  listDeclared();
  return { found: searchAll(doc), sets: listed };
});

function search(doc: Searchable, set: number): Match[] {
  const known = searchOf(doc);
  if (set >= known.sets) {
    // The set was declared after the text had been searched.
    listDeclared();
    Object.assign(known, { found: searchAll(doc), sets: listed });
  }
  known.found[set] ??= [];
  return known.found[set];
}

function numbered(words: readonly Word[]): Text {
  const text: Text = { words: new Int32Array(words.length), sentences: new Int32Array(words.length) };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    text.words[at] = numberOf(word.text);
    text.sentences[at] = word.sentence;
  }
  return text;
}

function searchAll(doc: Searchable): (Match[] | undefined)[] {
  const words = wordsOf(doc);
  const text = numbered(words);
  const found = new Array<Match[] | undefined>(listed).fill(undefined);
  for (let at = 0; at < words.length; at += 1) {
    const beginning = beginnings[text.words[at] as number];
    if (!beginning) continue;
    compare(text, at, beginning.free, 1, found, words);
    if (text.sentences[at + 1] !== text.sentences[at]) continue;
    const entries = beginning.followed.get(text.words[at + 1] as number);
    if (entries) compare(text, at, entries, 2, found, words);
  }
  return found;
}

/** The bits of the words from a place on, so many and within the sentence. */
function signatureOf(text: Text, from: number, count: number, sentence: number): number {
  let signature = 0;
  for (let at = from; at < from + count && text.sentences[at] === sentence; at += 1)
    signature |= bitOf(text.words[at] as number);
  return signature;
}

/** Adds the matches of some phrases at a place, where they do not overlap a match of their set that began before. */
function compare(
  text: Text,
  at: number,
  entries: readonly Entry[],
  compared: number,
  found: (Match[] | undefined)[],
  words: readonly Word[],
): void {
  const sentence = text.sentences[at] as number;
  const next = signatureOf(text, at + compared, 1, sentence);
  const near = signatureOf(text, at + compared, LONGEST_GAP + 1, sentence);
  for (const { set, items, signature, isGapNext } of entries) {
    if (signature !== ANYTHING && (signature & (isGapNext ? near : next)) === 0) continue;
    const matches = found[set];
    const last = matches?.at(-1);
    if (last && last.word < at && last.next > at) continue;
    const after = matchFrom(text, at + compared, items, compared, sentence);
    if (after < 0) continue;
    const { start } = words[at] as Word;
    const { end } = words[after - 1] as Word;
    if (last?.word === at) {
      if (after > last.next) Object.assign(last, { end, next: after });
    } else if (matches) matches.push({ start, end, sentence, word: at, next: after });
    else found[set] = [{ start, end, sentence, word: at, next: after }];
  }
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
