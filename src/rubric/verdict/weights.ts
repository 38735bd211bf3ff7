/**
 * The published weights of the verdict. Written by `npm run calibrate` (evals/calibrate.ts) from the graded
 * answers; do not edit by hand. With a critique's dimensions and disqualifiers, this file
 * and strength.ts anybody can recompute its score (see verdict.ts for the arithmetic).
 */
import { POLICY } from './policy.ts';
import type { Weights } from './verdict.ts';

export const WEIGHTS: Weights = {
  ...POLICY,
  base: -2.1,
  worth: {
    relevance: 10.1,
    scope_boundary: 10.1,
    self_initiation: 10.1,
    individual_contribution: 10.1,
    data_backed_disagreement: 10.1,
    respectful_engagement: 10.1,
    commitment: 10.1,
    follow_through: 10.1,
    metric_delta: 10.1,
    business_impact: 10.1,
    second_order_effect: 16.6,
    reflection: 17.3,
    structure: 3.1,
    time: 0,
    consistency: 0.1,
    level_fit: 0,
  },
  penalties: {
    assigned_by_manager: 12.2,
    routed_not_owned: 12.3,
    gave_up: 11.9,
    blame: 15.7,
  },
  levelOffset: {
    sde1: 0.1,
    sde2: -1.5,
    senior: -1.1,
  },
  reliability: [
    {
      upTo: 9.7,
      rate: 0.673,
    },
    {
      upTo: 18.3,
      rate: 0.845,
    },
    {
      upTo: 27,
      rate: 0.945,
    },
    {
      upTo: 50,
      rate: 0.984,
    },
  ],
};
