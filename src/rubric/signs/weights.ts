/**
 * What kinds of evidence weigh for a disqualifier, and the sum from which it is there. Written by
 * `npm run calibrate:disqualifiers` (evals/calibrate-disqualifiers.ts); do not edit by hand.
 */
import type { BlameAgainst, BlameFor } from './blame/kinds.ts';
import type { GaveUpAgainst, GaveUpFor } from './gave-up/kinds.ts';
import type { KindWeights } from './weighed.ts';

export const GAVE_UP: KindWeights<GaveUpFor, GaveUpAgainst> = {
  for: {
    withdrew: 2.7,
    turned: 3.68,
    resigned: 3.54,
    excused: 2,
    remained: 2.23,
    grudging: 2.43,
    opposed: 5.24,
    vindicated: 1.73,
  },
  against: {
    ownWork: 1.06,
    lateWork: 0.91,
    workAfter: 0.18,
    measured: 2.1,
  },
  from: 2.49,
};

export const BLAME: KindWeights<BlameFor, BlameAgainst> = {
  for: {
    lacking: 2.74,
    duties: 2.5,
    attributed: 1.14,
    scorn: 3.39,
    belittled: 1.93,
    cleared: 2.61,
    confirmed: 0.74,
  },
  against: {
    fair: 3.14,
    sideBySide: 0.77,
    ownWork: 1.42,
    lateWork: 2.22,
    measured: 1.96,
  },
  from: 2.56,
};
