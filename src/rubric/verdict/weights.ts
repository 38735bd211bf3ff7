/**
 * The published weights of the verdict. Written by `npm run calibrate` (evals/calibrate.ts) from the graded
 * answers of the `fit` split; do not edit by hand. With a critique's dimensions and disqualifiers and this file
 * anybody can recompute its score (see verdict.ts for the arithmetic).
 */
import { POLICY } from './policy.ts';
import type { Weights } from './verdict.ts';

export const WEIGHTS: Weights = {
  ...POLICY,
  base: 6.8,
  points: {
    relevance: {
      partial: 0.3,
      clear: 0.3,
    },
    scope_boundary: {
      partial: 3.6,
      clear: 7.3,
    },
    self_initiation: {
      partial: 1.7,
      clear: 7,
    },
    individual_contribution: {
      partial: 1.4,
      clear: 8.2,
    },
    data_backed_disagreement: {
      partial: 1.8,
      clear: 8,
    },
    respectful_engagement: {
      partial: 1.2,
      clear: 3,
    },
    commitment: {
      partial: 3.2,
      clear: 8.1,
    },
    follow_through: {
      partial: 1.6,
      clear: 3.8,
    },
    metric_delta: {
      partial: 5.1,
      clear: 11.5,
    },
    business_impact: {
      partial: 5.3,
      clear: 13.2,
    },
    second_order_effect: {
      partial: 4.5,
      clear: 11.3,
    },
    reflection: {
      partial: 4.4,
      clear: 9.7,
    },
    structure: {
      partial: 0.8,
      clear: 3.1,
    },
    time: {
      partial: 0,
      clear: 0,
    },
    consistency: {
      partial: 0,
      clear: 0,
    },
    level_fit: {
      partial: 0.3,
      clear: 0.6,
    },
  },
  levelOffset: {
    sde1: 1.8,
    sde2: 0.2,
    senior: -3.1,
  },
  reliability: [
    {
      upTo: 10.6,
      rate: 0.717,
    },
    {
      upTo: 20,
      rate: 0.935,
    },
    {
      upTo: 50,
      rate: 0.993,
    },
  ],
};
