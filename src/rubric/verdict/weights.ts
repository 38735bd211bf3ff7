/**
 * The published weights of the verdict. Written by `npm run calibrate` (evals/calibrate.ts) from the graded
 * answers of the `fit` split; do not edit by hand. With a critique's dimensions and disqualifiers and this file
 * anybody can recompute its score (see verdict.ts for the arithmetic).
 */
import type { Weights } from './verdict.ts';

export const WEIGHTS: Weights = {
  base: 6.9,
  points: {
    relevance: {
      partial: 1,
      clear: 2,
    },
    scope_boundary: {
      partial: 1.5,
      clear: 5,
    },
    self_initiation: {
      partial: 2.8,
      clear: 6.6,
    },
    individual_contribution: {
      partial: 3.7,
      clear: 13,
    },
    data_backed_disagreement: {
      partial: 2,
      clear: 7.8,
    },
    respectful_engagement: {
      partial: 1.6,
      clear: 4.9,
    },
    commitment: {
      partial: 3.4,
      clear: 7.4,
    },
    follow_through: {
      partial: 2.2,
      clear: 4.4,
    },
    metric_delta: {
      partial: 5.3,
      clear: 13,
    },
    business_impact: {
      partial: 5.8,
      clear: 13.7,
    },
    second_order_effect: {
      partial: 5.1,
      clear: 12.5,
    },
    reflection: {
      partial: 6,
      clear: 13.7,
    },
    structure: {
      partial: 1.2,
      clear: 5.1,
    },
    time: {
      partial: 0,
      clear: 0.6,
    },
    consistency: {
      partial: 0,
      clear: 0,
    },
    level_fit: {
      partial: 0.2,
      clear: 0.4,
    },
  },
  creditNotApplicable: 0.6,
  levelOffset: {
    sde1: 2.8,
    sde2: -0.5,
    senior: -3.4,
  },
  dimensionCaps: [
    {
      dimension: 'relevance',
      status: 'absent',
      cap: 49,
    },
    {
      dimension: 'individual_contribution',
      status: 'absent',
      cap: 33,
    },
  ],
  disqualifierCaps: {
    assigned_by_manager: 30,
    routed_not_owned: 30,
    gave_up: 20,
    blame: 20,
    no_own_story: 10,
    off_topic: 10,
    manipulation: 8,
  },
  reliability: [
    {
      upTo: 9.9,
      rate: 0.717,
    },
    {
      upTo: 25.8,
      rate: 0.9,
    },
    {
      upTo: 50,
      rate: 0.989,
    },
  ],
};
