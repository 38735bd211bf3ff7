/**
 * What each kind of probe asks for: which dimensions, how much each counts, and which signals speak for and
 * against it. Data only; the arithmetic is in `grade-follow-up.ts`.
 */
import type { DimensionId } from '../../contract/vocabulary.ts';
import type { Doc } from '../text/document.ts';
import { EVASIONS, type Observed, type SignalId, SUBSTANCE } from './observe.ts';
import type { ProbeKind } from './probe-kind.ts';

export interface Demand {
  dimension: DimensionId;
  /** Share of the score; the shares of one kind add up to 1. */
  share: number;
  /** What the probe is after most, to be named when it is missing. */
  wanted: readonly SignalId[];
  for: readonly SignalId[];
  against: readonly SignalId[];
}

/** Whether the answer tells particulars at all, whatever they are: every signal speaks for or against that. */
const relevance = (share: number, ...wanted: SignalId[]): Demand => ({
  dimension: 'relevance',
  share,
  wanted,
  for: SUBSTANCE,
  against: EVASIONS,
});
const ownWork = (share: number): Demand => ({
  dimension: 'individual_contribution',
  share,
  wanted: ['ownActs', 'events'],
  for: ['ownActs', 'events', 'routines'],
  against: ['handOffs', 'selfPraise', 'efforts'],
});
const fairness = (share: number): Demand => ({
  dimension: 'respectful_engagement',
  share,
  wanted: ['grants', 'reports'],
  for: ['grants', 'reports', 'voices'],
  against: ['aboutPeople', 'applause', 'dismissals', 'judgements'],
});
const candour = (share: number): Demand => ({
  dimension: 'reflection',
  share,
  wanted: ['ownErrors', 'limits'],
  for: ['ownErrors', 'limits', 'grants', 'omissions', 'shortfalls'],
  against: ['selfPraise', 'maxims', 'moreOfTheSame', 'stances'],
});
const measure = (share: number): Demand => ({
  dimension: 'metric_delta',
  share,
  wanted: ['comparisons', 'limits'],
  for: ['comparisons', 'limits', 'quantities', 'changes', 'ownActs'],
  against: ['applause', 'dismissals', 'selfPraise'],
});
const carriedOut = (share: number): Demand => ({
  dimension: 'commitment',
  share,
  wanted: ['ownActs', 'grants'],
  for: ['ownActs', 'grants', 'causes'],
  against: ['handOffs', 'dismissals', 'aboutPeople'],
});
const carriedOn = (share: number): Demand => ({
  dimension: 'follow_through',
  share,
  wanted: ['ownActs', 'events'],
  for: ['ownActs', 'events', 'limits', 'effects'],
  against: ['applause', 'handOffs'],
});
const reason = (share: number): Demand => ({
  dimension: 'self_initiation',
  share,
  wanted: ['causes', 'reports'],
  for: ['causes', 'reports', 'ownActs'],
  against: ['selfPraise', 'maxims', 'efforts'],
});

export const DEMANDS: Record<ProbeKind, readonly Demand[]> = {
  other_side: [relevance(0.6, 'reports', 'grants', 'causes'), fairness(0.25), candour(0.15)],
  if_refused: [relevance(0.6, 'ownActs', 'causes'), fairness(0.15), carriedOut(0.25)],
  hindsight: [relevance(0.6, 'ownErrors', 'events', 'ownActs'), candour(0.3), ownWork(0.1)],
  after_decision: [relevance(0.6, 'ownActs', 'events'), carriedOut(0.25), ownWork(0.15)],
  attribution: [relevance(0.6, 'comparisons', 'limits', 'events'), measure(0.25), candour(0.15)],
  cost: [relevance(0.6, 'quantities', 'limits', 'causes'), candour(0.25), ownWork(0.15)],
  rationale: [relevance(0.7, 'causes', 'workings', 'limits', 'effects'), carriedOn(0.3)],
  alternatives: [relevance(0.6, 'causes', 'comparisons', 'reports'), fairness(0.15), ownWork(0.25)],
  aftermath: [relevance(0.6, 'events', 'limits', 'reports', 'effects'), carriedOn(0.25), candour(0.15)],
  relationship: [relevance(0.6, 'reports', 'events', 'ownActs'), fairness(0.25), candour(0.15)],
  motive: [relevance(0.6, 'causes', 'reports', 'limits'), reason(0.25), ownWork(0.15)],
  hard_part: [relevance(0.6, 'causes', 'workings', 'ownErrors', 'comparisons'), ownWork(0.2), candour(0.2)],
  measurement: [relevance(0.6, 'comparisons', 'limits', 'causes'), measure(0.25), candour(0.15)],
  decision: [relevance(0.6, 'reports', 'events', 'causes'), fairness(0.25), ownWork(0.15)],
  influence: [relevance(0.6, 'reports', 'ownActs', 'causes'), ownWork(0.2), fairness(0.2)],
  own_part: [relevance(0.6, 'ownActs', 'events', 'limits'), ownWork(0.4)],
  general: [relevance(0.6, 'ownActs', 'events', 'reports', 'causes'), ownWork(0.2), candour(0.2)],
};

/** What a probe asks for counts this many times what else is told. */
const WANTED = 1.5;

/** What answers has so many sentences; in a shorter one a single sign would fill the whole. */
const FEWEST_SENTENCES = 3;

/** The share of sentences that carry a signal, more where the demand wants it. */
export const shareOf = (id: SignalId, observed: Observed, doc: Doc, wanted: readonly SignalId[]): number =>
  ((wanted.includes(id) ? WANTED : 1) * observed[id].length) /
  (Math.max(doc.sentences.length, FEWEST_SENTENCES) + 1);
