/** What a signal is, and how places in an answer become a value between 0 and 1. */
import type { Span } from '../define-check.ts';
import type { Clause, Doc, Sentence, Token } from '../text/document.ts';
import { mayHave, type WordClass } from '../text/word-class.ts';

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

/**
 * A count of places of which one alone says little, because a word or two make it: several are a manner. `half` of them
 * make one half.
 */
export const massed = (spans: readonly Span[], half: number): Signal => ({
  value: bent(spans.length, half),
  spans,
});

const bent = (count: number, half: number): number => (count * count) / (count * count + half * half);

/** A count of places as a value that is full with `enough` of them. */
export const some = (spans: readonly Span[], enough = 1): Signal => ({
  value: Math.min(spans.length, enough) / enough,
  spans,
});

/** `massed`, per hundred words of the answer. */
export const massedIn = (spans: readonly Span[], words: number, half: number): Signal => ({
  value: bent((spans.length * 100) / Math.max(words, 60), half),
  spans,
});

/**
 * How late in the answer a place is, from 0 well before a share of it to 1 well after: a step would make a value jump
 * when a sentence elsewhere grows by a few words.
 */
export const lateness = (doc: Doc, start: number, share: number): number =>
  Math.max(0, Math.min(1, (start / doc.text.length - share) / (2 * SLOPE) + 0.5));
const SLOPE = 0.1;

/** How much of what is told of one kind, beside the rest. */
export const share = (part: readonly Span[], rest: readonly Span[]): Signal => ({
  value: part.length / (part.length + rest.length + 1),
  spans: part,
});

/** How far what is told speaks for the one side alone. */
export const mostly = (part: readonly Span[], rest: readonly Span[]): Signal => ({
  value: part.length / (part.length + rest.length + 0.5),
  spans: part,
});

/** Places per hundred words of the answer. */
export const dense = (spans: readonly Span[], words: number, half: number): Signal => {
  const rate = (spans.length * 100) / Math.max(words, 60);
  return { value: rate / (rate + half), spans };
};

/** The tokens of some sentences that belong to a class. */
export function wordsIn(doc: Doc, sentences: readonly Sentence[], words: WordClass): Token[] {
  const found: Token[] = [];
  for (const { index, first, last } of sentences) {
    if (!mayHave(doc, index, words)) continue;
    for (let at = first; at < last; at += 1) {
      const token = doc.tokens[at] as Token;
      if (words.hasToken(token)) found.push(token);
    }
  }
  return found;
}

export const clausesOf = (doc: Doc, sentences: readonly Sentence[]): Clause[] => {
  const found: Clause[] = [];
  for (const { firstClause, lastClause } of sentences)
    for (let at = firstClause; at < lastClause; at += 1) found.push(doc.clauses[at] as Clause);
  return found;
};

/** Whether a clause of the sentence is as asked. */
export function hasClause(
  doc: Doc,
  { firstClause, lastClause }: Sentence,
  isWanted: (clause: Clause) => boolean,
): boolean {
  for (let at = firstClause; at < lastClause; at += 1) if (isWanted(doc.clauses[at] as Clause)) return true;
  return false;
}

/** The sentences that begin after a share of the text. */
export const after = (doc: Doc, share: number): Sentence[] =>
  doc.sentences.filter(({ start }) => start >= doc.text.length * share);
