/**
 * What signals weigh in the status of a dimension. Written by `npm run calibrate:signals`
 * (evals/calibrate-signals.ts); do not edit by hand. Order of the weights: see `termsOf` in weigh.ts.
 */
import { THEMES } from './theme-weights.ts';
import type { SignalWeightTable } from './weigh.ts';
import { WORDING } from './wording-weights.ts';

export const SIGNAL_WEIGHTS: SignalWeightTable = {
  business_impact: {
    base: 0.32,
    weights: [
      0, 0.18, 0.19, 0.08, 0.08, 0.46, 0.34, 0.1, 0.17, 0.31, 0.18, 0.06, 0.43, 0.79, 0.27, 0.2, 0.29, 0.14,
      0.18, 0.15, 0.05, 0.04, 0.13, 0.2, 0.62, 0.59, 0.31, 0.31, 0.04, 1,
    ],
    thresholds: [0.6, 1.23],
    wording: WORDING.business_impact,
  },
  commitment: {
    base: 0.42,
    weights: [
      0, 0.11, 0.64, 0.53, 0.18, 0.44, 0.08, 0.04, 0.24, 0.3, 0.4, 0.11, 0.03, 0.02, 0.19, 0.48, 0.56, 0.46,
      0.46, 0.33, 0.17, 0.28, 0.41, 0.29, 0.1, 0.62, 0.03, 0.06, 0.08, 1.09,
    ],
    thresholds: [0.81, 1.36],
    wording: WORDING.commitment,
  },
  data_backed_disagreement: {
    base: 0.83,
    weights: [
      0, 0.07, 0.23, 0.27, 0.45, 0.22, 0.11, 0.16, 0.07, 0.13, 0.12, 0.05, 0.24, 0.31, 0.08, 0.66, 0.54, 0.13,
      0.24, 0.03, 0.31, 0.17, 0.32, 0.19, 0.18, 0.03, 0.07, 0.3, 1.03,
    ],
    thresholds: [0.75, 1.34],
    wording: WORDING.data_backed_disagreement,
  },
  follow_through: {
    base: 0.78,
    weights: [
      0, 0, 0.07, 0.33, 0.23, 0.23, 0.05, 0.02, 0.13, 0.09, 0.7, 0.8, 0.05, 0.09, 0.25, 0.31, 0.3, 0.15, 0.1,
      0.02, 0.46, 0.13, 0.13, 0.04, 0.05, 0.34, 0.05, 0.34, 0.06, 0.08, 0.92, 0.29, 0.14, 0.51, 0.67, 1.34,
    ],
    thresholds: [0.61, 1.28],
    wording: WORDING.follow_through,
  },
  individual_contribution: {
    base: 0.99,
    weights: [
      0.08, 0.09, 0.4, 0.31, 0.11, 0.26, 0.18, 0.06, 0.01, 0.17, 0.03, 0.03, 0.15, 0.19, 0.39, 0.11, 0.02,
      0.01, 0.19, 0.1, 0.34, 0.14, 0.2, 0.48, 0.16, 0.25, 0.05, 0.94,
    ],
    thresholds: [0.87, 1.4],
    wording: WORDING.individual_contribution,
  },
  metric_delta: {
    base: 0.62,
    weights: [
      0.04, 0.24, 0.49, 0.18, 0.26, 0.09, 0.1, 0.09, 0.26, 0.35, 0.19, 0.26, 0.11, 0.26, 0.16, 0.3, 0.17,
      0.22, 0.35, 0.68, 0.82, 0.18, 0.5, 0.17, 0.07, 0.92,
    ],
    thresholds: [0.64, 1.33],
    wording: WORDING.metric_delta,
  },
  reflection: {
    base: 0.47,
    weights: [
      0.11, 0.11, 0.2, 0.13, 0.17, 0.21, 0.08, 0.12, 0.03, 0.08, 0.06, 0.16, 0.08, 0.22, 0.09, 0.22, 0.04,
      0.24, 0.04, 0.09, 0.13, 0.09, 0.96, 0.21, 0.11, 0.19, 0.05, 0.01, 1.13,
    ],
    thresholds: [0.65, 1.34],
    wording: WORDING.reflection,
  },
  relevance: {
    base: 1.02,
    weights: [
      0.23, 0.11, 0.49, 0, 0.01, 0.22, 0.16, 0.01, 0.25, 0.06, 0.05, 0.05, 0.14, 0.13, 0.48, 0.04, 0.09, 0.01,
      0.01, 0.07, 0.08, 0.2, 0.32, 0.04, 0.12, 0.1, 0.16, 0.09, 0.09, 0.06, 0.36, 0.17, 0.05, 0.12, 0.11,
      0.63, 0.48,
    ],
    thresholds: [0.87, 1.44],
    wording: WORDING.relevance,
    themes: THEMES,
  },
  respectful_engagement: {
    base: 0.5,
    weights: [
      0.5, 0.05, 0.54, 0.11, 0.04, 0.3, 0.16, 0.04, 0.23, 0.13, 0.03, 0.31, 0.9, 0.18, 0.39, 0.25, 0.33, 0.27,
      0.15, 0.07, 0.04, 0.1, 0.15, 0.09, 0.17, 0.22, 1.18,
    ],
    thresholds: [0.92, 1.36],
    wording: WORDING.respectful_engagement,
  },
  scope_boundary: {
    base: 0.58,
    weights: [
      0.09, 0.04, 0.59, 0.13, 0.08, 0.09, 0.14, 0.12, 0.18, 0.06, 0.15, 0.03, 0.06, 0.01, 0.05, 0.47, 0.55,
      0.23, 0.17, 0.12, 0.06, 0.26, 0.12, 0.02, 0.03, 0.21, 0.98,
    ],
    thresholds: [0.64, 1.24],
    wording: WORDING.scope_boundary,
  },
  second_order_effect: {
    base: 0.29,
    weights: [
      0.03, 0.17, 0.22, 0.22, 0.16, 0.67, 0.02, 0.17, 0.19, 0.18, 0.15, 0.14, 0.17, 0.16, 0.18, 0.15, 0.07,
      0.2, 0.15, 0.11, 0.08, 0.47, 0.32, 0.34, 0.24, 1.14,
    ],
    thresholds: [0.78, 1.17],
    wording: WORDING.second_order_effect,
  },
  self_initiation: {
    base: 1.03,
    weights: [
      0, 0.11, 0.26, 0.2, 0.05, 0.2, 0.04, 0.06, 0.12, 0.05, 0.06, 0.33, 0.08, 0.21, 0.07, 0.1, 0.31, 0.2,
      0.12, 0.86, 0.02, 0.38, 0.05, 0.16, 0.13, 0.5, 0.12, 0.13, 1.01,
    ],
    thresholds: [0.93, 1.34],
    wording: WORDING.self_initiation,
  },
  structure: {
    base: 1.05,
    weights: [
      0.12, 0.03, 0.21, 0.15, 0.01, 0.03, 0.11, 0.16, 0.07, 0.04, 0.05, 0.06, 0.12, 0.03, 0.04, 0.06, 0.07,
      0.08, 0.11, 0.06, 0.07, 0.12, 0.13, 0.13, 0.07, 0.16, 0.02, 0.03, 0.02, 0.11, 0.07, 0.67,
    ],
    thresholds: [0.99, 1.45],
    wording: WORDING.structure,
  },
};
