/**
 * How far an answer shows a dimension, between 0 and 1: the share of the dimension's worth that the score gets. A status
 * is a range of it, so a critique says both, and two findings of one status can be told apart.
 */
import type { DimensionFinding } from '../../contract/critique.ts';
import type { DimensionStatus } from '../../contract/vocabulary.ts';

/** The statuses that are steps of one scale; the others say why there is none. */
export type Step = Extract<DimensionStatus, 'absent' | 'partial' | 'clear'>;

/** The strength of a status that was read as such, without anything between the steps. */
export const STRENGTH_OF: Readonly<Record<Step, number>> = { absent: 0, partial: 0.3, clear: 0.8 };

/** Strengths from which a status is partial, and clear. */
export const PARTIAL_FROM = 0.15;
export const CLEAR_FROM = 0.45;

/** Strengths are told in hundredths. */
const GRAIN = 0.01;

const RANGES: Readonly<Record<Step, readonly [number, number]>> = {
  absent: [0, PARTIAL_FROM - GRAIN],
  partial: [PARTIAL_FROM, CLEAR_FROM - GRAIN],
  clear: [CLEAR_FROM, 1],
};

export const isStep = (status: DimensionStatus): status is Step =>
  status === 'absent' || status === 'partial' || status === 'clear';

/** The strength nearest to the one given that the status allows, in hundredths. */
export function strengthWithin(status: Step, strength: number): number {
  const [least, most] = RANGES[status];
  return Math.round(Math.min(most, Math.max(least, strength)) * 100) / 100;
}

/** The strength of a finding; one that tells none counts as its status. A status outside the steps has none. */
export function strengthOf({ status, strength }: Pick<DimensionFinding, 'status' | 'strength'>): number {
  if (!isStep(status)) return 0;
  return strength === undefined ? STRENGTH_OF[status] : strengthWithin(status, strength);
}
