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
      partial: 1.3,
      clear: 1.3,
    },
    scope_boundary: {
      partial: 0.5,
      clear: 5.2,
    },
    self_initiation: {
      partial: 2.7,
      clear: 5.3,
    },
    individual_contribution: {
      partial: 1.5,
      clear: 5.8,
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
      partial: 2.2,
      clear: 6.1,
    },
    follow_through: {
      partial: 0,
      clear: 1.7,
    },
    metric_delta: {
      partial: 2.3,
      clear: 7.3,
    },
    business_impact: {
      partial: 4,
      clear: 10.1,
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
      clear: 7.8,
    },
    time: {
      partial: 1.6,
      clear: 2.9,
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
    assigned_by_manager: 12.2,
    routed_not_owned: 11.9,
    gave_up: 16.1,
    blame: 17.2,
    no_own_story: 14.8,
    off_topic: 15.7,
    manipulation: 21.1,
  },
  levelOffset: {
    sde1: 1.9,
    sde2: 0.4,
    senior: -0.7,
  },
  reliability: [
    {
      upTo: 11.3,
      rate: 0.671,
    },
    {
      upTo: 19.5,
      rate: 0.884,
    },
    {
      upTo: 29.1,
      rate: 0.968,
    },
    {
      upTo: 38.1,
      rate: 0.986,
    },
    {
      upTo: 50,
      rate: 0.995,
    },
  ],
};
