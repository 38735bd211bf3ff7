/** Whether something is said to go on, or only to have a value. */
import type { Clause, Doc, Sentence, Token } from '../text/document.ts';
import { mayHave } from '../text/word-class.ts';
import { FRACTIONS, LASTING, MEASURING } from './words.ts';

/** "since they were there" gives a reason; "since then", "since May" and a "since" at the end tell a time. */
function isTimeOfSince(doc: Doc, token: Token): boolean {
  if (token.lower !== 'since') return true;
  const next = doc.tokens[token.index + 1];
  return next === undefined || next.sentence !== token.sentence || next.pos !== 'PRON';
}

/** Whether a sentence says that something goes on. */
export function isLasting(doc: Doc, { index, first, last }: Sentence): boolean {
  if (!mayHave(doc, index, LASTING)) return false;
  for (let at = first; at < last; at += 1) {
    const token = doc.tokens[at] as Token;
    if (!LASTING.hasToken(token) || !isTimeOfSince(doc, token)) continue;
    const again = token.lower === 'now' && doc.tokens[at + 1]?.lower === 'and';
    if (!again) return true;
  }
  return false;
}

/** "A rule now takes four days": a value of the thing, no practice. */
export function isMeasured(doc: Doc, clause: Clause): boolean {
  if (!MEASURING.hasLemma(clause)) return false;
  for (let at = clause.verb + 1; at < Math.min(clause.last, clause.verb + 6); at += 1) {
    const token = doc.tokens[at] as Token;
    if (token.pos === 'NUM' || FRACTIONS.hasForm(token)) return true;
  }
  return false;
}
