/**
 * Phrases: a small matcher over words, for what English says with fixed words ("they had a point").
 *
 * A phrase is a list of words between blanks. `a|b` is either, `word?` may be missing, `~ask` is every inflection
 * of "ask", `*` is any one word, `..` is up to three words, `{names}` is a word class (phrase-syntax.ts). A phrase never
 * leaves its sentence. Contractions are spelt out first ("didn't" is "did not"), curly quotes are straight ones and
 * case is ignored, so that a harmless edit cannot change what is found. Linear: a phrase has a bounded length, and
 * the phrases of all sets are looked up together by their first two words, in one pass over the text; only those of
 * `separatePhrases` are looked up when they are asked for.
 */
import type { Span } from './define-check.ts';
import { newText, PhraseIndex, type Text } from './phrase-index.ts';
import type { Phrase } from './phrase-lists.ts';
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
  const found = new Array<Match[] | undefined>(sets).fill(undefined);
  searchBy(index, doc, found);
  return { found, sets };
}

const textOf = once((doc: Searchable): Text => {
  const words = wordsOf(doc);
  const text = newText(words.length);
  for (let at = 0; at < words.length; at += 1) {
    const { form, sentence } = words[at] as Word;
    text.words[at] = form;
    text.sentences[at] = sentence;
  }
  return text;
});

function searchBy(by: PhraseIndex, doc: Searchable, found: (Match[] | undefined)[]): void {
  const words = wordsOf(doc);
  by.search(textOf(doc), words.length, (set, word, next) => addMatch(found, set, words, word, next));
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

const NO_MATCHES: readonly Match[] = [];

/** Some phrases that mean the same. */
export class PhraseSet {
  readonly #set: number;

  constructor(sources: readonly string[]) {
    this.#set = sets;
    sets += 1;
    for (const source of sources)
      for (const items of compile(source)) declared.push({ set: this.#set, items });
    index = undefined;
  }

  /** Every place where one of the phrases stands, in order, the longest at each place. */
  find(doc: Searchable): readonly Match[] {
    const known = searchOf(doc);
    // The set may have been declared after the text was searched.
    if (this.#set >= known.sets) Object.assign(known, searchAnew(doc));
    return known.found[this.#set] ?? NO_MATCHES;
  }

  /** Whether one of the phrases stands in `doc` (in this sentence, if given). */
  test(doc: Searchable, sentence?: number): boolean {
    const matches = this.find(doc);
    if (sentence === undefined) return matches.length > 0;
    for (const match of matches) if (match.sentence === sentence) return true;
    return false;
  }
}

/** Compiles phrases into one set. A phrase must not begin with a gap. */
export const phrases = (...sources: readonly string[]): PhraseSet => new PhraseSet(sources);

/**
 * Sets that are looked for by themselves, and only in the texts that are asked about: what only answers about one
 * principle are read by must cost the others nothing.
 */
export function separatePhrases<Name extends string>(
  sources: Readonly<Record<Name, readonly string[]>>,
): (doc: Searchable) => Record<Name, readonly Match[]> {
  const names = Object.keys(sources) as Name[];
  // Compiled at once, so that the words of a phrase have their numbers before a text is read.
  const own = names.flatMap((name, set) =>
    sources[name].flatMap((source) => compile(source).map((items) => ({ set, items }))),
  );
  let by: PhraseIndex | undefined;
  return (doc) => {
    by ??= new PhraseIndex(own);
    const found = names.map((): Match[] | undefined => undefined);
    searchBy(by, doc, found);
    return Object.fromEntries(names.map((name, at) => [name, found[at] ?? []])) as unknown as Record<
      Name,
      readonly Match[]
    >;
  };
}
