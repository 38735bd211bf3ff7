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
      partial: 1.3,
      clear: 4.9,
    },
    self_initiation: {
      partial: 0.6,
      clear: 5.2,
    },
    individual_contribution: {
      partial: 1.6,
      clear: 9.2,
    },
    data_backed_disagreement: {
      partial: 1.3,
      clear: 7.2,
    },
    respectful_engagement: {
      partial: 2,
      clear: 5.4,
    },
    commitment: {
      partial: 3.6,
      clear: 7.7,
    },
    follow_through: {
      partial: 1.9,
      clear: 4.9,
    },
    metric_delta: {
      partial: 5.1,
      clear: 11.9,
    },
    business_impact: {
      partial: 5.2,
      clear: 12.9,
    },
    second_order_effect: {
      partial: 4.9,
      clear: 11.9,
    },
    reflection: {
      partial: 6,
      clear: 12.4,
    },
    structure: {
      partial: 1,
      clear: 3.8,
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
      partial: 0.1,
      clear: 0.2,
    },
  },
  creditNotApplicable: 0.6,
  levelOffset: {
    sde1: 2.2,
    sde2: -0.8,
    senior: -2.5,
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
      upTo: 11.8,
      rate: 0.761,
    },
    {
      upTo: 29.1,
      rate: 0.944,
    },
    {
      upTo: 50,
      rate: 0.989,
    },
  ],
};
