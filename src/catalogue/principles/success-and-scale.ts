import { definePrinciple } from '../define-principle.ts';

/** To see a harm and let it go at the first resistance is to ship it. */
export default definePrinciple({
  slug: 'success-and-scale',
  name: 'Success and Scale Bring Broad Responsibility',
  means:
    'Being large means that what you do reaches people who never chose to be involved. You think about those side-effects with humility and leave things better than you found them.',
  coreAct:
    'You saw a harm that your work could do beyond its customers and its goals, and changed the work because of it.',
  listenFor: [
    'People or surroundings outside the usual metrics who would have been hit',
    'How you found out, before anybody was forced to look',
    'What was given up in speed, growth or convenience to avoid it',
    'A rule or a review that now catches the same thing elsewhere',
  ],
  redFlags: [
    'A compliance box that was ticked because it had to be',
    'Harm noticed only once the press or a regulator did',
    'Good deeds that have nothing to do with the work itself',
  ],
  probeIntents: [
    'Who could have been hurt, and how many?',
    'What exactly did you change because of that?',
    'Who said it was not our concern?',
    'Which side-effect of yours do you still not know how to prevent?',
  ],
  dimensions: {
    scope_boundary: 'counts',
    self_initiation: 'counts',
    follow_through: 'counts',
    metric_delta: 'counts',
    business_impact: 'counts',
    second_order_effect: 'core',
  },
  disqualifiers: ['gave_up'],
});
