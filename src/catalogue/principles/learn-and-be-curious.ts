import { definePrinciple } from '../define-principle.ts';

/** What was begun and laid aside was never put to use, which is what is asked for. */
export default definePrinciple({
  slug: 'learn-and-be-curious',
  name: 'Learn and Be Curious',
  means:
    'You are never done learning. New fields attract you before you need them, and you go and try things out instead of only reading about them.',
  coreAct:
    'You taught yourself something that was not required of you and put it to use where it changed an outcome.',
  listenFor: [
    'The question that would not leave you alone',
    'How you went about it: sources, experiments, people you asked, dead ends',
    'The place where the new knowledge did real work',
    'Others who know it now because you passed it on',
  ],
  redFlags: [
    'A list of courses and certificates',
    'Training that was scheduled by the employer and attended',
    'Knowledge that was never applied to anything',
  ],
  probeIntents: [
    'What set it off?',
    'Where did you use it first, and what went wrong?',
    'Whom did you teach, and what did teaching show you?',
    'What did you find out that you would rather not have known?',
  ],
  dimensions: {
    scope_boundary: 'optional',
    self_initiation: 'core',
    follow_through: 'optional',
    metric_delta: 'counts',
    business_impact: 'optional',
    second_order_effect: 'optional',
  },
  disqualifiers: ['gave_up'],
});
