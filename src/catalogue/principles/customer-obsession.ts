import { definePrinciple } from '../define-principle.ts';

/**
 * Being given the task is not fatal: what counts is whether the customer's need then steered the work. A need that was
 * seen and dropped did not steer it, nor does it if the customer or a colleague is to blame for not being served.
 */
export default definePrinciple({
  slug: 'customer-obsession',
  name: 'Customer Obsession',
  means:
    'You start from what a customer needs and work back to what to build. Competitors and internal convenience come after that, and trust is worth more than a quick gain.',
  coreAct:
    'You learned something about a real customer first-hand and changed what was built or decided because of it, at a cost that you accepted.',
  listenFor: [
    'A customer one could name: who they are and what they were trying to get done',
    'How you know: calls, tickets, sessions watched, numbers split by customer',
    'What you gave up for them: a date, a feature, some revenue, your own design',
    'A check with the same customers afterwards',
  ],
  redFlags: [
    '"The user" appears as decoration for a technical story',
    'Giving the loudest account whatever it asked for',
    'Satisfaction that is claimed and never looked at',
  ],
  probeIntents: [
    'How did you find out what they needed, beyond what they asked for?',
    'What did you trade off, and who was unhappy about it?',
    'What did the customers say or do after the change?',
    'When did you tell a customer no?',
  ],
  dimensions: {
    scope_boundary: 'optional',
    self_initiation: 'counts',
    follow_through: 'counts',
    metric_delta: 'counts',
    business_impact: 'core',
    second_order_effect: 'counts',
  },
  disqualifiers: ['routed_not_owned', 'gave_up', 'blame'],
});
