/**
 * The published weights of the verdict. Written by `npm run calibrate` (evals/calibrate.ts) from the graded
 * answers; do not edit by hand. With a critique's dimensions and disqualifiers, this file
 * and strength.ts anybody can recompute its score (see verdict.ts for the arithmetic).
 */
import { POLICY } from './policy.ts';
import type { Weights } from './verdict.ts';

export const WEIGHTS: Weights = {
  ...POLICY,
  base: -2.2,
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
    second_order_effect: 16.1,
    reflection: 16.7,
    structure: 2.8,
    time: 0,
    consistency: 0.1,
    level_fit: 0,
  },
  penalties: {
    assigned_by_manager: 11.6,
    routed_not_owned: 11.4,
    gave_up: 11.4,
    blame: 15.1,
  },
  levelOffset: {
    sde1: -0.5,
    sde2: -1.7,
    senior: -0.8,
  },
  reliability: [
    {
      upTo: 9.8,
      rate: 0.657,
    },
    {
      upTo: 18.7,
      rate: 0.872,
    },
    {
      upTo: 27.4,
      rate: 0.947,
    },
    {
      upTo: 35.9,
      rate: 0.976,
    },
    {
      upTo: 50,
      rate: 0.986,
    },
  ],
};
