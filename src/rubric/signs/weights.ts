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
    turned: 3.27,
    resigned: 4.46,
    excused: 3.28,
    remained: 1.78,
    grudging: 2.36,
    opposed: 3.7,
    vindicated: 2.55,
  },
  against: {
    ownWork: 0.12,
    lateWork: 0.43,
    workAfter: 0.51,
    measured: 3.09,
  },
  from: 2.98,
};

export const BLAME: KindWeights<BlameFor, BlameAgainst> = {
  for: {
    lacking: 2.8,
    duties: 1.35,
    attributed: 1.55,
    scorn: 5.64,
    cleared: 3.01,
    confirmed: 1.25,
  },
  against: {
    fair: 1.44,
    ownWork: 1.43,
    lateWork: 2.27,
    measured: 2.24,
  },
  from: 4.29,
};
