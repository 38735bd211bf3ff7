/**
 * The published weights of the verdict. Written by `npm run calibrate` (evals/calibrate.ts) from the graded
 * answers of the `fit` split; do not edit by hand. With a critique's dimensions and disqualifiers and this file
 * anybody can recompute its score (see verdict.ts for the arithmetic).
 */
import { POLICY } from './policy.ts';
import type { Weights } from './verdict.ts';

export const WEIGHTS: Weights = {
  ...POLICY,
  base: 6.4,
  points: {
    relevance: {
      partial: 0,
      clear: 0,
    },
    scope_boundary: {
      partial: 3.8,
      clear: 8,
    },
    self_initiation: {
      partial: 1.5,
      clear: 5,
    },
    individual_contribution: {
      partial: 1.6,
      clear: 7.6,
    },
    data_backed_disagreement: {
      partial: 1,
      clear: 7.7,
    },
    respectful_engagement: {
      partial: 0,
      clear: 3.5,
    },
    commitment: {
      partial: 3.7,
      clear: 8.4,
    },
    follow_through: {
      partial: 1.2,
      clear: 1.4,
    },
    metric_delta: {
      partial: 5.8,
      clear: 12.7,
    },
    business_impact: {
      partial: 4,
      clear: 11.7,
    },
    second_order_effect: {
      partial: 5.6,
      clear: 12.6,
    },
    reflection: {
      partial: 6,
      clear: 11.9,
    },
    structure: {
      partial: 1,
      clear: 3.1,
    },
    time: {
      partial: 0,
      clear: 0.6,
    },
    consistency: {
      partial: 0,
      clear: 0,
    },
    level_fit: {
      partial: 0,
      clear: 0,
    },
  },
  levelOffset: {
    sde1: 0.8,
    sde2: 0.3,
    senior: -2.8,
  },
  reliability: [
    {
      upTo: 10.2,
      rate: 0.717,
    },
    {
      upTo: 18.6,
      rate: 0.85,
    },
    {
      upTo: 50,
      rate: 0.994,
    },
  ],
};
