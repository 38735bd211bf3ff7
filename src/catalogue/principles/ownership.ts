import { definePrinciple } from '../define-principle.ts';

/** Like have-backbone, an assigned task is fatal here by the convention of the published walkthroughs. */
export default definePrinciple({
  slug: 'ownership',
  name: 'Ownership',
  means:
    'You act for the whole company and for the long run, as somebody who will still be there in five years. A gap that harms the company is yours to close, whoever it formally belongs to.',
  coreAct:
    'You took on a problem that nobody had given you, carried it through to a lasting repair, and stayed with it after it worked.',
  listenFor: [
    'Whose problem it was on paper, and why it would have stayed open without you',
    'The reason you picked it up: what it cost the company or its customers',
    'The whole arc in your own hands, from finding the cause to the repair in production',
    'Care after the fix: a named owner, an alarm, a runbook, a check some weeks later',
  ],
  redFlags: [
    'Passing the finding on and counting that as owning it',
    'The job was handed out, and only the execution is yours',
    'Explaining the gap with the failings of another team',
    'A patch that moves the pain to next quarter',
  ],
  probeIntents: [
    'Why you, when it sat in another team?',
    'Who else could have done it, and what would have happened if you had walked on?',
    'What did you put aside to make room for it?',
    'What came back later, and who looks after it today?',
  ],
  dimensions: {
    scope_boundary: 'core',
    self_initiation: 'core',
    follow_through: 'core',
    metric_delta: 'counts',
    business_impact: 'counts',
    second_order_effect: 'counts',
  },
  disqualifiers: ['assigned_by_manager', 'routed_not_owned', 'gave_up', 'blame'],
});
