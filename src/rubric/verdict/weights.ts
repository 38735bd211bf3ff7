/**
 * The published weights of the verdict. Written by `npm run calibrate` (evals/calibrate.ts) from the graded
 * answers; do not edit by hand. With a critique's dimensions and disqualifiers and this file
 * anybody can recompute its score (see verdict.ts for the arithmetic).
 */
import { POLICY } from './policy.ts';
import type { Weights } from './verdict.ts';

export const WEIGHTS: Weights = {
  ...POLICY,
  base: 4.5,
  points: {
    relevance: {
      partial: 2.9,
      clear: 3.6,
    },
    scope_boundary: {
      partial: 1.5,
      clear: 6.1,
    },
    self_initiation: {
      partial: 2.8,
      clear: 5.5,
    },
    individual_contribution: {
      partial: 2.6,
      clear: 7.2,
    },
    data_backed_disagreement: {
      partial: 2.6,
      clear: 7.2,
    },
    respectful_engagement: {
      partial: 1.7,
      clear: 4.5,
    },
    commitment: {
      partial: 2.7,
      clear: 7.5,
    },
    follow_through: {
      partial: 0,
      clear: 2.8,
    },
    metric_delta: {
      partial: 2.7,
      clear: 7.5,
    },
    business_impact: {
      partial: 4.3,
      clear: 10.2,
    },
    second_order_effect: {
      partial: 4.8,
      clear: 12.2,
    },
    reflection: {
      partial: 5.9,
      clear: 12.5,
    },
    structure: {
      partial: 2.8,
      clear: 6.3,
    },
    time: {
      partial: 0.6,
      clear: 0.7,
    },
    consistency: {
      partial: 0.4,
      clear: 0.8,
    },
    level_fit: {
      partial: 0.8,
      clear: 0.8,
    },
  },
  penalties: {
    assigned_by_manager: 12.4,
    routed_not_owned: 12.3,
    gave_up: 16.4,
    blame: 18.3,
  },
  levelOffset: {
    sde1: 1.7,
    sde2: 0.5,
    senior: -1.6,
  },
  reliability: [
    {
      upTo: 11.7,
      rate: 0.731,
    },
    {
      upTo: 20,
      rate: 0.855,
    },
    {
      upTo: 28.9,
      rate: 0.963,
    },
    {
      upTo: 37.5,
      rate: 0.988,
    },
    {
      upTo: 50,
      rate: 0.996,
    },
  ],
};
