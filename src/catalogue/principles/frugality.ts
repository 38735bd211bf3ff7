import { definePrinciple } from '../define-principle.ts';

/** A saving that was dropped half way saved nothing. */
export default definePrinciple({
  slug: 'frugality',
  name: 'Frugality',
  means:
    'You get more done with less. Limits make people resourceful, and a larger team, budget or bill is not an achievement.',
  coreAct:
    'You reached a result with clearly less money, people or machinery than was usual or offered, by finding another way, without making the customer pay for it.',
  listenFor: [
    'What it cost before, or what others would have spent',
    'The constraint, and the method it pushed you to',
    'What you checked so that quality did not drop',
    'The saving per month or year, and where it went',
  ],
  redFlags: [
    'Cheapness at the expense of customers or colleagues',
    'A saving that counts no hours of work put into it',
    'Thrift that only moved the bill to another team',
  ],
  probeIntents: [
    'What was the spend to begin with, and how do you know?',
    'What got worse because of it?',
    'What was the larger option, and who wanted it?',
    'Where would you have spent more?',
  ],
  dimensions: {
    scope_boundary: 'optional',
    self_initiation: 'counts',
    follow_through: 'counts',
    metric_delta: 'core',
    business_impact: 'core',
    second_order_effect: 'counts',
  },
  disqualifiers: ['gave_up'],
});
