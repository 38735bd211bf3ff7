/**
 * Whether the candidate is shown doing what the principle asks for, or its opposite. The only readings among the signals that
 * depend on the principle; relevance alone rests on them. What speaks for the one is set off against what speaks for the other: in a
 * story of some length a word of each is found by chance.
 */
import type { PrincipleSlug } from '../../contract/vocabulary.ts';
import { coreReadingOf } from '../core/core.ts';
import type { Doc } from '../text/document.ts';

/**
 * How many places more of the one kind than of the other say it outright. Each further one counts, but less than the one
 * before: no edit falls into a range in which nothing counts any more.
 */
const OUTRIGHT = 4;
const STATEMENT = 1.3;
const beyondNone = (more: number): number => Math.tanh(Math.max(0, more) / OUTRIGHT);

export function readCore(doc: Doc, slug: PrincipleSlug) {
  const { done, undone } = coreReadingOf(doc, slug);
  // What a story of Ownership has to show is one statement, and not a manner of acting.
  const more = (done.length - undone.length) * (slug === 'ownership' ? STATEMENT : 1);
  return {
    coreDone: { value: beyondNone(more), spans: done },
    coreUndone: { value: beyondNone(-more), spans: undone },
  };
}
