/**
 * The published weights of the verdict. Written by `npm run calibrate` (evals/calibrate.ts) from the graded
 * answers; do not edit by hand. With a critique's dimensions and disqualifiers and this file
 * anybody can recompute its score (see verdict.ts for the arithmetic).
 */
import { POLICY } from './policy.ts';
import type { Weights } from './verdict.ts';

export const WEIGHTS: Weights = {
  ...POLICY,
  base: 7.8,
  points: {
    relevance: {
      partial: 1.3,
      clear: 1.3,
    },
    scope_boundary: {
      partial: 0,
      clear: 5.4,
    },
    self_initiation: {
      partial: 3.1,
      clear: 5.4,
    },
    individual_contribution: {
      partial: 0,
      clear: 5.4,
    },
    data_backed_disagreement: {
      partial: 0.7,
      clear: 6.4,
    },
    respectful_engagement: {
      partial: 1.1,
      clear: 4.8,
    },
    commitment: {
      partial: 1.1,
      clear: 5.3,
    },
    follow_through: {
      partial: 0,
      clear: 1.6,
    },
    metric_delta: {
      partial: 0.5,
      clear: 6.6,
    },
    business_impact: {
      partial: 3.6,
      clear: 8.9,
    },
    second_order_effect: {
      partial: 3.7,
      clear: 11.7,
    },
    reflection: {
      partial: 6.2,
      clear: 11.5,
    },
    structure: {
      partial: 3.6,
      clear: 9.2,
    },
    time: {
      partial: 2.7,
      clear: 4.3,
    },
    consistency: {
      partial: 1,
      clear: 2,
    },
    level_fit: {
      partial: 0,
      clear: 0,
    },
  },
  penalties: {
    assigned_by_manager: 11.5,
    routed_not_owned: 11.3,
    gave_up: 16.7,
    blame: 15.3,
    no_own_story: 14,
    off_topic: 14.4,
    manipulation: 21,
  },
  levelOffset: {
    sde1: 1.8,
    sde2: 0.6,
    senior: 0.2,
  },
  reliability: [
    {
      upTo: 11.8,
      rate: 0.69,
    },
    {
      upTo: 19.6,
      rate: 0.884,
    },
    {
      upTo: 28.5,
      rate: 0.968,
    },
    {
      upTo: 38.4,
      rate: 0.986,
    },
    {
      upTo: 50,
      rate: 0.995,
    },
  ],
};
