/**
 * How much the signals of a follow-up answer count. Written by `npm run calibrate:follow-ups`
 * (evals/calibrate-follow-ups.ts); do not edit by hand. What is made of them: see weights.ts.
 */
import type { SignalId } from './observe.ts';

export const FITTED: { base: number; strengths: Record<SignalId, number> } = {
  base: -0.93,
  strengths: {
    grants: 1,
    ownErrors: 0.83,
    limits: 1.26,
    shortfalls: 1.3,
    omissions: 0.9,
    reports: 1.43,
    voices: 0.77,
    ownActs: 1.12,
    othersActs: 1.01,
    events: 1.63,
    comparisons: 1,
    causes: 1.01,
    quantities: 1.31,
    facts: 2.37,
    workings: 1.18,
    changes: 0,
    effects: 1.5,
    particulars: 0.04,
    routines: 0.35,
    maxims: 1.79,
    selfPraise: 0.88,
    applause: 1.53,
    dismissals: 1.22,
    handOffs: 3,
    efforts: 0.48,
    moreOfTheSame: 1.5,
    aboutPeople: 0.16,
    stances: 1.67,
    abstractions: 1.46,
    universals: 0.99,
    judgements: 1.33,
    vagueWords: 3.51,
    presentSelf: 1.89,
  },
};
