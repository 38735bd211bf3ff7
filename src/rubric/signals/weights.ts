/**
 * What signals weigh in the status of a dimension. Written by `npm run calibrate:signals`
 * (evals/calibrate-signals.ts); do not edit by hand. Order of the weights: see `termsOf` in weigh.ts.
 */
import type { SignalWeightTable } from './weigh.ts';

export const SIGNAL_WEIGHTS: SignalWeightTable = {
  business_impact: {
    base: -0.05,
    weights: [
      0.25, 0.24, 0.49, 0.2, 0.24, 0, 0.14, 0.2, 0.18, 0.09, 0.2, 0.16, 0.12, 0.31, 0.2, 0.2, 0.14, 0.11,
      0.18,
    ],
    thresholds: [0.72, 1.2],
  },
  commitment: {
    base: 0.24,
    weights: [
      0.4, 0.08, 0, 0, 0, 0, 0.18, 0, 0.37, 0.44, 0.2, 0.06, 0.13, 0.5, 0.55, 0.16, 0.69, 0.31, 0.33, 0.37,
      0.69, 0.19,
    ],
    thresholds: [0.81, 1.4],
  },
  data_backed_disagreement: {
    base: 0.86,
    weights: [
      0.1, 0.32, 0, 0, 0.01, 0.26, 0.18, 0, 0, 0.14, 0.02, 0.29, 0.06, 0.26, 0.35, 0.2, 0.35, 0.43, 0.6, 0.43,
      0.2, 0.07, 0, 0.13, 0.21, 0.58,
    ],
    thresholds: [0.84, 1.4],
  },
  individual_contribution: {
    base: 0.56,
    weights: [
      0.2, 0.13, 0.15, 0, 0, 0, 0, 0.48, 0.58, 0, 0.28, 0.22, 0.11, 0.28, 0.14, 0.23, 0.21, 0.45, 0.42, 0.18,
      0, 0, 0, 0, 0.8, 0.75, 0.33, 0.36,
    ],
    thresholds: [0.85, 1.37],
  },
  metric_delta: {
    base: 0.24,
    weights: [0.22, 0.47, 0.1, 0.14, 0.21, 0.1, 0.15, 0.09, 0.08, 0.31, 0.4, 0.3, 0, 0.21, 0.25, 0],
    thresholds: [0.71, 1.39],
  },
  reflection: {
    base: 0.16,
    weights: [
      0.36, 0.26, 0.21, 0.09, 0.21, 0, 0, 0, 0.05, 0.04, 0, 0.01, 0.07, 0.26, 0.28, 0, 0.02, 0.09, 0.25, 0.26,
      0.39, 0.3, 0.08, 0.19, 0.2, 0.13, 0.1, 0.33,
    ],
    thresholds: [0.78, 1.25],
  },
  scope_boundary: {
    base: 0.24,
    weights: [
      0.18, 0.31, 0.22, 0.5, 0, 0.22, 0.22, 0, 0, 0.33, 0.12, 0, 0.22, 0, 0, 0.14, 0.08, 0.66, 0.22, 0.32,
      0.41, 0.07, 0, 0, 0, 0, 0.65,
    ],
    thresholds: [0.59, 1.25],
  },
  second_order_effect: {
    base: -0.16,
    weights: [
      0.14, 0.37, 0.2, 0.61, 0.11, 0.03, 0.13, 0.4, 0.13, 0.23, 0.39, 0.09, 0.19, 0.29, 0, 0.16, 0.5, 0.37,
      0.38, 0.43, 0.09, 0, 0.29,
    ],
    thresholds: [0.67, 1.23],
  },
  self_initiation: {
    base: 0.3,
    weights: [
      0.22, 0.29, 0.68, 0.3, 0.23, 0.31, 0.18, 0.32, 0, 0.11, 0.08, 0, 0.22, 0, 0.3, 0, 0.35, 0, 0.44, 0.02,
      0, 0.08, 0.24, 0, 0.19, 0.6, 0.25,
    ],
    thresholds: [0.9, 1.33],
  },
  structure: {
    base: 0.48,
    weights: [0.33, 0.16, 0.39, 0.17, 0.07, 0.32, 0.17, 0.04, 0.28, 0.26, 0.23, 0.41],
    thresholds: [0.7, 1.49],
  },
};
