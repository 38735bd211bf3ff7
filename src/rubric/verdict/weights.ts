/**
 * The published weights of the verdict. Written by `npm run calibrate` (evals/calibrate.ts) from the graded
 * answers; do not edit by hand. With a critique's dimensions and disqualifiers and this file
 * anybody can recompute its score (see verdict.ts for the arithmetic).
 */
import { POLICY } from './policy.ts';
import type { Weights } from './verdict.ts';

export const WEIGHTS: Weights = {
  ...POLICY,
  base: 0.2,
  points: {
    relevance: {
      partial: 0.8,
      clear: 0.8,
    },
    scope_boundary: {
      partial: 2.7,
      clear: 6.2,
    },
    self_initiation: {
      partial: 1.1,
      clear: 3,
    },
    individual_contribution: {
      partial: 1.7,
      clear: 8,
    },
    data_backed_disagreement: {
      partial: 2.3,
      clear: 8.5,
    },
    respectful_engagement: {
      partial: 1.8,
      clear: 5.7,
    },
    commitment: {
      partial: 4.8,
      clear: 8.8,
    },
    follow_through: {
      partial: 2,
      clear: 2,
    },
    metric_delta: {
      partial: 4.4,
      clear: 10.4,
    },
    business_impact: {
      partial: 4.3,
      clear: 10.9,
    },
    second_order_effect: {
      partial: 7.5,
      clear: 12.5,
    },
    reflection: {
      partial: 8.3,
      clear: 14.9,
    },
    structure: {
      partial: 0.6,
      clear: 3.8,
    },
    time: {
      partial: 0,
      clear: 1.9,
    },
    consistency: {
      partial: 0,
      clear: 0,
    },
    level_fit: {
      partial: 0.4,
      clear: 0.8,
    },
  },
  levelOffset: {
    sde1: 1.1,
    sde2: -0.8,
    senior: -1,
  },
  reliability: [
    {
      upTo: 12.3,
      rate: 0.705,
    },
    {
      upTo: 20.5,
      rate: 0.884,
    },
    {
      upTo: 30,
      rate: 0.955,
    },
    {
      upTo: 50,
      rate: 0.977,
    },
  ],
};
