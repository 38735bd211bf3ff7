/**
 * How a disagreement is told: who objected, with what in hand, what was offered instead, who decided, which way,
 * and what the candidate did afterwards. Read once for each answer; several checks judge it.
 */
import { phrases } from '../phrases.ts';
import type { Clause, Doc } from '../text/document.ts';
import { once } from '../text/once.ts';
import { wordClass } from '../text/word-class.ts';
import { answerOf, type Decision, decisionsOf } from './decisions.ts';
import { evidenceOf, factsIn } from './evidence.ts';
import * as lexicon from './lexicon.ts';
import { clauseAt, isOthersWords } from './spans.ts';
import { happened, inOrder, isAct, isEvent, isOwn, type Place, place, placesWhere } from './telling.ts';

export type { Decision } from './decisions.ts';
export type { Place } from './telling.ts';

export interface Disagreement {
  /** Where the candidate objects. */
  objections: Place[];
  /** Where the team objects, with the candidate somewhere in it. */
  teamObjections: Place[];
  /** What the candidate found out by own work up to the last decision. */
  evidence: Place[];
  /** The same, when it is told only after the last decision. */
  lateEvidence: Place[];
  /** Evidence borrowed from elsewhere, or an anecdote. */
  borrowed: Place[];
  /** Evidence from which the candidate left out what did not fit. */
  trimmed: Place[];
  alternatives: Place[];
  /** What the other side said, wanted or feared. */
  theirView: Place[];
  /** Where the candidate grants the other side something. */
  concessions: Place[];
  decisions: Decision[];
  /** Own acts that follow a decision. */
  actsAfter: Place[];
  /** Acts of the team that follow a decision. */
  teamActsAfter: Place[];
  /** Whether both sides wanted the same. */
  sameMind: Place[];
}

/**
 * Whether the objection rests on nothing but what one feels, supposes or has heard: nothing was found out before it was
 * decided, and that is said.
 */
export function isAssertedOnly(doc: Doc): boolean {
  const { objections, evidence, borrowed, decisions } = readDisagreement(doc);
  if (objections.length === 0 || evidence.length > 0) return false;
  const until = decisions[0]?.start ?? doc.text.length;
  return [...lexicon.asserted.find(doc), ...borrowed].some(
    (place) => place.start < until && !isOthersWords(doc, place),
  );
}

/** The disagreement as told in `doc`; computed once. */
export const readDisagreement = once((doc: Doc): Disagreement => readAnew(doc));

/** Where others want something: the plan that is objected to. */
const plansOf = (doc: Doc): Clause[] =>
  doc.clauses.filter(
    (clause) =>
      clause.agent === 'other' &&
      !clause.negated &&
      (clause.modality === 'plan' || lexicon.PLANNING.hasLemma(clause)),
  );

/** "He wanted the one, I wanted the other": two wishes that stand against each other. */
function opposedWants(doc: Doc): Place[] {
  const wants = doc.clauses.filter((clause) => !clause.negated && WISHES.hasLemma(clause));
  if (!wants.some(({ agent }) => agent !== 'candidate' && agent !== 'team')) return [];
  return wants.filter(({ agent, reported }) => agent === 'candidate' && !reported).map(place);
}
const WISHES = wordClass('want prefer favour favor');

/** "I said it would kill the mood", "I told her that it doesn't hold": what the candidate says against a plan. */
const speaksAgainst = ({ reported, speaker, agent, modality, negated, finite }: Clause): boolean =>
  reported &&
  finite &&
  speaker === 'candidate' &&
  (modality === 'should' ||
    ((agent === 'thing' || agent === 'other' || agent === 'none') &&
      (negated || modality === 'would' || modality === 'will')));

/** What one does with evidence to change a mind: "showed her", "put it in front of them", "brought him the list". */
const SHOWING = wordClass(
  'show put lay present bring take send give hand walk point play read print hang pin open demonstrate explain tell set',
);

/** Where the candidate puts it before others, and they then say or do something. */
function isAnsweredTo(doc: Doc, first: Clause): boolean {
  const shown = doc.clauses.find(
    (clause) =>
      clause.agent === 'candidate' &&
      clause.start >= first.start &&
      clause.modality === 'did' &&
      !clause.negated &&
      SHOWING.hasLemma(clause),
  );
  return (
    shown !== undefined &&
    doc.clauses.some(
      ({ agent, start, finite, modality, reported }) =>
        start > shown.start && agent === 'other' && finite && modality === 'did' && !reported,
    )
  );
}

/**
 * Where nobody calls it a disagreement: others have a plan, the candidate brings evidence, and they answer to it.
 * The evidence is then the objection.
 */
