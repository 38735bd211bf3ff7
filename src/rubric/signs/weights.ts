/**
 * What kinds of evidence weigh for a disqualifier, and the sum from which it is there. Written by
 * `npm run calibrate:disqualifiers` (evals/calibrate-disqualifiers.ts); do not edit by hand.
 */
import type { BlameAgainst, BlameFor } from './blame/kinds.ts';
import type { GaveUpAgainst, GaveUpFor } from './gave-up/kinds.ts';
import type { KindWeights } from './weighed.ts';

export const GAVE_UP: KindWeights<GaveUpFor, GaveUpAgainst> = {
  for: {
    withdrew: 2.57,
    turned: 4.01,
    resigned: 3.5,
    excused: 2.2,
    remained: 2.1,
    grudging: 2.81,
    opposed: 4.87,
    vindicated: 1.68,
  },
  against: {
    ownWork: 1.28,
    lateWork: 0.85,
    workAfter: 0.08,
    measured: 2,
  },
  from: 2.46,
};

export const BLAME: KindWeights<BlameFor, BlameAgainst> = {
  for: {
    lacking: 2.5,
    duties: 2.68,
    attributed: 1.63,
    scorn: 3.22,
    belittled: 2.15,
    cleared: 2.34,
    confirmed: 0.58,
  },
  against: {
    fair: 3.26,
    sideBySide: 1.05,
    ownWork: 1.75,
    lateWork: 1.83,
    measured: 1.61,
  },
  from: 2.39,
};
