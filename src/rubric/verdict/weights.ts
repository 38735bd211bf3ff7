/**
 * The published weights of the verdict. Written by `npm run calibrate` (evals/calibrate.ts) from the graded
 * answers; do not edit by hand. With a critique's dimensions and disqualifiers, this file
 * and strength.ts anybody can recompute its score (see verdict.ts for the arithmetic).
 */
import { POLICY } from './policy.ts';
import type { Weights } from './verdict.ts';

export const WEIGHTS: Weights = {
  ...POLICY,
  base: -5.5,
  worth: {
    relevance: 11,
    scope_boundary: 11,
    self_initiation: 11,
    individual_contribution: 11,
    data_backed_disagreement: 11,
    respectful_engagement: 11,
    commitment: 11,
    follow_through: 11,
    metric_delta: 11,
    business_impact: 11,
    second_order_effect: 16.4,
    reflection: 17.8,
    structure: 1.6,
    time: 0,
    consistency: 0.1,
    level_fit: 0,
  },
  penalties: {
    assigned_by_manager: 12.5,
    routed_not_owned: 12.6,
    gave_up: 13.5,
    blame: 17.1,
  },
  levelOffset: {
    sde1: -1.2,
    sde2: -1.6,
    senior: -1.1,
  },
  reliability: [
    {
      upTo: 10.1,
      rate: 0.651,
    },
    {
      upTo: 20.3,
      rate: 0.862,
    },
    {
      upTo: 30.1,
      rate: 0.948,
    },
    {
      upTo: 50,
      rate: 0.98,
    },
  ],
};
