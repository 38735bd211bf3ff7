/**
 * What signals weigh in the status of a dimension. Written by `npm run calibrate:signals`
 * (evals/calibrate-signals.ts); do not edit by hand. Order of the weights: see `termsOf` in weigh.ts.
 */
import type { SignalWeightTable } from './weigh.ts';

export const SIGNAL_WEIGHTS: SignalWeightTable = {
  business_impact: {
    base: 0.12,
    weights: [0.13, 0.21, 0.83, 0.41, 0.21, 0.05, 0.2, 0.38, 0.37],
    thresholds: [0.54, 1.3],
  },
  individual_contribution: {
    base: 0.16,
    weights: [0.39, 0.43, 0.19, 0.14, 0.17, 0.18, 0.17, 0.35, 0.28, 0.19, 0.3, 0.11, 0.22],
    thresholds: [0.94, 1.45],
  },
  reflection: {
    base: 0.18,
    weights: [0.66, 0.29, 0.32, 0.43, 0.56, 0.17],
    thresholds: [0.84, 1.24],
  },
  scope_boundary: {
    base: 0.28,
    weights: [0.22, 0.46, 0.17, 0.42, 0.24, 0.23, 0.2, 0.12, 0.18, 0.44, 0.38, 0.31],
    thresholds: [0.66, 1.01],
  },
  self_initiation: {
    base: 0.06,
    weights: [0.46, 0.6, 0.13, 0.33, 0.26, 0.17, 0.13, 0.2, 0.25, 0.05, 0.25, 0.08, 0.05],
    thresholds: [0.69, 1.5],
  },
};
