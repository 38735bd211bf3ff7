/** Acts whose verb is not the one that stands in the past: they were begun, gone on with, or brought about. */
import type { Clause, Doc } from '../text/document.ts';
import { itemAt } from '../text/item-at.ts';
import { wordClass } from '../text/word-class.ts';
import { happened } from './acts.ts';

/** What one does with an act: begin it, go on with it, bring it about. */
const CARRYING = wordClass(
  'start begin continue keep go end wind finish manage get set proceed come help have spend take',
);

/** "started calling them", "managed to write it", "by asking them": done, though its verb is not the one in the past. */
export function isCarriedOut(doc: Doc, { finite, governor, agent, verb }: Clause): boolean {
  if (finite) return false;
  const above = itemAt(doc.clauses, governor);
  if (!above?.finite || above.tense !== 'past' || above.agent !== agent || !happened(above)) return false;
  if (CARRYING.hasLemma(above)) return true;
  const before = itemAt(doc.tokens, verb - 1)?.lower;
  return doc.tokens[verb]!.lower.endsWith('ing') && (before === 'by' || before === 'after');
}
