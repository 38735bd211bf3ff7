/** Splits an answer into words, numbers and signs with exact places, and says how the tagger should see each. */

import { piece, scan } from './scan.ts';

/** A token before it is tagged. */
export interface RawToken {
  start: number;
  end: number;
  /** Lower case, straight quotes, contractions spelt out. */
  lower: string;
  kind: 'word' | 'number' | 'sign';
  /** The last part of a hyphenated word, which the tagger sees in its place; otherwise the word itself. */
  seen: string;
  /** First letter is a capital and the rest is not all capitals. */
  capitalised: boolean;
  /** A line break stands before it. */
  newLine: boolean;
  /** Two contraction halves: this one continues the word before it. */
  joined: boolean;
  /** Latin letters a to z alone, so that nothing is left to take apart. */
  plain: boolean;
}

const TOKEN = piece(
  "[A-Za-z][A-Za-z0-9_]*(?:'[A-Za-z]+)*(?:-[A-Za-z0-9][A-Za-z0-9]*)*|[0-9]+(?:[.,:][0-9]+)*|[^\\sA-Za-z0-9]",
  "\\p{L}[\\p{L}\\p{M}\\p{N}_]*(?:['’][\\p{L}\\p{M}]+)*(?:[-‐‑][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)*|\\p{N}+(?:[.,:]\\p{N}+)*|[^\\s\\p{L}\\p{N}]",
);
const LETTER = /^\p{L}/u;
/** A word without apostrophes and hyphens. */
const PLAIN = /^[a-z]+$/;
const DIGIT = /^\p{N}/u;
const LONGEST_SEEN = 40;

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
  if (next === 'better' || next === 'been' || next === 'told' || next === 'done' || next === 'run')
    return true;
  return PARTICIPLE_END.test(next) && !BARE_D.has(next);
}

const straight = (word: string): string => (word.includes('’') ? word.replaceAll('’', "'") : word);

/** Splits `text`; linear in its length. */
export function tokenise(text: string): RawToken[] {
  const tokens: RawToken[] = [];
  let previousEnd = 0;
  scan(text, TOKEN, (small, start, end) => {
    const newLine = hasLineBreak(text, previousEnd, start);
    previousEnd = end;
    if (PLAIN.test(small) && small.length === end - start && !FUSED.has(small)) {
      const seen = small.length > LONGEST_SEEN ? 'thing' : small;
      const capitalised = text.charCodeAt(start) !== small.charCodeAt(0) && isTitle(text.slice(start, end));
      tokens.push({
        start,
        end,
        lower: small,
        kind: 'word',
        seen,
        capitalised,
        newLine,
        joined: false,
        plain: true,
      });
    } else addToken(tokens, text.slice(start, end), straight(small), start, newLine);
  });
  settleShortForms(tokens);
  return tokens;
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === LINE_BREAK) return true;
  return false;
}
const LINE_BREAK = 10;

/** Whether a word that begins with a capital is not in capitals throughout; "I" counts. */
const isTitle = (raw: string): boolean => raw.length === 1 || raw.slice(1) !== raw.slice(1).toUpperCase();

/** Adds a number, a sign, or a word that is more than plain letters: one with an apostrophe, a hyphen, an accent. */
function addToken(tokens: RawToken[], raw: string, lower: string, start: number, newLine: boolean): void {
  const end = start + raw.length;
  if (!LETTER.test(raw)) {
    const kind = DIGIT.test(raw) ? 'number' : 'sign';
    const sign = raw === '’' || raw === '‘' ? "'" : raw;
    tokens.push({
      start,
      end,
      lower: sign,
      kind,
      seen: kind === 'number' ? '7' : sign,
      capitalised: false,
      newLine,
      joined: false,
      plain: false,
    });
    return;
  }
  // Some capitals are longer in lower case; places inside the word would then be wrong, so it is not split.
  const apostrophe = lower.length === raw.length ? lower.lastIndexOf("'") : -1;
  const fused = FUSED.get(lower);
  const capitalised = raw[0] !== lower[0] && isTitle(raw);
  const word = (from: number, to: number, means: string, joined: boolean) => {
    const hyphen = Math.max(means.lastIndexOf('-'), means.lastIndexOf('‑'), means.lastIndexOf('‐'));
    const seen = hyphen < 0 ? means : means.slice(hyphen + 1);
    tokens.push({
      start: from,
      end: to,
      lower: means,
      kind: 'word',
      seen: seen.length > LONGEST_SEEN ? 'thing' : seen,
      capitalised: capitalised && !joined,
      newLine: newLine && !joined,
      joined,
      plain: false,
    });
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
function settleShortForms(tokens: RawToken[]): void {
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
      token.lower = meansHad(tokens[next]?.lower) ? 'had' : 'would';
      token.seen = token.lower;
    } else if (token.lower === "'s") {
      const before = tokens[at - 1]!.lower;
      const next = tokens[at + 1]?.lower ?? '';
      if (before === 'let') token.lower = 'us';
      else if (next === 'been' || next === 'got' || next === 'had') token.lower = 'has';
      else if (IS_AFTER.has(before) || next === 'not' || next === 'a' || next === 'the' || next === 'been')
        token.lower = 'is';
      token.seen = token.lower;
    }
  }
}
