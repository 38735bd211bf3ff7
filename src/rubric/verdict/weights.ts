/**
 * The published weights of the verdict. Written by `npm run calibrate` (evals/calibrate.ts) from the graded
 * answers; do not edit by hand. With a critique's dimensions and disqualifiers, this file
 * and strength.ts anybody can recompute its score (see verdict.ts for the arithmetic).
 */
import { POLICY } from './policy.ts';
import type { Weights } from './verdict.ts';

export const WEIGHTS: Weights = {
  ...POLICY,
  base: -5.6,
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
    second_order_effect: 17.7,
    reflection: 19.4,
    structure: 2.9,
    time: 0,
    consistency: 0.2,
    level_fit: 0,
  },
  penalties: {
    assigned_by_manager: 13,
    routed_not_owned: 13.1,
    gave_up: 13.9,
    blame: 17.1,
  },
  levelOffset: {
    sde1: -0.9,
    sde2: -1.6,
    senior: -0.8,
  },
  reliability: [
    {
      upTo: 10.2,
      rate: 0.662,
    },
    {
      upTo: 20.2,
      rate: 0.852,
    },
    {
      upTo: 30,
      rate: 0.95,
    },
    {
      upTo: 39.9,
      rate: 0.979,
    },
    {
      upTo: 50,
      rate: 0.981,
    },
  ],
};
