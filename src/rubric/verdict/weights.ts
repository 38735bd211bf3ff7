/**
 * The published weights of the verdict. Written by `npm run calibrate` (evals/calibrate.ts) from the graded
 * answers of the `fit` split; do not edit by hand. With a critique's dimensions and disqualifiers and this file
 * anybody can recompute its score (see verdict.ts for the arithmetic).
 */
import { POLICY } from './policy.ts';
import type { Weights } from './verdict.ts';

export const WEIGHTS: Weights = {
  ...POLICY,
  base: 6.6,
  points: {
    relevance: {
      partial: 0,
      clear: 0.1,
    },
    scope_boundary: {
      partial: 3.3,
      clear: 6.3,
    },
    self_initiation: {
      partial: 2.4,
      clear: 6.8,
    },
    individual_contribution: {
      partial: 2.6,
      clear: 9.2,
    },
    data_backed_disagreement: {
      partial: 1.9,
      clear: 6.6,
    },
    respectful_engagement: {
      partial: 1.1,
      clear: 3.7,
    },
    commitment: {
      partial: 3.2,
      clear: 7.9,
    },
    follow_through: {
      partial: 0.3,
      clear: 0.3,
    },
    metric_delta: {
      partial: 4,
      clear: 9.8,
    },
    business_impact: {
      partial: 4,
      clear: 11.4,
    },
    second_order_effect: {
      partial: 5,
      clear: 12.4,
    },
    reflection: {
      partial: 6.5,
      clear: 12.9,
    },
    structure: {
      partial: 1.3,
      clear: 2.2,
    },
    time: {
      partial: 0,
      clear: 0.3,
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
    sde1: 1.4,
    sde2: -0.9,
    senior: -1.9,
  },
  reliability: [
    {
      upTo: 10.7,
      rate: 0.5,
    },
    {
      upTo: 17.2,
      rate: 0.781,
    },
    {
      upTo: 24.9,
      rate: 0.906,
    },
    {
      upTo: 50,
      rate: 0.983,
    },
  ],
};
