/**
 * How sure the verdict is: the probability, measured on graded answers, that the answer is on the side of the
 * line (hire or not) the verdict says. The further a score is from the line, the surer; what could not be
 * assessed makes it less so.
 */
import type { DimensionFinding } from '../../contract/critique.ts';
import type { Scored, Weights } from './verdict.ts';

const LINE = 50;

/** Distance of a score to the hire line, 0 to 50: what the reliability table of the weights is read by. */
export const marginOf = (score: number): number => Math.abs(score - LINE);

/** A probability of 0.5 to 0.99, from the measured reliability of the weights. */
export function confidenceOf(
  scored: Scored,
  dimensions: readonly DimensionFinding[],
  weights: Weights,
): number {
  const margin = marginOf(scored.score);
  const rate =
    weights.reliability.find(({ upTo }) => margin <= upTo)?.rate ?? 0.5 + Math.min(margin, 45) / 100;
  const judged = dimensions.filter(({ status }) => status !== 'not_applicable');
  const unknown =
    judged.filter(({ status }) => status === 'not_assessed').length / Math.max(1, judged.length);
  return Math.round((0.5 + (Math.min(0.99, rate) - 0.5) * (1 - unknown)) * 100) / 100;
}
