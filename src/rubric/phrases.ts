/**
 * Phrases: a small matcher over words, for what English says with fixed words ("they had a point").
 *
 * A phrase is a list of words between blanks. `a|b` is either, `word?` may be missing, `~ask` is every inflection
 * of "ask", `*` is any one word, `..` is up to three words, `{names}` is a word class given below. A phrase never
 * leaves its sentence. Contractions are spelt out first ("didn't" is "did not"), curly quotes are straight ones and
 * case is ignored, so that a harmless edit cannot change what is found. Linear: a phrase has a bounded length, and
 * phrases are looked up by their first word, never tried in turn.
 */
import type { Span } from './define-check.ts';
import { inflections } from './inflections.ts';

/** One word as phrases see it. A contraction gives two words over the same characters. */
export interface Word {
  text: string;
  start: number;
  end: number;
  sentence: number;
}

/** What a text must offer to be searched; a `Doc` does. */
export interface Searchable {
  readonly text: string;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
}

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

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*|%/gu;
const SPELT_OUT: Record<string, readonly string[]> = {
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "won't": ['will', 'not'],
  "shan't": ['shall', 'not'],
  "ain't": ['is', 'not'],
  "let's": ['let', 'us'],
};
const ENDINGS: Record<string, string> = { "'m": 'am', "'re": 'are', "'ll": 'will', "'ve": 'have' };
const HAD_AFTER = /(?:ed|en|wn|lt|ught|ound|old|aid|ade|een|one|ad|ut|ot|ent|ood|ead|ept)$/;

interface Index {
  words: Word[];
  /** Where each word stands, as places in `words`. */
  places: Map<string, number[]>;
}

const indexed = new WeakMap<Searchable, Index>();

/** The words of a text, contractions spelt out; computed once for each document. */
export const wordsOf = (doc: Searchable): Word[] => indexOf(doc).words;

function indexOf(doc: Searchable): Index {
  const known = indexed.get(doc);
  if (known) return known;
  const words: Word[] = [];
  let sentence = 0;
  for (const match of doc.text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    while (sentence < doc.sentences.length - 1 && start >= (doc.sentences[sentence]?.end ?? 0)) sentence++;
    for (const text of spellOut(match[0].toLowerCase().replaceAll('’', "'"))) {
      words.push({ text, start, end, sentence });
    }
  }
  const places = new Map<string, number[]>();
  for (const [at, word] of words.entries()) {
    if (word.text === "'d") word.text = HAD_AFTER.test(words[at + 1]?.text ?? '') ? 'had' : 'would';
    const known = places.get(word.text);
    if (known) known.push(at);
    else places.set(word.text, [at]);
  }
  const index = { words, places };
  indexed.set(doc, index);
  return index;
}

function spellOut(word: string): readonly string[] {
  const apostrophe = word.indexOf("'");
  if (apostrophe < 0) return SPELT_OUT[word] ?? [word];
  if (SPELT_OUT[word]) return SPELT_OUT[word];
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not'];
  const stem = word.slice(0, apostrophe);
  const ending = word.slice(apostrophe);
  if (ending === "'d" || ending === "'s") return [stem, ending];
  return ENDINGS[ending] ? [stem, ENDINGS[ending]] : [word];
}

interface Item {
  /** Null: any word. */
  forms: ReadonlySet<string> | null;
  min: number;
  max: number;
}

function compileItem(source: string): Item {
  if (source === '..') return { forms: null, min: 0, max: 3 };
  const optional = source.length > 1 && source.endsWith('?');
  const body = optional ? source.slice(0, -1) : source;
  const min = optional ? 0 : 1;
  if (body === '*') return { forms: null, min, max: 1 };
  const forms = body.split('|').flatMap((part) => {
    if (part.startsWith('{')) return CLASSES[part.slice(1, -1)] ?? [];
    return part.startsWith('~') ? inflections(part.slice(1)) : [part];
  });
  return { forms: new Set(forms), min, max: 1 };
}

/** The end of the longest match of `items`, from the one at `from`, at word `at` within `sentence`; or -1. */
function matchFrom(
  words: readonly Word[],
  at: number,
  items: readonly Item[],
  from: number,
  sentence: number,
): number {
  const item = items[from];
  if (!item) return at;
  let best = -1;
  for (let next = at; next <= at + item.max; next++) {
    if (next > at) {
      const word = words[next - 1];
      if (word?.sentence !== sentence || (item.forms && !item.forms.has(word.text))) break;
    }
    if (next >= at + item.min) best = Math.max(best, matchFrom(words, next, items, from + 1, sentence));
  }
  return best;
}

/** Compiles phrases into one set. A phrase must not begin with a gap. */
export function phrases(...sources: readonly string[]): PhraseSet {
  const byFirst = new Map<string, Item[][]>();
  for (const source of sources) {
    const items = source.trim().split(/\s+/).map(compileItem);
    // A phrase that may lack its first words is listed under each word it may begin with.
    for (let first = 0; first < items.length; first++) {
      const item = items[first];
      if (!item?.forms) break;
      for (const form of item.forms) byFirst.set(form, [...(byFirst.get(form) ?? []), items.slice(first)]);
      if (item.min > 0) break;
    }
  }

  const found = new WeakMap<Searchable, Match[]>();
  const find = (doc: Searchable): Match[] => {
    const known = found.get(doc);
    if (known) return known;
    const { words, places } = indexOf(doc);
    const starts: number[] = [];
    for (const first of byFirst.keys()) starts.push(...(places.get(first) ?? []));
    starts.sort((a, b) => a - b);
    const matches: Match[] = [];
    let free = 0;
    for (const at of starts) {
      const word = words[at];
      if (!word || at < free) continue;
      let next = -1;
      for (const items of byFirst.get(word.text) ?? [])
        next = Math.max(next, matchFrom(words, at, items, 0, word.sentence));
      if (next <= at) continue;
      const end = words[next - 1]?.end ?? word.end;
      matches.push({ start: word.start, end, sentence: word.sentence, word: at, next });
      free = next;
    }
    found.set(doc, matches);
    return matches;
  };
  return {
    find,
    test: (doc, sentence) => find(doc).some((match) => sentence === undefined || match.sentence === sentence),
  };
}
