/**
 * How much the signals of a follow-up answer count. Written by `npm run calibrate:follow-ups`
 * (evals/calibrate-follow-ups.ts); do not edit by hand. What is made of them: see weights.ts.
 */
import type { SignalId } from './observe.ts';

export const FITTED: { base: number; strengths: Record<SignalId, number> } = {
  base: -1.52,
  strengths: {
    grants: 1,
    ownErrors: 0.81,
    limits: 1.27,
    shortfalls: 1.54,
    omissions: 0.75,
    reports: 1.43,
    voices: 0.53,
    ownActs: 1.37,
    othersActs: 1.18,
    events: 1.95,
    comparisons: 0.78,
    causes: 0.76,
    quantities: 1.17,
    facts: 2.57,
    workings: 1.36,
    changes: 0.05,
    effects: 1.5,
    particulars: 0.06,
    routines: 0.36,
    maxims: 2.17,
    selfPraise: 1.65,
    applause: 2.06,
    dismissals: 1.67,
    handOffs: 3,
    efforts: 0.69,
    moreOfTheSame: 1.5,
    aboutPeople: 0.28,
    stances: 2.12,
    abstractions: 1.91,
    universals: 1.7,
    judgements: 1.77,
  },
};
