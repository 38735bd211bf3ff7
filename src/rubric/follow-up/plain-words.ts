/**
 * What the small words of a follow-up answer give away: a vague one stands where a name, a number or a degree would
 * be, and "I am", "I think" and "you see" stand where an act would be. Both are closed classes of English, whatever
 * the story is about.
 */
import type { Clause, Doc } from '../text/document.ts';

/** Words that name no thing, no number and no degree. */
const VAGUE = new Set(
  (
    'some something somehow someone sometimes somewhat any anything anyone everything everyone everybody always ' +
    'very really quite rather lot lots things thing kind sort whole big huge even ever stuff bit basically actually ' +
    'truly pretty simply totally completely absolutely constantly'
  ).split(' '),
);

/** The sentences with a word that names nothing; the words of others are theirs. */
export const vagueWordsIn = (doc: Doc): number[] => [
  ...new Set(
    doc.tokens.filter(({ lower, quoted }) => !quoted && VAGUE.has(lower)).map(({ sentence }) => sentence),
  ),
];

/** "I'm at peace with it", "I think", "you see": the speaker or anybody, today, and nothing done. */
function isPresentSelf(doc: Doc, clause: Clause): boolean {
  if (!clause.finite || clause.reported) return false;
  if (doc.tokens[clause.subject]?.lower === 'you') return true;
  return (
    clause.agent === 'candidate' &&
    !clause.negated &&
    clause.tense === 'present' &&
    (clause.modality === 'did' || clause.modality === 'would') &&
    (clause.object < 0 || clause.lemma === 'have' || clause.lemma === 'be')
  );
}

/** The sentences that tell what the speaker, or anybody, is or thinks today. */
export const presentSelfIn = (doc: Doc): number[] => [
  ...new Set(doc.clauses.filter((clause) => isPresentSelf(doc, clause)).map(({ sentence }) => sentence)),
];
