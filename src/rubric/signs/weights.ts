/**
 * What kinds of evidence weigh for a disqualifier, and the sum from which it is there. Written by
 * `npm run calibrate:disqualifiers` (evals/calibrate-disqualifiers.ts); do not edit by hand.
 */
import type { BlameAgainst, BlameFor } from './blame/kinds.ts';
import type { GaveUpAgainst, GaveUpFor } from './gave-up/kinds.ts';
import type { KindWeights } from './weighed.ts';

export const GAVE_UP: KindWeights<GaveUpFor, GaveUpAgainst> = {
  for: {
    withdrew: 3.08,
    turned: 3.89,
    resigned: 4.57,
    excused: 2.95,
    remained: 1.67,
    grudging: 2.23,
    opposed: 4.23,
    vindicated: 2.21,
  },
  against: {
    ownWork: 0.18,
    lateWork: 0.33,
    workAfter: 0.05,
    measured: 2.99,
  },
  from: 3.12,
};

export const BLAME: KindWeights<BlameFor, BlameAgainst> = {
  for: {
    lacking: 3.16,
    duties: 2.03,
    attributed: 0.88,
    scorn: 4.63,
    belittled: 0.95,
    cleared: 3.4,
    confirmed: 0.95,
  },
  against: {
    fair: 1.52,
    sideBySide: 1.68,
    ownWork: 0.92,
    lateWork: 1.88,
    measured: 2.62,
  },
  from: 3.28,
};
