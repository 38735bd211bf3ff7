/**
 * What kinds of evidence weigh for a disqualifier, and the sum from which it is there. Written by
 * `npm run calibrate:disqualifiers` (evals/calibrate-disqualifiers.ts); do not edit by hand.
 */
import type { BlameAgainst, BlameFor } from './blame/kinds.ts';
import type { GaveUpAgainst, GaveUpFor } from './gave-up/kinds.ts';
import type { KindWeights } from './weighed.ts';

export const GAVE_UP: KindWeights<GaveUpFor, GaveUpAgainst> = {
  for: {
    withdrew: 2.46,
    turned: 3.81,
    resigned: 4.45,
    excused: 2.5,
    remained: 2.25,
    grudging: 2.49,
    opposed: 3.68,
    vindicated: 2.29,
  },
  against: {
    ownWork: 0.42,
    lateWork: 0.47,
    workAfter: 0.08,
    measured: 3.14,
  },
  from: 3.17,
};

export const BLAME: KindWeights<BlameFor, BlameAgainst> = {
  for: {
    lacking: 3.16,
    duties: 2.03,
    attributed: 0.88,
    scorn: 4.62,
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
