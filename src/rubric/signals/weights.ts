/**
 * What signals weigh in the status of a dimension. Written by `npm run calibrate:signals`
 * (evals/calibrate-signals.ts); do not edit by hand. Order of the weights: see `termsOf` in weigh.ts.
 */
import type { SignalWeightTable } from './weigh.ts';

export const SIGNAL_WEIGHTS: SignalWeightTable = {
  business_impact: {
    base: 0.12,
    weights: [0.126, 0.215, 0.831, 0.41, 0.206, 0.055, 0.203, 0.375, 0.369],
    thresholds: [0.536, 1.297],
  },
  individual_contribution: {
    base: 0.156,
    weights: [0.393, 0.434, 0.191, 0.142, 0.175, 0.18, 0.175, 0.348, 0.275, 0.186, 0.303, 0.115, 0.225],
    thresholds: [0.945, 1.445],
  },
  reflection: {
    base: 0.181,
    weights: [0.662, 0.286, 0.315, 0.427, 0.555, 0.174],
    thresholds: [0.843, 1.238],
  },
  scope_boundary: {
    base: 0.279,
    weights: [0.218, 0.46, 0.173, 0.419, 0.243, 0.234, 0.197, 0.125, 0.18, 0.437, 0.377, 0.31],
    thresholds: [0.662, 1.007],
  },
  self_initiation: {
    base: 0.061,
    weights: [0.456, 0.598, 0.127, 0.325, 0.258, 0.174, 0.128, 0.203, 0.25, 0.046, 0.252, 0.08, 0.051],
    thresholds: [0.693, 1.497],
  },
};
