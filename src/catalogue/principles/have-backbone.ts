import { definePrinciple } from '../define-principle.ts';

/**
 * The principle the product teaches in depth. `assigned_by_manager` and `routed_not_owned` are fatal by the
 * convention of the published walkthroughs; Amazon's own wording does not rule out an assigned task.
 */
export default definePrinciple({
  slug: 'have-backbone',
  name: 'Have Backbone; Disagree and Commit',
  means:
    'Speaking up is a duty, not a privilege: when you believe a decision is wrong you challenge it openly, with respect and with evidence, even when that is tiring or uncomfortable. You do not trade the point away to keep the peace. Once the decision is made, you put your whole effort behind it, above all when it went against you.',
  coreAct:
    'You contradicted a decision, plan or belief of somebody who could decide, before it was final, on evidence of your own - and after the decision, whichever way it fell, you did real work to make the chosen option succeed.',
  listenFor: [
    'The decision that was on the table, and who had the right to make it',
    'A clear claim of your own that somebody would rather not have heard',
    'Evidence you gathered before the decision fell: figures, a reproduction, words of customers',
    'The strongest argument of the other side, told so that they would recognise it',
    'An option you put beside your objection, ideally one that serves what the other side needs',
    'The moment of decision: what was decided, by whom, and how it differed from what you wanted',
    'Acts after the decision for the option that won: building, testing, releasing, bringing others along',
    'An outcome that is measured, including when it proved the other side right',
  ],
  redFlags: [
    'No decision is ever stated; everybody simply came round',
    'Only an opinion or a feeling against the plan, with no evidence behind it',
    'Objecting in the corridor or behind backs and staying silent in the room',
    'Dropping the point at the first push-back and calling that commitment',
    'Going quiet, slow or sulky after losing, or reopening what was settled without new facts',
    'Telling the story as a victory over somebody foolish, with an "I told you so" at the end',
    "Commitment to a plan that was the candidate's own all along",
    'Confrontation shown as a virtue in itself',
    'A manager asked for the objection, or somebody else carried it',
  ],
  probeIntents: [
    'What was the best argument against your position, and did you really hear it?',
    'Who decided, when, and what exactly was decided?',
    'What evidence did you have before the decision, and what came only afterwards?',
    'What did you do on the first morning after the decision went against you?',
    'How did you make the chosen option work when you had argued for another?',
    'What new fact would have made you raise it again?',
    'Whose idea was it to speak up at all?',
  ],
  dimensions: {
    scope_boundary: 'counts',
    self_initiation: 'counts',
    data_backed_disagreement: 'core',
    respectful_engagement: 'counts',
    commitment: 'core',
    follow_through: 'counts',
    metric_delta: 'counts',
    business_impact: 'counts',
    second_order_effect: 'counts',
  },
  disqualifiers: ['assigned_by_manager', 'routed_not_owned', 'gave_up', 'blame'],
});
