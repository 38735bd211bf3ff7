/** The words of a text as phrases see them: contractions spelt out, quotes straightened, case ignored. */

import { once, type Remembering } from './text/once.ts';
import { piece, scan } from './text/scan.ts';
import { ReadToken } from './text/token.ts';
import { tokenise } from './text/tokenise.ts';
import { numberOf } from './text/vocabulary.ts';

/**
 * One word as phrases see it: a token where it is a plain one, otherwise a word of its own. A contraction gives two
 * words over the same characters.
 */
export interface Word {
  /** In small letters, contractions spelt out. */
  lower: string;
  start: number;
  end: number;
  sentence: number;
  /** Its number in the vocabulary; 0 where no phrase and no class names it. */
  form: number;
}

/** What a text must offer to be searched; a `Doc` does. */
export interface Searchable extends Remembering {
  readonly text: string;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  /** Its tokens, if it was split into such. */
  readonly tokens?: readonly ReadToken[];
}

const WORD = piece("[A-Za-z0-9]+(?:'[A-Za-z]+)*|%", "[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)*|%");
const SPELT_OUT = new Map<string, readonly string[]>([
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
  ["ain't", ['is', 'not']],
  ["let's", ['let', 'us']],
]);
const ENDINGS = new Map([
  ["'m", 'am'],
  ["'re", 'are'],
  ["'ll", 'will'],
  ["'ve", 'have'],
]);
const HAD_AFTER = /(?:ed|en|wn|lt|ught|ound|old|aid|ade|een|one|ad|ut|ot|ent|ood|ead|ept)$/;

/** What stands between "'d" and its verb: "I'd only ever asked". */
const BETWEEN_HAD = new Set(
  'not never just already also only ever really even always once long almost still so all both'.split(' '),
);

/** The words of a text, contractions spelt out; computed once for each document. */
export const wordsOf = once((doc: Searchable): Word[] => {
  const words: ReadToken[] = [];
  const add = (lower: string, start: number, end: number, sentence: number): void => {
    const word = new ReadToken(words.length, start, end, lower, numberOf(lower), 'word');
    word.sentence = sentence;
    words.push(word);
  };
  const cut = (raw: string, start: number, end: number, from: ReadToken): void => {
    const spelt = spellOut(raw.includes('’') ? raw.replaceAll('’', "'") : raw);
    const sentence = sentenceFrom(from.sentence, doc, start);
    if (typeof spelt === 'string') add(spelt, start, end, sentence);
    else for (const part of spelt) add(part, start, end, sentence);
  };
  // A plain token is no contraction: those that are written without a sign are two tokens.
  scan(doc.text, WORD, doc.tokens ?? tokensOf(doc), (token) => words.push(token), cut);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    if (word.plain || word.lower !== "'d") continue;
    let next = at + 1;
    while (BETWEEN_HAD.has(words[next]?.lower ?? '')) next += 1;
    word.spell(HAD_AFTER.test(words[next]?.lower ?? '') ? 'had' : 'would');
  }
  return words;
});

/** The tokens of a text that was not parsed, with their sentences. */
function tokensOf(doc: Searchable): ReadToken[] {
  const tokens = tokenise(doc.text);
  let sentence = 0;
  for (const token of tokens) {
    sentence = sentenceFrom(sentence, doc, token.start);
    token.sentence = sentence;
  }
  return tokens;
}

/** The sentence of a place, which is none before `first`. */
function sentenceFrom(first: number, { sentences }: Searchable, place: number): number {
  let sentence = first;
  while (sentence < sentences.length - 1 && place >= sentences[sentence]!.end) sentence += 1;
  return sentence;
}

const LETTERS = /^[\p{L}\p{N}]+$/u;
const isLone = (word: string): boolean => word === '%' || word.split("'").every((part) => LETTERS.test(part));

/** Whether a text can have this as one of its words: no hyphen, no sign, and a contraction only by its halves. */
export const canBeWord = (word: string): boolean =>
  word === "'s" || word === "'d" || (isLone(word) && word === word.toLowerCase() && spellOut(word) === word);

function spellOut(word: string): string | readonly string[] {
  const apostrophe = word.indexOf("'");
  const fixed = apostrophe >= 0 || word === 'cannot' ? SPELT_OUT.get(word) : undefined;
  if (apostrophe < 0 || fixed) return fixed ?? word;
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not'];
  const stem = word.slice(0, apostrophe);
  const ending = word.slice(apostrophe);
  if (ending === "'d" || ending === "'s") return [stem, ending];
  const meant = ENDINGS.get(ending);
  return meant === undefined ? word : [stem, meant];
}
