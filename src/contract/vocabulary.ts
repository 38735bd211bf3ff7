import * as z from 'zod';

/** The six verdicts, worst first. There is no neutral one: a bar raiser has to lean. */
export const VERDICTS = [
  'strong_no_hire',
  'no_hire',
  'leaning_no_hire',
  'leaning_hire',
  'hire',
  'strong_hire',
] as const;
export const verdictSchema = z.enum(VERDICTS).meta({
  id: 'Verdict',
  description: 'Six ordered levels with no neutral one; the last three are the hire side.',
});
export type Verdict = z.infer<typeof verdictSchema>;

/** 0 for `strong_no_hire` to 5 for `strong_hire`. */
export const verdictRank = (verdict: Verdict): number => VERDICTS.indexOf(verdict);
export const isHireSide = (verdict: Verdict): boolean => verdictRank(verdict) >= 3;

/** What the bar raiser judges, in the order in which a critique lists it. */
export const DIMENSIONS = [
  'relevance',
  'scope_boundary',
  'self_initiation',
  'individual_contribution',
  'data_backed_disagreement',
  'respectful_engagement',
  'commitment',
  'follow_through',
  'metric_delta',
  'business_impact',
  'second_order_effect',
  'reflection',
  'structure',
  'time',
  'consistency',
  'level_fit',
] as const;
export const dimensionIdSchema = z.enum(DIMENSIONS).meta({ id: 'DimensionId' });
export type DimensionId = z.infer<typeof dimensionIdSchema>;

export const DIMENSION_STATUSES = ['clear', 'partial', 'absent', 'not_applicable', 'not_assessed'] as const;
export const dimensionStatusSchema = z.enum(DIMENSION_STATUSES).meta({
  id: 'DimensionStatus',
  description:
    '`not_applicable`: does not matter for this principle. `not_assessed`: this grader cannot tell; it never stands for a middle value.',
});
export type DimensionStatus = z.infer<typeof dimensionStatusSchema>;

export const DISQUALIFIERS = [
  'assigned_by_manager',
  'routed_not_owned',
  'gave_up',
  'blame',
  'no_own_story',
  'off_topic',
  'manipulation',
] as const;
export const disqualifierIdSchema = z.enum(DISQUALIFIERS).meta({ id: 'DisqualifierId' });
export type DisqualifierId = z.infer<typeof disqualifierIdSchema>;

export const LEVELS = ['sde1', 'sde2', 'senior'] as const;
export const levelSchema = z.enum(LEVELS).meta({ id: 'Level', description: 'The level interviewed for.' });
export type Level = z.infer<typeof levelSchema>;

/** The five steps of an answer, in the order they are usually told. */
export const STEPS = ['situation', 'task', 'action', 'result', 'reflection'] as const;
export const stepSchema = z.enum(STEPS).meta({ id: 'Step' });
export type Step = z.infer<typeof stepSchema>;

export const PRINCIPLES = [
  'have-backbone',
  'ownership',
  'customer-obsession',
  'dive-deep',
  'deliver-results',
  'earn-trust',
  'invent-and-simplify',
  'bias-for-action',
  'are-right-a-lot',
  'insist-on-the-highest-standards',
  'learn-and-be-curious',
  'hire-and-develop-the-best',
  'think-big',
  'frugality',
  'strive-to-be-earths-best-employer',
  'success-and-scale',
] as const;
export const principleSlugSchema = z.enum(PRINCIPLES).meta({ id: 'PrincipleSlug' });
export type PrincipleSlug = z.infer<typeof principleSlugSchema>;

export const graderChoiceSchema = z.enum(['auto', 'rubric', 'model']).meta({
  id: 'GraderChoice',
  description: '`auto` picks the model when one is configured, otherwise the rubric.',
});
export type GraderChoice = z.infer<typeof graderChoiceSchema>;

export const INTERVIEW_MODES = ['realistic', 'coaching'] as const;

export { MAX_ANSWER_LENGTH, WORDS_PER_MINUTE } from './pacing.ts';

/** Who a candidate is to the caller: an id of their own, never looked into. A name or an address is a poor one. */
export const candidateIdSchema = z
  .string()
  .min(1, 'must not be empty')
  .max(128, 'must have at most 128 characters')
  .meta({
    description:
      'An id of your own for the candidate, 1 to 128 characters: to list, export or erase by. It is kept as it is and never shown to a model.',
  });
