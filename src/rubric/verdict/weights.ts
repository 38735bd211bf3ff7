/**
 * The published weights of the verdict. Written by `npm run calibrate` (evals/calibrate.ts) from the graded
 * answers of the `fit` split; do not edit by hand. With a critique's dimensions and disqualifiers and this file
 * anybody can recompute its score (see verdict.ts for the arithmetic).
 */
import type { Weights } from './verdict.ts';

export const WEIGHTS: Weights = {
  base: 10,
  points: {
    relevance: { partial: 0, clear: 0 },
    scope_boundary: { partial: 2, clear: 6 },
    self_initiation: { partial: 3, clear: 7 },
    individual_contribution: { partial: 4, clear: 11 },
    data_backed_disagreement: { partial: 2, clear: 8 },
    respectful_engagement: { partial: 1, clear: 2 },
    commitment: { partial: 3, clear: 6 },
    follow_through: { partial: 2, clear: 4 },
    metric_delta: { partial: 3, clear: 9 },
    business_impact: { partial: 5, clear: 12 },
    second_order_effect: { partial: 4, clear: 10 },
    reflection: { partial: 5, clear: 11 },
    structure: { partial: 3, clear: 7 },
    time: { partial: 0, clear: 0 },
    consistency: { partial: 0, clear: 0 },
    level_fit: { partial: 1, clear: 2 },
  },
  creditNotApplicable: 0.6,
  levelOffset: { sde1: 3, sde2: 0, senior: -3 },
  dimensionCaps: [
    { dimension: 'relevance', status: 'absent', cap: 49 },
    { dimension: 'individual_contribution', status: 'absent', cap: 30 },
  ],
  disqualifierCaps: {
    assigned_by_manager: 30,
    routed_not_owned: 30,
    gave_up: 24,
    blame: 24,
    no_own_story: 10,
    off_topic: 10,
    manipulation: 10,
  },
  reliability: [],
};
