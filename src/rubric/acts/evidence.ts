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

/** The most telling of some acts: finite, in the past, with an object, told in the action, with detail. */
export function tellingActs(doc: Doc, acts: readonly Act[], most = 3): Act[] {
  const weight = ({ clause, kind }: Act): number =>
    (clause.finite ? 2 : 0) +
    (clause.tense === 'past' ? 1 : 0) +
    (clause.object >= 0 ? 1 : 0) +
    (kind === 'investigate' || kind === 'build' ? 1 : 0) +
    (doc.sentences[clause.sentence]!.step === 'action' ? 1 : 0) +
    Math.min(clause.last - clause.first, 12) / 12;
  const weighed = acts.map((act) => ({ act, weight: weight(act) }));
  weighed.sort((a, b) => b.weight - a.weight || a.act.clause.index - b.act.clause.index);
  return weighed.slice(0, most).map(({ act }) => act);
}

/** The spans of the first `most` clauses, each place once, in the order of the text. */
export function quoteClauses(clauses: readonly Clause[], most = 3): Span[] {
  const spans: Span[] = [];
  for (const clause of clauses.toSorted((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (last && clause.start < last.end) continue;
    if (clause.end > clause.start) spans.push(spanOf(clause));
    if (spans.length === most) break;
  }
  return spans;
}

/** The span of a whole sentence. */
export const sentenceSpan = (doc: Doc, sentence: number): Span => spanOf(doc.sentences[sentence]!);
