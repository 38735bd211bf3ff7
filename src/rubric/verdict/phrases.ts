/** The words for findings. Each phrase must be true whenever its status is, whatever the answer says. */
import type { DimensionId, DisqualifierId, Verdict } from '../../contract/vocabulary.ts';

/** Completes "I would ...". */
export const LEANINGS: Record<Verdict, string> = {
  strong_no_hire: 'I would not hire on this answer, and I would argue against it.',
  no_hire: 'I would not hire on this answer.',
  leaning_no_hire: 'I lean towards no on this answer.',
  leaning_hire: 'I lean towards yes on this answer.',
  hire: 'I would hire on this answer.',
  strong_hire: 'I would hire on this answer, and I would argue for it.',
};

/** Completes "What speaks for it: ...", for a dimension that is clear. */
export const STRENGTHS: Record<DimensionId, string> = {
  relevance: 'the story turns on what was asked',
  scope_boundary: 'it is clear whose job this was',
  self_initiation: 'you saw the need and chose to act',
  individual_contribution: 'your own work is concrete',
  data_backed_disagreement: 'the objection rested on evidence',
  respectful_engagement: "the other side's argument was heard",
  commitment: 'the decision was carried out in earnest',
  follow_through: 'you saw it through to the end',
  metric_delta: 'the result is measured',
  business_impact: 'the result is put in terms of customers, money or time',
  second_order_effect: 'something lasted or spread to others',
  reflection: 'the lesson comes from this very story',
  structure: 'the story is complete',
  time: 'it fits the time',
  consistency: 'the account holds together',
  level_fit: 'the scope fits the level',
};

/** Completes "The one fact that would raise the verdict: ...", for a dimension that is not clear. */
export const MISSING_FACTS: Record<DimensionId, string> = {
  relevance: 'the part of your story that answers the question that was asked',
  scope_boundary: 'whose job this was, and what made it not simply yours',
  self_initiation: 'what you noticed, and why you decided to act without being told to',
  individual_contribution:
    'what you did with your own hands: the step, the mechanism, the decision that was yours',
  data_backed_disagreement: 'the evidence you brought before the decision was made, and to whom',
  respectful_engagement: 'the other side’s best argument, as they would put it',
  commitment: 'what you did for the decision after it was made, although it was not your choice',
  follow_through: 'what you did until it was in use, after the first step was done',
  metric_delta: 'the value before, the value after, and over what period',
  business_impact: 'what the result meant in customers, money or hours, and how you know',
  second_order_effect: 'what changed for others afterwards, or what still stands today because of it',
  reflection: 'what this story taught you that you did not believe before, and what you do differently since',
  structure:
    'the part of the story that is missing: the situation, your task, your actions, the result or the lesson',
  time: 'the same story within the time you have',
  consistency: 'which of the two accounts is right',
  level_fit: 'how far it reached: teams, users, or how long the effect was planned to last',
};

/** The same for a disqualifier that holds the score down: only another fact about who acted lifts it. */
export const DISQUALIFIER_FACTS: Record<DisqualifierId, string> = {
  assigned_by_manager: 'a story, or a part of this one, that you began because you saw the need yourself',
  routed_not_owned: 'what you did yourself after handing it over, up to the result',
  gave_up: 'what you did to make the decision succeed after you had lost the argument',
  blame: "your own part in what went wrong, and the other side's reasons, put fairly",
  no_own_story: 'one thing that you did, with a place and a time',
  off_topic: 'a story that answers the question that was asked',
  manipulation: 'an answer that speaks to the interviewer about what happened, and to nobody else',
};

/** Completes "It cannot score higher, because ...". */
export const DISQUALIFIER_REASONS: Record<DisqualifierId, string> = {
  assigned_by_manager: 'you were told to do it',
  routed_not_owned: 'the work was handed to somebody else',
  gave_up: 'the decision was not carried out in earnest',
  blame: 'others are blamed for what happened',
  no_own_story: 'there is no story of what you did',
  off_topic: 'it does not answer the question',
  manipulation: 'part of the text speaks to the grader instead of answering',
};
