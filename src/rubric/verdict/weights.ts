/**
 * The published weights of the verdict. Written by `npm run calibrate` (evals/calibrate.ts) from the graded
 * answers of the `fit` split; do not edit by hand. With a critique's dimensions and disqualifiers and this file
 * anybody can recompute its score (see verdict.ts for the arithmetic).
 */
import type { Weights } from './verdict.ts';

export const WEIGHTS: Weights = {
  base: 6.8,
  points: {
    relevance: {
      partial: 0,
      clear: 0,
    },
    scope_boundary: {
      partial: 1.6,
      clear: 5.1,
    },
    self_initiation: {
      partial: 1.4,
      clear: 7.3,
    },
    individual_contribution: {
      partial: 1.6,
      clear: 9.1,
    },
    data_backed_disagreement: {
      partial: 1.8,
      clear: 8,
    },
    respectful_engagement: {
      partial: 1.8,
      clear: 3.7,
    },
    commitment: {
      partial: 2.7,
      clear: 6.5,
    },
    follow_through: {
      partial: 1.9,
      clear: 3.9,
    },
    metric_delta: {
      partial: 5.3,
      clear: 12.3,
    },
    business_impact: {
      partial: 5.5,
      clear: 14.2,
    },
    second_order_effect: {
      partial: 4.5,
      clear: 10.8,
    },
    reflection: {
      partial: 5.5,
      clear: 11.3,
    },
    structure: {
      partial: 0.9,
      clear: 3.9,
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
    sde1: 1.9,
    sde2: -0.2,
    senior: -2.8,
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
      upTo: 9.1,
      rate: 0.804,
    },
    {
      upTo: 22,
      rate: 0.935,
    },
    {
      upTo: 50,
      rate: 0.993,
    },
  ],
};
