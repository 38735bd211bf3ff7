/**
 * The published weights of the verdict. Written by `npm run calibrate` (evals/calibrate.ts) from the graded
 * answers of the `fit` split; do not edit by hand. With a critique's dimensions and disqualifiers and this file
 * anybody can recompute its score (see verdict.ts for the arithmetic).
 */
import { POLICY } from './policy.ts';
import type { Weights } from './verdict.ts';

export const WEIGHTS: Weights = {
  ...POLICY,
  base: 7.1,
  points: {
    relevance: {
      partial: 0.1,
      clear: 0.1,
    },
    scope_boundary: {
      partial: 3.7,
      clear: 7.6,
    },
    self_initiation: {
      partial: 1.6,
      clear: 6.4,
    },
    individual_contribution: {
      partial: 1.5,
      clear: 8.8,
    },
    data_backed_disagreement: {
      partial: 1.5,
      clear: 8,
    },
    respectful_engagement: {
      partial: 1.1,
      clear: 2.9,
    },
    commitment: {
      partial: 2.6,
      clear: 7.1,
    },
    follow_through: {
      partial: 1.4,
      clear: 2.5,
    },
    metric_delta: {
      partial: 5.6,
      clear: 12.2,
    },
    business_impact: {
      partial: 5.1,
      clear: 13.1,
    },
    second_order_effect: {
      partial: 4,
      clear: 10.4,
    },
    reflection: {
      partial: 4.1,
      clear: 9.7,
    },
    structure: {
      partial: 1.1,
      clear: 2.8,
    },
    time: {
      partial: 0,
      clear: 0.1,
    },
    consistency: {
      partial: 0,
      clear: 0,
    },
    level_fit: {
      partial: 0.5,
      clear: 1,
    },
  },
  levelOffset: {
    sde1: 1.5,
    sde2: 0.6,
    senior: -3,
  },
  reliability: [
    {
      upTo: 8.6,
      rate: 0.804,
    },
    {
      upTo: 20,
      rate: 0.891,
    },
    {
      upTo: 50,
      rate: 0.993,
    },
  ],
};
