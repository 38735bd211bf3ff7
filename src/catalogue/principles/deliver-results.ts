import { definePrinciple } from '../define-principle.ts';

/** Delivering on a goal one was given is the normal case, so who set the goal cannot count against anybody. */
export default definePrinciple({
  slug: 'deliver-results',
  name: 'Deliver Results',
  means:
    'You pick the inputs that matter, get them right in quality and on time, and still arrive when something breaks on the way. You do not settle for a good explanation of why it slipped.',
  coreAct:
    'You reached a stated goal with a number and a date in spite of a real setback, through what you yourself did about it.',
  listenFor: [
    'The goal as it stood at the start, with its figure and its deadline',
    'The setback, and the decision you took when it hit',
    'What you cut or moved so that the part that mattered arrived',
    'Where it started, where it ended, and your share of the difference',
  ],
  redFlags: [
    'Effort, overtime or activity offered as the result',
    'Figures everywhere, and none of them an outcome',
    'The goal quietly redefined to match what was reached',
    'A list of the people who got in the way',
  ],
  probeIntents: [
    'What was the starting value, and who measured it?',
    'Which part of that change comes from your work?',
    'What did you miss or leave out to make the date?',
    'When did you know you were behind, and what changed that day?',
  ],
  dimensions: {
    scope_boundary: 'optional',
    self_initiation: 'optional',
    follow_through: 'core',
    metric_delta: 'core',
    business_impact: 'counts',
    second_order_effect: 'counts',
  },
  disqualifiers: ['routed_not_owned', 'gave_up', 'blame'],
});
