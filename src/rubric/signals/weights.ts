/**
 * What signals weigh in the status of a dimension. Written by `npm run calibrate:signals`
 * (evals/calibrate-signals.ts); do not edit by hand. Order of the weights: see `termsOf` in weigh.ts.
 */
import { THEMES } from './theme-weights.ts';
import type { SignalWeightTable } from './weigh.ts';
import { WORDING } from './wording-weights.ts';

export const SIGNAL_WEIGHTS: SignalWeightTable = {
  business_impact: {
    base: 0.17,
    weights: [
      0, 0.35, 0.35, 0.23, 0, 0.05, 0.17, 0.42, 0, 0.33, 0.22, 0.16, 0.07, 0.21, 0.12, 0.12, 0.22, 0.09, 0,
      0.1, 0.12, 1.02,
    ],
    thresholds: [0.66, 1.29],
    wording: WORDING.business_impact,
  },
  commitment: {
    base: 0.49,
    weights: [
      0, 0.1, 0.38, 0.24, 0, 0, 0.15, 0, 0.12, 0.24, 0.38, 0.33, 0.45, 0, 0.06, 0.06, 0.27, 0.93, 1, 0.56,
      0.1, 0.23, 0.15, 0, 0.32, 0.13, 1.08, 0.11, 0, 0.16, 0, 0, 0.14, 1.14,
    ],
    thresholds: [0.85, 1.32],
    wording: WORDING.commitment,
  },
  data_backed_disagreement: {
    base: 0.59,
    weights: [
      0, 0.27, 0.44, 0, 0.03, 0, 0.13, 0, 0.37, 0.1, 0.12, 0.18, 0.2, 0.02, 0.23, 0.54, 0, 1.06, 0, 0.09,
      0.02, 0.24, 0.24, 0.18, 0.3, 0.13, 0, 0, 0, 0.08, 0, 0.89,
    ],
    thresholds: [0.78, 1.35],
    wording: WORDING.data_backed_disagreement,
  },
  follow_through: {
    base: 0.75,
    weights: [
      0.18, 0.01, 0.2, 0, 0.11, 0.26, 0.07, 0.35, 0.16, 0.04, 0.03, 0.11, 0.06, 0, 0.08, 0.39, 0.05, 0, 0.27,
      0.13, 0.2, 0.43, 0.1, 0.04, 0.04, 0, 0.18, 0.37, 0.01, 0.21, 0.02, 0, 0, 0, 0.29, 0.2, 0, 0.27, 0, 0.05,
      1.31,
    ],
    thresholds: [0.73, 1.39],
    wording: WORDING.follow_through,
  },
  individual_contribution: {
    base: 0.99,
    weights: [
      0.08, 0.03, 0.29, 0.58, 0.01, 0, 0.04, 0.2, 0.11, 0.02, 0, 0.12, 0, 0.09, 0.06, 0.13, 0, 0.17, 0.28,
      0.08, 0.04, 0, 0.24, 0.12, 0, 0, 0.09, 0.08, 0, 0.54, 0.14, 0.13, 0.15, 0.88,
    ],
    thresholds: [0.84, 1.4],
    wording: WORDING.individual_contribution,
  },
  metric_delta: {
    base: 0.61,
    weights: [
      0, 0.23, 0.66, 0.28, 0.13, 0.06, 0.21, 0.04, 0.06, 0.13, 0.32, 0.1, 0.42, 0.35, 0.21, 0.3, 0.26, 0,
      0.82,
    ],
    thresholds: [0.63, 1.31],
    wording: WORDING.metric_delta,
  },
  reflection: {
    base: 0.44,
    weights: [
      0.17, 0.09, 0.19, 0.06, 0.13, 0.25, 0.04, 0.12, 0.01, 0, 0.04, 0.07, 0, 0.18, 0, 0.02, 0.09, 0.18, 0,
      0.15, 0, 0.32, 0.03, 0.18, 0, 0.05, 0.15, 0.1, 0.17, 0.7, 0.16, 0.15, 0, 0.1, 0.03, 0.16, 1.07,
    ],
    thresholds: [0.72, 1.34],
    wording: WORDING.reflection,
  },
  relevance: {
    base: 1.01,
    weights: [
      0.4, 0.21, 0, 0, 0, 0.01, 0.08, 0.13, 0, 0.05, 0, 0, 0, 0.23, 0.05, 0.07, 0, 0, 0.21, 0.15, 0.34, 0.04,
      0.03, 0, 0, 0.09, 0, 0, 0.01, 0.01, 0.09, 0, 0.31, 0, 0.28, 0.45, 0.07, 0.11, 0.05, 0.17, 0, 0, 0, 0,
      0.17, 0.45, 0.45, 0, 0.19, 0.09, 0, 0, 0.59, 0.65,
    ],
    thresholds: [0.85, 1.47],
    wording: WORDING.relevance,
    themes: THEMES,
  },
  respectful_engagement: {
    base: 0.34,
    weights: [
      0.5, 0, 0.14, 0.23, 0.6, 0.16, 0.33, 0.12, 0.3, 0.16, 0.1, 0.2, 0.18, 0.28, 0.87, 0.03, 0.64, 0.25,
      0.15, 0.28, 0, 0.01, 0.02, 0.3, 0.16, 0.29, 0.48, 0.97,
    ],
    thresholds: [0.71, 1.37],
    wording: WORDING.respectful_engagement,
  },
  scope_boundary: {
    base: 0.54,
    weights: [
      0.18, 0.2, 0.21, 0.27, 0.1, 0.31, 0.43, 0.14, 0.05, 0.38, 0.04, 0.01, 0.09, 0.01, 0, 0, 0, 0.3, 0.29,
      0.06, 0, 0.09, 0.25, 0, 0.02, 0, 0, 0.25, 0, 0.47, 0.92,
    ],
    thresholds: [0.62, 1.23],
    wording: WORDING.scope_boundary,
  },
  second_order_effect: {
    base: 0.18,
    weights: [
      0, 0.24, 0.27, 0, 0.1, 0.72, 0.05, 0.15, 0.11, 0.23, 0, 0.07, 0.23, 0, 0.14, 0.1, 0, 0.08, 0.23, 0.22,
      0.07, 0, 0.12, 0.18, 0.04, 0, 0.07, 1.07,
    ],
    thresholds: [0.72, 1.15],
    wording: WORDING.second_order_effect,
  },
  self_initiation: {
    base: 1.13,
    weights: [
      0, 0.15, 0.27, 0.09, 0.06, 0.21, 0.17, 0.07, 0.09, 0.05, 0.06, 0.23, 0.08, 0.14, 0.16, 0.09, 0.07, 0.04,
      0.5, 0, 0.05, 0.44, 0, 0, 0, 0.14, 0, 0, 0.63, 0.2, 0.13, 0.91,
    ],
    thresholds: [0.9, 1.36],
    wording: WORDING.self_initiation,
  },
  structure: {
    base: 0.94,
    weights: [
      0.16, 0.03, 0.26, 0.16, 0.02, 0, 0, 0.1, 0.19, 0.1, 0.05, 0.06, 0, 0.08, 0.07, 0.05, 0.03, 0.07, 0.03,
      0.07, 0.06, 0.08, 0.07, 0.07, 0.13, 0.03, 0.05, 0.05, 0, 0.08, 0, 0.09, 0.02, 0.03, 0.02, 0.1, 0.08, 0,
      0, 0, 0, 0.01, 0.65,
    ],
    thresholds: [0.96, 1.49],
    wording: WORDING.structure,
  },
};
