/** Splits an answer into words, numbers and signs with exact places, and says how the tagger should see each. */

import { isAscii, piece } from './scan.ts';
import { capitalOf, ReadToken } from './token.ts';
import { NO_LETTERS, numberAt, numberOf, numberOfSign, withLetter, wordOf } from './vocabulary.ts';
import { readyClasses, WordClass } from './word-class.ts';

const TOKEN = piece(
  "[A-Za-z][A-Za-z0-9_]*(?:'[A-Za-z]+)*(?:-[A-Za-z0-9][A-Za-z0-9]*)*|[0-9]+(?:[.,:][0-9]+)*|[^\\sA-Za-z0-9]",
  "\\p{L}[\\p{L}\\p{M}\\p{N}_]*(?:['’][\\p{L}\\p{M}]+)*(?:[-‐‑][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)*|\\p{N}+(?:[.,:]\\p{N}+)*|[^\\s\\p{L}\\p{N}]",
);
const LETTER = /^\p{L}/u;
const DIGIT = /^\p{N}/u;

/** What a contraction's second half means, where that does not depend on its neighbours. */
const SECOND_HALF = new Map([
  ["n't", 'not'],
  ["'m", 'am'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
]);
const FIRST_HALF = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
  ['ai', 'is'],
]);
const FUSED = new Map<string, readonly [number, string, string]>([
  ['cannot', [3, 'can', 'not']],
  ['gonna', [3, 'going', 'to']],
  ['wanna', [3, 'want', 'to']],
  ['gotta', [3, 'got', 'to']],
  ['dont', [2, 'do', 'not']],
  ['didnt', [3, 'did', 'not']],
  ['wasnt', [3, 'was', 'not']],
  ['couldnt', [5, 'could', 'not']],
  ['im', [1, 'i', 'am']],
  ['ive', [1, 'i', 'have']],
]);
const FUSED_WORDS = new WordClass([...FUSED.keys()]);
const IS_AFTER = new Set(
  'it that there he she what who here where how this everything nobody everyone someone which one'.split(' '),
);

/** "'d" is "had" before a participle and "would" before a bare verb. */
const PARTICIPLE_END =
  /(?:ed|en|wn|lt|ught|ound|old|aid|one|ut|ot|ent|ood|ead|ept|un|ade|eard|ft|ost|ung|unk)$/;
const BARE_D = new Set(
  'need feed speed seed happen open listen cut put shut let get spread read lead send spend lend bend tend rent build hold fold told hear bet set run want start point count fight sit split went done'.split(
    ' ',
  ),
);

function meansHad(next: string | undefined): boolean {
  if (next === undefined) return false;
  if (
    next === 'better' ||
    next === 'been' ||
    next === 'had' ||
    next === 'told' ||
    next === 'done' ||
    next === 'run'
  )
    return true;
  return PARTICIPLE_END.test(next) && !BARE_D.has(next);
}

const straight = (word: string): string => (word.includes('’') ? word.replaceAll('’', "'") : word);

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);
/** Whether what stands behind letters a to z may go on with them: an apostrophe, a hyphen, a digit, what is not ASCII. */
const mayGoOn = (code: number): boolean =>
  code === 39 || code === 45 || code === 95 || isDigit(code) || code >= 128;
const LINE_BREAK = 10;
/** In the place of a word's number. */
const NOT_PLAIN = -1;

/**
 * Splits `text`; linear in its length. Most tokens are words of letters alone, and signs: they are read without a
 * pattern, and known words without cutting them out.
 */
export function tokenise(text: string): ReadToken[] {
  readyClasses();
  const tokens: ReadToken[] = [];
  const pattern = isAscii(text) ? TOKEN.ascii : TOKEN.unicode;
  let newLine = false;
  let at = 0;
  while (at < text.length) {
    const first = tokens.length;
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      if (code === LINE_BREAK) newLine = true;
      at += 1;
      continue;
    }
    let end = at;
    let next = code;
    let hash = NO_LETTERS;
    while (isLetter(next)) {
      hash = withLetter(hash, next);
      end += 1;
      next = end < text.length ? text.charCodeAt(end) : 0;
    }
    const form = end > at && !mayGoOn(next) ? numberAt(text, at, end, hash) : NOT_PLAIN;
    if (form !== NOT_PLAIN && !FUSED_WORDS.hasForm({ form })) addWord(tokens, text, at, end, form);
    else if (end === at && code < 128 && !isDigit(code)) {
      end = at + 1;
      addSign(tokens, text[at]!, at, numberOfSign(code));
    } else {
      pattern.lastIndex = at;
      if (!pattern.test(text)) {
        at += 1;
        continue;
      }
      end = pattern.lastIndex;
      addToken(tokens, text.slice(at, end), at);
    }
    if (newLine) tokens[first]!.newLine = true;
    newLine = false;
    at = end;
  }
  settleShortForms(tokens);
  return tokens;
}

