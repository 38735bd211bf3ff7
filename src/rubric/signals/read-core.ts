/**
 * Whether the candidate is shown doing what the principle asks for, or its opposite. The only readings among the signals that
 * depend on the principle; relevance alone rests on them. What speaks for the one is set off against what speaks for the other: in a
 * story of some length a word of each is found by chance.
 */
import type { PrincipleSlug } from '../../contract/vocabulary.ts';
import { coreReadingOf } from '../core/core.ts';
import type { Doc } from '../text/document.ts';

/** So many places more of the one kind than of the other say it outright. */
const DONE = 3;
const UNDONE = 2;
const within = (value: number): number => Math.max(0, Math.min(1, value));

export function readCore(doc: Doc, slug: PrincipleSlug) {
  const { done, undone } = coreReadingOf(doc, slug);
  const more = done.length - undone.length;
  return {
    coreDone: { value: within(more / DONE), spans: done },
    coreUndone: { value: within(-more / UNDONE), spans: undone },
  };
}
