/** What a signal is, and how places in an answer become a value between 0 and 1. */
import type { Span } from '../define-check.ts';
import type { Clause, Doc, Sentence, Token } from '../text/document.ts';

export interface Signal {
  /** Between 0 and 1. */
  value: number;
  spans: readonly Span[];
}

/** A count of places as a value: the first ones say most. `half` of them make one half. */
export const many = (spans: readonly Span[], half: number): Signal => ({
  value: spans.length / (spans.length + half),
  spans,
});

/** A count of places as a value that is full with `enough` of them. */
export const some = (spans: readonly Span[], enough = 1): Signal => ({
  value: Math.min(spans.length, enough) / enough,
  spans,
});

/** How much of what is told of one kind, beside the rest. */
export const share = (part: readonly Span[], rest: readonly Span[]): Signal => ({
  value: part.length / (part.length + rest.length + 1),
  spans: part,
});

/** Places per hundred words of the answer. */
export const dense = (spans: readonly Span[], words: number, half: number): Signal => {
  const rate = (spans.length * 100) / Math.max(words, 60);
  return { value: rate / (rate + half), spans };
};

export const tokensOf = (doc: Doc, { first, last }: { first: number; last: number }): readonly Token[] =>
  doc.tokens.slice(first, last);

export const isIn = (set: ReadonlySet<string>, { lower, lemma }: Token): boolean =>
  set.has(lower) || (lemma !== lower && set.has(lemma));

export const hasWord = (tokens: readonly Token[], set: ReadonlySet<string>): boolean =>
  tokens.some((token) => isIn(set, token));

export const clausesOf = (doc: Doc, sentences: readonly Sentence[]): Clause[] =>
  sentences.flatMap(({ firstClause, lastClause }) => doc.clauses.slice(firstClause, lastClause));

/** The sentences that begin after a share of the text. */
export const after = (doc: Doc, share: number): Sentence[] =>
  doc.sentences.filter(({ start }) => start >= doc.text.length * share);

export const isMine = ({ agent }: Clause): boolean => agent === 'candidate' || agent === 'team';
