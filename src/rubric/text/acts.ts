/** What people did in an answer: the clauses that tell an act that happened. */
import type { Clause, Doc } from './document.ts';

/** Verbs that tell a state of mind or of things, or only that somebody spoke or was there. */
const NO_ACTS = new Set(
  'be have do get go come know think believe feel like want need mean seem guess hope remember agree own love prefer become work say tell listen see hear attend participate support help involve learn understand try start let keep stay'.split(
    ' ',
  ),
);

const isAct = (clause: Clause): boolean =>
  clause.modality === 'did' && !clause.negated && !clause.reported && !NO_ACTS.has(clause.lemma);

/** Acts the candidate tells as done by "I". */
export const ownActs = (doc: Doc): Clause[] =>
  doc.clauses.filter((clause) => clause.agent === 'candidate' && isAct(clause));

/** Acts told as done by "we". */
export const teamActs = (doc: Doc): Clause[] =>
  doc.clauses.filter((clause) => clause.agent === 'team' && isAct(clause));
