/**
 * The published weights of the verdict. Written by `npm run calibrate` (evals/calibrate.ts) from the graded
 * answers; do not edit by hand. With a critique's dimensions and disqualifiers and this file
 * anybody can recompute its score (see verdict.ts for the arithmetic).
 */
import { POLICY } from './policy.ts';
import type { Weights } from './verdict.ts';

export const WEIGHTS: Weights = {
  ...POLICY,
  base: 7.6,
  points: {
    relevance: {
      partial: 1.2,
      clear: 1.2,
    },
    scope_boundary: {
      partial: 0.8,
      clear: 5.3,
    },
    self_initiation: {
      partial: 2.7,
      clear: 5.3,
    },
    individual_contribution: {
      partial: 1.7,
      clear: 6,
    },
    data_backed_disagreement: {
      partial: 1.6,
      clear: 7.4,
    },
    respectful_engagement: {
      partial: 1.3,
      clear: 4.1,
    },
    commitment: {
      partial: 2.3,
      clear: 6.3,
    },
    follow_through: {
      partial: 0,
      clear: 1.6,
    },
    metric_delta: {
      partial: 2.3,
      clear: 7.2,
    },
    business_impact: {
      partial: 4.1,
      clear: 10.3,
    },
    second_order_effect: {
      partial: 3.7,
      clear: 10.7,
    },
    reflection: {
      partial: 5.5,
      clear: 11.1,
    },
    structure: {
      partial: 2.9,
      clear: 7.5,
    },
    time: {
      partial: 1.5,
      clear: 2.8,
    },
    consistency: {
      partial: 0.3,
      clear: 0.6,
    },
    level_fit: {
      partial: 1,
      clear: 1,
    },
  },
  penalties: {
    assigned_by_manager: 12.1,
    routed_not_owned: 11.9,
    gave_up: 16,
    blame: 17.2,
    no_own_story: 14.8,
    off_topic: 15.7,
    manipulation: 21,
  },
  levelOffset: {
    sde1: 1.9,
    sde2: 0.4,
    senior: -0.8,
  },
  reliability: [
    {
      upTo: 11.4,
      rate: 0.671,
    },
    {
      upTo: 19.4,
      rate: 0.894,
    },
    {
      upTo: 28.8,
      rate: 0.968,
    },
    {
      upTo: 38.5,
      rate: 0.986,
    },
    {
      upTo: 50,
      rate: 0.995,
    },
  ],
};
