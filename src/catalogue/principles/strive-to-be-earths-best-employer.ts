import { definePrinciple } from '../define-principle.ts';

export default definePrinciple({
  slug: 'strive-to-be-earths-best-employer',
  name: "Strive to be Earth's Best Employer",
  means:
    'You work towards a place that is safer, fairer and better to work in. You lead with empathy, ask whether people are growing and whether they are ready for what comes next, here or elsewhere.',
  coreAct:
    'You changed a condition of work for others - safety, fairness, load, growth - because you saw what it did to them, and it lasted.',
  listenFor: [
    'Who was affected, and how you came to see it',
    'What you changed in the way of working, not just in the mood',
    'A quieter or less powerful colleague who gained from it',
    'Signs that it held: on-call load, people who stayed, people who moved up',
  ],
  redFlags: [
    'Morale by pizza and team events',
    'Good intentions on behalf of people who were never asked',
    "Fairness described only for the candidate's own career",
  ],
  probeIntents: [
    'Who was better off, and how do you know it from them?',
    'What did it cost the team or the schedule?',
    'Who disagreed that this was a problem?',
    'What would be back to the old way by now if you had left?',
  ],
  dimensions: {
    scope_boundary: 'optional',
    self_initiation: 'counts',
    respectful_engagement: 'optional',
    follow_through: 'counts',
    metric_delta: 'optional',
    business_impact: 'optional',
    second_order_effect: 'counts',
  },
  disqualifiers: ['blame'],
});
