/**
 * The published arithmetic of the verdict on made-up findings: each dimension alone, each cap, each level. Whoever
 * has a critique's findings and the weights of its rubric version can recompute its score, so these may only change
 * together with that version; a weight too small to flip an answer shows here.
 */
import { findPrinciple } from '../../src/catalogue/index.ts';
import type { DimensionFinding, DisqualifierFinding } from '../../src/contract/critique.ts';
import {
  DIMENSIONS,
  DISQUALIFIERS,
  type DimensionId,
  type DimensionStatus,
  type DisqualifierId,
  LEVELS,
} from '../../src/contract/vocabulary.ts';
import { decideOn, type RubricInput, statusAt } from '../../src/rubric/index.ts';

/** By the name of what was decided on: score and confidence; for follow-ups also where partial and clear begin. */
export type Arithmetic = Record<string, [number, number]>;

type Status = (id: DimensionId) => DimensionStatus;
const QUOTES = 2;

const findings = (statusOf: Status, quotes = QUOTES, strength?: number): DimensionFinding[] =>
  DIMENSIONS.map((id) => ({
    id,
    status: statusOf(id),
    ...(strength !== undefined && { strength }),
    reason: 'Made up.',
    evidence: Array.from({ length: quotes }, (_, at) => ({ start: at, end: at + 1, quote: 'x' })),
    decidedBy: 'rubric',
  }));

const raised = (id: DisqualifierId): DisqualifierFinding[] => [{ id, reason: 'Made up.', evidence: [] }];
const principle = findPrinciple('have-backbone') as RubricInput['principle'];

/** Balances are shares of sentences times strengths of a few units: no demand comes near this. */
const FARTHEST = 100;

/** The balance from which this holds, found by halving; what holds must go on holding above. */
function from(holds: (balance: number) => boolean): number {
  let [below, above] = [-FARTHEST, FARTHEST];
  while (above - below > 1e-9) {
    const middle = (below + above) / 2;
    if (holds(middle)) above = middle;
    else below = middle;
  }
  return Math.round(above * 1e6) / 1e6;
}

/** Questions of different kinds: what a follow-up answer is judged by depends on what its probe asks. */
const PROBES = [
  'How did you measure that?',
  'Why did you do it yourself?',
  'What did the other side say?',
  'What would you do differently today?',
  'What has come of it since?',
];

export function arithmetic(): Arithmetic {
  const cases: Arithmetic = {};
  const decide = (
    name: string,
    statusOf: Status,
    more: {
      level?: RubricInput['level'];
      disqualifier?: DisqualifierId;
      probe?: string;
      quotes?: number;
      strength?: number;
    } = {},
  ): void => {
    const { level = 'sde2', disqualifier, probe, quotes, strength } = more;
    const { score, confidence } = decideOn(
      findings(statusOf, quotes, strength),
      disqualifier === undefined ? [] : raised(disqualifier),
      { principle, level, ...(probe !== undefined && { probe: { question: probe } }) },
    );
    cases[name] = [score, confidence];
  };
  const all =
    (status: DimensionStatus, but?: DimensionId, instead?: DimensionStatus): Status =>
    (id) =>
      id === but && instead ? instead : status;

  for (const level of LEVELS)
    for (const status of ['absent', 'partial', 'clear'] as const)
      decide(`all ${status}, ${level}`, all(status), { level });
  // Strengths in the range of their status, and outside of it, where the status holds them.
  for (const status of ['absent', 'partial', 'clear'] as const)
    for (const strength of [0, 0.1, 0.3, 0.5, 1])
      decide(`all ${status}, strength ${strength}`, all(status), { strength });
  // Every score from the bottom to the top, for the confidence that hangs on how near a verdict's edge it is.
  for (const [clear] of DIMENSIONS.entries())
    decide(`the first ${clear} clear`, (id) => (DIMENSIONS.indexOf(id) < clear ? 'clear' : 'absent'));
  decide('nothing asked for', all('not_applicable'));
  for (const id of DIMENSIONS)
    for (const [rest, own] of [
      ['partial', 'absent'],
      ['partial', 'clear'],
      ['clear', 'absent'],
      ['clear', 'partial'],
      ['clear', 'not_applicable'],
    ] as const)
      decide(`${id} ${own}, all else ${rest}`, all(rest, id, own));
  for (const disqualifier of DISQUALIFIERS)
    for (const status of ['partial', 'clear'] as const)
      decide(`${disqualifier}, all ${status}`, all(status), { disqualifier });
  for (const probe of PROBES)
    for (const status of ['absent', 'partial', 'clear'] as const)
      for (const quotes of [0, QUOTES])
        decide(`"${probe}" ${status}, ${quotes} quotes`, all(status), { probe, quotes });
  for (const demand of ['relevance', 'other'] as const)
    cases[`follow-up, ${demand} is partial and clear from`] = [
      from((balance) => statusAt(balance, demand) !== 'absent'),
      from((balance) => statusAt(balance, demand) === 'clear'),
    ];
  return cases;
}
