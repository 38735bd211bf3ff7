import type { DimensionFinding, DisqualifierFinding } from '../contract/critique.ts';
import type { DimensionId } from '../contract/vocabulary.ts';
import { DEMANDS } from './follow-up/demands.ts';
import { decideFollowUp } from './follow-up/grade-follow-up.ts';
import { probeKindOf } from './follow-up/probe-kind.ts';
import type { RubricInput } from './index.ts';
import { type Decision, decide } from './verdict/index.ts';

/**
 * The verdict over findings, whoever made them: the same published arithmetic that `gradeAnswer` uses, for an
 * opening or, when `probe` is present, for a follow-up answer. Pure and monotone in the findings.
 */
export function decideOn(
  dimensions: readonly DimensionFinding[],
  disqualifiers: readonly DisqualifierFinding[],
  input: Pick<RubricInput, 'principle' | 'level' | 'probe'>,
): Decision {
  if (input.probe === undefined) return decide(dimensions, disqualifiers, input);
  const kind = probeKindOf(input.probe.question, input.probe.intent);
  const demanded = new Set<DimensionId>(DEMANDS[kind].map(({ dimension }) => dimension));
  const findings = dimensions
    .filter(({ id }) => demanded.has(id))
    .map((finding) => ({ id: finding.id, finding }));
  return decideFollowUp(kind, findings, disqualifiers);
}
