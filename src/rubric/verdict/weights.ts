/**
 * The published weights of the verdict. Written by `npm run calibrate` (evals/calibrate.ts) from the graded
 * answers; do not edit by hand. With a critique's dimensions and disqualifiers and this file
 * anybody can recompute its score (see verdict.ts for the arithmetic).
 */
import { POLICY } from './policy.ts';
import type { Weights } from './verdict.ts';

export const WEIGHTS: Weights = {
  ...POLICY,
  base: 5.8,
  points: {
    relevance: {
      partial: 1.7,
      clear: 1.7,
    },
    scope_boundary: {
      partial: 0.7,
      clear: 5.4,
    },
    self_initiation: {
      partial: 3,
      clear: 5.4,
    },
    individual_contribution: {
      partial: 1.9,
      clear: 6.4,
    },
    data_backed_disagreement: {
      partial: 1.8,
      clear: 8,
    },
    respectful_engagement: {
      partial: 0.9,
      clear: 4.2,
    },
    commitment: {
      partial: 2.3,
      clear: 6.5,
    },
    follow_through: {
      partial: 0,
      clear: 1.8,
    },
    metric_delta: {
      partial: 2.4,
      clear: 7.5,
    },
    business_impact: {
      partial: 4,
      clear: 10.2,
    },
    second_order_effect: {
      partial: 3.9,
      clear: 11.1,
    },
    reflection: {
      partial: 5.8,
      clear: 11.5,
    },
    structure: {
      partial: 2.9,
      clear: 7.9,
    },
    time: {
      partial: 1.1,
      clear: 1.9,
    },
    consistency: {
      partial: 0.3,
      clear: 0.6,
    },
    level_fit: {
      partial: 1.1,
      clear: 1.1,
    },
  },
  penalties: {
    assigned_by_manager: 12.4,
    routed_not_owned: 12.2,
    gave_up: 16.3,
    blame: 17.8,
  },
  levelOffset: {
    sde1: 1.7,
    sde2: 0.4,
    senior: -1,
  },
  reliability: [
    {
      upTo: 11.2,
      rate: 0.681,
    },
    {
      upTo: 20.5,
      rate: 0.875,
    },
    {
      upTo: 29.8,
      rate: 0.968,
    },
    {
      upTo: 50,
      rate: 0.993,
    },
  ],
};
