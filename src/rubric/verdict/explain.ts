/** Words for a verdict, generated from the findings alone: nothing is said that no finding holds. */
import type { DimensionFinding, DisqualifierFinding } from '../../contract/critique.ts';
import type { DimensionStatus, DisqualifierId } from '../../contract/vocabulary.ts';
import { DISQUALIFIER_FACTS, DISQUALIFIER_REASONS, LEANINGS, MISSING_FACTS, STRENGTHS } from './phrases.ts';
import { strengthOf } from './strength.ts';
import { pointsOf, type Scored, scorePoints, type VerdictContext, type Weights } from './verdict.ts';

const isOpen = (status: DimensionStatus): boolean => status === 'absent' || status === 'partial';

/** The dimensions that are not clear, the one that would add most first. */
export function gaps(
  now: Scored,
  dimensions: readonly DimensionFinding[],
  disqualifiers: readonly DisqualifierFinding[],
  context: VerdictContext,
  weights: Weights,
): { finding: DimensionFinding; gain: number }[] {
  const points = pointsOf(dimensions, weights);
  const found: { finding: DimensionFinding; gain: number }[] = [];
  for (const finding of dimensions) {
    if (!isOpen(finding.status)) continue;
    const then = scorePoints(points, dimensions, disqualifiers, context, weights, finding.id);
    // While a cap holds the score, what a dimension would add is seen only above the cap.
    const gain = then.score - now.score + (then.uncapped - now.uncapped) / 1_000;
    if (gain > 0) found.push({ finding, gain });
  }
  return found.sort((left, right) => right.gain - left.gain);
}

const DISQUALIFYING = new Set<string>(Object.keys(DISQUALIFIER_FACTS));

const isDisqualifier = (cause: string | undefined): cause is DisqualifierId =>
  cause !== undefined && DISQUALIFYING.has(cause);

/** The disqualifier that takes most away, where that is more than any missing fact would add. */
function heaviest(
  disqualifiers: readonly DisqualifierFinding[],
  open: readonly { gain: number }[],
  { penalties }: Weights,
): DisqualifierId | undefined {
  const penaltyOf = (id: DisqualifierId): number => penalties[id] ?? 0;
  const [worst] = disqualifiers.map(({ id }) => id).sort((left, right) => penaltyOf(right) - penaltyOf(left));
  return worst !== undefined && penaltyOf(worst) > (open[0]?.gain ?? 0) ? worst : undefined;
}

/** The one fact that would raise the verdict, or what keeps the best verdict where it is. */
export function flipFactOf(
  scored: Scored,
  disqualifiers: readonly DisqualifierFinding[],
  open: readonly { finding: DimensionFinding; gain: number }[],
  weights: Weights,
): string {
  const cause = scored.caps[0]?.cause ?? heaviest(disqualifiers, open, weights);
  if (isDisqualifier(cause)) return `${capital(DISQUALIFIER_FACTS[cause])}.`;
  const dimension = cause ?? open[0]?.finding.id;
  if (scored.verdict === 'strong_hire') {
    return dimension === undefined
      ? 'Nothing more is needed: be ready to back every number when you are asked.'
      : `The verdict is already the best; what could still be added is ${MISSING_FACTS[dimension]}.`;
  }
  if (dimension === undefined)
    return 'More of the story: the parts that could not be judged from these words.';
  return `${capital(MISSING_FACTS[dimension])}.`;
}

/** Two or three sentences in the bar raiser's voice. */
export function barRaiserThinksOf(
  scored: Scored,
  dimensions: readonly DimensionFinding[],
  disqualifiers: readonly DisqualifierFinding[],
  open: readonly { finding: DimensionFinding }[],
  weights: Weights,
): string {
  const strengths = dimensions
    // That an answer is short enough speaks for nobody.
    .filter(({ status, id }) => status === 'clear' && id !== 'time')
    .map((finding) => ({ id: finding.id, points: weights.worth[finding.id] * strengthOf(finding) }))
    .filter(({ points }) => points > 0)
    .sort((left, right) => right.points - left.points)
    .slice(0, 2)
    .map(({ id }) => STRENGTHS[id]);
  const sentences = [LEANINGS[scored.verdict]];
  if (strengths.length > 0) sentences.push(`What speaks for it: ${strengths.join(', and ')}.`);
  const worst = disqualifiers.find(({ id }) => id === scored.caps[0]?.cause) ?? disqualifiers[0];
  if (worst) sentences.push(`What weighs most: ${DISQUALIFIER_REASONS[worst.id]}. ${worst.reason}`);
  else if (open[0]) {
    sentences.push(
      `${scored.verdict === 'strong_hire' ? 'What is still missing' : 'What holds me back'}: ${lower(open[0].finding.reason)}`,
    );
  }
  return sentences.join(' ');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** Lower-cases a first letter, except where it is "I" or an acronym. */
const lower = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
