/** Reads numbers in digits or in words, and knows which numbers name things instead of counting them. */

import type { Doc } from './document.ts';
import { piece, scan } from './scan.ts';
import { capitalOf, ReadToken } from './token.ts';
import { numberOf } from './vocabulary.ts';

/** One word, number or sign of the text: a token where it is a plain one, otherwise a piece of its own. */
export type Lexeme = Pick<ReadToken, 'lower' | 'kind' | 'start' | 'end' | 'form' | 'capital'>;

const LEXEME = piece(
  "\\d+(?:[.,:]\\d+)*|[A-Za-z]+(?:'[A-Za-z]+)*|\\S",
  "\\d+(?:[.,:]\\d+)*|\\p{L}+(?:['’]\\p{L}+)*|\\S",
  true,
);
const LETTER = /^\p{L}/u;

function kindOf(lower: string): Lexeme['kind'] {
  const code = lower.charCodeAt(0);
  if (code >= 97 && code <= 122) return 'word';
  if (code >= 48 && code <= 57) return 'number';
  return code >= 128 && LETTER.test(lower) ? 'word' : 'sign';
}

/** Splits a text into words, numbers and signs; letters stuck to a number become a word of their own. */
export function lexemesOf(doc: Doc): Lexeme[] {
  const lexemes: ReadToken[] = [];
  const cut = (small: string, start: number, end: number): void => {
    const lower = small.includes('’') ? small.replaceAll('’', "'") : small;
    const lexeme = new ReadToken(lexemes.length, start, end, lower, numberOf(lower), kindOf(small));
    lexeme.capital = capitalOf(doc.text.slice(start, end), lower);
    lexemes.push(lexeme);
  };
  scan(doc.text, LEXEME, doc.tokens, (token) => lexemes.push(token), cut);
  return lexemes;
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const SMALL = new Map<string, number>([
  ...ONES.split(' ').map((word, value) => [word, value] as const),
  ...TENS.split(' ').map((word, index) => [word, 20 + 10 * index] as const),
]);
const SCALES = new Map<string, number>([
  ['hundred', 100],
  ['dozen', 12],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
]);
/** Round plurals: rough, and still a value one can compare. */
const ROUND = new Map<string, number>([
  ['dozens', 24],
  ['hundreds', 200],
  ['thousands', 2_000],
]);
/** After an article: rough, and still a value one can compare. */
const FEW = new Map<string, number>([
  ['couple', 2],
  ['handful', 4],
  ['few', 4],
]);
const FRACTIONS = new Map<string, number>([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fifth', 1 / 5],
  ['fifths', 1 / 5],
  ['tenth', 1 / 10],
  ['tenths', 1 / 10],
]);

export interface Numeral {
  value: number;
  /** Index of the first lexeme after the number. */
  next: number;
  form: 'digits' | 'words' | 'fraction';
}

const smallAt = (lexemes: readonly Lexeme[], at: number): number | undefined =>
  SMALL.get(lexemes[at]?.lower ?? '');

/** A spoken number below a hundred: "twenty six", "twenty-six", "three eighty" (380). */
function belowHundred(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const first = smallAt(lexemes, at);
  if (first === undefined) return undefined;
  const gap = lexemes[at + 1]?.lower === '-' ? 2 : 1;
  const second = smallAt(lexemes, at + gap);
  if (second !== undefined && first >= 20 && second > 0 && second < 10) {
    return { value: first + second, next: at + gap + 1, form: 'words' };
  }
  if (second !== undefined && first > 0 && first < 10 && second >= 20 && gap === 1) {
    return { value: first * 100 + second, next: at + 2, form: 'words' };
  }
  return { value: first, next: at + 1, form: 'words' };
}

function fractionAt(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const lower = lexemes[at]?.lower ?? '';
  const follower = lexemes[at + 1]?.lower ?? '';
  if (lower === 'half') {
    const scaleAt = follower === 'a' || follower === 'an' ? at + 2 : at + 1;
    const scale = SCALES.get(lexemes[scaleAt]?.lower ?? '');
    if (scale) return { value: scale / 2, next: scaleAt + 1, form: 'words' };
    return { value: 1 / 2, next: at + 1, form: 'fraction' };
  }
  const share = FRACTIONS.get(follower);
  // "a quarter" is as often three months as a share: only "a quarter of" and "by a quarter" are read as one.
  const isShare =
    share !== undefined &&
    (!follower.startsWith('quarter') || lexemes[at + 2]?.lower === 'of' || lexemes[at - 1]?.lower === 'by');
  if (!isShare) return undefined;
  if (lower === 'a' || lower === 'one') return { value: share, next: at + 2, form: 'fraction' };
  const count = smallAt(lexemes, at);
  return count !== undefined && count < 10
    ? { value: count * share, next: at + 2, form: 'fraction' }
    : undefined;
}

/** "1,400" and "1.4": a comma groups thousands when three digits follow it, otherwise it is a decimal sign. */
function digitsOf(text: string): number {
  return Number(text.replace(/,(?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
}

/** The words with which a number can begin, and those that make one together with an article before them. */
export const NUMERAL_WORDS = [...SMALL.keys(), ...SCALES.keys(), ...ROUND.keys(), 'half'];
export const WORDS_AFTER_ARTICLE = [...FEW.keys(), ...SCALES.keys(), ...FRACTIONS.keys()];

/** The number that begins at a lexeme, or undefined. */
export function numeralAt(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const whole = wholeAt(lexemes, at);
  // "nine and a half"
  if (!whole || whole.form === 'fraction' || lexemes[whole.next]?.lower !== 'and') return whole;
  const share = lexemes[whole.next + 1]?.lower === 'a' && FRACTIONS.get(lexemes[whole.next + 2]?.lower ?? '');
  return share ? { ...whole, value: whole.value + share, next: whole.next + 3 } : whole;
}

/** "5 M": in small letters it would be minutes, or metres. */
const isMega = (lexeme: Lexeme | undefined): boolean => lexeme?.lower === 'm' && lexeme.capital !== 'none';

function wholeAt(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const lexeme = lexemes[at];
  if (!lexeme) return undefined;
  if (lexeme.kind === 'number') {
    const value = digitsOf(lexeme.lower);
    if (!Number.isFinite(value)) return undefined;
    const scale = SCALES.get(lexemes[at + 1]?.lower ?? '') ?? (isMega(lexemes[at + 1]) ? 1e6 : undefined);
    return { value: value * (scale ?? 1), next: at + (scale ? 2 : 1), form: 'digits' };
  }
  const round = ROUND.get(lexeme.lower);
  if (round !== undefined) return { value: round, next: at + 1, form: 'words' };
  const fraction = fractionAt(lexemes, at);
  if (fraction) return fraction;
  const article = lexeme.lower === 'a' || lexeme.lower === 'an';
  const few = article ? fewAt(lexemes, at + 1) : undefined;
  if (few !== undefined) return { value: few, next: at + 2, form: 'words' };
  const leadsScale = SCALES.has(lexeme.lower) && lexeme.lower.length > 2;
  if (article && !SCALES.has(lexemes[at + 1]?.lower ?? '')) return undefined;
  if (!article && !leadsScale && !SMALL.has(lexeme.lower)) return undefined;
  return spokenNumber(lexemes, article ? at + 1 : at);
}

/** "a handful", and "to a few": elsewhere "a few" counts nothing that is worth comparing. */
function fewAt(lexemes: readonly Lexeme[], at: number): number | undefined {
  const lower = lexemes[at]?.lower ?? '';
  return lower === 'few' && lexemes[at - 2]?.lower !== 'to' ? undefined : FEW.get(lower);
}

function spokenNumber(lexemes: readonly Lexeme[], at: number): Numeral {
  let total = 0;
  let current = 0;
  let next = at;
  let decimals = 0;
  for (;;) {
    const small = belowHundred(lexemes, next);
    const scale = SCALES.get(lexemes[next]?.lower ?? '');
    if (decimals > 0 && small && small.value < 10) {
      current += small.value / 10 ** decimals;
      decimals += 1;
      next = small.next;
    } else if (small && (current === 0 || current % 100 === 0) && decimals === 0 && next - at < 12) {
      if (current !== 0 && current < 100) break;
      current += small.value;
      next = small.next;
    } else if (scale) {
      if (scale === 100 || scale === 12) current = (current || 1) * scale;
      else {
        total += (current || 1) * scale;
        current = 0;
      }
      decimals = 0;
      next += 1;
    } else if (
      lexemes[next]?.lower === 'and' &&
      next > at &&
      current >= 100 &&
      smallAt(lexemes, next + 1) !== undefined
    ) {
      next += 1;
    } else if (lexemes[next]?.lower === 'point' && next > at && smallAt(lexemes, next + 1) !== undefined) {
      decimals = 1;
      next += 1;
    } else break;
  }
  return { value: total + current, next, form: 'words' };
}
