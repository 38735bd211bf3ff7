import type { Evidence } from '../../contract/critique.ts';

export interface LocatedQuotes {
  /** Where the quotes stand, in the order they were given; no place twice. */
  evidence: Evidence[];
  /** How many quotes are not the candidate's words. */
  dropped: number;
}

/** Finds what a model claims to quote. `answer` is the one text a quote may come from. */
export type QuoteLocator = (quotes: readonly string[]) => LocatedQuotes;

/**
 * Prepares an answer for having quotes looked up in it. A quote is found as it stands, or after both sides are
 * brought to one form: white space, quotation marks, dashes, case, ellipses, invisible characters, composed
 * letters. What is returned are always the answer's own characters. Words of the bar raiser, of the walkthrough
 * or of another turn are not in the answer, and so are not found; nor is a changed word or figure.
 */
export function createQuoteLocator(answer: string): QuoteLocator {
  let folded: Folded | undefined;
  const inAnswer = (passage: string, from: number): Span | undefined => {
    const exact = findExact(answer, passage, from);
    if (exact !== undefined) return exact;
    folded ??= fold(answer);
    return findFolded(folded, passage, from);
  };

  return (quotes) => {
    const evidence: Evidence[] = [];
    let dropped = 0;
    for (const quote of quotes) {
      const unescaped = quote.includes('\\') ? unescapeJson(quote) : undefined;
      const spans =
        findQuote(quote, inAnswer) ?? (unescaped === undefined ? undefined : findQuote(unescaped, inAnswer));
      if (spans === undefined) dropped += 1;
      for (const { start, end } of spans ?? []) {
        if (evidence.some((known) => known.start === start && known.end === end)) continue;
        evidence.push({ start, end, quote: answer.slice(start, end) });
      }
    }
    return { evidence, dropped };
  };
}

/** UTF-16 offsets into the answer, end exclusive. */
interface Span {
  start: number;
  end: number;
}
type Find = (passage: string, from: number) => Span | undefined;

// A word alone stands in every text and shows nothing; a figure alone may be the whole answer.
const SHOWS_SOMETHING = /\p{L}[^\s]*\s+\S*[\p{L}\p{N}]|\p{N}/u;
const ELLIPSIS = /\s*(?:\.{3,}|…|\[\.{3}\]|\[…\])\s*/u;

/** A quote with a gap is found when each of its parts is, in order; every part then is evidence of its own. */
function findQuote(quote: string, find: Find): Span[] | undefined {
  const whole = trimmed(quote);
  if (!SHOWS_SOMETHING.test(whole)) return undefined;
  const span = find(whole, 0);
  if (span !== undefined) return [span];

  const parts = whole
    .split(ELLIPSIS)
    .map(trimmed)
    .filter((part) => part !== '');
  if (parts.length < 2 || !parts.every((part) => SHOWS_SOMETHING.test(part))) return undefined;
  const spans: Span[] = [];
  for (const part of parts) {
    const next = find(part, spans.at(-1)?.end ?? 0);
    if (next === undefined) return undefined;
    spans.push(next);
  }
  return spans;
}

/** Without the quotation marks and the full stop a quotation gets, which need not be the answer's. */
const trimmed = (text: string): string => text.replace(/^[\s"'“”‘’„«»`]+|[\s"'“”‘’„«»`.,;:!?]+$/gu, '');

/** The answer reached the model as JSON; it may copy an escape as it stands. */
const unescapeJson = (quote: string): string =>
  quote.replace(/\\(?:u([0-9a-f]{4})|(["\\/])|([nrt]))/gi, (_, code, character, space) =>
    code !== undefined
      ? String.fromCharCode(Number.parseInt(code, 16))
      : space !== undefined
        ? ' '
        : character,
  );

function findExact(answer: string, passage: string, from: number): Span | undefined {
  for (let start = answer.indexOf(passage, from); start !== -1; start = answer.indexOf(passage, start + 1)) {
    const end = start + passage.length;
    if (isWhole(answer, start, end)) return { start, end };
  }
  return undefined;
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
const DIGIT = /\p{N}/u;
const POINT = /[.,]/;
const at = (text: string, index: number): string => {
  const unit = text.charCodeAt(index);
  const low = unit >= 0xdc00 && unit <= 0xdfff && index > 0;
  return low ? text.slice(index - 1, index + 1) : String.fromCodePoint(text.codePointAt(index) ?? 0);
};

/** Neither end may lie inside a word or a figure: "5%" is not in "1.5%", nor "to 1" in "to 1.5" or "to 10". */
function isWhole(text: string, start: number, end: number): boolean {
  const [first, last] = [at(text, start), at(text, end - 1)];
  if (start > 0 && WORD.test(first) && WORD.test(at(text, start - 1))) return false;
  if (end < text.length && WORD.test(last) && WORD.test(at(text, end))) return false;
  const pointBefore = start > 1 && DIGIT.test(first) && POINT.test(text.charAt(start - 1));
  if (pointBefore && DIGIT.test(at(text, start - 2))) return false;
  const pointAfter = end + 1 < text.length && DIGIT.test(last) && POINT.test(text.charAt(end));
  return !(pointAfter && DIGIT.test(at(text, end + 1)));
}

interface Folded {
  text: string;
  /** For each unit of `text` where it comes from: start and end in the original. */
  starts: number[];
  ends: number[];
}

const SAME: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '‛': "'",
  '`': "'",
  '´': "'",
  ʼ: "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
};
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Variation_Selector}]/u;

const isWhiteSpace = /\s/u;

function foldCharacter(character: string): string {
  if (character < '\u0080') {
    if (character > ' ') return character === '`' ? "'" : character.toLowerCase();
    return isWhiteSpace.test(character) ? ' ' : '';
  }
  if (isWhiteSpace.test(character)) return ' ';
  if (INVISIBLE.test(character)) return '';
  return SAME[character] ?? character.normalize('NFKD').toLowerCase();
}

const unitsOf = (text: string): readonly string[] | string => (text.length === 1 ? text : text.split(''));

/** Text in one form, each unit of which knows where it comes from. Runs of white space become one space. */
function fold(original: string): Folded {
  const folded: Folded = { text: '', starts: [], ends: [] };
  const units: string[] = [];
  let start = 0;
  for (const character of original) {
    const end = start + character.length;
    for (const unit of unitsOf(foldCharacter(character))) {
      const previous = units.at(-1);
      // A dash is a dash, set off by spaces or not.
      if (unit === ' ' && (previous === undefined || previous === ' ' || previous === '-')) continue;
      if (unit === '-' && previous === ' ') {
        units.pop();
        folded.starts.pop();
        folded.ends.pop();
      }
      units.push(unit);
      folded.starts.push(start);
      folded.ends.push(end);
    }
    start = end;
  }
  folded.text = units.join('');
  return folded;
}

function findFolded(answer: Folded, passage: string, from: number): Span | undefined {
  const wanted = fold(passage).text.trim();
  if (wanted === '') return undefined;
  for (
    let index = answer.text.indexOf(wanted);
    index !== -1;
    index = answer.text.indexOf(wanted, index + 1)
  ) {
    const end = index + wanted.length;
    if (answer.starts[index]! < from || !isWhole(answer.text, index, end)) continue;
    return { start: answer.starts[index]!, end: answer.ends[end - 1]! };
  }
  return undefined;
}
