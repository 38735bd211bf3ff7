import { definePrinciple } from '../define-principle.ts';

export default definePrinciple({
  slug: 'earn-trust',
  name: 'Earn Trust',
  means:
    'You listen closely, speak plainly and treat people with respect. You say what you did wrong before others have to, even when that is awkward, and you measure yourself against the best.',
  coreAct:
    'You admitted a fault of your own, or heard out somebody who had lost faith in you, and repaired the relationship by what you did next.',
  listenFor: [
    'Your own mistake, said early and without cushions',
    'How it looked from the chair of the other person',
    'A repair made of acts that cost you something',
    'Behaviour of theirs that changed because they rely on you again',
  ],
  redFlags: [
    'A story in which the candidate did nothing wrong at all',
    'Gossip about the person whose trust was at stake',
    'Being nice, with nothing candid ever said',
  ],
  probeIntents: [
    'What would they say happened?',
    'What did you admit, to whom, and in which words?',
    'What did you change so that it could not happen twice?',
    'How do things stand between you today, and how can you tell?',
  ],
  dimensions: {
    scope_boundary: 'optional',
    self_initiation: 'counts',
    respectful_engagement: 'counts',
    follow_through: 'counts',
    metric_delta: 'optional',
    business_impact: 'optional',
    second_order_effect: 'optional',
  },
  disqualifiers: ['blame'],
});
