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
    grudging: 2.44,
    opposed: 5.23,
    vindicated: 1.73,
  },
  against: {
    ownWork: 1.05,
    lateWork: 0.91,
    workAfter: 0.18,
    measured: 2.1,
  },
  from: 2.5,
};

export const BLAME: KindWeights<BlameFor, BlameAgainst> = {
  for: {
    lacking: 2.72,
    duties: 2.54,
    attributed: 1.17,
    scorn: 3.3,
    belittled: 2.01,
    cleared: 2.64,
    confirmed: 0.73,
  },
  against: {
    fair: 3.14,
    sideBySide: 0.76,
    ownWork: 1.46,
    lateWork: 2.2,
    measured: 1.93,
  },
  from: 2.54,
};
