/**
 * The published weights of the verdict. Written by `npm run calibrate` (evals/calibrate.ts) from the graded
 * answers; do not edit by hand. With a critique's dimensions and disqualifiers and this file
 * anybody can recompute its score (see verdict.ts for the arithmetic).
 */
import { POLICY } from './policy.ts';
import type { Weights } from './verdict.ts';

export const WEIGHTS: Weights = {
  ...POLICY,
  base: 0.9,
  points: {
    relevance: {
      partial: 0.9,
      clear: 1,
    },
    scope_boundary: {
      partial: 2,
      clear: 5.7,
    },
    self_initiation: {
      partial: 2.1,
      clear: 4.9,
    },
    individual_contribution: {
      partial: 2.9,
      clear: 9.4,
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
      partial: 3.3,
      clear: 8.4,
    },
    follow_through: {
      partial: 1.8,
      clear: 2.6,
    },
    metric_delta: {
      partial: 3.8,
      clear: 9.3,
    },
    business_impact: {
      partial: 4.9,
      clear: 12.2,
    },
    second_order_effect: {
      partial: 5.3,
      clear: 11.4,
    },
    reflection: {
      partial: 6.3,
      clear: 12.9,
    },
    structure: {
      partial: 1.6,
      clear: 5,
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
      partial: 0.8,
      clear: 1.6,
    },
  },
  levelOffset: {
    sde1: 1.5,
    sde2: -0.2,
    senior: -1.6,
  },
  reliability: [
    {
      upTo: 12.1,
      rate: 0.705,
    },
    {
      upTo: 21.5,
      rate: 0.866,
    },
    {
      upTo: 30,
      rate: 0.92,
    },
    {
      upTo: 38.2,
      rate: 0.955,
    },
    {
      upTo: 50,
      rate: 0.991,
    },
  ],
};
