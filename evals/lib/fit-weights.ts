/** Fits the weights of the verdict: least squares under monotonicity, drawn to a prior. */
import type { DimensionFinding, DisqualifierFinding } from '../../src/contract/critique.ts';
import { DIMENSIONS, DISQUALIFIERS, type DimensionId, LEVELS } from '../../src/contract/vocabulary.ts';
import { POLICY } from '../../src/rubric/verdict/policy.ts';
import { scoreFindings, type VerdictContext, type Weights } from '../../src/rubric/verdict/verdict.ts';
import type { Opening } from './graded-answers.ts';
import { mean } from './statistics.ts';

export interface FitRow {
  opening: Opening;
  context: VerdictContext;
  dimensions: readonly DimensionFinding[];
  disqualifiers: readonly DisqualifierFinding[];
  target: number;
}

const points = (partial: number, clear: number): { partial: number; clear: number } => ({ partial, clear });

/**
 * What the rubric's sources say before any data: own acts, evidence, results and lessons carry a verdict; manners,
 * time and consistency hardly.
 */
export const PRIOR: Weights = {
  ...POLICY,
  base: 8,
  points: {
    relevance: points(1, 2),
    scope_boundary: points(2, 6),
    self_initiation: points(3, 7),
    individual_contribution: points(4, 11),
    data_backed_disagreement: points(2, 8),
    respectful_engagement: points(1, 3),
    commitment: points(3, 8),
    follow_through: points(2, 4),
    metric_delta: points(4, 9),
    business_impact: points(5, 12),
    second_order_effect: points(4, 10),
    reflection: points(5, 11),
    structure: points(2, 5),
    time: points(0, 0),
    consistency: points(0, 0),
    level_fit: points(1, 2),
  },
  penalties: {
    assigned_by_manager: 12,
    routed_not_owned: 12,
    gave_up: 15,
    blame: 18,
  },
  levelOffset: { sde1: 2, sde2: 0, senior: -2 },
  reliability: [],
};

/**
 * The parameters as a vector: base, level offsets, for each dimension the step to partial and to clear, then the
 * penalties.
 */
const LEVEL_AT = 1;
const STEPS_AT = LEVEL_AT + LEVELS.length;
const PENALTIES_AT = STEPS_AT + 2 * DIMENSIONS.length;
/** Those that take points away; the caps of the others leave nothing to take. */
const PENALISED = DISQUALIFIERS.filter((id) => PRIOR.penalties[id] !== undefined);
const SIZE = PENALTIES_AT + PENALISED.length;

function toVector(weights: Weights): number[] {
  const steps = DIMENSIONS.flatMap((id) => {
    const { partial, clear } = weights.points[id];
    return [partial, clear - partial];
  });
  return [
    weights.base,
    ...LEVELS.map((level) => weights.levelOffset[level]),
    ...steps,
    ...PENALISED.map((id) => weights.penalties[id] ?? 0),
  ];
}

const round = (value: number): number => Math.round(value * 10) / 10;

function toWeights(vector: readonly number[]): Weights {
  const entries = DIMENSIONS.map((id, at): [DimensionId, { partial: number; clear: number }] => {
    const partial = round(vector[STEPS_AT + 2 * at] as number);
    return [id, points(partial, round(partial + (vector[STEPS_AT + 2 * at + 1] as number)))];
  });
  return {
    ...PRIOR,
    base: round(vector[0] as number),
    levelOffset: {
      sde1: round(vector[LEVEL_AT] as number),
      sde2: round(vector[LEVEL_AT + 1] as number),
      senior: round(vector[LEVEL_AT + 2] as number),
    },
    points: Object.fromEntries(entries) as Weights['points'],
    penalties: Object.fromEntries(
      PENALISED.map((id, at) => [id, round(vector[PENALTIES_AT + at] as number)]),
    ),
  };
}

function featuresOf(row: FitRow): number[] {
  const features = new Array<number>(SIZE).fill(0);
  features[0] = 1;
  features[LEVEL_AT + LEVELS.indexOf(row.context.level)] = 1;
  for (const { id, status } of row.dimensions) {
    const at = STEPS_AT + 2 * DIMENSIONS.indexOf(id);
    const credit = PRIOR.creditNotApplicable;
    if (status === 'not_applicable') [features[at], features[at + 1]] = [credit, credit];
    else if (status === 'clear') [features[at], features[at + 1]] = [1, 1];
    else if (status === 'partial') features[at] = 1;
  }
  for (const { id } of row.disqualifiers) {
    const at = PENALISED.indexOf(id);
    if (at >= 0) features[PENALTIES_AT + at] = -1;
  }
  return features;
}

