/**
 * What each kind of probe asks for: which dimensions, how much each counts, and which signals speak for and
 * against it. Data only; the arithmetic is in `grade-follow-up.ts`.
 */
import type { DimensionId } from '../../contract/vocabulary.ts';
import type { SignalId } from './observe.ts';
import type { ProbeKind } from './probe-kind.ts';

export interface Demand {
  dimension: DimensionId;
  /** Share of the score; the shares of one kind add up to 1. */
  share: number;
  for: readonly SignalId[];
  against: readonly SignalId[];
}

const relevance = (share: number, ...wanted: SignalId[]): Demand => ({
  dimension: 'relevance',
  share,
  for: [...wanted, 'facts'],
  against: ['dismissals', 'maxims', 'moreOfTheSame'],
});
const ownWork = (share: number): Demand => ({
  dimension: 'individual_contribution',
  share,
  for: ['ownActs', 'events', 'facts'],
  against: ['handOffs', 'selfPraise', 'efforts'],
});
const fairness = (share: number): Demand => ({
  dimension: 'respectful_engagement',
  share,
  for: ['grants', 'reports'],
  against: ['aboutPeople', 'applause', 'dismissals'],
});
const candour = (share: number): Demand => ({
  dimension: 'reflection',
  share,
  for: ['ownErrors', 'limits', 'grants'],
  against: ['selfPraise', 'maxims', 'moreOfTheSame'],
});
const measure = (share: number): Demand => ({
  dimension: 'metric_delta',
  share,
  for: ['comparisons', 'limits', 'quantities', 'changes', 'ownActs'],
  against: ['applause', 'dismissals', 'selfPraise'],
});
const carriedOut = (share: number): Demand => ({
  dimension: 'commitment',
  share,
  for: ['ownActs', 'grants', 'causes'],
  against: ['handOffs', 'dismissals', 'aboutPeople'],
});
const carriedOn = (share: number): Demand => ({
  dimension: 'follow_through',
  share,
  for: ['ownActs', 'events', 'limits', 'effects'],
  against: ['applause', 'handOffs'],
});
const reason = (share: number): Demand => ({
  dimension: 'self_initiation',
  share,
  for: ['causes', 'reports', 'ownActs'],
  against: ['selfPraise', 'maxims', 'efforts'],
});

export const DEMANDS: Record<ProbeKind, readonly Demand[]> = {
  other_side: [relevance(0.35, 'reports', 'grants', 'causes'), fairness(0.4), candour(0.25)],
  if_refused: [relevance(0.35, 'ownActs', 'causes'), fairness(0.25), carriedOut(0.4)],
  hindsight: [relevance(0.3, 'ownErrors', 'events', 'ownActs'), candour(0.5), ownWork(0.2)],
  after_decision: [relevance(0.25, 'ownActs', 'events'), carriedOut(0.45), ownWork(0.3)],
  attribution: [relevance(0.3, 'comparisons', 'limits', 'events'), measure(0.4), candour(0.3)],
  cost: [relevance(0.4, 'quantities', 'limits', 'causes'), candour(0.35), ownWork(0.25)],
  rationale: [relevance(0.6, 'causes', 'workings', 'limits', 'effects'), carriedOn(0.4)],
  alternatives: [relevance(0.4, 'causes', 'comparisons', 'reports'), fairness(0.25), ownWork(0.35)],
  aftermath: [relevance(0.3, 'events', 'limits', 'reports', 'effects'), carriedOn(0.45), candour(0.25)],
  relationship: [relevance(0.3, 'reports', 'events', 'ownActs'), fairness(0.45), candour(0.25)],
  motive: [relevance(0.3, 'causes', 'reports', 'limits'), reason(0.45), ownWork(0.25)],
  hard_part: [relevance(0.4, 'causes', 'workings', 'ownErrors', 'comparisons'), ownWork(0.3), candour(0.3)],
  measurement: [relevance(0.3, 'comparisons', 'limits', 'causes'), measure(0.45), candour(0.25)],
  decision: [relevance(0.4, 'reports', 'events', 'causes'), fairness(0.35), ownWork(0.25)],
  influence: [relevance(0.3, 'reports', 'ownActs', 'causes'), ownWork(0.35), fairness(0.35)],
  own_part: [relevance(0.4, 'ownActs', 'events', 'limits'), ownWork(0.6)],
  general: [relevance(0.35, 'ownActs', 'events', 'reports', 'causes'), ownWork(0.35), candour(0.3)],
};
