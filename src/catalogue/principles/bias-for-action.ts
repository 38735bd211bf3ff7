import { definePrinciple } from '../define-principle.ts';

/**
 * Whoever acts fast answers for what follows: to walk away from it, or to put the damage on others, is recklessness and no
 * calculated risk. Taking a step back on purpose is no giving up.
 */
export default definePrinciple({
  slug: 'bias-for-action',
  name: 'Bias for Action',
  means:
    'Speed matters, and many decisions can be undone, so they do not deserve long study. You take a calculated risk, knowing how you would get back.',
  coreAct:
    'You decided and acted with part of the facts missing, because waiting cost more, after reasoning how bad it could get and how to reverse it.',
  listenFor: [
    'What was unknown at the time, and what finding out would have cost',
    'Why the step could be taken back, or how the damage was bounded',
    'Minutes, hours or days between seeing and doing',
    'A look afterwards at whether the quick call was the right one',
  ],
  redFlags: [
    "Recklessness with somebody else's data, money or safety",
    'Skipping a check that would have taken minutes',
    'Hurry at the end that only makes up for earlier dithering',
  ],
  probeIntents: [
    'What did you not know when you decided?',
    'What was your way back, and had you tried it?',
    'Whom did you tell before you acted, and whom after?',
    'Would you do it the same way with a step that cannot be undone?',
  ],
  dimensions: {
    scope_boundary: 'counts',
    self_initiation: 'core',
    follow_through: 'counts',
    metric_delta: 'counts',
    business_impact: 'counts',
    second_order_effect: 'optional',
  },
  disqualifiers: ['routed_not_owned', 'gave_up', 'blame'],
});
