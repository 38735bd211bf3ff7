/**
 * The published weights of the verdict. Written by `npm run calibrate` (evals/calibrate.ts) from the graded
 * answers; do not edit by hand. With a critique's dimensions and disqualifiers, this file
 * and strength.ts anybody can recompute its score (see verdict.ts for the arithmetic).
 */
import { POLICY } from './policy.ts';
import type { Weights } from './verdict.ts';

export const WEIGHTS: Weights = {
  ...POLICY,
  base: -2.7,
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
    second_order_effect: 15.5,
    reflection: 15.3,
    structure: 3.1,
    time: 0,
    consistency: 0.3,
    level_fit: 0,
  },
  penalties: {
    assigned_by_manager: 12.4,
    routed_not_owned: 12.5,
    gave_up: 11.5,
    blame: 15.4,
  },
  levelOffset: {
    sde1: -0.4,
    sde2: -1.8,
    senior: -1,
  },
  reliability: [
    {
      upTo: 9.5,
      rate: 0.68,
    },
    {
      upTo: 18.4,
      rate: 0.829,
    },
    {
      upTo: 27.2,
      rate: 0.948,
    },
    {
      upTo: 36.1,
      rate: 0.977,
    },
    {
      upTo: 50,
      rate: 0.983,
    },
  ],
};