/** Adds a word of letters a to z alone. */
function addWord(tokens: ReadToken[], text: string, start: number, end: number, form: number): void {
  const lower = form === 0 ? text.slice(start, end).toLowerCase() : wordOf(form);
  const token = new ReadToken(tokens.length, start, end, lower, form, 'word');
  token.plain = true;
  if (text.charCodeAt(start) !== lower.charCodeAt(0))
    token.capital = capitalOf(text.slice(start, end), lower);
  tokens.push(token);
}

function addSign(tokens: ReadToken[], sign: string, start: number, form: number): ReadToken {
  const token = new ReadToken(tokens.length, start, start + sign.length, sign, form, 'sign');
  tokens.push(token);
  return token;
}

/** Adds a number, a sign, or a word that is more than plain letters: one with an apostrophe, a hyphen, an accent. */
function addToken(tokens: ReadToken[], raw: string, start: number): void {
  const end = start + raw.length;
  if (!LETTER.test(raw)) {
    const sign = raw === '’' || raw === '‘' ? "'" : raw;
    const token = addSign(tokens, sign, start, numberOf(sign));
    if (DIGIT.test(raw)) token.kind = 'number';
    return;
  }
  const lower = straight(raw.toLowerCase());
  // Some capitals are longer in lower case; places inside the word would then be wrong, so it is not split.
  const apostrophe = lower.length === raw.length ? lower.lastIndexOf("'") : -1;
  const fused = FUSED.get(lower);
  const capital = capitalOf(raw, lower);
  const word = (from: number, to: number, means: string, joined: boolean) => {
    const token = new ReadToken(tokens.length, from, to, means, numberOf(means), 'word');
    if (!joined) token.capital = capital;
    token.joined = joined;
    tokens.push(token);
  };
  if (fused && lower.length === raw.length) {
    word(start, start + fused[0], fused[1], false);
    word(start + fused[0], end, fused[2], true);
    return;
  }
  if (apostrophe <= 0) {
    word(start, end, lower, false);
    return;
  }
  const split = lower.endsWith("n't") && lower.length > 3 ? lower.length - 3 : apostrophe;
  const second = lower.slice(split);
  const first = lower.slice(0, split);
  const known = SECOND_HALF.get(second);
  if (known === undefined && second !== "'s" && second !== "'d") {
    word(start, end, lower, false);
    return;
  }
  word(start, start + split, (known === 'not' && FIRST_HALF.get(first)) || first, false);
  word(start + split, end, known ?? second, true);
}

/** Decides "'d" (had, would) and "'s" (is, has, us, or a genitive) by their neighbours. */
function settleShortForms(tokens: readonly ReadToken[]): void {
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (!token.joined) continue;
    if (token.lower === "'d") {
      let next = at + 1;
      while (
        /^(?:not|never|just|already|also|only|ever|really|actually|even|probably|always|once|long|almost|still|since|so|all|both|\w+ly)$/.test(
          tokens[next]?.lower ?? '',
        )
      )
        next += 1;
      token.spell(meansHad(tokens[next]?.lower) ? 'had' : 'would');
    } else if (token.lower === "'s") {
      const before = tokens[at - 1]!.lower;
      const next = tokens[at + 1]?.lower ?? '';
      if (before === 'let') token.spell('us');
      else if (next === 'been' || next === 'got' || next === 'had') token.spell('has');
      else if (IS_AFTER.has(before) || next === 'not' || next === 'a' || next === 'the' || next === 'been')
        token.spell('is');
    }
  }
}
