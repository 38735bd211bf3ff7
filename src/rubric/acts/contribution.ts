/** How much of the work in an answer the candidate did, and how much the team, others, or nobody in particular. */
import type { Step } from '../../contract/vocabulary.ts';
import type { Doc } from '../text/document.ts';
import { itemAt } from '../text/item-at.ts';
import { once } from '../text/once.ts';
import type { Act, ActKind } from './acts.ts';
import { actsOf, isConcrete, isWork } from './acts.ts';

/** What one act is worth: making and finding out are work; talking about it is half of that. */
const WORTH: Record<ActKind, number> = {
  investigate: 1,
  build: 1,
  other: 0.6,
  lead: 0.6,
  persuade: 0.4,
  route: 0,
  vague: 0,
  mental: 0,
};
/** The same where only how much was done matters: nearly even, so that another word for the same act moves it little. */
const EVEN_WORTH: Record<ActKind, number> = {
  investigate: 1,
  build: 1,
  other: 0.85,
  lead: 0.8,
  persuade: 0.6,
  route: 0,
  vague: 0,
  mental: 0,
};
/** A habit told in the present is no event, but some tell their story in the present. */
const PRESENT_WORTH = 0.4;
/** "by reading it": part of another act. */
const PARTICIPLE_WORTH = 0.6;

export interface Contribution {
  /** Worth of the candidate's own concrete acts; repeating one adds nothing. */
  own: number;
  /** The same with every kind of act worth nearly the same. */
  ownEven: number;
  team: number;
  others: number;
  /** Work told without a doer ("a fix was deployed"). */
  impersonal: number;
  /** The candidate's share of the work of the action, 0 to 1. */
  share: number;
  /** The same over the whole answer, scene and aftermath included. */
  shareOfAll: number;
  /** Own work times share, as for an answer of usual length: a terse answer names fewer acts. */
  visible: number;
  ownActs: readonly Act[];
  teamActs: readonly Act[];
  otherActs: readonly Act[];
  /** "I was involved", "I supported": clauses of the candidate that name no act. */
  vagueActs: readonly Act[];
  routed: readonly Act[];
}

/** Words of a usual answer; shorter and longer ones are measured against it, within bounds and gently. */
const USUAL_WORDS = 200;
const FEWEST_WORDS = 100;
const MOST_WORDS = 400;

const lengthFactor = (words: number): number =>
  (USUAL_WORDS / Math.min(Math.max(words, FEWEST_WORDS), MOST_WORDS)) ** 0.25;

function worthOf(doc: Doc, act: Act, worth: Record<ActKind, number> = WORTH): number {
  // "I develop the app": what somebody's job is, not what they did.
  if (act.clause.tense === 'present' && doc.sentences[act.clause.sentence]!.step === 'situation') return 0;
  const form = act.clause.finite ? 1 : PARTICIPLE_WORTH;
  return worth[act.kind] * form * (act.clause.tense === 'present' ? PRESENT_WORTH : 1);
}

/**
 * What others did counts against the candidate's part in the action. What they did before sets the scene, and what
 * they did with the result is what came of it.
 */
const STEP_WORTH: Record<Step, number> = { situation: 0.4, task: 1, action: 1, result: 0.5, reflection: 0 };

function foreignWorth(doc: Doc, act: Act): number {
  const { step } = doc.sentences[act.clause.sentence]!;
  return step === 'situation' && act.clause.tense === 'present' ? 0 : STEP_WORTH[step];
}

const objectOf = (doc: Doc, { clause }: Act): string => itemAt(doc.tokens, clause.object)?.lemma ?? '';

/** Whether an act was told before: the same verb by the same party, done to the same. Saying it twice counts once. */
function isRepeated(doc: Doc, acts: readonly Act[], at: number): boolean {
  const act = acts[at]!;
  for (let before = 0; before < at; before += 1) {
    const earlier = acts[before]!;
    if (
      earlier.agent === act.agent &&
      earlier.clause.lemma === act.clause.lemma &&
      objectOf(doc, earlier) === objectOf(doc, act)
    )
      return true;
  }
  return false;
}

/** Adds up who did what; computed once for each document. */
export const contributionOf = once((doc: Doc): Contribution => {
  let hidden = 0;
  const sums = { own: 0, ownEven: 0, team: 0, others: 0, impersonal: 0 };
  const lists = {
    own: [] as Act[],
    team: [] as Act[],
    other: [] as Act[],
    vague: [] as Act[],
    routed: [] as Act[],
  };
  const acts = actsOf(doc);
  for (const [at, act] of acts.entries()) {
    if (act.agent === 'candidate' && act.kind === 'vague') lists.vague.push(act);
    if (act.clause.passive && act.clause.patient === 'candidate' && act.kind === 'vague')
      lists.vague.push(act);
    if (act.agent === 'candidate' && act.kind === 'route') lists.routed.push(act);
    if (isRepeated(doc, acts, at)) continue;
    const worth = worthOf(doc, act);
    if (act.agent === 'candidate' && isConcrete(act)) {
      sums.own += worth;
      sums.ownEven += worthOf(doc, act, EVEN_WORTH);
      lists.own.push(act);
    } else if (act.agent === 'team' && isWork(act)) {
      sums.team += worth;
      hidden += 0.7 * worth * foreignWorth(doc, act);
      lists.team.push(act);
    } else if (act.agent === 'other' && isWork(act)) {
      sums.others += worth;
      hidden += 0.6 * worth * foreignWorth(doc, act);
      lists.other.push(act);
    } else if (act.agent === 'none' && act.clause.passive && isWork(act)) sums.impersonal += worth;
  }
  const shareBeside = (rest: number): number => (sums.own + rest > 0 ? sums.own / (sums.own + rest) : 0);
  const share = shareBeside(hidden);
  return {
    own: sums.own,
    ownEven: sums.ownEven,
    team: sums.team,
    others: sums.others,
    impersonal: sums.impersonal,
    share,
    shareOfAll: shareBeside(0.7 * sums.team + 0.6 * sums.others),
    visible: sums.own * share * lengthFactor(doc.words - doc.fillers.length),
    ownActs: lists.own,
    teamActs: lists.team,
    otherActs: lists.other,
    vagueActs: lists.vague,
    routed: lists.routed,
  };
});
