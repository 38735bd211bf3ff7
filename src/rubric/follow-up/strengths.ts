/**
 * How much the signals of a follow-up answer count. Written by `npm run calibrate:follow-ups`
 * (evals/calibrate-follow-ups.ts); do not edit by hand. What is made of them: see weights.ts.
 */
import type { SignalId } from './observe.ts';

export const FITTED: { base: number; strengths: Record<SignalId, number> } = {
  base: -1.77,
  strengths: {
    grants: 1,
    ownErrors: 0.84,
    limits: 1.52,
    shortfalls: 1.64,
    omissions: 0.71,
    reports: 1.59,
    voices: 0.61,
    ownActs: 1.66,
    othersActs: 1.4,
    events: 2.04,
    comparisons: 0.7,
    causes: 0.93,
    quantities: 1.21,
    facts: 2.43,
    workings: 1.54,
    changes: 0,
    effects: 1.5,
    particulars: 0.11,
    routines: 0.41,
    maxims: 1.84,
    selfPraise: 1.77,
    applause: 1.85,
    dismissals: 1.68,
    handOffs: 3,
    efforts: 0.65,
    moreOfTheSame: 1.5,
    aboutPeople: 0.3,
    stances: 1.98,
    abstractions: 1.88,
    universals: 1.69,
    judgements: 1.76,
  },
};
