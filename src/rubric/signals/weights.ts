/**
 * What signals weigh in the status of a dimension. Written by `npm run calibrate:signals`
 * (evals/calibrate-signals.ts); do not edit by hand. Order of the weights: see `termsOf` in weigh.ts.
 */
import { THEMES } from './theme-weights.ts';
import type { SignalWeightTable } from './weigh.ts';
import { WORDING } from './wording-weights.ts';

export const SIGNAL_WEIGHTS: SignalWeightTable = {
  business_impact: {
    base: 0.41,
    weights: [
      0, 0.18, 0.12, 0.28, 0.41, 0.15, 0.39, 0.46, 0.98, 0.23, 0.26, 0.07, 0.12, 0.13, 0.13, 0.14, 0.15, 0,
      0.09, 0.1, 0.15, 0.58, 0.17, 0.56, 0.94,
    ],
    thresholds: [0.57, 1.3],
    wording: WORDING.business_impact,
  },
  commitment: {
    base: 0.3,
    weights: [
      0, 0.12, 0.68, 0.59, 0.18, 0.31, 0.07, 0.09, 0.22, 0.38, 0.47, 0.07, 0.19, 0.05, 0.15, 0.48, 0.43, 0.38,
      0.47, 0.45, 0.26, 0.24, 0.39, 0.27, 0.15, 0.75, 0.06, 0, 0, 1.06,
    ],
    thresholds: [0.75, 1.34],
    wording: WORDING.commitment,
  },
  data_backed_disagreement: {
    base: 0.74,
    weights: [
      0, 0.1, 0.35, 0.26, 0.55, 0.27, 0.01, 0.43, 0.01, 0.09, 0.11, 0.07, 0.12, 0.18, 0.11, 0.51, 0.9, 0.21,
      0.24, 0.11, 0.29, 0.16, 0.27, 0.3, 0.2, 0, 0.02, 0.07, 1.21,
    ],
    thresholds: [0.7, 1.38],
    wording: WORDING.data_backed_disagreement,
  },
  follow_through: {
    base: 0.81,
    weights: [
      0.02, 0, 0.1, 0.12, 0.21, 0.22, 0.21, 0.07, 0.48, 0.34, 0.31, 0.64, 0.02, 0.13, 0.23, 0.25, 0.22, 0.14,
      0.14, 0.04, 0.32, 0.18, 0.41, 0.29, 0.09, 0, 0.8, 0.34, 0.1, 0.49, 0.32, 0.31, 1.31,
    ],
    thresholds: [0.64, 1.32],
    wording: WORDING.follow_through,
  },
  individual_contribution: {
    base: 0.95,
    weights: [
      0.05, 0.08, 0.4, 0.43, 0.09, 0.32, 0.13, 0.07, 0, 0.17, 0, 0.03, 0.15, 0.16, 0.47, 0.12, 0, 0.01, 0.12,
      0.07, 0.3, 0.15, 0.2, 0.47, 0.13, 0.24, 0, 0.94,
    ],
    thresholds: [0.84, 1.4],
    wording: WORDING.individual_contribution,
  },
  metric_delta: {
    base: 0.59,
    weights: [
      0.04, 0.22, 0.48, 0.2, 0.21, 0.15, 0.02, 0.07, 0.3, 0.34, 0.1, 0.12, 0.26, 0.06, 0.21, 0.09, 0.24, 0.2,
      0.19, 0.34, 0.84, 0.84, 0.24, 0.5, 0.11, 0.04, 0.94,
    ],
    thresholds: [0.6, 1.32],
    wording: WORDING.metric_delta,
  },
  reflection: {
    base: 0.34,
    weights: [
      0.16, 0.09, 0.19, 0.07, 0.18, 0.32, 0.16, 0.11, 0.07, 0.14, 0.02, 0.19, 0.08, 0.16, 0.27, 0.25, 0, 0.2,
      0.02, 0.07, 0.13, 0.13, 0.62, 0.08, 0, 0.01, 0.05, 0, 1.14,
    ],
    thresholds: [0.65, 1.26],
    wording: WORDING.reflection,
  },
  relevance: {
    base: 0.97,
    weights: [
      0.14, 0.11, 0.88, 0.03, 0.04, 0.15, 0.2, 0.05, 0.2, 0.1, 0.05, 0.1, 0.18, 0.17, 0.77, 0.09, 0.08, 0.02,
      0, 0.05, 0.13, 0.21, 0.17, 0.07, 0.08, 0.16, 0.15, 0.17, 0, 0, 0.23, 0, 0, 0.01, 0.04, 0.62, 0.48,
    ],
    thresholds: [0.86, 1.35],
    wording: WORDING.relevance,
    themes: THEMES,
  },
  respectful_engagement: {
    base: 0.46,
    weights: [
      0.5, 0.02, 0.58, 0.31, 0, 0.29, 0.21, 0.11, 0.22, 0.18, 0, 0.14, 0.94, 0.28, 0.47, 0.17, 0.34, 0.2,
      0.13, 0, 0.07, 0.07, 0.24, 0.01, 0.09, 0, 1.34,
    ],
    thresholds: [0.75, 1.35],
    wording: WORDING.respectful_engagement,
  },
  scope_boundary: {
    base: 0.61,
    weights: [
      0.08, 0.04, 0.54, 0.09, 0.27, 0.18, 0.11, 0.18, 0.13, 0.04, 0.12, 0.01, 0.02, 0.03, 0.04, 0.49, 0.42,
      0.17, 0.24, 0.15, 0.16, 0.22, 0.05, 0.13, 0.13, 0.14, 0.98,
    ],
    thresholds: [0.65, 1.22],
    wording: WORDING.scope_boundary,
  },
  second_order_effect: {
    base: 0.21,
    weights: [
      0.06, 0.15, 0.24, 0.28, 0.08, 0.58, 0.04, 0.15, 0.17, 0.17, 0.18, 0.17, 0.14, 0.19, 0.15, 0.08, 0.39,
      0.04, 0.19, 0.01, 0.11, 0.01, 0.44, 0.38, 0.41, 0.24, 1.08,
    ],
    thresholds: [0.7, 1.24],
    wording: WORDING.second_order_effect,
  },
  self_initiation: {
    base: 0.91,
    weights: [
      0.08, 0.08, 0.33, 0.21, 0.24, 0.27, 0.04, 0.05, 0.05, 0.06, 0.08, 0.28, 0.13, 0.16, 0, 0.08, 0.24, 0.21,
      0.3, 0.12, 0.82, 0.19, 0.05, 0.14, 0.12, 0.4, 0.13, 0.08, 0.96,
    ],
    thresholds: [0.94, 1.36],
    wording: WORDING.self_initiation,
  },
  structure: {
    base: 1.09,
    weights: [
      0.06, 0.03, 0.16, 0.2, 0.01, 0.04, 0.13, 0.13, 0.07, 0.05, 0.04, 0.07, 0.1, 0.04, 0.03, 0.08, 0.09,
      0.05, 0.07, 0.06, 0.06, 0.07, 0.06, 0.03, 0.04, 0.15, 0.03, 0.05, 0.04, 0.11, 0.06, 0.68,
    ],
    thresholds: [0.96, 1.47],
    wording: WORDING.structure,
  },
};
