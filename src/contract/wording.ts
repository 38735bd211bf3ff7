import type { DimensionId, DimensionStatus, DisqualifierId, Step, Verdict } from './vocabulary.ts';

/** The vocabulary in words for people: the terminal and the web app say the same. Imports types only. */
export const VERDICT_WORDS: Record<Verdict, string> = {
  strong_no_hire: 'Strong no hire',
  no_hire: 'No hire',
  leaning_no_hire: 'Leaning no hire',
  leaning_hire: 'Leaning hire',
  hire: 'Hire',
  strong_hire: 'Strong hire',
};

export const DIMENSION_WORDS: Record<DimensionId, string> = {
  relevance: 'Relevance to the principle',
  scope_boundary: 'Whose problem it was',
  self_initiation: 'Own initiative',
  individual_contribution: 'Your own part',
  data_backed_disagreement: 'Disagreement with evidence',
  respectful_engagement: 'Hearing the other side',
  commitment: 'Commitment once decided',
  follow_through: 'Follow-through',
  metric_delta: 'Measured result',
  business_impact: 'Business impact',
  second_order_effect: 'Lasting effect',
  reflection: 'What you learned',
  structure: 'Structure',
  time: 'Time',
  consistency: 'Consistency',
  level_fit: 'Level fit',
};

export const STATUS_WORDS: Record<DimensionStatus, string> = {
  clear: 'clear',
  partial: 'partial',
  absent: 'absent',
  not_applicable: 'does not apply',
  not_assessed: 'not assessed',
};

export const DISQUALIFIER_WORDS: Record<DisqualifierId, string> = {
  assigned_by_manager: 'Assigned, not chosen',
  routed_not_owned: 'Handed off',
  gave_up: 'Gave up',
  blame: 'Blames others',
  no_own_story: 'No story of your own',
  off_topic: 'Off topic',
  manipulation: 'Speaks to the grader',
};

export const STEP_WORDS: Record<Step, string> = {
  situation: 'Situation',
  task: 'Task',
  action: 'Action',
  result: 'Result',
  reflection: 'Reflection',
};
