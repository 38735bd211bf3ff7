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
  ownErrors: 'an own error',
  limits: 'where the claim ends',
  reports: 'what others said or wanted',
  ownActs: 'own acts',
  events: 'a time and a place',
  comparisons: 'a comparison',
  causes: 'why it was so',
  quantities: 'a value',
  facts: 'what happened',
  workings: 'how it works',
  changes: 'a change from one value to another',
  effects: 'what it has done for others since',
  maxims: 'general sayings',
  selfPraise: 'traits and convictions of your own',
  applause: 'approval and mood',
  dismissals: 'waving the question away',
  handOffs: 'others doing or being made to do it',
  efforts: 'effort and hours',
  moreOfTheSame: 'wishes for more of the same',
  aboutPeople: 'opinions about people',
  stances: 'assurances',
  abstractions: 'abstract nouns',
  universals: 'claims about everybody and always',
  judgements: 'words that judge',
  shortfalls: 'what did not hold',
  voices: 'what somebody said',
  omissions: 'what was not done or could not be',
  othersActs: 'what others did',
  particulars: 'particulars',
  routines: 'what you do now',
};

const ASKED: Record<ProbeKind, string> = {
  other_side: "the other side's argument, told as they would tell it, and what of it was right",
  if_refused: 'what you would have done for the decision, and where you would have stopped',
  hindsight: 'one moment, what you did in it, what it cost, and what you do now',
  after_decision: 'what you did for the decision after it was made',
  attribution: 'what would have happened without your change, and how you know',
  cost: 'what was given up, by whom, and how much',
  alternatives: 'the other ways you weighed, and why each one lost',
  rationale: 'what it was meant to prevent or allow, and what it has done since',
  aftermath: 'what happened afterwards, also what did not hold',
  relationship: 'what happened between you since, told by acts',
  motive: 'why it was you and not the others who could have',
  hard_part: 'the difficulty itself, what failed at first, and what worked',
  measurement: 'the instrument, the value before and after, and the window',
  decision: 'who decided, when, and on what',
  influence: 'what the others feared or wanted, and what you did about it',
  own_part: 'which acts were yours and which were not',
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
  if (status === 'clear') return `The answer tells ${listed(good)}.`;
  if (status === 'partial') {
    if (good.length === 0) return `The answer tells little of ${missing}.`;
    return bad.length > 0
      ? `The answer tells ${listed(good)}, but part of it is ${listed(bad)}.`
      : `The answer tells ${listed(good)}, and little more.`;
  }
  if (bad.length > 0) return `What is said is mostly ${listed(bad)}.`;
  return `The answer does not tell ${missing}.`;
}

/** So many signals are named in one reason. */
const MOST_NAMED = 3;

const ADVICE: Partial<Record<DimensionId, string>> = {
  relevance: 'Answer the question first, in one sentence, then tell the particulars.',
  individual_contribution: 'Say what you did yourself, step by step, in the past tense.',
  respectful_engagement: 'State their argument as they would, and say which part of it was right.',
  reflection: 'Name one thing you got wrong or could not show, and what you do differently since.',
  metric_delta: 'Say how it was measured, against what, over which time, and what the number does not show.',
  commitment: 'Say what you did, or would have done, for the decision as it was made.',
  follow_through: 'Say what happened next, also what broke, and what you did about it.',
  self_initiation: 'Say what you saw that the others could not, and what would have happened otherwise.',
};

export const adviceFor = (dimension: DimensionId): string => ADVICE[dimension] ?? 'Tell the particulars.';

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
