/**
 * The published weights of the verdict. Written by `npm run calibrate` (evals/calibrate.ts) from the graded
 * answers; do not edit by hand. With a critique's dimensions and disqualifiers, this file
 * and strength.ts anybody can recompute its score (see verdict.ts for the arithmetic).
 */
import { POLICY } from './policy.ts';
import type { Weights } from './verdict.ts';

export const WEIGHTS: Weights = {
  ...POLICY,
  base: -2.8,
  worth: {
    relevance: 10.2,
    scope_boundary: 10.2,
    self_initiation: 10.2,
    individual_contribution: 10.2,
    data_backed_disagreement: 10.2,
    respectful_engagement: 10.2,
    commitment: 10.2,
    follow_through: 10.2,
    metric_delta: 10.2,
    business_impact: 10.2,
    second_order_effect: 16.3,
    reflection: 16.1,
    structure: 3.2,
    time: 0,
    consistency: 0.2,
    level_fit: 0,
  },
  penalties: {
    assigned_by_manager: 12.7,
    routed_not_owned: 12.7,
    gave_up: 11.4,
    blame: 15.4,
  },
  levelOffset: {
    sde1: -0.3,
    sde2: -1.7,
    senior: -0.9,
  },
  reliability: [
    {
      upTo: 9.6,
      rate: 0.686,
    },
    {
      upTo: 18.4,
      rate: 0.845,
    },
    {
      upTo: 27.1,
      rate: 0.945,
    },
    {
      upTo: 36.2,
      rate: 0.977,
    },
    {
      upTo: 50,
      rate: 0.983,
    },
  ],
};
