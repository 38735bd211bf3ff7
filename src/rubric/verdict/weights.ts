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
    relevance: 11.2,
    scope_boundary: 11.2,
    self_initiation: 11.2,
    individual_contribution: 11.2,
    data_backed_disagreement: 11.2,
    respectful_engagement: 11.2,
    commitment: 11.2,
    follow_through: 11.2,
    metric_delta: 11.2,
    business_impact: 11.2,
    second_order_effect: 17.8,
    reflection: 19.4,
    structure: 2.9,
    time: 0,
    consistency: 0.2,
    level_fit: 0,
  },
  penalties: {
    assigned_by_manager: 13,
    routed_not_owned: 13,
    gave_up: 13.9,
    blame: 17,
  },
  levelOffset: {
    sde1: -0.9,
    sde2: -1.6,
    senior: -0.7,
  },
  reliability: [
    {
      upTo: 10.2,
      rate: 0.666,
    },
    {
      upTo: 20.1,
      rate: 0.854,
    },
    {
      upTo: 29.9,
      rate: 0.952,
    },
    {
      upTo: 50,
      rate: 0.979,
    },
  ],
};
