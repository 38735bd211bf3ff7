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
      partial: 0.5,
      clear: 0.5,
    },
    scope_boundary: {
      partial: 3.8,
      clear: 7.9,
    },
    self_initiation: {
      partial: 1.9,
      clear: 5.1,
    },
    individual_contribution: {
      partial: 2.1,
      clear: 8.2,
    },
    data_backed_disagreement: {
      partial: 1.7,
      clear: 7.7,
    },
    respectful_engagement: {
      partial: 0.3,
      clear: 2.2,
    },
    commitment: {
      partial: 3.6,
      clear: 8.7,
    },
    follow_through: {
      partial: 0.9,
      clear: 0.9,
    },
    metric_delta: {
      partial: 5.3,
      clear: 12.4,
    },
    business_impact: {
      partial: 4.2,
      clear: 11.5,
    },
    second_order_effect: {
      partial: 5.7,
      clear: 12.8,
    },
    reflection: {
      partial: 6,
      clear: 12.4,
    },
    structure: {
      partial: 0.9,
      clear: 2.6,
    },
    time: {
      partial: 0,
      clear: 0.4,
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
    sde1: 0.9,
    sde2: 0.6,
    senior: -3.1,
  },
  reliability: [
    {
      upTo: 6.9,
      rate: 0.5,
    },
    {
      upTo: 17,
      rate: 0.682,
    },
    {
      upTo: 50,
      rate: 0.983,
    },
  ],
};