function impliedBy(doc: Doc, plans: readonly Clause[], evidence: readonly Clause[]): Place[] {
  const planned =
    plans[0] ?? doc.clauses.find(({ agent, modality }) => agent === 'other' && modality === 'plan');
  const [first] = evidence;
  if (!planned || !first || planned.start > first.start) return [];
  const answered =
    lexicon.theirView.find(doc).some(({ start }) => start > first.start) || isAnsweredTo(doc, first);
  return answered && contrasting.test(doc) ? [place(first)] : [];
}
const contrasting = phrases(
  'but',
  'still',
  'instead',
  'rather',
  'however',
  'although',
  'though',
  'argue',
  'yet',
  'anyway|nevertheless|nonetheless|regardless',
  'all the same',
  'even so',
);

/**
 * The sentence of the decision that ends the argument: the first, unless the candidate objects or proposes again after
 * it. What is done after it is no evidence, though more be decided later.
 */
function settledIn(decisions: readonly Decision[], said: readonly Place[]): number {
  const first = decisions[0];
  if (first === undefined) return Number.POSITIVE_INFINITY;
  const again = said.findLast(({ sentence }) => sentence > first.sentence);
  if (again === undefined) return first.sentence;
  return (decisions.find(({ start }) => start > again.start) ?? decisions.at(-1)!).sentence;
}

function readAnew(doc: Doc): Disagreement {
  const alternatives = inOrder([
    ...placesWhere(doc, lexicon.proposing, isOwn),
    ...lexicon.myProposal.find(doc).map(place),
  ]);
  const told = (place: Place): boolean => {
    const clause = clauseAt(doc, place.start);
    return clause === undefined || isEvent(doc, clause);
  };
  const spoken = inOrder(
    [
      ...placesWhere(doc, lexicon.objecting, isOwn),
      ...placesWhere(doc, lexicon.judging, ({ reported, speaker }) => reported && speaker === 'candidate'),
      ...lexicon.myObjection.find(doc).map(place),
      ...opposedWants(doc),
      ...doc.clauses.filter(speaksAgainst).map(place),
    ].filter(told),
  );
  // Against somebody's plan a proposal of one's own is an objection, whatever it is called.
  const evidence = evidenceOf(doc);
  const plans = plansOf(doc);
  const objections =
    spoken.length > 0
      ? spoken
      : plans.length > 0 && alternatives.length > 0
        ? alternatives
        : impliedBy(doc, plans, evidence);
  const raised = objections[0]?.start ?? 0;
  const decided = decisionsOf(doc);
  // What was decided before the objection is the plan that is objected to.
  const later = decided.filter(({ start }) => start > raised);
  // "I'd rather not" is an objection; the proposal is what is put forward after it.
  const proposal =
    alternatives.find(({ sentence }) => sentence > (objections[0]?.sentence ?? 0)) ?? alternatives[0];
  const made = Math.max(raised, proposal?.start ?? 0);
  // Where all that was decided stands before the proposal, the answer to the proposal is still to come.
  const open = later.every(({ start }) => start < made);
  const answered = objections.length > 0 && open ? answerOf(doc, made) : [];
  const decisions = later.length + answered.length > 0 ? [...later, ...answered] : decided;
  const first = decisions[0]?.start ?? Number.POSITIVE_INFINITY;
  const last = settledIn(decisions, [...objections, ...alternatives]);
  // In "so I built it his way" the act itself tells that it was decided.
  const acts = doc.clauses.filter((clause) => clause.end > first && isAct(doc, clause));

  return {
    objections,
    teamObjections: placesWhere(
      doc,
      lexicon.objecting,
      (clause) => clause.agent === 'team' && happened(clause),
    ),
    evidence: inOrder([
      ...evidence.filter(({ sentence }) => sentence <= last).map(place),
      ...(objections[0]
        ? factsIn(doc, objections[0].sentence - 1, (decisions[0]?.sentence ?? 0) - 1, alternatives)
        : []),
    ]),
    lateEvidence: evidence.filter(({ sentence }) => sentence > last).map(place),
    borrowed: lexicon.borrowed.find(doc).map(place),
    trimmed: placesWhere(doc, lexicon.trimmed, isOwn),
    alternatives,
    theirView: lexicon.theirView.find(doc).map(place),
    concessions: lexicon.conceding.find(doc).map(place),
    decisions,
    actsAfter: acts.filter(({ agent }) => agent === 'candidate').map(place),
    teamActsAfter: acts.filter(({ agent }) => agent === 'team').map(place),
    sameMind: lexicon.sameMind.find(doc).map(place),
  };
}
