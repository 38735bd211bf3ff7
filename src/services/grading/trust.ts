import type { DimensionId, DisqualifierId } from '../../contract/vocabulary.ts';

/**
 * Whom a dimension trusts when rubric and model disagree.
 *
 * - `model`: whatever the model found stands. For what needs understanding: relevance, argument, fairness, lesson.
 * - `model_near_rubric`: the model's status, but at most one step above the rubric's. For what leaves traces that
 *   rules can see: a number, an act in the first person, the parts of a story. Without the trace it cannot be clear.
 * - `rubric`: the model is not asked. For what only counting can tell.
 *
 * In each case a status the model gives without words of the answer does not count, and the rubric's stands.
 */
export type Trust = 'model' | 'model_near_rubric' | 'rubric';

/** From domain.md section 5, column "Check": what is deterministic, what a model judges, what both do. */
export const TRUST: Record<DimensionId, Trust> = {
  relevance: 'model',
  scope_boundary: 'model',
  self_initiation: 'model',
  individual_contribution: 'model_near_rubric',
  data_backed_disagreement: 'model',
  respectful_engagement: 'model',
  commitment: 'model',
  follow_through: 'model',
  metric_delta: 'model_near_rubric',
  business_impact: 'model',
  second_order_effect: 'model',
  reflection: 'model',
  structure: 'model_near_rubric',
  time: 'rubric',
  consistency: 'model',
  level_fit: 'model',
};

/**
 * The dimension that would be clear if the disqualifier did not hold. When rubric and model disagree about a
 * disqualifier, the one who doubts it prevails only by finding that dimension clear, with words of the answer.
 *
 * `off_topic` is left to the model: rules cannot tell a good story from the right one. `manipulation` is left to
 * the rubric: whoever is being talked to is not asked whether it was persuaded.
 */
export const DISPROVED_BY: Record<DisqualifierId, DimensionId | 'model' | 'rubric'> = {
  assigned_by_manager: 'self_initiation',
  routed_not_owned: 'follow_through',
  gave_up: 'commitment',
  blame: 'respectful_engagement',
  no_own_story: 'individual_contribution',
  off_topic: 'model',
  manipulation: 'rubric',
};
