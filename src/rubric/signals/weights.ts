/**
 * What signals weigh in the status of a dimension. Written by `npm run calibrate:signals`
 * (evals/calibrate-signals.ts); do not edit by hand. Order of the weights: see `termsOf` in weigh.ts.
 */
import { SENTENCES } from './sentence-weights.ts';
import { THEMES } from './theme-weights.ts';
import type { SignalWeightTable } from './weigh.ts';
import { WORDING } from './wording-weights.ts';

export const SIGNAL_WEIGHTS: SignalWeightTable = {
  business_impact: {
    base: 0.52,
    weights: [
      0, 0.12, 0.1, 0.24, 0.42, 0.13, 0.38, 0.39, 0.68, 0.11, 0.23, 0.05, 0.12, 0, 0.03, 0.09, 0.16, 0, 0.19,
      0, 0.14, 0.35, 0, 0.42, 0.84, 0.17,
    ],
    thresholds: [0.59, 1.21],
    wording: WORDING.business_impact,
    sentences: SENTENCES.business_impact,
  },
  commitment: {
    base: 0.58,
    weights: [
      0, 0.09, 0.4, 0.21, 0.06, 0.2, 0, 0.09, 0.07, 0.34, 0.04, 0.06, 0.3, 0, 0.22, 0.57, 0.24, 0.23, 0.34,
      0.33, 0.1, 0, 0.09, 0.13, 0, 0.56, 0, 0, 0, 1.08, 0.2,
    ],
    thresholds: [0.77, 1.28],
    wording: WORDING.commitment,
    sentences: SENTENCES.commitment,
  },
  data_backed_disagreement: {
    base: 1.03,
    weights: [
      0, 0.1, 0.18, 0.19, 0.42, 0.16, 0.04, 0.24, 0, 0.08, 0, 0.06, 0, 0, 0.02, 0.29, 0.63, 0.16, 0.18, 0,
      0.24, 0.03, 0.18, 0.05, 0.02, 0, 0.02, 0, 0.96, 0.28,
    ],
    thresholds: [0.74, 1.33],
    wording: WORDING.data_backed_disagreement,
    sentences: SENTENCES.data_backed_disagreement,
  },
  follow_through: {
    base: 0.89,
    weights: [
      0.06, 0, 0.12, 0.01, 0.15, 0.12, 0.25, 0.07, 0.32, 0.22, 0.19, 0.35, 0, 0.11, 0.22, 0.21, 0.23, 0.01,
      0.02, 0, 0.25, 0.18, 0.3, 0.24, 0.03, 0, 0.62, 0.08, 0.05, 0.25, 0.11, 0.23, 1.24, 0.17,
    ],
    thresholds: [0.71, 1.33],
    wording: WORDING.follow_through,
    sentences: SENTENCES.follow_through,
  },
  individual_contribution: {
    base: 1.11,
    weights: [
      0.08, 0.07, 0.25, 0.27, 0, 0.27, 0.03, 0, 0, 0.15, 0.02, 0.04, 0.13, 0.17, 0.43, 0.06, 0.04, 0.02, 0.22,
      0.09, 0.15, 0, 0.13, 0.25, 0.08, 0.13, 0.03, 0.9, 0.15,
    ],
    thresholds: [0.93, 1.4],
    wording: WORDING.individual_contribution,
    sentences: SENTENCES.individual_contribution,
  },
  metric_delta: {
    base: 0.68,
    weights: [
      0.05, 0.16, 0.37, 0.2, 0.16, 0.12, 0.06, 0.04, 0.22, 0.22, 0.08, 0.17, 0.2, 0.09, 0.23, 0.03, 0, 0.16,
      0.01, 0.51, 0.7, 1.24, 0.1, 0.28, 0.11, 0.07, 0.86, 0.15,
    ],
    thresholds: [0.64, 1.28],
    wording: WORDING.metric_delta,
    sentences: SENTENCES.metric_delta,
  },
  reflection: {
    base: 0.49,
    weights: [
      0.12, 0.05, 0.07, 0.03, 0.12, 0.2, 0.11, 0.06, 0.09, 0.15, 0.01, 0.12, 0.07, 0.11, 0.08, 0.24, 0.06,
      0.1, 0, 0.05, 0.08, 0.04, 0.33, 0.03, 0.12, 0.07, 0.08, 0.07, 1.1, 0.18,
    ],
    thresholds: [0.64, 1.33],
    wording: WORDING.reflection,
    sentences: SENTENCES.reflection,
  },
  relevance: {
    base: 1.1,
    weights: [
      0.19, 0.08, 0.64, 0, 0, 0.05, 0.1, 0, 0.13, 0.01, 0, 0.09, 0.23, 0.05, 0.65, 0.02, 0.11, 0, 0.01, 0.09,
      0, 0.02, 0.07, 0.02, 0.05, 0, 0.12, 0, 0, 0.03, 0.23, 0.04, 0, 0.01, 0, 0.55, 0.2, 0.35,
    ],
    thresholds: [0.92, 1.46],
    wording: WORDING.relevance,
    sentences: SENTENCES.relevance,
    themes: THEMES,
  },
  respectful_engagement: {
    base: 0.73,
    weights: [
      0.5, 0.01, 0.29, 0.13, 0.06, 0.18, 0.1, 0.03, 0.16, 0.1, 0, 0, 0.8, 0.48, 0.36, 0.15, 0.15, 0, 0.13, 0,
      0, 0.05, 0.25, 0.07, 0, 0, 1.03, 0.32,
    ],
    thresholds: [0.84, 1.34],
    wording: WORDING.respectful_engagement,
    sentences: SENTENCES.respectful_engagement,
  },
  scope_boundary: {
    base: 0.68,
    weights: [
      0.07, 0.05, 0.42, 0.07, 0.27, 0.06, 0.14, 0.07, 0.01, 0.07, 0.09, 0, 0, 0.01, 0, 0.38, 0.35, 0.13, 0.09,
      0, 0.17, 0.2, 0.09, 0.16, 0.16, 0.37, 0.86, 0.2,
    ],
    thresholds: [0.66, 1.21],
    wording: WORDING.scope_boundary,
    sentences: SENTENCES.scope_boundary,
  },
  second_order_effect: {
    base: 0.34,
    weights: [
      0, 0.16, 0.12, 0.11, 0.08, 0.33, 0.03, 0.05, 0.07, 0.17, 0, 0.14, 0.1, 0.1, 0.18, 0, 0.3, 0.08, 0.11,
      0.02, 0, 0, 0.14, 0.2, 0.24, 0.2, 1.01, 0.24,
    ],
    thresholds: [0.72, 1.18],
    wording: WORDING.second_order_effect,
    sentences: SENTENCES.second_order_effect,
  },
  self_initiation: {
    base: 1.1,
    weights: [
      0.08, 0.07, 0.29, 0.06, 0.15, 0.16, 0.02, 0.02, 0.07, 0, 0.06, 0.21, 0.04, 0.09, 0, 0.07, 0.14, 0.17,
      0.18, 0.09, 0.48, 0.15, 0, 0.08, 0.1, 0.32, 0.08, 0.12, 0.88, 0.16,
    ],
    thresholds: [0.95, 1.36],
    wording: WORDING.self_initiation,
    sentences: SENTENCES.self_initiation,
  },
  structure: {
    base: 1.17,
    weights: [
      0.06, 0.02, 0, 0.26, 0, 0.04, 0.13, 0.13, 0.06, 0.03, 0.03, 0.05, 0.06, 0.03, 0.02, 0.03, 0.06, 0.02,
      0.02, 0.02, 0.02, 0.06, 0.02, 0.04, 0.04, 0.09, 0.03, 0.03, 0.02, 0.11, 0.04, 0.73, 0.06,
    ],
    thresholds: [0.99, 1.49],
    wording: WORDING.structure,
    sentences: SENTENCES.structure,
  },
};
