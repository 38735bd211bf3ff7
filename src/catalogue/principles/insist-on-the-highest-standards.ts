import { definePrinciple } from '../define-principle.ts';

export default definePrinciple({
  slug: 'insist-on-the-highest-standards',
  name: 'Insist on the Highest Standards',
  means:
    'Your bar is high enough to look unreasonable to some, and it keeps rising. You make sure defects do not travel down the line, and that what was fixed stays fixed.',
  coreAct:
    'You refused to accept a level of quality that others found good enough, said what the bar should be and why, and left something behind that holds it.',
  listenFor: [
    'The standard as a sentence or a number, before and after',
    'What the lower standard cost somebody downstream',
    'Work of your own that raised it, not only demands on others',
    'A mechanism that keeps the bar up while you are away',
  ],
  redFlags: [
    'Severity towards people sold as quality',
    'Perfection in a place where nobody needed it',
    'Blocking work without helping it over the bar',
  ],
  probeIntents: [
    'What did the higher bar cost in time or money, and who paid?',
    'Who thought it was too much, and what was their case?',
    'Where did you decide that good enough really was enough?',
    'Does it still hold, and what tells you so?',
  ],
  dimensions: {
    scope_boundary: 'optional',
    self_initiation: 'counts',
    respectful_engagement: 'optional',
    follow_through: 'counts',
    metric_delta: 'counts',
    business_impact: 'counts',
    second_order_effect: 'counts',
  },
  disqualifiers: ['routed_not_owned', 'gave_up', 'blame'],
});
