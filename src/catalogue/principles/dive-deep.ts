import { definePrinciple } from '../define-principle.ts';

/**
 * An assigned investigation can be a deep one; an investigation that somebody else did cannot. One that was broken off
 * before the mechanism was known has not dived, and a person at fault is no mechanism.
 */
export default definePrinciple({
  slug: 'dive-deep',
  name: 'Dive Deep',
  means:
    'You stay close to the detail at every level and check for yourself. When the dashboard and the story people tell do not agree, you distrust both until you know the mechanism.',
  coreAct:
    'You followed a problem down with your own hands, ruled out explanations that others accepted, and named the exact mechanism that caused it.',
  listenFor: [
    'The place where the metric and the anecdote parted ways',
    'A hypothesis you tested and had to throw away',
    'Which log, query, trace or line of code gave it away',
    'A mechanism told precisely enough to be repeated by somebody else',
  ],
  redFlags: [
    'A colleague found the cause while the candidate coordinated the call',
    'A cause that stays vague: "a configuration issue", "the database"',
    'Treating symptoms with bigger machines and more retries',
  ],
  probeIntents: [
    'Which record exactly showed you that?',
    'What did you believe before, and what disproved it?',
    'How did you prove cause and not just coincidence?',
    'How many levels below that did you look, and why did you stop there?',
  ],
  dimensions: {
    scope_boundary: 'optional',
    self_initiation: 'counts',
    follow_through: 'counts',
    metric_delta: 'counts',
    business_impact: 'counts',
    second_order_effect: 'counts',
  },
  disqualifiers: ['routed_not_owned', 'gave_up', 'blame'],
});
