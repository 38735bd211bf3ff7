/**
 * What signals weigh in the status of a dimension. Written by `npm run calibrate:signals`
 * (evals/calibrate-signals.ts); do not edit by hand. Order of the weights: see `termsOf` in weigh.ts.
 */
import { THEMES } from './theme-weights.ts';
import type { SignalWeightTable } from './weigh.ts';
import { WORDING } from './wording-weights.ts';

export const SIGNAL_WEIGHTS: SignalWeightTable = {
  business_impact: {
    base: 0.42,
    weights: [
      0, 0.17, 0.14, 0.27, 0.4, 0.14, 0.37, 0.46, 0.88, 0.23, 0.25, 0.07, 0.12, 0.11, 0.11, 0.16, 0.16, 0,
      0.1, 0.09, 0.17, 0.52, 0.13, 0.49, 0.97,
    ],
    thresholds: [0.58, 1.24],
    wording: WORDING.business_impact,
  },
  commitment: {
    base: 0.4,
    weights: [
      0, 0.11, 0.61, 0.52, 0.16, 0.24, 0.08, 0.08, 0.18, 0.37, 0.37, 0.08, 0.18, 0.05, 0.17, 0.54, 0.4, 0.37,
      0.41, 0.4, 0.24, 0.22, 0.35, 0.22, 0.12, 0.67, 0.13, 0, 0.03, 1.11,
    ],
    thresholds: [0.75, 1.28],
    wording: WORDING.commitment,
  },
  data_backed_disagreement: {
    base: 0.79,
    weights: [
      0, 0.1, 0.29, 0.24, 0.5, 0.25, 0.01, 0.36, 0.03, 0.06, 0.1, 0.09, 0.13, 0.19, 0.12, 0.49, 0.81, 0.2,
      0.25, 0.11, 0.24, 0.14, 0.24, 0.29, 0.13, 0, 0.03, 0.1, 1.18,
    ],
    thresholds: [0.67, 1.38],
    wording: WORDING.data_backed_disagreement,
  },
  follow_through: {
    base: 0.85,
    weights: [
      0, 0, 0.1, 0.11, 0.21, 0.22, 0.18, 0.04, 0.46, 0.29, 0.28, 0.6, 0.02, 0.11, 0.21, 0.22, 0.24, 0.14,
      0.14, 0.09, 0.31, 0.17, 0.37, 0.35, 0.07, 0.01, 0.74, 0.28, 0.08, 0.39, 0.47, 0.28, 1.34,
    ],
    thresholds: [0.65, 1.34],
    wording: WORDING.follow_through,
  },
  individual_contribution: {
    base: 0.98,
    weights: [
      0.06, 0.07, 0.36, 0.35, 0.09, 0.33, 0.11, 0.08, 0.01, 0.18, 0.02, 0.04, 0.1, 0.15, 0.44, 0.11, 0.01,
      0.02, 0.12, 0.08, 0.26, 0.07, 0.18, 0.44, 0.11, 0.21, 0, 0.95,
    ],
    thresholds: [0.86, 1.4],
    wording: WORDING.individual_contribution,
  },
  metric_delta: {
    base: 0.61,
    weights: [
      0.03, 0.19, 0.46, 0.2, 0.17, 0.19, 0, 0.05, 0.23, 0.35, 0.14, 0.11, 0.29, 0.05, 0.18, 0.08, 0.24, 0.16,
      0.13, 0.46, 0.89, 1.22, 0.2, 0.53, 0.08, 0.02, 0.96,
    ],
    thresholds: [0.62, 1.33],
    wording: WORDING.metric_delta,
  },
  reflection: {
    base: 0.38,
    weights: [
      0.16, 0.07, 0.2, 0.09, 0.16, 0.28, 0.16, 0.09, 0.05, 0.15, 0, 0.19, 0.08, 0.14, 0.22, 0.27, 0, 0.21,
      0.02, 0.06, 0.13, 0.13, 0.68, 0.09, 0, 0.02, 0.06, 0.02, 1.16,
    ],
    thresholds: [0.65, 1.26],
    wording: WORDING.reflection,
  },
  relevance: {
    base: 1.03,
    weights: [
      0.14, 0.1, 0.75, 0.02, 0, 0.17, 0.18, 0.05, 0.19, 0.08, 0.05, 0.08, 0.18, 0.16, 0.72, 0.06, 0.06, 0.03,
      0, 0.07, 0.1, 0.19, 0.17, 0.06, 0.11, 0.16, 0.12, 0.12, 0, 0.04, 0.22, 0, 0, 0, 0.03, 0.64, 0.45,
    ],
    thresholds: [0.91, 1.43],
    wording: WORDING.relevance,
    themes: THEMES,
  },
  respectful_engagement: {
    base: 0.49,
    weights: [
      0.5, 0.03, 0.53, 0.25, 0, 0.27, 0.19, 0.12, 0.19, 0.16, 0, 0.14, 0.97, 0.3, 0.4, 0.14, 0.25, 0.19, 0.14,
      0, 0.06, 0.06, 0.2, 0.11, 0.06, 0.03, 1.24,
    ],
    thresholds: [0.94, 1.4],
    wording: WORDING.respectful_engagement,
  },
  scope_boundary: {
    base: 0.59,
    weights: [
      0.07, 0.05, 0.55, 0.08, 0.26, 0.16, 0.11, 0.17, 0.14, 0.03, 0.12, 0.01, 0.03, 0.03, 0.07, 0.46, 0.41,
      0.16, 0.2, 0.12, 0.17, 0.09, 0.05, 0.14, 0.12, 0.15, 0.97,
    ],
    thresholds: [0.65, 1.29],
    wording: WORDING.scope_boundary,
  },
  second_order_effect: {
    base: 0.21,
    weights: [
      0.07, 0.14, 0.23, 0.25, 0.09, 0.51, 0.04, 0.13, 0.17, 0.17, 0.17, 0.16, 0.14, 0.17, 0.19, 0.08, 0.37,
      0.05, 0.19, 0.08, 0.06, 0.03, 0.36, 0.28, 0.33, 0.2, 1.07,
    ],
    thresholds: [0.7, 1.23],
    wording: WORDING.second_order_effect,
  },
  self_initiation: {
    base: 0.96,
    weights: [
      0.06, 0.08, 0.3, 0.23, 0.2, 0.25, 0.04, 0.05, 0.06, 0.05, 0.08, 0.26, 0.11, 0.15, 0, 0.08, 0.23, 0.19,
      0.28, 0.12, 0.72, 0.17, 0.05, 0.11, 0.1, 0.42, 0.12, 0.1, 0.96,
    ],
    thresholds: [0.96, 1.36],
    wording: WORDING.self_initiation,
  },
  structure: {
    base: 1.1,
    weights: [
      0.07, 0.04, 0.15, 0.18, 0.02, 0.04, 0.13, 0.13, 0.07, 0.05, 0.04, 0.07, 0.1, 0.05, 0.03, 0.07, 0.08,
      0.06, 0.07, 0.05, 0.06, 0.08, 0.07, 0.04, 0.01, 0.16, 0.03, 0.05, 0.03, 0.11, 0.06, 0.69,
    ],
    thresholds: [0.96, 1.47],
    wording: WORDING.structure,
  },
};
