/** The verdict: findings in, score, verdict, confidence and their explanation out. */
import type { DimensionFinding, DisqualifierFinding, Grading } from '../../contract/critique.ts';
import { confidenceOf } from './confidence.ts';
import { barRaiserThinksOf, flipFactOf, gaps } from './explain.ts';
import { isRefuted, scoreFindings, type VerdictContext } from './verdict.ts';
import { WEIGHTS } from './weights.ts';

export type { VerdictContext } from './verdict.ts';

export type Decision = Pick<Grading, 'verdict' | 'score' | 'confidence' | 'barRaiserThinks' | 'flipFact'>;

/** The disqualifiers that stand: those that two clear dimensions contradict were misread. */
export const standing = (
  disqualifiers: readonly DisqualifierFinding[],
  dimensions: readonly DimensionFinding[],
): DisqualifierFinding[] => disqualifiers.filter(({ id }) => !isRefuted(id, dimensions, WEIGHTS));

/** Decides on findings with the published weights; pure and monotone. */
export function decide(
  dimensions: readonly DimensionFinding[],
  disqualifiers: readonly DisqualifierFinding[],
  context: VerdictContext,
): Decision {
  const scored = scoreFindings(dimensions, disqualifiers, context, WEIGHTS);
  const open = gaps(scored, dimensions, disqualifiers, context, WEIGHTS);
  return {
    verdict: scored.verdict,
    score: scored.score,
    confidence: confidenceOf(scored, dimensions, WEIGHTS),
    barRaiserThinks: barRaiserThinksOf(scored, dimensions, disqualifiers, open, WEIGHTS),
    flipFact: flipFactOf(scored, disqualifiers, open, WEIGHTS),
  };
}
