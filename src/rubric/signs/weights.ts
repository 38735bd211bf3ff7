/**
 * What kinds of evidence weigh for a disqualifier, and the sum from which it is there. Written by
 * `npm run calibrate:disqualifiers` (evals/calibrate-disqualifiers.ts); do not edit by hand.
 */
import type { BlameAgainst, BlameFor } from './blame/kinds.ts';
import type { GaveUpAgainst, GaveUpFor } from './gave-up/kinds.ts';
import type { KindWeights } from './weighed.ts';

export const GAVE_UP: KindWeights<GaveUpFor, GaveUpAgainst> = {
  for: {
    withdrew: 2.71,
    turned: 3.4,
    resigned: 3.97,
    excused: 3.6,
    remained: 2,
    grudging: 1.93,
    opposed: 3.6,
    vindicated: 3.06,
  },
  against: {
    ownWork: 0.1,
    lateWork: 0.93,
    workAfter: 0.49,
    measured: 1.98,
  },
  from: 2.89,
};

export const BLAME: KindWeights<BlameFor, BlameAgainst> = {
  for: {
    lacking: 2.63,
    duties: 1.34,
    attributed: 1.57,
    scorn: 5.72,
    cleared: 3.3,
    confirmed: 1.22,
  },
  against: {
    fair: 1.62,
    ownWork: 1.73,
    lateWork: 2.4,
    measured: 1.62,
  },
  from: 4.19,
};
