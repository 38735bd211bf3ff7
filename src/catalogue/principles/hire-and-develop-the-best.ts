import { definePrinciple } from '../define-principle.ts';

export default definePrinciple({
  slug: 'hire-and-develop-the-best',
  name: 'Hire and Develop the Best',
  means:
    'Each hire and each promotion should raise the level. You recognise talent, let it move on to where it grows, and take coaching as seriously as your own work.',
  coreAct:
    'You changed how good one particular person became, by what you did with them over time, or held the bar for a hire when it was hard to.',
  listenFor: [
    'Where that person stood when you began, in terms of what they could not yet do',
    'A plan made for them: assignments, feedback, exposure',
    'A hard thing you told them, and how they took it',
    'What they do on their own now',
  ],
  redFlags: [
    'Taking the credit for what the other person achieved',
    'Mentoring as occasional friendly coffee',
    'Lowering the bar because a seat was empty',
  ],
  probeIntents: [
    'What could they do afterwards that they could not do before?',
    'What was the most difficult feedback you gave, word for word?',
    'What did you get wrong as their coach?',
    'Who else grew from the way you set this up?',
  ],
  dimensions: {
    scope_boundary: 'optional',
    self_initiation: 'counts',
    respectful_engagement: 'optional',
    follow_through: 'core',
    metric_delta: 'optional',
    business_impact: 'optional',
    second_order_effect: 'counts',
  },
  disqualifiers: ['gave_up', 'blame'],
});
