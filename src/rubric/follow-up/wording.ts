/** Words for the judgement of a follow-up answer: nothing is said that no finding holds. */
import type { DisqualifierFinding } from '../../contract/critique.ts';
import type { DimensionId } from '../../contract/vocabulary.ts';
import type { Finding } from '../define-check.ts';
import type { Demand } from './demands.ts';
import type { FollowUpFinding } from './grade-follow-up.ts';
import type { Observed, SignalId } from './observe.ts';
import type { ProbeKind } from './probe-kind.ts';
import { STRENGTH } from './weights.ts';

/** What each signal is, as a noun phrase for a reason. */
const NAMES: Record<SignalId, string> = {
  grants: 'what the other side got right',
  ownErrors: 'an error of your own',
  limits: 'where the claim ends',
  reports: 'what others said or wanted',
  ownActs: 'actions of your own',
  events: 'a time and a place',
  comparisons: 'a comparison',
  causes: 'why it was so',
  quantities: 'a value',
  facts: 'what happened',
  workings: 'how it works',
  changes: 'a change from one value to another',
  effects: 'what it has done for others since',
  maxims: 'generalities',
  selfPraise: 'traits and convictions of your own',
  applause: 'approval and mood',
  dismissals: 'brushing the question aside',
  handOffs: 'work that others did',
  efforts: 'effort and hours',
  moreOfTheSame: 'wishes for more of the same',
  aboutPeople: 'opinions about people',
  stances: 'assurances',
  abstractions: 'abstract nouns',
  universals: 'claims about everybody and always',
  judgements: 'value judgements',
  shortfalls: 'what did not work',
  voices: 'what somebody said',
  omissions: 'what was left undone',
  othersActs: 'what others did',
  particulars: 'specifics',
  routines: 'what you do now',
  vagueWords: 'vague words',
  presentSelf: 'what you are or think today',
};

const ASKED: Record<ProbeKind, string> = {
  other_side: "the other side's argument, as they would put it, and what was right about it",
  if_refused: 'what you would have done for the decision, and where you would have stopped',
  hindsight: 'one moment, what you did in it, what it cost, and what you do now',
  after_decision: 'what you did for the decision after it was made',
  attribution: 'what would have happened without your change, and how you know',
  cost: 'what was given up, by whom, and how much',
  alternatives: 'the other ways you weighed, and why each one lost',
  rationale: 'what it was meant to prevent or allow, and what it has done since',
  aftermath: 'what happened afterwards, including what did not work',
  relationship: 'what has happened between you since, shown by actions',
  motive: 'why it was you and not the others who could have',
  hard_part: 'the difficulty itself, what failed at first, and what worked',
  measurement: 'how it was measured, the value before and after, and the period',
  decision: 'who decided, when, and on what',
  influence: 'what the others feared or wanted, and what you did about it',
  own_part: 'which actions were yours and which were not',
  general: 'one thing that happened, with who did what',
};

const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** One sentence that is true of the observations the finding rests on. */
export function reasonFor(
  demand: Demand,
  status: 'clear' | 'partial' | 'absent',
  observed: Observed,
): string {
  // What pulls most is named first, and no more than can be taken in.
  const present = (ids: readonly SignalId[]) =>
    ids
      .filter((id) => observed[id].length > 0 && STRENGTH[id] > 0)
      .sort(
        (left, right) => STRENGTH[right] * observed[right].length - STRENGTH[left] * observed[left].length,
      )
      .slice(0, MOST_NAMED)
      .map((id) => NAMES[id]);
  const [good, bad] = [present(demand.for), present(demand.against)];
  const missing = listed(demand.wanted.map((id) => NAMES[id]));
  if (status === 'clear') return `The answer gives ${listed(good)}.`;
  if (status === 'partial') {
    if (good.length === 0) return `The answer gives little of ${missing}.`;
    return bad.length > 0
      ? `The answer gives ${listed(good)}, but part of it is ${listed(bad)}.`
      : `The answer gives ${listed(good)}, and little more.`;
  }
  if (bad.length > 0) return `The answer is mostly ${listed(bad)}.`;
  return `The answer does not give ${missing}.`;
}

/** So many signals are named in one reason. */
const MOST_NAMED = 3;

const ADVICE: Partial<Record<DimensionId, string>> = {
  relevance: 'Answer the question first, in one sentence, then give the specifics.',
  individual_contribution: 'Say what you did yourself, step by step, in the past tense.',
  respectful_engagement: 'State their argument as they would, and say which part of it was right.',
  reflection: 'Name one thing you got wrong or could not show, and what you do differently since.',
  metric_delta: 'Say how it was measured, against what, over what period, and what the number does not show.',
  commitment: 'Say what you did, or would have done, for the decision as it was made.',
  follow_through: 'Say what happened next, including what broke, and what you did about it.',
  self_initiation: 'Say what you saw that the others could not, and what would have happened otherwise.',
};

export const adviceFor = (dimension: DimensionId): string => ADVICE[dimension] ?? 'Give the specifics.';

/** What the bar raiser takes from this answer. */
export function explainFollowUp(
  kind: ProbeKind,
  findings: readonly FollowUpFinding[],
  disqualifiers: readonly DisqualifierFinding[],
): string {
  const worst = disqualifiers[0];
  if (worst) return `This answer counts against the opening. ${worst.reason}`;
  const of = (status: Finding['status']) => findings.filter(({ finding }) => finding.status === status);
  const best = of('clear')[0];
  const gap = of('absent')[0] ?? of('partial')[0];
  if (!gap) return `That answers the question. ${best?.finding.reason ?? ''}`.trim();
  const opening = best ? best.finding.reason : `I asked for ${ASKED[kind]}, and I did not hear it.`;
  return `${opening} What is missing: ${gap.finding.reason.charAt(0).toLowerCase()}${gap.finding.reason.slice(1)}`;
}

/** The one fact that would raise this answer. */
export function flipFactFor(kind: ProbeKind, findings: readonly FollowUpFinding[]): string {
  const open = findings.some(({ finding }) => finding.status !== 'clear');
  const asked = ASKED[kind];
  return open
    ? `${asked.charAt(0).toUpperCase()}${asked.slice(1)}.`
    : 'Nothing more is needed: be ready for the next question.';
}
