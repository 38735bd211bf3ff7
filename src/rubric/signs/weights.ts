/**
 * What kinds of evidence weigh for a disqualifier, and the sum from which it is there. Written by
 * `npm run calibrate:disqualifiers` (evals/calibrate-disqualifiers.ts); do not edit by hand.
 */
import type { BlameAgainst, BlameFor } from './blame/kinds.ts';
import type { GaveUpAgainst, GaveUpFor } from './gave-up/kinds.ts';
import type { KindWeights } from './weighed.ts';

export const GAVE_UP: KindWeights<GaveUpFor, GaveUpAgainst> = {
  for: {
    withdrew: 2.65,
    turned: 3.46,
    resigned: 3.84,
    excused: 3.59,
    remained: 1.99,
    grudging: 1.97,
    opposed: 3.75,
    vindicated: 3.02,
  },
  against: {
    ownWork: 0,
    lateWork: 0.72,
    workAfter: 0.51,
    measured: 2.93,
  },
  from: 2.85,
};

export const BLAME: KindWeights<BlameFor, BlameAgainst> = {
  for: {
    lacking: 2.82,
    duties: 1.3,
    attributed: 1.54,
    scorn: 5.62,
    cleared: 3.16,
    confirmed: 1.21,
  },
  against: {
    fair: 1.53,
    ownWork: 1.51,
    lateWork: 2.29,
    measured: 2.24,
  },
  from: 4.17,
};
