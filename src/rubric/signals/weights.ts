/**
 * What signals weigh in the status of a dimension. Written by `npm run calibrate:signals`
 * (evals/calibrate-signals.ts); do not edit by hand. Order of the weights: see `termsOf` in weigh.ts.
 */
import type { SignalWeightTable } from './weigh.ts';

export const SIGNAL_WEIGHTS: SignalWeightTable = {
  business_impact: {
    base: -0.22,
    weights: [
      0, 0.03, 0.84, 0.32, 0.23, 0, 0.09, 0.23, 0.27, 0.18, 0.26, 0.19, 0.17, 0.59, 0.19, 0.33, 0.09, 0.09,
      0.24,
    ],
    thresholds: [0.77, 1.25],
  },
  commitment: {
    base: 0.47,
    weights: [
      0.2, 0.15, 0, 0, 0, 0, 0.14, 0, 0.33, 0.38, 0.31, 0.05, 0.18, 0.5, 0.49, 0.46, 0.82, 0.3, 0.32, 0.4,
      0.53, 0.27,
    ],
    thresholds: [0.87, 1.39],
  },
  data_backed_disagreement: {
    base: 0.71,
    weights: [
      0.13, 0.29, 0, 0, 0.02, 0.27, 0.24, 0.02, 0.04, 0.06, 0.08, 0.3, 0, 0.34, 0.47, 0.19, 0.3, 0.48, 0.66,
      0.39, 0.15, 0.02, 0, 0.12, 0.16, 0.5,
    ],
    thresholds: [0.79, 1.45],
  },
  individual_contribution: {
    base: 0.56,
    weights: [
      0.21, 0.06, 0.21, 0.03, 0, 0, 0, 0.5, 0.55, 0, 0.28, 0.21, 0.12, 0.31, 0.15, 0.24, 0.21, 0.47, 0.42,
      0.18, 0, 0, 0, 0, 0.82, 0.76, 0.34, 0.38,
    ],
    thresholds: [0.81, 1.38],
  },
  metric_delta: {
    base: 0.09,
    weights: [0, 0.38, 0.18, 0.3, 0.24, 0.09, 0.11, 0.14, 0.09, 0.43, 0.86, 0.47, 0, 0.22, 0.24, 0],
    thresholds: [0.73, 1.41],
  },
  reflection: {
    base: 0.18,
    weights: [
      0.36, 0.26, 0.21, 0.1, 0.2, 0, 0, 0, 0.05, 0.02, 0, 0, 0.07, 0.25, 0.27, 0, 0.01, 0.09, 0.25, 0.27, 0.4,
      0.29, 0.09, 0.2, 0.21, 0.13, 0.09, 0.36,
    ],
    thresholds: [0.76, 1.26],
  },
  scope_boundary: {
    base: 0.27,
    weights: [
      0.18, 0.31, 0.22, 0.51, 0, 0.22, 0.22, 0, 0, 0.34, 0.12, 0, 0.22, 0, 0, 0.12, 0.07, 0.67, 0.22, 0.33,
      0.42, 0.09, 0, 0, 0, 0, 0.65,
    ],
    thresholds: [0.58, 1.35],
  },
  second_order_effect: {
    base: -0.25,
    weights: [
      0.03, 0.32, 0.2, 0.6, 0.14, 0.02, 0.18, 0.43, 0.14, 0.25, 0.36, 0.11, 0.26, 0.31, 0.02, 0.25, 0.41, 0.5,
      0.25, 0.3, 0.03, 0, 0.24,
    ],
    thresholds: [0.73, 1.09],
  },
  self_initiation: {
    base: 0.17,
    weights: [
      0.35, 0.31, 0.69, 0.31, 0.22, 0.3, 0.18, 0.32, 0, 0.1, 0.1, 0, 0.22, 0, 0.23, 0.04, 0.35, 0, 0.43, 0.02,
      0, 0.1, 0.25, 0, 0.2, 0.6, 0.24,
    ],
    thresholds: [0.9, 1.39],
  },
  structure: {
    base: 0.43,
    weights: [0.44, 0.28, 0.23, 0.15, 0.12, 0.17, 0.16, 0, 0.25, 0.21, 0.18, 0.25],
    thresholds: [0.85, 1.55],
  },
};
