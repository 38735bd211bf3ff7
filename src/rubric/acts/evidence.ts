/** Turns clauses into the spans that a finding quotes. */
import type { Span } from '../define-check.ts';
import type { Clause, Doc } from '../text/document.ts';
import type { Act } from './acts.ts';

/** The words of a clause. */
export const spanOf = ({ start, end }: { start: number; end: number }): Span => ({ start, end });

/** The spans of the first `most` acts, in the order of the text. */
export function quoteActs(acts: readonly Act[], most = 3): Span[] {
  return quoteClauses(
    acts.map((act) => act.clause),
    most,
  );
}

/** The spans of the first `most` clauses, each place once, in the order of the text. */
export function quoteClauses(clauses: readonly Clause[], most = 3): Span[] {
  const spans: Span[] = [];
  for (const clause of [...clauses].sort((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (last && clause.start < last.end) continue;
    if (clause.end > clause.start) spans.push(spanOf(clause));
    if (spans.length === most) break;
  }
  return spans;
}

/** The span of a whole sentence. */
export const sentenceSpan = (doc: Doc, sentence: number): Span => spanOf(doc.sentences[sentence]!);
