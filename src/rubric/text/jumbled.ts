/**
 * Words in no order: taken from an answer, or from a list, and thrown together. Checks that look at who did what would
 * find plenty in them. English shows it in its smallest words: hardly anybody says "the of" or "from was".
 */
import type { Doc } from './document.ts';
import { kindsOf, wordClass } from './word-class.ts';

/** A noun must come, sooner or later; none of `NO_NOUN` stands between. */
const LEADS_TO_NOUN = wordClass('the a an my our their your every');
/** What comes may be a clause too; none of `NO_CLAUSE` begins one. */
const LEADS_TO_MORE = wordClass('of from into with at for by');
const NO_NOUN = wordClass(
  'the a an my our their your of from into with at for by to and but or is was were are be been had has have ' +
    'i we he she they it that because so if',
);
const NO_CLAUSE = wordClass(
  'of from into by to and but or is was were are be been had has have i we he she they because if',
);
const kindsOfWord = kindsOf(LEADS_TO_NOUN, LEADS_TO_MORE, NO_NOUN, NO_CLAUSE);
const [TO_NOUN, TO_MORE, NOT_NOUN, NOT_CLAUSE] = [1, 2, 4, 8];

/** In a few words a slip of the tongue would decide. */
const FEWEST = 3;
/** Of the words that lead to another. In 1,685 written answers at most one in nine is broken off, and never three. */
const SHARE = 0.12;

/** Whether the words of a text stand in no order that English has; one pass over them. */
export function isJumbled(doc: Doc): boolean {
  let leading = 0;
  let broken = 0;
  let before = 0;
  let [form, sentence] = [0, -1];
  for (const token of doc.tokens) {
    const kinds = kindsOfWord(token.form);
    // "the the report" is how people speak.
    if (before !== 0 && token.sentence === sentence && token.form !== form) {
      if ((before & TO_NOUN) !== 0 ? (kinds & NOT_NOUN) !== 0 : (kinds & NOT_CLAUSE) !== 0) broken += 1;
    }
    before = kinds & (TO_NOUN | TO_MORE);
    if (before !== 0) leading += 1;
    form = token.form;
    sentence = token.sentence;
  }
  return broken >= FEWEST && broken >= SHARE * leading;
}
