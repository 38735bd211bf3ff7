/**
 * Turns findings into a score and a verdict, by addition:
 *
 *   raw   = base + levelOffset[level] + sum over dimensions of worth(dimension) * strength
 *                                     - sum over disqualifiers of penalty(disqualifier)
 *   score = raw, bent into 0..100 at the ends (withinScale), then lowered to the smallest cap that applies
 *
 * The strength of a finding is between 0 and 1 and rises from `absent` over `partial` to `clear` (strength.ts); no worth
 * and no penalty is below 0, so improving a dimension never lowers a verdict, and taking a disqualifier away never does
 * either. Nothing else enters: no text, no length, no hidden feature.
 */
import type { DimensionFinding, DisqualifierFinding } from '../../contract/critique.ts';
import type { Principle } from '../../contract/principle.ts';
import {
  type DimensionId,
  type DimensionStatus,
  type DisqualifierId,
  type Level,
  VERDICTS,
  type Verdict,
} from '../../contract/vocabulary.ts';
import { STRENGTH_OF, strengthOf } from './strength.ts';

export interface Weights {
  base: number;
  /** Points of a score of 100 that a dimension adds at full strength. */
  worth: Record<DimensionId, number>;
  /** The strength with which a dimension counts that the principle does not ask for. */
  creditNotApplicable: number;
  levelOffset: Record<Level, number>;
  /** Points that a disqualifier takes away, 0 or more; none where its cap says all. */
  penalties: Partial<Record<DisqualifierId, number>>;
  /** The score is at most `cap` while the dimension has this status or a lower one. */
  dimensionCaps: readonly { dimension: DimensionId; status: 'absent' | 'partial'; cap: number }[];
  disqualifierCaps: Record<DisqualifierId, number>;
  /**
   * Dimensions that speak against a disqualifier: when one of them is clear, two readings of the same answer
   * contradict each other, and the disqualifier only caps at `contestedCap`.
   */
  contestedBy: Partial<Record<DisqualifierId, readonly DimensionId[]>>;
  contestedCap: number;
  /** How often verdicts were within one level of the raters', by distance to the middle of the band. */
  reliability: readonly { upTo: number; rate: number }[];
}

export interface VerdictContext {
  principle: Principle;
  level: Level;
}

export interface Scored {
  score: number;
  verdict: Verdict;
  /** The caps that hold the score down, lowest first. */
  caps: { cause: DimensionId | DisqualifierId; cap: number }[];
  /** The score before any cap. */
  uncapped: number;
}

type Statuses = readonly Pick<DimensionFinding, 'id' | 'status'>[];
type Strengths = readonly Pick<DimensionFinding, 'id' | 'status' | 'strength'>[];
type Disqualifiers = readonly Pick<DisqualifierFinding, 'id'>[];

const BAND = 100 / VERDICTS.length;

/** Six equal bands of the score; a score on a border belongs to the better verdict. */
export const verdictOfScore = (score: number): Verdict =>
  VERDICTS[Math.min(VERDICTS.length - 1, Math.max(0, Math.floor(score / BAND + 1e-9)))] as Verdict;

/** So near to either end of the scale a sum is bent, points. */
const BEND = 4;

/**
 * A sum as a score between 0 and 100: itself, but for the last points at either end, which are approached and not cut
 * off, so that of two very good or very bad answers the better one still has the higher score.
 */
export function withinScale(raw: number): number {
  if (raw < BEND) return BEND * Math.exp((raw - BEND) / BEND);
  const top = 100 - BEND;
  return raw > top ? 100 - BEND * Math.exp((top - raw) / BEND) : raw;
}

/** With which strength a finding counts: `not_assessed` adds nothing. */
export const countedStrength = (
  finding: Pick<DimensionFinding, 'status' | 'strength'>,
  { creditNotApplicable }: Pick<Weights, 'creditNotApplicable'>,
): number => (finding.status === 'not_applicable' ? creditNotApplicable : strengthOf(finding));

const isAtMost = (status: DimensionStatus, limit: 'absent' | 'partial'): boolean =>
  status === 'absent' || (limit === 'partial' && status === 'partial');

type StatusOf = (id: DimensionId) => DimensionStatus | undefined;

/** How many clear dimensions speak against a disqualifier. */
const clearAgainst = (id: DisqualifierId, statusOf: StatusOf, { contestedBy }: Weights): number =>
  contestedBy[id]?.filter((dimension) => statusOf(dimension) === 'clear').length ?? 0;

function capOf(weights: Weights, id: DisqualifierId, statusOf: StatusOf): number {
  return clearAgainst(id, statusOf, weights) > 0
    ? Math.max(weights.contestedCap, weights.disqualifierCaps[id])
    : weights.disqualifierCaps[id];
}

/** So many readings that speak against a disqualifier refute it. */
const REFUTING = 2;

/**
 * Whether a disqualifier is not reported at all: one clear dimension that speaks against it only contests it, but what
 * two of them contradict was misread (on the graded answers that could be read none of these was a true one).
 */
export const isRefuted = (id: DisqualifierId, dimensions: Statuses, weights: Weights): boolean =>
  clearAgainst(id, (wanted) => dimensions.find((found) => found.id === wanted)?.status, weights) >= REFUTING;

/** Scores findings, `raised` as if it were clear; pure and monotone (see the top of the file). */
export function scoreFindings(
  dimensions: Strengths,
  disqualifiers: Disqualifiers,
  context: VerdictContext,
  weights: Weights,
  raised?: DimensionId,
): Scored {
  let raw = weights.base + weights.levelOffset[context.level];
  for (const finding of dimensions)
    raw +=
      weights.worth[finding.id] *
      (finding.id === raised ? STRENGTH_OF.clear : countedStrength(finding, weights));
  for (const { id } of disqualifiers) raw -= weights.penalties[id] ?? 0;
  const uncapped = withinScale(raw);
  const statusOf: StatusOf = (wanted) =>
    wanted === raised ? 'clear' : dimensions.find(({ id }) => id === wanted)?.status;
  const caps: Scored['caps'] = [];
  for (const { id } of disqualifiers) {
    const cap = capOf(weights, id, statusOf);
    if (cap < uncapped) caps.push({ cause: id, cap });
  }
  for (const { dimension, status, cap } of weights.dimensionCaps) {
    if (cap >= uncapped || context.principle.dimensions[dimension] === 'optional') continue;
    if (isAtMost(statusOf(dimension) ?? 'not_assessed', status)) caps.push({ cause: dimension, cap });
  }
  caps.sort((left, right) => left.cap - right.cap);
  const score = Math.round(Math.min(uncapped, caps[0]?.cap ?? 100) * 10) / 10;
  return { score, verdict: verdictOfScore(score), caps, uncapped };
}
