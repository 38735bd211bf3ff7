/**
 * What signals weigh in the status of a dimension. Written by `npm run calibrate:signals`
 * (evals/calibrate-signals.ts); do not edit by hand. Order of the weights: see `termsOf` in weigh.ts.
 */
import type { SignalWeightTable } from './weigh.ts';
import { WORDING } from './wording-weights.ts';

export const SIGNAL_WEIGHTS: SignalWeightTable = {
  business_impact: {
    base: 0.2,
    weights: [
      0, 0.29, 0.42, 0.31, 0.02, 0.05, 0.18, 0.26, 0, 0.25, 0.2, 0.2, 0.1, 0.18, 0.12, 0.15, 0.21, 0.14, 0.03,
      0.18, 0.1, 1,
    ],
    thresholds: [0.65, 1.33],
    wording: WORDING.business_impact,
  },
  commitment: {
    base: 0.33,
    weights: [
      0.05, 0.19, 0.03, 0.18, 0, 0, 0.36, 0, 0.2, 0.08, 0.84, 0.01, 0.39, 0.02, 0.13, 0.02, 0.25, 0.63, 0.48,
      0.62, 0.26, 0.05, 0.1, 0, 0.36, 0, 1.01, 0, 0, 0.28, 0, 0.56, 0.08, 1.18,
    ],
    thresholds: [0.71, 1.4],
    wording: WORDING.commitment,
  },
  data_backed_disagreement: {
    base: 0.42,
    weights: [
      0, 0.34, 0.6, 0, 0.08, 0, 0, 0, 0.36, 0, 0.15, 0.17, 0.02, 0.23, 0.5, 0.41, 0, 0.97, 0, 0.17, 0.02,
      0.41, 0.2, 0.08, 0.25, 0, 0, 0, 0, 0.33, 0, 0.94,
    ],
    thresholds: [0.6, 1.36],
    wording: WORDING.data_backed_disagreement,
  },
  follow_through: {
    base: 0.72,
    weights: [
      0.23, 0.16, 0.09, 0, 0.27, 0.03, 0, 0.38, 0.09, 0.01, 0.01, 0.2, 0.15, 0.02, 0.1, 0.39, 0.14, 0, 0.23,
      0, 0.3, 0.29, 0.09, 0.03, 0.23, 0, 0.15, 0.16, 0.04, 0.19, 0, 0, 0, 0, 0, 0.18, 0.01, 0.48, 0.02, 0,
      1.33,
    ],
    thresholds: [0.65, 1.3],
    wording: WORDING.follow_through,
  },
  individual_contribution: {
    base: 0.87,
    weights: [
      0.21, 0.01, 0.32, 0.45, 0, 0, 0.01, 0.19, 0.19, 0.07, 0, 0.16, 0.03, 0.05, 0.07, 0.13, 0, 0.19, 0.37,
      0.1, 0, 0.04, 0.34, 0.04, 0, 0, 0, 0, 0, 0.57, 0.2, 0.16, 0.13, 0.95,
    ],
    thresholds: [0.85, 1.37],
    wording: WORDING.individual_contribution,
  },
  metric_delta: {
    base: 0.61,
    weights: [
      0, 0.31, 0.38, 0.27, 0.25, 0.1, 0.21, 0, 0.1, 0.04, 0.31, 0.14, 0.2, 0.54, 0.06, 0.35, 0.31, 0.18, 0.87,
    ],
    thresholds: [0.64, 1.36],
    wording: WORDING.metric_delta,
  },
  reflection: {
    base: 0.37,
    weights: [
      0.21, 0.05, 0.22, 0.18, 0.09, 0.24, 0.14, 0.01, 0, 0, 0.01, 0.17, 0, 0.07, 0.01, 0, 0.07, 0.22, 0, 0.12,
      0, 0.36, 0.02, 0.11, 0.01, 0.03, 0.18, 0.11, 0.16, 0.5, 0.15, 0.04, 0.14, 0.14, 0.03, 0.13, 1.11,
    ],
    thresholds: [0.67, 1.3],
    wording: WORDING.reflection,
  },
  relevance: {
    base: 1.32,
    weights: [
      0.06, 0.31, 0, 0, 0.02, 0, 0, 0.22, 0, 0.05, 0, 0.12, 0, 0.16, 0.12, 0.19, 0, 0.03, 0, 0.08, 0.36, 0,
      0.04, 0, 0.01, 0, 0, 0, 0, 0, 0.08, 0, 0.13, 0, 0.16, 0.44, 0.12, 0.24, 0.08, 0, 0.07, 0, 0, 0.07, 0.28,
      0.44, 0.36, 0, 0.16, 0, 0, 0, 0.76,
    ],
    thresholds: [0.87, 1.46],
    wording: WORDING.relevance,
  },
  respectful_engagement: {
    base: 0.12,
    weights: [
      0.5, 0.08, 0.19, 0.28, 0.62, 0.32, 0.2, 0.13, 0.29, 0.09, 0.23, 0.27, 0.2, 0.41, 0.09, 0.25, 0.46, 0.21,
      0.19, 0.11, 0.17, 0.11, 0.17, 0.02, 0.11, 0.07, 0.52, 1.19,
    ],
    thresholds: [0.8, 1.34],
    wording: WORDING.respectful_engagement,
  },
  scope_boundary: {
    base: 0.48,
    weights: [
      0.14, 0.23, 0.29, 0.24, 0.13, 0.46, 0.28, 0.04, 0.05, 0.26, 0.01, 0.03, 0.06, 0.13, 0, 0.06, 0, 0.34,
      0.2, 0.07, 0, 0.07, 0.23, 0, 0, 0, 0, 0.03, 0, 0.44, 0.98,
    ],
    thresholds: [0.67, 1.24],
    wording: WORDING.scope_boundary,
  },
  second_order_effect: {
    base: 0.16,
    weights: [
      0, 0.35, 0.26, 0, 0.06, 0.74, 0.06, 0.12, 0.02, 0.16, 0, 0, 0.2, 0, 0.01, 0.19, 0, 0.06, 0.33, 0.13,
      0.06, 0, 0.25, 0.2, 0.09, 0, 0.08, 1.08,
    ],
    thresholds: [0.69, 1.17],
    wording: WORDING.second_order_effect,
  },
  self_initiation: {
    base: 1,
    weights: [
      0.14, 0.15, 0.25, 0.17, 0.04, 0.23, 0.24, 0.03, 0.12, 0.09, 0.06, 0.22, 0.1, 0.17, 0.07, 0.1, 0, 0.03,
      0.62, 0, 0, 0.47, 0, 0.03, 0, 0.03, 0, 0, 0.65, 0.17, 0.15, 0.91,
    ],
    thresholds: [0.92, 1.35],
    wording: WORDING.self_initiation,
  },
  structure: {
    base: 0.93,
    weights: [
      0.16, 0.04, 0.27, 0.19, 0, 0, 0.03, 0.11, 0.17, 0.12, 0.05, 0.06, 0.02, 0.09, 0.06, 0.06, 0.02, 0.07,
      0.03, 0.08, 0.12, 0.06, 0.07, 0.11, 0.12, 0.06, 0.11, 0.06, 0, 0.07, 0, 0.09, 0.04, 0.04, 0, 0.09, 0.1,
      0, 0, 0, 0, 0, 0.63,
    ],
    thresholds: [0.92, 1.48],
    wording: WORDING.structure,
  },
};
