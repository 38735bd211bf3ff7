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
      partial: 0.5,
      clear: 0.5,
    },
    scope_boundary: {
      partial: 3.4,
      clear: 6.3,
    },
    self_initiation: {
      partial: 2.1,
      clear: 6.2,
    },
    individual_contribution: {
      partial: 2.2,
      clear: 8.2,
    },
    data_backed_disagreement: {
      partial: 1.9,
      clear: 6.9,
    },
    respectful_engagement: {
      partial: 0.9,
      clear: 3.8,
    },
    commitment: {
      partial: 3.2,
      clear: 7.9,
    },
    follow_through: {
      partial: 0.1,
      clear: 0.1,
    },
    metric_delta: {
      partial: 3.8,
      clear: 9.7,
    },
    business_impact: {
      partial: 4.7,
      clear: 11.9,
    },
    second_order_effect: {
      partial: 5.3,
      clear: 13,
    },
    reflection: {
      partial: 6.3,
      clear: 12.5,
    },
    structure: {
      partial: 1.3,
      clear: 2.2,
    },
    time: {
      partial: 0,
      clear: 0.7,
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
    sde2: -0.8,
    senior: -1.6,
  },
  reliability: [
    {
      upTo: 10.5,
      rate: 0.594,
    },
    {
      upTo: 17,
      rate: 0.781,
    },
    {
      upTo: 24.7,
      rate: 0.906,
    },
    {
      upTo: 50,
      rate: 0.983,
    },
  ],
};
