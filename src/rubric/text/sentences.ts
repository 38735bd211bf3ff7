/** Where sentences begin and end, in written text, bulleted notes and transcripts without punctuation. */
import type { ReadToken } from './token.ts';

const ABBREVIATIONS = new Set('e.g i.e vs mr mrs dr prof approx fig dept'.split(' '));
const TERMINAL = new Set(['.', '!', '?', '…', '。', '！', '？', '؟', '।']);
const CLOSING = new Set(['"', "'", '”', '’', ')', ']', '»']);
const BULLETS = new Set(['-', '*', '•', '–', '—', '·', '+', '>']);
const CONNECTIVES = new Set(['and', 'so', 'but', 'then', 'because']);
const SUBJECT_STARTS = new Set('i we he she they it the my our there this that you people'.split(' '));
/** A sentence this long, in tokens, is a transcript without stops; it is cut before "and so I ...". */
const RUN_ON = 45;
/** No sentence is longer than this, in tokens, so that reading one stays cheap whatever the text. */
const LONGEST_SENTENCE = 160;

export interface TokenRange {
  first: number;
  last: number;
}

/** A line shorter than this, in characters, was ended on purpose; a longer one may only have been wrapped. */
const WRAPPED_LINE = 55;

function startsLine(tokens: readonly ReadToken[], at: number, text: string): boolean {
  const token = tokens[at]!;
  if (!token.newLine) return false;
  const before = tokens[at - 1]!;
  if (BULLETS.has(token.lower) || BULLETS.has(before.lower)) return true;
  if (token.kind === 'number') return true;
  // "I" is a capital wherever a line is wrapped, so it shows a new sentence only after a stop.
  if (token.capital !== 'first' || token.lower === 'i') return false;
  return TERMINAL.has(before.lower) || before.end - text.lastIndexOf('\n', before.start) < WRAPPED_LINE;
}

function endsSentence(tokens: readonly ReadToken[], at: number, text: string): boolean {
  const stop = tokens[at]!;
  if (stop.kind !== 'sign' || !TERMINAL.has(stop.lower)) return false;
  const next = tokens[at + 1];
  if (!next) return true;
  if (TERMINAL.has(next.lower) || CLOSING.has(next.lower)) return false;
  if (stop.lower === '.') {
    const before = tokens[at - 1];
    if (next.start === stop.end) return false;
    if (before && before.end === stop.start && (ABBREVIATIONS.has(before.lower) || isInitial(tokens, at - 1)))
      return false;
  }
  return text.charCodeAt(stop.end) !== 46;
}

/** The closing brace of data that stands in a text: a capital behind it begins a sentence. */
const endsData = (tokens: readonly ReadToken[], at: number): boolean =>
  tokens[at]!.lower === '}' && tokens[at + 1]?.capital === 'first';

/** "a.m.", "U.S.", "J. Smith": a single letter before the stop, other than "I". */
function isInitial(tokens: readonly ReadToken[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'word' || token.end - token.start !== 1 || token.lower === 'i') return false;
  const next = tokens[at + 2];
  return next !== undefined && (next.capital === 'first' ? tokens[at - 1]?.lower !== '.' : true);
}

/** Cuts the tokens into sentences and tells each token its own; every token belongs to exactly one. */
export function sentencesOf(tokens: readonly ReadToken[], text: string): TokenRange[] {
  const ranges: TokenRange[] = [];
  let first = 0;
  const close = (last: number) => {
    if (last === first) return;
    for (let at = first; at < last; at += 1) tokens[at]!.sentence = ranges.length;
    ranges.push({ first, last });
    first = last;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (at > first && (startsLine(tokens, at, text) || blankLineBefore(tokens, at, text))) close(at);
    if (at - first >= LONGEST_SENTENCE) close(at);
    if (
      at - first >= RUN_ON &&
      CONNECTIVES.has(token.lower) &&
      SUBJECT_STARTS.has(tokens[at + 1]?.lower ?? '')
    )
      close(at);
    if (endsSentence(tokens, at, text) || endsData(tokens, at)) close(at + 1);
    else if (
      token.kind === 'sign' &&
      CLOSING.has(token.lower) &&
      at > first &&
      TERMINAL.has(tokens[at - 1]!.lower)
    ) {
      const next = tokens[at + 1];
      // A quoted sentence inside a sentence goes on in lower case.
      if (!next || next.newLine || next.capital === 'first' || next.kind !== 'word') close(at + 1);
    }
  }
  close(tokens.length);
  return ranges;
}

function blankLineBefore(tokens: readonly ReadToken[], at: number, text: string): boolean {
  const token = tokens[at]!;
  if (!token.newLine) return false;
  const gap = text.slice(tokens[at - 1]!.end, token.start);
  return gap.indexOf('\n') !== gap.lastIndexOf('\n');
}
