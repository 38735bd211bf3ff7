/**
 * What signals weigh in the status of a dimension. Written by `npm run calibrate:signals`
 * (evals/calibrate-signals.ts); do not edit by hand. Order of the weights: see `termsOf` in weigh.ts.
 */
import type { SignalWeightTable } from './weigh.ts';

export const SIGNAL_WEIGHTS: SignalWeightTable = {
  business_impact: {
    base: -0.09,
    weights: [
      0.14, 0.15, 0.65, 0.24, 0.22, 0, 0.13, 0.27, 0.18, 0.11, 0.21, 0.15, 0.13, 0.54, 0.29, 0.36, 0.18, 0.1,
      0.28,
    ],
    thresholds: [0.67, 1.23],
  },
  commitment: {
    base: 0.31,
    weights: [
      0.32, 0.1, 0, 0, 0, 0, 0.17, 0, 0.37, 0.43, 0.27, 0.01, 0.23, 0.49, 0.47, 0.17, 0.73, 0.31, 0.34, 0.44,
      0.67, 0.22,
    ],
    thresholds: [0.88, 1.39],
  },
  data_backed_disagreement: {
    base: 0.85,
    weights: [
      0.11, 0.29, 0, 0, 0.03, 0.31, 0.2, 0, 0, 0.12, 0.06, 0.27, 0.07, 0.28, 0.36, 0.17, 0.35, 0.43, 0.63,
      0.45, 0.19, 0.03, 0, 0.15, 0.23, 0.6,
    ],
    thresholds: [0.99, 1.49],
  },
  individual_contribution: {
    base: 0.56,
    weights: [
      0.2, 0.14, 0.14, 0, 0, 0, 0, 0.48, 0.58, 0, 0.28, 0.22, 0.11, 0.27, 0.14, 0.23, 0.21, 0.46, 0.41, 0.18,
      0, 0, 0, 0, 0.81, 0.76, 0.33, 0.36,
    ],
    thresholds: [0.85, 1.37],
  },
  metric_delta: {
    base: 0.24,
    weights: [0.22, 0.47, 0.1, 0.13, 0.21, 0.1, 0.15, 0.09, 0.07, 0.31, 0.4, 0.3, 0, 0.21, 0.25, 0],
    thresholds: [0.71, 1.38],
  },
  reflection: {
    base: 0.16,
    weights: [
      0.35, 0.27, 0.21, 0.09, 0.21, 0, 0, 0, 0.05, 0.03, 0, 0.01, 0.07, 0.26, 0.28, 0, 0.01, 0.09, 0.25, 0.27,
      0.4, 0.3, 0.08, 0.19, 0.21, 0.13, 0.1, 0.33,
    ],
    thresholds: [0.75, 1.25],
  },
  scope_boundary: {
    base: 0.24,
    weights: [
      0.18, 0.31, 0.22, 0.5, 0, 0.22, 0.22, 0, 0, 0.34, 0.12, 0, 0.22, 0, 0, 0.14, 0.08, 0.66, 0.22, 0.32,
      0.41, 0.07, 0, 0, 0, 0, 0.65,
    ],
    thresholds: [0.59, 1.25],
  },
  second_order_effect: {
    base: -0.16,
    weights: [
      0.14, 0.37, 0.19, 0.61, 0.11, 0.03, 0.13, 0.4, 0.13, 0.23, 0.39, 0.09, 0.19, 0.29, 0, 0.16, 0.5, 0.37,
      0.38, 0.43, 0.09, 0, 0.29,
    ],
    thresholds: [0.67, 1.23],
  },
  self_initiation: {
    base: 0.11,
    weights: [
      0.37, 0.4, 0.52, 0.25, 0.19, 0.24, 0.18, 0.22, 0.01, 0.14, 0.06, 0.06, 0.15, 0, 0.2, 0.05, 0.27, 0.02,
      0.24, 0, 0, 0.04, 0.16, 0, 0.15, 0.35, 0.17,
    ],
    thresholds: [0.88, 1.35],
  },
  structure: {
    base: 0.49,
    weights: [0.33, 0.16, 0.39, 0.17, 0.08, 0.32, 0.17, 0.04, 0.28, 0.26, 0.24, 0.41],
    thresholds: [0.7, 1.52],
  },
};
