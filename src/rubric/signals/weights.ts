/**
 * What signals weigh in the status of a dimension. Written by `npm run calibrate:signals`
 * (evals/calibrate-signals.ts); do not edit by hand. Order of the weights: see `termsOf` in weigh.ts.
 */
import type { SignalWeightTable } from './weigh.ts';

export const SIGNAL_WEIGHTS: SignalWeightTable = {
  business_impact: {
    base: -0.09,
    weights: [
      0.17, 0.34, 0.51, 0.24, 0.16, 0.04, 0.13, 0.18, 0.18, 0.06, 0.18, 0.19, 0.16, 0.43, 0.26, 0.16, 0.12,
      0.06, 0.18,
    ],
    thresholds: [0.65, 1.19],
  },
  commitment: {
    base: 0.09,
    weights: [
      0.37, 0.17, 0, 0, 0, 0, 0.13, 0, 0.33, 0.39, 0.2, 0.13, 0.14, 0.47, 0.5, 0.08, 0.37, 0.21, 0.2, 0.14,
      0.31, 0.17,
    ],
    thresholds: [0.96, 1.36],
  },
  data_backed_disagreement: {
    base: 0.77,
    weights: [
      0.15, 0.34, 0, 0, 0, 0.35, 0.14, 0, 0, 0.15, 0.01, 0.25, 0.04, 0.26, 0.4, 0.21, 0.37, 0.4, 0.52, 0.52,
      0.23, 0.04, 0, 0.11, 0.18, 0.57,
    ],
    thresholds: [0.86, 1.42],
  },
  individual_contribution: {
    base: 0.59,
    weights: [
      0.17, 0.15, 0.31, 0, 0.11, 0, 0, 0.44, 0.5, 0.03, 0.18, 0.17, 0.19, 0.16, 0.2, 0.24, 0.1, 0.44, 0.46,
      0.04, 0, 0, 0, 0, 0.89, 0.8, 0.35, 0.5,
    ],
    thresholds: [0.89, 1.38],
  },
  metric_delta: {
    base: 0.26,
    weights: [0.19, 0.42, 0.08, 0.17, 0.3, 0.04, 0.27, 0.07, 0.1, 0.29, 0.41, 0.38, 0, 0.26, 0.26, 0],
    thresholds: [0.74, 1.41],
  },
  reflection: {
    base: 0.07,
    weights: [
      0.38, 0.24, 0.23, 0.1, 0.12, 0, 0, 0.01, 0.01, 0.02, 0, 0, 0.01, 0.26, 0.34, 0, 0.06, 0.1, 0.39, 0.28,
      0.39, 0.26, 0.09, 0.25, 0.16, 0.2, 0.04, 0.35,
    ],
    thresholds: [0.76, 1.28],
  },
  scope_boundary: {
    base: 0.38,
    weights: [
      0.2, 0.31, 0.21, 0.48, 0, 0.24, 0.32, 0, 0.11, 0.33, 0.04, 0.05, 0.19, 0, 0.07, 0.06, 0.03, 0.72, 0.18,
      0.34, 0.42, 0.18, 0, 0, 0, 0, 0.75,
    ],
    thresholds: [0.65, 1.3],
  },
  second_order_effect: {
    base: -0.12,
    weights: [
      0.13, 0.34, 0.21, 0.43, 0.08, 0, 0.17, 0.41, 0.12, 0.2, 0.25, 0.06, 0.25, 0.19, 0.04, 0.2, 0.33, 0.48,
      0.25, 0.3, 0.06, 0, 0.27,
    ],
    thresholds: [0.58, 1.11],
  },
  self_initiation: {
    base: 0.79,
    weights: [
      0, 0.21, 0.58, 0.27, 0.15, 0.26, 0.16, 0.36, 0.07, 0.16, 0.03, 0, 0.19, 0.24, 0.2, 0, 0.18, 0, 0.29, 0,
      0, 0, 0.12, 0, 0.64, 0.63, 0.45,
    ],
    thresholds: [0.87, 1.33],
  },
  structure: {
    base: 0.83,
    weights: [0.1, 0.12, 0.47, 0.21, 0.13, 0.28, 0.08, 0, 0.23, 0.23, 0.42, 0.57],
    thresholds: [0.86, 1.47],
  },
};
