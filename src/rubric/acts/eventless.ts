/** How much of an answer is telling: what was done, once, against what is, would be, or is always so. */
import type { Doc } from '../text/document.ts';
import { once } from '../text/once.ts';
import { actsOf, isConcrete } from './acts.ts';
import { isDated, isDramatised } from './story.ts';

export interface Telling {
  /** The share of the statements that are told in the past, 0 to 1. */
  pastShare: number;
  /** How many concrete acts of the candidate's own are told in the past. */
  own: number;
  /** How many statements there are. */
  statements: number;
}

/** Measures the telling; computed once for each document. */
export const tellingOf = once((doc: Doc): Telling => {
  const statements = doc.clauses.filter(({ finite }) => finite);
  const past = statements.filter(({ tense, modality }) => tense === 'past' && modality !== 'would');
  const acts = actsOf(doc).filter(({ clause }) => clause.tense === 'past');
  return {
    pastShare: statements.length === 0 ? 0 : past.length / statements.length,
    own: acts.filter((act) => act.agent === 'candidate' && isConcrete(act)).length,
    statements: statements.length,
  };
});

/** Who tells more own acts than this has told an event. */
const MOST_OWN = 2;

/**
 * Whether hardly anything is told as having happened once: at most this share of at least so many statements, and no
 * date and no scene with others in it.
 */
export function isTimeless(doc: Doc, mostPast: number, leastStatements: number): boolean {
  const { pastShare, own, statements } = tellingOf(doc);
  return (
    pastShare <= mostPast &&
    own <= MOST_OWN &&
    statements >= leastStatements &&
    !isDated(doc) &&
    !isDramatised(doc)
  );
}
