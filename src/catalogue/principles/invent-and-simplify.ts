import { definePrinciple } from '../define-principle.ts';

/** An idea that was laid aside leaves nobody with less to do. */
export default definePrinciple({
  slug: 'invent-and-simplify',
  name: 'Invent and Simplify',
  means:
    'You look for new ways and for simpler ones, take ideas from anywhere, and accept being misunderstood while they prove themselves. The best invention often takes something away.',
  coreAct:
    'You made something new that leaves people with less to do, keep or know, after weighing what already existed.',
  listenFor: [
    'What was removed: steps, code, forms, meetings, decisions',
    'The existing ways you looked at, and why they were not enough',
    'An idea borrowed from outside your own field or team',
    'Somebody other than you who now uses it',
  ],
  redFlags: [
    'Complexity presented as the achievement',
    'A rewrite or a new tool for its own sake',
    'Parts thrown out without checking who depended on them',
  ],
  probeIntents: [
    'What was there before, and who had tried already?',
    'What could you delete, and how did you know it was safe?',
    'Who adopted it, and who refused to?',
    'Where does it still not fit?',
  ],
  dimensions: {
    scope_boundary: 'optional',
    self_initiation: 'counts',
    follow_through: 'counts',
    metric_delta: 'counts',
    business_impact: 'counts',
    second_order_effect: 'core',
  },
  disqualifiers: ['gave_up'],
});
