/**
 * What kinds of evidence weigh for a disqualifier, and the sum from which it is there. Written by
 * `npm run calibrate:disqualifiers` (evals/calibrate-disqualifiers.ts); do not edit by hand.
 */
import type { BlameAgainst, BlameFor } from './blame/kinds.ts';
import type { GaveUpAgainst, GaveUpFor } from './gave-up/kinds.ts';
import type { KindWeights } from './weighed.ts';

export const GAVE_UP: KindWeights<GaveUpFor, GaveUpAgainst> = {
  for: {
    withdrew: 3.09,
    turned: 3.9,
    resigned: 4.57,
    excused: 2.95,
    remained: 1.66,
    grudging: 2.23,
    opposed: 4.23,
    vindicated: 2.21,
  },
  against: {
    ownWork: 0.19,
    lateWork: 0.34,
    workAfter: 0.04,
    measured: 2.98,
  },
  from: 3.12,
};

export const BLAME: KindWeights<BlameFor, BlameAgainst> = {
  for: {
    lacking: 3.17,
    duties: 2.09,
    attributed: 0.85,
    scorn: 4.62,
    belittled: 0.94,
    cleared: 3.42,
    confirmed: 0.95,
  },
  against: {
    fair: 1.51,
    sideBySide: 1.67,
    ownWork: 0.88,
    lateWork: 1.88,
    measured: 2.8,
  },
  from: 3.28,
};
