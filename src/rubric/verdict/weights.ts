/**
 * The published weights of the verdict. Written by `npm run calibrate` (evals/calibrate.ts) from the graded
 * answers; do not edit by hand. With a critique's dimensions and disqualifiers and this file
 * anybody can recompute its score (see verdict.ts for the arithmetic).
 */
import { POLICY } from './policy.ts';
import type { Weights } from './verdict.ts';

export const WEIGHTS: Weights = {
  ...POLICY,
  base: -2.1,
  points: {
    relevance: {
      partial: 0,
      clear: 0.1,
    },
    scope_boundary: {
      partial: 1.1,
      clear: 3.8,
    },
    self_initiation: {
      partial: 0.4,
      clear: 0.4,
    },
    individual_contribution: {
      partial: 2,
      clear: 8.8,
    },
    data_backed_disagreement: {
      partial: 0.5,
      clear: 8.2,
    },
    respectful_engagement: {
      partial: 3.8,
      clear: 10.5,
    },
    commitment: {
      partial: 4.9,
      clear: 8.9,
    },
    follow_through: {
      partial: 2.7,
      clear: 2.7,
    },
    metric_delta: {
      partial: 2.5,
      clear: 6.6,
    },
    business_impact: {
      partial: 6.8,
      clear: 13.7,
    },
    second_order_effect: {
      partial: 8.8,
      clear: 16.2,
    },
    reflection: {
      partial: 10.8,
      clear: 16.1,
    },
    structure: {
      partial: 0,
      clear: 3.3,
    },
    time: {
      partial: 0,
      clear: 4.2,
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
    sde1: 1.3,
    sde2: -1,
    senior: -2.6,
  },
  reliability: [
    {
      upTo: 12.5,
      rate: 0.741,
    },
    {
      upTo: 30,
      rate: 0.905,
    },
    {
      upTo: 37.3,
      rate: 0.955,
    },
    {
      upTo: 50,
      rate: 0.991,
    },
  ],
};
