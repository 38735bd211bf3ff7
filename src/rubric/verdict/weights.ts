/**
 * The published weights of the verdict. Written by `npm run calibrate` (evals/calibrate.ts) from the graded
 * answers; do not edit by hand. With a critique's dimensions and disqualifiers and this file
 * anybody can recompute its score (see verdict.ts for the arithmetic).
 */
import { POLICY } from './policy.ts';
import type { Weights } from './verdict.ts';

export const WEIGHTS: Weights = {
  ...POLICY,
  base: 0.3,
  points: {
    relevance: {
      partial: 0.8,
      clear: 0.8,
    },
    scope_boundary: {
      partial: 2.7,
      clear: 7.3,
    },
    self_initiation: {
      partial: 0,
      clear: 2.8,
    },
    individual_contribution: {
      partial: 0.9,
      clear: 6,
    },
    data_backed_disagreement: {
      partial: 1.2,
      clear: 9.3,
    },
    respectful_engagement: {
      partial: 1.8,
      clear: 7.9,
    },
    commitment: {
      partial: 6.2,
      clear: 8.5,
    },
    follow_through: {
      partial: 0,
      clear: 0,
    },
    metric_delta: {
      partial: 4.9,
      clear: 12.2,
    },
    business_impact: {
      partial: 1,
      clear: 9.4,
    },
    second_order_effect: {
      partial: 5.8,
      clear: 11.8,
    },
    reflection: {
      partial: 7.1,
      clear: 10.8,
    },
    structure: {
      partial: 1.6,
      clear: 7.2,
    },
    time: {
      partial: 0,
      clear: 4.3,
    },
    consistency: {
      partial: 0.2,
      clear: 0.4,
    },
    level_fit: {
      partial: 0,
      clear: 0,
    },
  },
  levelOffset: {
    sde1: 0.7,
    sde2: -1.2,
    senior: -0.3,
  },
  reliability: [
    {
      upTo: 12,
      rate: 0.596,
    },
    {
      upTo: 20.2,
      rate: 0.87,
    },
    {
      upTo: 28.1,
      rate: 0.911,
    },
    {
      upTo: 50,
      rate: 0.983,
    },
  ],
};
