/**
 * How much the signals of a follow-up answer count. Written by `npm run calibrate:follow-ups`
 * (evals/calibrate-follow-ups.ts); do not edit by hand. What is made of them: see weights.ts.
 */
import type { SignalId } from './observe.ts';

export const FITTED: { base: number; strengths: Record<SignalId, number> } = {
  base: -0.94,
  strengths: {
    grants: 1,
    ownErrors: 0.81,
    limits: 1.27,
    shortfalls: 1.32,
    omissions: 0.89,
    reports: 1.43,
    voices: 0.76,
    ownActs: 1.13,
    othersActs: 1.01,
    events: 1.62,
    comparisons: 1,
    causes: 1,
    quantities: 1.3,
    facts: 2.39,
    workings: 1.18,
    changes: 0,
    effects: 1.5,
    particulars: 0.04,
    routines: 0.36,
    maxims: 1.77,
    selfPraise: 0.87,
    applause: 1.53,
    dismissals: 1.22,
    handOffs: 3,
    efforts: 0.48,
    moreOfTheSame: 1.5,
    aboutPeople: 0.16,
    stances: 1.67,
    abstractions: 1.46,
    universals: 0.98,
    judgements: 1.33,
    vagueWords: 3.52,
    presentSelf: 1.87,
  },
};
