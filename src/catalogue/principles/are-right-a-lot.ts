import { definePrinciple } from '../define-principle.ts';

/** Giving up a belief is the point of this principle, so `gave_up` cannot count against anybody here. */
export default definePrinciple({
  slug: 'are-right-a-lot',
  name: 'Are Right, A Lot',
  means:
    'You have good judgement and good instincts, and you do not rely on them blindly: you look for other views and try to prove yourself wrong before events do.',
  coreAct:
    'You made a judgement call, went looking for what would disprove it, and kept or changed your mind because of what you found.',
  listenFor: [
    'Options laid side by side with the reason each was kept or dropped',
    'A dissenter you sought out rather than waited for',
    'A test that could have shown you wrong',
    'A time your own belief lost, and what you did with the work already sunk',
  ],
  redFlags: [
    'Being right in every scene of the story',
    'A lucky outcome presented as judgement',
    'Only evidence that agreed was collected',
  ],
  probeIntents: [
    'What would have changed your mind?',
    'Whose view was furthest from yours, and what did you take from it?',
    'When was your judgement wrong, and how did you notice?',
    'How much of this was luck?',
  ],
  dimensions: {
    scope_boundary: 'optional',
    self_initiation: 'counts',
    respectful_engagement: 'optional',
    follow_through: 'optional',
    metric_delta: 'counts',
    business_impact: 'counts',
    second_order_effect: 'counts',
  },
  disqualifiers: ['blame'],
});
