/** Words in -ing that a preposition leads and an object follows: verbs, whatever the tagger takes them for. */
import type { Token } from './document.ts';
import { wordClass } from './word-class.ts';

const LEADS_GERUND = wordClass('by after before while when without from');
const NO_GERUNDS = wordClass(
  'morning evening ceiling wedding thing spring string king ring wing sibling sterling',
);
const OPENS_OBJECT = wordClass(
  'the a an my our his her their its this that these those all each every both it them',
);

/** "after reading the logs", "by counting them": an object follows, so it is no noun. */
export const isGerund = (token: Token, before: Token | undefined, next: Token | undefined): boolean =>
  token.lower.endsWith('ing') &&
  before !== undefined &&
  next !== undefined &&
  LEADS_GERUND.hasForm(before) &&
  OPENS_OBJECT.hasForm(next) &&
  !NO_GERUNDS.hasForm(token);