/**
 * What a dimension is worth at least when it is clear. Ratings alone would let dimensions that mostly go together stand
 * in for each other; but each is a fact of its own, and who reads the critique has to see that the score heeds it: an
 * edit that gives or takes one away should move the score by half a level of the verdict (16.7 points). Chosen on pairs of
 * tellings; agreement with verdicts does not suffer by it, since weights that are nearly equal do as well as fitted ones.
 */
const LEAST_WORTH = 8;
/** What a partial one is worth at least, of that. */
const LEAST_PARTIAL = 0.33;
const WORTHY: ReadonlySet<DimensionId> = new Set<DimensionId>([
  'relevance',
  'scope_boundary',
  'self_initiation',
  'individual_contribution',
  'data_backed_disagreement',
  'commitment',
  'metric_delta',
  'business_impact',
  'second_order_effect',
  'reflection',
  'respectful_engagement',
  'follow_through',
]);

/** The least a parameter may be: steps and penalties are never below 0. */
function lowest(column: number, vector: readonly number[]): number {
  if (column < STEPS_AT) return Number.NEGATIVE_INFINITY;
  const step = column - STEPS_AT;
  const id = DIMENSIONS[Math.floor(step / 2)];
  if (id === undefined || !WORTHY.has(id)) return 0;
  if (step % 2 === 0) return LEAST_PARTIAL * LEAST_WORTH;
  return Math.max(0, LEAST_WORTH - (vector[column - 1] as number));
}

const SWEEPS = 300;

/** Coordinate descent; steps are kept at zero or above. A row held down by a cap pulls only when it is above. */
export function fitWeights(rows: readonly FitRow[], pull: number): Weights {
  const prior = toVector(PRIOR);
  const vector = [...prior];
  const features = rows.map(featuresOf);
  const caps = rows.map((row) => {
    const { caps: found } = scoreFindings(row.dimensions, row.disqualifiers, row.context, {
      ...PRIOR,
      base: 1_000,
    });
    return found[0]?.cap ?? 100;
  });
  const rawOf = (at: number): number =>
    (features[at] as number[]).reduce((sum, value, column) => sum + value * (vector[column] as number), 0);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const raw = rows.map((_, at) => rawOf(at));
    const residual = rows.map(({ target }, at) => {
      const value = raw[at] as number;
      const cap = caps[at] as number;
      if (value >= cap) return 0;
      return value < 0 && target < 10 ? 0 : target - value;
    });
    for (let column = 0; column < SIZE; column += 1) {
      let numerator = pull * ((prior[column] as number) - (vector[column] as number));
      let curvature = pull;
      features.forEach((row, at) => {
        const value = row[column] as number;
        if (value === 0 || (raw[at] as number) >= (caps[at] as number)) return;
        numerator += value * (residual[at] as number);
        curvature += value * value;
      });
      const current = vector[column] as number;
      const wanted = current + numerator / curvature;
      const next = Math.max(wanted, lowest(column, vector));
      const change = next - current;
      if (change === 0) continue;
      vector[column] = next;
      features.forEach((row, at) => {
        residual[at] = (residual[at] as number) - (row[column] as number) * change;
      });
    }
  }
  return toWeights(
    stretched(
      vector,
      rows,
      features.map((_, at) => Math.min(Math.max(rawOf(at), 0), caps[at] as number)),
    ),
  );
}

/**
 * Least squares on uncertain findings draws all scores to the middle, so that hardly any answer would be very good or
 * very bad. Stretched about their mean until the scores spread as the raters' verdicts do; signs and order stay.
 */
function stretched(vector: readonly number[], rows: readonly FitRow[], scores: readonly number[]): number[] {
  const targets = rows.map(({ target }) => target);
  const factor = deviation(targets) / Math.max(deviation(scores), 1);
  const middle = mean(scores);
  return vector.map((value, at) => (at === 0 ? mean(targets) + factor * (value - middle) : factor * value));
}

const deviation = (values: readonly number[]): number => {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
};
