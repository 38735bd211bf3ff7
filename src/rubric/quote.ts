/** Cuts the quotes of a finding out of an answer. */
import type { Evidence } from '../contract/critique.ts';
import type { Span } from './define-check.ts';
import { clauseAt, sentenceAt, spanOfSentence } from './disagreement/spans.ts';
import type { Doc } from './text/document.ts';

/** A part of an answer, parsed, and where its places are in the whole. */
export interface Part {
  doc: Doc;
  toOriginal(offset: number): number;
}

const MAX_QUOTES = 4;

/** Fewer words than this ("1", "wrote") prove nothing to a reader: the quote is the clause around them. */
const FEWEST_QUOTED = 3;

/** Whether a span has fewer words; stops at the first that are enough, because most spans have many. */
function isFragment({ text }: Doc, { start, end }: Span): boolean {
  let words = 0;
  let wasBlank = true;
  for (let at = start; at < end; at += 1) {
    const isBlank = isBlankAt(text, at);
    if (wasBlank && !isBlank) words += 1;
    if (words === FEWEST_QUOTED) return false;
    wasBlank = isBlank;
  }
  return true;
}

const BLANK = /\s/;
/** Blanks beyond those of ASCII are rare. */
function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : BLANK.test(text.charAt(at));
}

function readable(doc: Doc, span: Span): Span {
  if (!isFragment(doc, span)) return span;
  const around = clauseAt(doc, span.start);
  const clause = around
    ? { start: Math.min(around.start, span.start), end: Math.max(around.end, span.end) }
    : span;
  return isFragment(doc, clause) ? spanOfSentence(doc, sentenceAt(doc, span.start)) : clause;
}

/**
 * Cuts quotes so that `answer.slice(start, end) === quote` holds; blank spans are dropped, and so are those that lie
 * in a quote before them.
 */
export function evidenceOf(answer: string, { doc, toOriginal }: Part, spans: readonly Span[]): Evidence[] {
  const evidence: Evidence[] = [];
  const quoted: Span[] = [];
  let seen = 0;
  for (const span of spans) {
    if (span.start < 0 || span.start >= span.end) continue;
    if (seen === 2 * MAX_QUOTES || quoted.length === MAX_QUOTES) break;
    seen += 1;
    const { start, end } = readable(doc, span);
    if (start >= end || isWithin(quoted, start, end)) continue;
    quoted.push({ start, end });
    const from = toOriginal(start);
    const to = toOriginal(end - 1) + 1;
    const quote = answer.slice(from, to);
    if (quote.trim() !== '' && to <= answer.length) evidence.push({ start: from, end: to, quote });
  }
  return evidence;
}

function isWithin(quoted: readonly Span[], start: number, end: number): boolean {
  for (const other of quoted) if (other.start <= start && end <= other.end) return true;
  return false;
}
