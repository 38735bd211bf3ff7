/**
 * The published weights of the verdict. Written by `npm run calibrate` (evals/calibrate.ts) from the graded
 * answers; do not edit by hand. With a critique's dimensions and disqualifiers and this file
 * anybody can recompute its score (see verdict.ts for the arithmetic).
 */
import { POLICY } from './policy.ts';
import type { Weights } from './verdict.ts';

export const WEIGHTS: Weights = {
  ...POLICY,
  base: 1.8,
  points: {
    relevance: {
      partial: 2.8,
      clear: 8.4,
    },
    scope_boundary: {
      partial: 2.8,
      clear: 8.4,
    },
    self_initiation: {
      partial: 2.8,
      clear: 8.4,
    },
    individual_contribution: {
      partial: 2.8,
      clear: 8.4,
    },
    data_backed_disagreement: {
      partial: 2.8,
      clear: 8.4,
    },
    respectful_engagement: {
      partial: 2.8,
      clear: 8.4,
    },
    commitment: {
      partial: 2.8,
      clear: 8.4,
    },
    follow_through: {
      partial: 2.8,
      clear: 8.4,
    },
    metric_delta: {
      partial: 2.8,
      clear: 8.4,
    },
    business_impact: {
      partial: 2.8,
      clear: 8.4,
    },
    second_order_effect: {
      partial: 2.8,
      clear: 9.5,
    },
    reflection: {
      partial: 2.8,
      clear: 8.4,
    },
    structure: {
      partial: 0,
      clear: 0,
    },
    time: {
      partial: 0,
      clear: 0,
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
  penalties: {
    assigned_by_manager: 10.6,
    routed_not_owned: 8.7,
    gave_up: 10.5,
    blame: 12.6,
  },
  levelOffset: {
    sde1: -0.4,
    sde2: -2,
    senior: -1.4,
  },
  reliability: [
    {
      upTo: 11.3,
      rate: 0.655,
    },
    {
      upTo: 20.8,
      rate: 0.868,
    },
    {
      upTo: 29,
      rate: 0.949,
    },
    {
      upTo: 37.2,
      rate: 0.98,
    },
    {
      upTo: 50,
      rate: 0.996,
    },
  ],
};
