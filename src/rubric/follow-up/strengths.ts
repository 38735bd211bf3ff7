/**
 * How much the signals of a follow-up answer count. Written by `npm run calibrate:follow-ups`
 * (evals/calibrate-follow-ups.ts); do not edit by hand. What is made of them: see weights.ts.
 */
import type { SignalId } from './observe.ts';

export const FITTED: { base: number; strengths: Record<SignalId, number> } = {
  base: -1.63,
  strengths: {
    grants: 1,
    ownErrors: 0.84,
    limits: 1.52,
    shortfalls: 0.88,
    omissions: 0.78,
    reports: 1.62,
    voices: 0.6,
    ownActs: 1.69,
    othersActs: 1.38,
    events: 2.06,
    comparisons: 0.76,
    causes: 0.92,
    quantities: 1.21,
    facts: 2.43,
    workings: 1.66,
    changes: 0,
    effects: 1.5,
    particulars: 0.05,
    routines: 0.44,
    maxims: 1.9,
    selfPraise: 1.77,
    applause: 1.9,
    dismissals: 1.65,
    handOffs: 3,
    efforts: 0.68,
    moreOfTheSame: 1.5,
    aboutPeople: 0.31,
    stances: 2.02,
    abstractions: 1.86,
    universals: 1.72,
    judgements: 1.79,
  },
};
