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
import { newText, type Phrase, PhraseIndex } from './phrase-index.ts';
import { compile } from './phrase-syntax.ts';
import { type Searchable, type Word, wordsOf } from './phrase-words.ts';
import { once } from './text/once.ts';

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

/** The phrases of every set, in the order of their declaration. */
const declared: Phrase[] = [];
let sets = 0;
let index: PhraseIndex | undefined;

/** What all sets find in a text: for each set its matches, in order. */
interface Search {
  found: (Match[] | undefined)[];
  /** How many sets were looked for. */
  sets: number;
}

function searchAnew(doc: Searchable): Search {
  index ??= new PhraseIndex(declared);
  const words = wordsOf(doc);
  const text = newText(words.length);
  for (let at = 0; at < words.length; at += 1) {
    const { form, sentence } = words[at] as Word;
    text.words[at] = form;
    text.sentences[at] = sentence;
  }
  const found = new Array<Match[] | undefined>(sets).fill(undefined);
  index.search(text, words.length, (set, word, next) => addMatch(found, set, words, word, next));
  return { found, sets };
}

/** Adds a match, where it does not overlap one of its set that began before; of two at one place the longer one stays. */
function addMatch(
  found: (Match[] | undefined)[],
  set: number,
  words: readonly Word[],
  word: number,
  next: number,
): void {
  const { start, sentence } = words[word] as Word;
  const { end } = words[next - 1] as Word;
  const matches = found[set];
  if (matches === undefined) {
    found[set] = [{ start, end, sentence, word, next }];
    return;
  }
  const last = matches[matches.length - 1] as Match;
  if (last.word === word) {
    if (next > last.next) {
      last.end = end;
      last.next = next;
    }
  } else if (last.next <= word) matches.push({ start, end, sentence, word, next });
}

const searchOf = once(searchAnew);

function search(doc: Searchable, set: number): Match[] {
  const known = searchOf(doc);
  // The set may have been declared after the text was searched.
  if (set >= known.sets) Object.assign(known, searchAnew(doc));
  known.found[set] ??= [];
  return known.found[set];
}

/** Compiles phrases into one set. A phrase must not begin with a gap. */
export function phrases(...sources: readonly string[]): PhraseSet {
  const set = sets;
  sets += 1;
  for (const source of sources) for (const items of compile(source)) declared.push({ set, items });
  index = undefined;
  return {
    find: (doc) => search(doc, set),
    test: (doc, sentence) => {
      const matches = search(doc, set);
      if (sentence === undefined) return matches.length > 0;
      for (const match of matches) if (match.sentence === sentence) return true;
      return false;
    },
  };
}
