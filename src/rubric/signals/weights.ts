/**
 * What signals weigh in the status of a dimension. Written by `npm run calibrate:signals`
 * (evals/calibrate-signals.ts); do not edit by hand. Order of the weights: see `termsOf` in weigh.ts.
 */
import { THEMES } from './theme-weights.ts';
import type { SignalWeightTable } from './weigh.ts';
import { WORDING } from './wording-weights.ts';

export const SIGNAL_WEIGHTS: SignalWeightTable = {
  business_impact: {
    base: 0.27,
    weights: [
      0, 0.26, 0.34, 0.24, 0.04, 0.12, 0.03, 0.43, 0, 0.3, 0.11, 0.06, 0.03, 0.31, 0.88, 0.29, 0.22, 0.27,
      0.24, 0.15, 0.07, 0.09, 0.02, 0.12, 0.23, 0, 0.3, 0.66, 0.64, 0.94,
    ],
    thresholds: [0.64, 1.27],
    wording: WORDING.business_impact,
  },
  commitment: {
    base: 0.39,
    weights: [
      0, 0.14, 0.8, 0.47, 0.21, 0, 0, 0.1, 0, 0.11, 0.13, 0.39, 0.39, 0.56, 0, 0.07, 0.08, 0.2, 0.93, 0.62,
      0.61, 0.38, 0.13, 0.22, 0.2, 0, 0.3, 0.24, 0.62, 0.01, 0.04, 0, 0, 0.18, 0.17, 0.85,
    ],
    thresholds: [0.78, 1.36],
    wording: WORDING.commitment,
  },
  data_backed_disagreement: {
    base: 0.66,
    weights: [
      0, 0, 0.43, 0.21, 0.3, 0, 0.09, 0, 0.1, 0, 0.22, 0.07, 0.12, 0.17, 0.07, 0, 0.67, 0.22, 0, 0.94, 0.38,
      0.01, 0.19, 0.25, 0.13, 0.09, 0.11, 0.2, 0.1, 0, 0, 0.01, 0.15, 0, 0.72,
    ],
    thresholds: [0.86, 1.37],
    wording: WORDING.data_backed_disagreement,
  },
  follow_through: {
    base: 0.69,
    weights: [
      0.1, 0, 0.19, 0.05, 0.16, 0.24, 0.13, 0.28, 0.14, 0.01, 0.01, 0.05, 0.01, 0.14, 0.12, 0.56, 0, 0.23,
      0.08, 0, 0.13, 0.22, 0.19, 0.28, 0.12, 0.05, 0.06, 0, 0.16, 0.37, 0.06, 0.07, 0.03, 0, 0, 0, 0.37, 0.06,
      0, 0.3, 0.03, 0.03, 0.9, 0.26, 0, 0.2, 1.23,
    ],
    thresholds: [0.68, 1.33],
    wording: WORDING.follow_through,
  },
  individual_contribution: {
    base: 1.02,
    weights: [
      0.07, 0.06, 0.46, 0.61, 0, 0, 0.07, 0.1, 0.11, 0, 0, 0.04, 0, 0.04, 0.06, 0.06, 0, 0.17, 0.29, 0.06, 0,
      0, 0.21, 0.19, 0, 0, 0.22, 0.16, 0, 0.51, 0.17, 0.11, 0.11, 0.85,
    ],
    thresholds: [0.9, 1.36],
    wording: WORDING.individual_contribution,
  },
  metric_delta: {
    base: 0.61,
    weights: [
      0.04, 0.28, 0.38, 0.04, 0.17, 0.27, 0.12, 0.09, 0.08, 0.01, 0.34, 0.36, 0.17, 0.26, 0.32, 0.18, 0.12,
      0.19, 0.11, 0.22, 0.27, 0.74, 0.74, 0.2, 0.53, 0.83,
    ],
    thresholds: [0.68, 1.3],
    wording: WORDING.metric_delta,
  },
  reflection: {
    base: 0.47,
    weights: [
      0.11, 0.13, 0.18, 0.09, 0.11, 0.25, 0.05, 0.12, 0, 0, 0.13, 0.02, 0, 0.16, 0, 0, 0.08, 0.18, 0, 0.1, 0,
      0.37, 0.05, 0.13, 0, 0.04, 0.1, 0.1, 0.1, 0.76, 0.19, 0.2, 0.16, 0.07, 0.02, 0.12, 1.06,
    ],
    thresholds: [0.67, 1.26],
    wording: WORDING.reflection,
  },
  relevance: {
    base: 0.88,
    weights: [
      0.49, 0.15, 0.07, 0.08, 0, 0.06, 0.01, 0.09, 0, 0.08, 0, 0.02, 0, 0.17, 0.13, 0.06, 0, 0.03, 0.11, 0.2,
      0.22, 0, 0, 0, 0.01, 0.03, 0, 0, 0.03, 0.01, 0.05, 0, 0.16, 0.07, 0.22, 0.37, 0.06, 0.09, 0.06, 0.09,
      0.12, 0, 0.13, 0.08, 0.15, 0.45, 0.27, 0, 0.01, 0, 0, 0.03, 0.53, 0.63,
    ],
    thresholds: [0.9, 1.45],
    wording: WORDING.relevance,
    themes: THEMES,
  },
  respectful_engagement: {
    base: 0.44,
    weights: [
      0.5, 0, 0.88, 0.1, 0.23, 0.34, 0.12, 0.23, 0.12, 0.08, 0.17, 0.08, 0.1, 0.2, 0.58, 0.26, 0.37, 0.1,
      0.34, 0.09, 0, 0.19, 0, 0.09, 0, 0.15, 0.11, 0.22, 0.34, 0.9,
    ],
    thresholds: [0.86, 1.32],
    wording: WORDING.respectful_engagement,
  },
  scope_boundary: {
    base: 0.53,
    weights: [
      0.09, 0.06, 0.4, 0.08, 0.11, 0.18, 0.2, 0.28, 0.05, 0.05, 0.15, 0.04, 0.04, 0.07, 0.01, 0, 0.24, 0,
      0.25, 1.03, 0.1, 0.15, 0, 0.03, 0.28, 0.01, 0, 0, 0.02, 0.03, 0, 0.33, 0.92,
    ],
    thresholds: [0.7, 1.22],
    wording: WORDING.scope_boundary,
  },
  second_order_effect: {
    base: 0.24,
    weights: [
      0, 0.21, 0.27, 0.07, 0.16, 0.62, 0.06, 0.12, 0.25, 0.14, 0, 0.03, 0.19, 0, 0.15, 0.13, 0, 0.16, 0.23,
      0.17, 0.12, 0, 0.16, 0.14, 0.07, 0, 0.08, 0.52, 0.17, 0.9, 0.21, 1.03,
    ],
    thresholds: [0.77, 1.21],
    wording: WORDING.second_order_effect,
  },
  self_initiation: {
    base: 1.13,
    weights: [
      0, 0.14, 0.32, 0.05, 0.08, 0.17, 0.15, 0, 0.1, 0.05, 0.07, 0.32, 0.05, 0.18, 0.08, 0.08, 0.22, 0.01,
      0.61, 0, 0, 0.44, 0.01, 0.1, 0, 0.13, 0, 0, 0.53, 0.19, 0.11, 0.92,
    ],
    thresholds: [0.96, 1.36],
    wording: WORDING.self_initiation,
  },
  structure: {
    base: 0.97,
    weights: [
      0.18, 0.02, 0.27, 0.14, 0.02, 0, 0, 0.14, 0.19, 0.08, 0.04, 0.05, 0.01, 0.07, 0.12, 0.03, 0.04, 0.06,
      0.01, 0.07, 0.06, 0.13, 0.07, 0.09, 0.15, 0.08, 0.07, 0.01, 0, 0.09, 0, 0.13, 0.02, 0.03, 0.03, 0.11,
      0.06, 0, 0, 0, 0, 0, 0.61,
    ],
    thresholds: [1, 1.47],
    wording: WORDING.structure,
  },
};
