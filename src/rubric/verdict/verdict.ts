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

function isClear(id: DimensionId, dimensions: Statuses): boolean {
  for (const found of dimensions) if (found.id === id) return found.status === 'clear';
  return false;
}

/** How many clear dimensions speak against a disqualifier; `raised` is one that is taken as clear. */
function clearAgainst(
  id: DisqualifierId,
  dimensions: Statuses,
  { contestedBy }: Weights,
  raised?: DimensionId,
): number {
  let clear = 0;
  for (const dimension of contestedBy[id] ?? [])
    if (dimension === raised || isClear(dimension, dimensions)) clear += 1;
  return clear;
}

/** So many readings that speak against a disqualifier refute it. */
const REFUTING = 2;

/**
 * Whether a disqualifier is not reported at all: one clear dimension that speaks against it only contests it, but what
 * two of them contradict was misread (on the graded answers that could be read none of these was a true one).
 */
export const isRefuted = (id: DisqualifierId, dimensions: Statuses, weights: Weights): boolean =>
  clearAgainst(id, dimensions, weights) >= REFUTING;

/** The points that each dimension adds. */
export const pointsOf = (dimensions: Strengths, weights: Weights): number[] =>
  dimensions.map((finding) => weights.worth[finding.id] * countedStrength(finding, weights));

/** Scores findings; pure and monotone (see the top of the file). */
export const scoreFindings = (
  dimensions: Strengths,
  disqualifiers: Disqualifiers,
  context: VerdictContext,
  weights: Weights,
): Scored => scorePoints(pointsOf(dimensions, weights), dimensions, disqualifiers, context, weights);

/** The same for points that were added up before, with one dimension `raised` as if it were clear. */
export function scorePoints(
  points: readonly number[],
  dimensions: Statuses,
  disqualifiers: Disqualifiers,
  { principle, level }: VerdictContext,
  weights: Weights,
  raised?: DimensionId,
): Scored {
  let raw = weights.base + weights.levelOffset[level];
  for (let at = 0; at < points.length; at += 1)
    raw += dimensions[at]!.id === raised ? weights.worth[raised] * STRENGTH_OF.clear : points[at]!;
  for (const { id } of disqualifiers) raw -= weights.penalties[id] ?? 0;
  const uncapped = withinScale(raw);
  const caps: Scored['caps'] = [];
  for (const { id } of disqualifiers) {
    const least = weights.disqualifierCaps[id];
    const isContested = clearAgainst(id, dimensions, weights, raised) > 0;
    const cap = isContested ? Math.max(weights.contestedCap, least) : least;
    if (cap < uncapped) caps.push({ cause: id, cap });
  }
  for (const { dimension, status, cap } of weights.dimensionCaps) {
    if (cap >= uncapped || dimension === raised || principle.dimensions[dimension] === 'optional') continue;
    const found = dimensions.find(({ id }) => id === dimension);
    if (found && isAtMost(found.status, status)) caps.push({ cause: dimension, cap });
  }
  if (caps.length > 1) caps.sort((left, right) => left.cap - right.cap);
  const score = Math.round(Math.min(uncapped, caps[0]?.cap ?? 100) * 10) / 10;
  return { score, verdict: verdictOfScore(score), caps, uncapped };
}
