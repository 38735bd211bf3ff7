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
    if (!(second instanceof Set)) free.push({ set, items, compared: 1 });
    else
      for (const next of second as ReadonlySet<number>) {
        const entry = { set, items, compared: 2 };
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

const searches = new WeakMap<Searchable, Search>();

function search(doc: Searchable, set: number): Match[] {
  let known = searches.get(doc);
  if (!known || set >= known.sets) {
    listDeclared();
    known = { found: searchAll(doc), sets: listed };
    searches.set(doc, known);
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
    compare(text, at, beginning.free, found, words);
    if (text.sentences[at + 1] !== text.sentences[at]) continue;
    const entries = beginning.followed.get(text.words[at + 1] as number);
    if (entries) compare(text, at, entries, found, words);
  }
  return found;
}

/** Adds the matches of some phrases at a place, where they do not overlap a match of their set that began before. */
function compare(
  text: Text,
  at: number,
  entries: readonly Entry[],
  found: (Match[] | undefined)[],
  words: readonly Word[],
): void {
  const sentence = text.sentences[at] as number;
  for (const { set, items, compared } of entries) {
    const matches = found[set];
    const last = matches?.at(-1);
    if (last && last.word < at && last.next > at) continue;
    const next = matchFrom(text, at + compared, items, compared, sentence);
    if (next < 0) continue;
    const { start } = words[at] as Word;
    const { end } = words[next - 1] as Word;
    if (last?.word === at) {
      if (next > last.next) Object.assign(last, { end, next });
    } else if (matches) matches.push({ start, end, sentence, word: at, next });
    else found[set] = [{ start, end, sentence, word: at, next }];
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
