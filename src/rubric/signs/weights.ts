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
    turned: 3.26,
    resigned: 4.51,
    excused: 2.73,
    remained: 1.85,
    grudging: 2.36,
    opposed: 3.67,
    vindicated: 2.63,
  },
  against: {
    ownWork: 0.16,
    lateWork: 0.46,
    workAfter: 0.47,
    measured: 3.09,
  },
  from: 3.09,
};

export const BLAME: KindWeights<BlameFor, BlameAgainst> = {
  for: {
    lacking: 2.8,
    duties: 1.34,
    attributed: 1.55,
    scorn: 5.63,
    cleared: 3,
    confirmed: 1.3,
  },
  against: {
    fair: 1.45,
    ownWork: 1.44,
    lateWork: 2.27,
    measured: 2.22,
  },
  from: 4.28,
};
