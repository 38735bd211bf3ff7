/**
 * The published weights of the verdict. Written by `npm run calibrate` (evals/calibrate.ts) from the graded
 * answers; do not edit by hand. With a critique's dimensions and disqualifiers and this file
 * anybody can recompute its score (see verdict.ts for the arithmetic).
 */
import { POLICY } from './policy.ts';
import type { Weights } from './verdict.ts';

export const WEIGHTS: Weights = {
  ...POLICY,
  base: 8,
  points: {
    relevance: {
      partial: 0.4,
      clear: 0.4,
    },
    scope_boundary: {
      partial: 0,
      clear: 5.4,
    },
    self_initiation: {
      partial: 2.7,
      clear: 5.4,
    },
    individual_contribution: {
      partial: 0,
      clear: 5.4,
    },
    data_backed_disagreement: {
      partial: 0,
      clear: 5.8,
    },
    respectful_engagement: {
      partial: 1.1,
      clear: 6.1,
    },
    commitment: {
      partial: 0,
      clear: 5.4,
    },
    follow_through: {
      partial: 0,
      clear: 1.7,
    },
    metric_delta: {
      partial: 0,
      clear: 7,
    },
    business_impact: {
      partial: 2.1,
      clear: 6.2,
    },
    second_order_effect: {
      partial: 2.7,
      clear: 11.8,
    },
    reflection: {
      partial: 5.9,
      clear: 10.7,
    },
    structure: {
      partial: 3.6,
      clear: 12.1,
    },
    time: {
      partial: 3.7,
      clear: 3.8,
    },
    consistency: {
      partial: 1.5,
      clear: 3,
    },
    level_fit: {
      partial: 0,
      clear: 0,
    },
  },
  penalties: {
    assigned_by_manager: 10.8,
    routed_not_owned: 10.6,
    gave_up: 17.8,
    blame: 13.1,
    no_own_story: 11.1,
    off_topic: 12.8,
    manipulation: 19.9,
  },
  levelOffset: {
    sde1: 2,
    sde2: 1,
    senior: 0.7,
  },
  reliability: [
    {
      upTo: 12.5,
      rate: 0.708,
    },
    {
      upTo: 20.2,
      rate: 0.866,
    },
    {
      upTo: 28.6,
      rate: 0.968,
    },
    {
      upTo: 50,
      rate: 0.993,
    },
  ],
};
