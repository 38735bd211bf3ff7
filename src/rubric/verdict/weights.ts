/**
 * The published weights of the verdict. Written by `npm run calibrate` (evals/calibrate.ts) from the graded
 * answers; do not edit by hand. With a critique's dimensions and disqualifiers, this file
 * and strength.ts anybody can recompute its score (see verdict.ts for the arithmetic).
 */
import { POLICY } from './policy.ts';
import type { Weights } from './verdict.ts';

export const WEIGHTS: Weights = {
  ...POLICY,
  base: -5.4,
  worth: {
    relevance: 11.1,
    scope_boundary: 11.1,
    self_initiation: 11.1,
    individual_contribution: 11.1,
    data_backed_disagreement: 11.1,
    respectful_engagement: 11.1,
    commitment: 11.1,
    follow_through: 11.1,
    metric_delta: 11.1,
    business_impact: 11.1,
    second_order_effect: 16,
    reflection: 17.4,
    structure: 2.5,
    time: 0,
    consistency: 0.2,
    level_fit: 0,
  },
  penalties: {
    assigned_by_manager: 12.3,
    routed_not_owned: 10.9,
    gave_up: 12.3,
    blame: 16.4,
  },
  levelOffset: {
    sde1: -0.9,
    sde2: -1.7,
    senior: -1.3,
  },
  reliability: [
    {
      upTo: 10.7,
      rate: 0.661,
    },
    {
      upTo: 20.6,
      rate: 0.862,
    },
    {
      upTo: 29.8,
      rate: 0.954,
    },
    {
      upTo: 50,
      rate: 0.978,
    },
  ],
};
