/** Whether something is said to go on, or only to have a value. */
import type { Clause, Doc, Sentence, Token } from '../text/document.ts';
import { FRACTIONS, LASTING, MEASURING } from './words.ts';

/** "since they were there" gives a reason; "since then", "since May" and a "since" at the end tell a time. */
function isTimeOfSince(doc: Doc, token: Token): boolean {
  if (token.lower !== 'since') return true;
  const next = doc.tokens[token.index + 1];
  return next === undefined || next.sentence !== token.sentence || next.pos !== 'PRON';
}

/** Whether a sentence says that something goes on. */
export function isLasting(doc: Doc, { first, last }: Sentence): boolean {
  for (let at = first; at < last; at += 1) {
    const token = doc.tokens[at] as Token;
    const again = token.lower === 'now' && doc.tokens[at + 1]?.lower === 'and';
    if (LASTING.hasToken(token) && isTimeOfSince(doc, token) && !again) return true;
  }
  return false;
}

/** "A rule now takes four days": a value of the thing, no practice. */
export const isMeasured = (doc: Doc, { lemma, verb, last }: Clause): boolean =>
  MEASURING.has(lemma) &&
  doc.tokens
    .slice(verb + 1, Math.min(last, verb + 6))
    .some((token) => token.pos === 'NUM' || FRACTIONS.hasForm(token));
