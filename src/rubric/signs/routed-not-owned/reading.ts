/**
 * Passing on, read by its order: the matter goes to another party, the verbs of the result are theirs, and the
 * candidate goes back to other work, looks on, or does not know what was done.
 */
import { type Act, actsOf, isConcrete } from '../../acts/acts.ts';
import { clauseAt, countSentences } from '../../disagreement/spans.ts';
import type { Match } from '../../phrases.ts';
import type { Clause, Doc } from '../../text/document.ts';
import { once } from '../../text/once.ts';
import { wordClass } from '../../text/word-class.ts';
import { isBrief, toldPlaces } from '../told.ts';
import { endsUnnamed, looksOn, othersSolve, passes } from './words.ts';

/** Making of this kind is no message: with it the matter was not only passed on. */
const WORDS_ONLY = wordClass(
  'write put describe note mark set make take file open raise log document prepare draw copy attach send summarise summarize list print photograph film update post move go read give hand',
);

/** What others do that says nothing about the matter. */
const SPEAKING = wordClass(
  'say tell ask think believe know want reply answer explain be have complain shout laugh agree mention argue object write see hear feel like need worry warn smile look come call go ring wave thank',
);
/** Verbs that take the matter to somebody. */
const PASSING = wordClass(
  'contact ping tag forward pass file fill delegate hand report flag email mail refer escalate notify inform alert mention message submit relay route raise copy bring call ring phone',
);
const isPassing = (clause: Clause): boolean => PASSING.hasLemma(clause);

/** Own work told before the passing on, up to which a brief story is one of passing on. */
const BESIDE = 1;
/** The same for a longer story. */
const BESIDE_LEFT = 2;
/** Points, of seven, from which passing on, others' deeds and looking on outweigh the rest. */
const POINTS = 4;
/** Passed on, solved by others and watched, in so many sentences: with these a little work beside it changes nothing. */
const SENTENCES = 3;
const WORK_BESIDE = 3;

type Place = Pick<Match, 'start' | 'end' | 'sentence'>;

interface Handling {
  passed: readonly Place[];
  /** Where it is told that others solved it. */
  solutions: readonly Place[];
  /** All that others did after it was passed on. */
  theirs: readonly Place[];
  /** The candidate looks on, wherever it is told. */
  watching: readonly Place[];
  own: readonly Act[];
}

const handlingOf = once((doc: Doc): Handling => {
  const passed = passedIn(doc);
  const first = passed[0]?.start ?? Number.POSITIVE_INFINITY;
  const later = ({ start }: Place): boolean => start > first;
  const solutions = toldPlaces(doc, othersSolve).filter(
    (place) => later(place) && !isUs(clauseAt(doc, place.start)?.agent),
  );
  const watching = toldPlaces(doc, looksOn);
  const own = ownWork(doc, [...passed, ...watching.filter(later)]);
  return {
    passed,
    solutions,
    theirs: [...solutions, ...doc.clauses.filter(isTheirDeed).filter(later)],
    watching,
    own,
  };
});

const isUs = (agent: Clause['agent'] | undefined): boolean => agent === 'candidate' || agent === 'team';
const isWork = ({ kind }: Act): boolean => kind === 'build' || kind === 'investigate';
const inOrder = (...places: readonly (readonly Place[])[]): Place[] =>
  places.flat().sort((left, right) => left.start - right.start);

/** The places that show that the matter was passed on and nothing done about it; empty where they do not. */
export const passingOnIn = once((doc: Doc): readonly Place[] => {
  const { passed, theirs, watching, own } = handlingOf(doc);
  const first = passed[0];
  if (!first) return [];
  const later = ({ start }: Place): boolean => start > first.start;
  const on = watching.filter(later);
  const unnamed = toldPlaces(doc, endsUnnamed).filter(later);
  const after = own.filter(({ clause }) => later(clause));
  if (after.some(isWork) || own.some(({ kind }) => kind === 'build')) return [];
  const points =
    Math.min(2, countSentences(passed)) +
    Math.min(2, countSentences(theirs)) +
    Math.min(1, countSentences(unnamed)) +
    Math.min(2, countSentences(on));
  const solved = theirs.length + unnamed.length > 0;
  const left = solved && on.length > 0 && points >= POINTS && own.length <= BESIDE_LEFT;
  const onlyTold = isBrief(doc) && after.length === 0 && own.length <= BESIDE && (solved || on.length > 0);
  return left || onlyTold ? inOrder(passed, on) : [];
});

/** The places that show that others solved what was passed on while the candidate looked on. */
export const lookingOnIn = once((doc: Doc): readonly Place[] => {
  const { passed, solutions, own, ...handling } = handlingOf(doc);
  if (passed.length === 0) return [];
  // "Gabor asked how" is no looking on of the candidate's.
  const watching = handling.watching.filter(({ start }) => clauseAt(doc, start)?.agent !== 'other');
  const all = inOrder(passed, solutions, watching);
  const watched = solutions.length > 0 && watching.length > 0 && countSentences(all) >= SENTENCES;
  const made = own.filter(({ kind }) => kind === 'build').length;
  return watched && made <= countSentences(solutions) && own.filter(isWork).length <= WORK_BESIDE ? all : [];
});

/** Where it goes to somebody else, in order. */
function passedIn(doc: Doc): Place[] {
  const isMine = (clause: Clause | undefined): boolean =>
    clause === undefined ||
    clause.agent === 'candidate' ||
    clause.agent === 'team' ||
    clause.agent === 'none';
  return [
    ...toldPlaces(doc, passes, false).filter((match) => isMine(clauseAt(doc, match.start))),
    ...actsOf(doc)
      .filter(({ agent, kind, clause }) => agent === 'candidate' && (kind === 'route' || isPassing(clause)))
      .map(({ clause }) => clause),
  ].sort((left, right) => left.start - right.start);
}

/** What others did about it, told as done. */
const isTheirDeed = (clause: Clause): boolean =>
  clause.agent === 'other' &&
  clause.modality === 'did' &&
  !clause.negated &&
  !clause.reported &&
  clause.tense === 'past' &&
  clause.finite &&
  !SPEAKING.hasLemma(clause);

/** Own acts that are neither messages nor told by these places. */
function ownWork(doc: Doc, told: readonly Place[]): Act[] {
  const toldIn = new Set(told.map(({ start }) => clauseAt(doc, start)?.index));
  return actsOf(doc).filter(
    ({ agent, kind, clause }) =>
      (agent === 'candidate' || agent === 'team' || (agent === 'none' && !clause.passive)) &&
      isConcrete({ clause, kind, agent }) &&
      clause.tense !== 'present' &&
      !WORDS_ONLY.hasLemma(clause) &&
      !isPassing(clause) &&
      !toldIn.has(clause.index),
  );
}
