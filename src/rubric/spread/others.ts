/** Whether those who take something over are others than the candidate's own. */
import { GROUPS as PLACES } from '../signals/word-classes.ts';
import type { Clause, Doc, Token } from '../text/document.ts';
import { itemAt } from '../text/item-at.ts';
import { hasWord as has } from '../text/word-class.ts';
import { isNamed } from './names.ts';
import { GROUPS, OTHERNESS } from './words.ts';

/** Whether a subject is a group other than the candidate's own: "two other teams", "Procurement", "the web team". */
export function isOthers(doc: Doc, clause: Clause): boolean {
  const head = itemAt(doc.tokens, clause.subject);
  if (!head || clause.agent === 'candidate' || clause.agent === 'team' || clause.agent === 'nobody')
    return false;
  if (GROUPS.hasToken(head) || PLACES.hasToken(head) || isNamed(doc, head)) return true;
  const lead = { first: Math.max(clause.first, clause.subject - 3), last: clause.subject + 1 };
  return clause.agent === 'other' && has(doc, lead, OTHERNESS);
}

/** "another depot built", "two more schools printed": a group that is said to be a further one. */
export function isElsewhere(doc: Doc, { first, subject }: Clause): boolean {
  let at = subject;
  while (at > first && DESCRIBING.has((doc.tokens[at - 1] as Token).pos)) at -= 1;
  return has(doc, { first: at, last: subject }, OTHERNESS);
}

/** What stands before a noun in its phrase. */
const DESCRIBING: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN']);
