/** Fits the weights of the verdict: least squares under monotonicity, drawn to a prior. */
import type { DimensionFinding, DisqualifierFinding } from '../../src/contract/critique.ts';
import { DIMENSIONS, DISQUALIFIERS, type DimensionId, LEVELS } from '../../src/contract/vocabulary.ts';
import { POLICY } from '../../src/rubric/verdict/policy.ts';
import {
  countedStrength,
  scoreFindings,
  type VerdictContext,
  type Weights,
} from '../../src/rubric/verdict/verdict.ts';
import type { Opening } from './graded-answers.ts';
import { mean } from './statistics.ts';

export interface FitRow {
  opening: Opening;
  context: VerdictContext;
  dimensions: readonly DimensionFinding[];
  disqualifiers: readonly DisqualifierFinding[];
  target: number;
}

/**
 * What the rubric's sources say before any data: own acts, evidence, results and lessons carry a verdict; manners,
 * time and consistency hardly.
 */
export const PRIOR: Weights = {
  ...POLICY,
  base: 8,
  worth: {
    relevance: 2,
    scope_boundary: 6,
    self_initiation: 7,
    individual_contribution: 11,
    data_backed_disagreement: 8,
    respectful_engagement: 3,
    commitment: 8,
    follow_through: 4,
    metric_delta: 9,
    business_impact: 12,
    second_order_effect: 10,
    reflection: 11,
    structure: 5,
    time: 0,
    consistency: 0,
    level_fit: 2,
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

/** The parameters as a vector: base, level offsets, what each dimension is worth, then the penalties. */
const LEVEL_AT = 1;
const WORTH_AT = LEVEL_AT + LEVELS.length;
const PENALTIES_AT = WORTH_AT + DIMENSIONS.length;
/** Those that take points away; the caps of the others leave nothing to take. */
const PENALISED = DISQUALIFIERS.filter((id) => PRIOR.penalties[id] !== undefined);
const SIZE = PENALTIES_AT + PENALISED.length;

function toVector(weights: Weights): number[] {
  return [
    weights.base,
    ...LEVELS.map((level) => weights.levelOffset[level]),
    ...DIMENSIONS.map((id) => weights.worth[id]),
    ...PENALISED.map((id) => weights.penalties[id] ?? 0),
  ];
}

const round = (value: number): number => Math.round(value * 10) / 10;

function toWeights(vector: readonly number[]): Weights {
  const worth = DIMENSIONS.map((id, at) => [id, round(vector[WORTH_AT + at] as number)]);
  return {
    ...PRIOR,
    base: round(vector[0] as number),
    levelOffset: {
      sde1: round(vector[LEVEL_AT] as number),
      sde2: round(vector[LEVEL_AT + 1] as number),
      senior: round(vector[LEVEL_AT + 2] as number),
    },
    worth: Object.fromEntries(worth) as Weights['worth'],
    penalties: Object.fromEntries(
      PENALISED.map((id, at) => [id, round(vector[PENALTIES_AT + at] as number)]),
    ),
  };
}

function featuresOf(row: FitRow): number[] {
  const features = new Array<number>(SIZE).fill(0);
  features[0] = 1;
  features[LEVEL_AT + LEVELS.indexOf(row.context.level)] = 1;
  for (const finding of row.dimensions)
    features[WORTH_AT + DIMENSIONS.indexOf(finding.id)] = countedStrength(finding, PRIOR);
  for (const { id } of row.disqualifiers) {
    const at = PENALISED.indexOf(id);
    if (at >= 0) features[PENALTIES_AT + at] = -1;
  }
  return features;
}

/**
 * What a dimension is worth at least. Ratings alone would let dimensions that mostly go together stand in for each other;
 * but each is a fact of its own, and who reads the critique has to see that the score heeds it: an edit that gives or takes
 * one away should move the score by about half a level of the verdict (16.7 points). Chosen on pairs of tellings; agreement
 * with verdicts does not suffer by it, since weights that are nearly equal do as well as fitted ones.
 */
const LEAST_WORTH = 9;
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

/** The least a parameter may be: no worth and no penalty is below 0. */
function lowest(column: number): number {
  if (column < WORTH_AT) return Number.NEGATIVE_INFINITY;
  const id = DIMENSIONS[column - WORTH_AT];
  return id !== undefined && WORTHY.has(id) ? LEAST_WORTH : 0;
}

const SWEEPS = 300;

/** Coordinate descent; worth and penalties are kept at their least or above. A row held down by a cap pulls only when it is above. */
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
      const next = Math.max(wanted, lowest(column));
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
 * How far scores spread beside the raters' verdicts. A wider spread shows more of what an edit changes, and more of what
 * the telling alone moves; both were weighed on pairs.
 */
const SPREAD = 0.98;

/**
 * So many points the scores lie below the raters' mean: what is over 96 is bent away, and with the mean where it is, an
 * edit could take a whole dimension from a very good answer and hardly be seen.
 */
const BELOW = 2;

/**
 * Least squares on uncertain findings draws all scores to the middle, so that hardly any answer would be very good or
 * very bad. Stretched about their mean until the scores spread nearly as the raters' verdicts do; signs and order stay.
 */
function stretched(vector: readonly number[], rows: readonly FitRow[], scores: readonly number[]): number[] {
  const targets = rows.map(({ target }) => target);
  const factor = (SPREAD * deviation(targets)) / Math.max(deviation(scores), 1);
  const middle = mean(scores);
  return vector.map((value, at) =>
    at === 0 ? mean(targets) - BELOW + factor * (value - middle) : factor * value,
  );
}

const deviation = (values: readonly number[]): number => {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
};
