/**
 * Whether the candidate is shown doing what the principle asks for, or its opposite. The only signals that depend on the
 * principle; relevance alone rests on them.
 */
import type { PrincipleSlug } from '../../contract/vocabulary.ts';
import { coreReadingOf } from '../core/core.ts';
import type { Doc } from '../text/document.ts';
import { many, mostly } from './signal.ts';

export function readCore(doc: Doc, slug: PrincipleSlug) {
  const { done, undone } = coreReadingOf(doc, slug);
  return {
    coreDone: many(done, 2),
    coreUndone: many(undone, 1),
    coreShare: mostly(done, undone),
    coreLack: mostly(undone, done),
  };
}
