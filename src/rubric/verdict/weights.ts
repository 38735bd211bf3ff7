/**
 * The published weights of the verdict. Written by `npm run calibrate` (evals/calibrate.ts) from the graded
 * answers; do not edit by hand. With a critique's dimensions and disqualifiers and this file
 * anybody can recompute its score (see verdict.ts for the arithmetic).
 */
import { POLICY } from './policy.ts';
import type { Weights } from './verdict.ts';

export const WEIGHTS: Weights = {
  ...POLICY,
  base: 0.7,
  points: {
    relevance: {
      partial: 0.9,
      clear: 1.1,
    },
    scope_boundary: {
      partial: 2.1,
      clear: 6,
    },
    self_initiation: {
      partial: 2,
      clear: 4.9,
    },
    individual_contribution: {
      partial: 3,
      clear: 9.9,
    },
    data_backed_disagreement: {
      partial: 2.1,
      clear: 8.4,
    },
    respectful_engagement: {
      partial: 1.3,
      clear: 4.1,
    },
    commitment: {
      partial: 3.2,
      clear: 8.2,
    },
    follow_through: {
      partial: 1.8,
      clear: 2.4,
    },
    metric_delta: {
      partial: 4.1,
      clear: 9.6,
    },
    business_impact: {
      partial: 4.6,
      clear: 11.9,
    },
    second_order_effect: {
      partial: 5.5,
      clear: 11.5,
    },
    reflection: {
      partial: 6.5,
      clear: 13.1,
    },
    structure: {
      partial: 1.5,
      clear: 4.5,
    },
    time: {
      partial: 0,
      clear: 0.5,
    },
    consistency: {
      partial: 0,
      clear: 0,
    },
    level_fit: {
      partial: 0.7,
      clear: 1.4,
    },
  },
  levelOffset: {
    sde1: 1.5,
    sde2: -0.3,
    senior: -1.6,
  },
  reliability: [
    {
      upTo: 12,
      rate: 0.616,
    },
    {
      upTo: 30,
      rate: 0.932,
    },
    {
      upTo: 50,
      rate: 0.977,
    },
  ],
};
