/** Whether it was kept up: results that were undone again, and promises that a "but" follows. */
import { clauseAt } from '../disagreement/spans.ts';
import type { Clause, Doc } from '../text/document.ts';
import { hasForm, wordClass as words } from '../text/word-class.ts';
import { UNDONE } from './lasting-words.ts';
import { many } from './signal.ts';
import { canTellResult, RESULTS_FROM } from './unreal.ts';

/** What one says that one will do. */
const PROMISING = words(
  'promise intend plan want hope swear vow pledge undertake mean resolve agree owe forget',
);
/** And what says that it did not come about. */
const TURNING = words('but yet however then until till only');
/** A promise can be broken once a story is under way. */
const UNDER_WAY = 0.3;

/** "I promised to test them, but ...": what stands between the promise and the end of its sentence turns it round. */
function isBroken(doc: Doc, { verb, sentence }: Clause): boolean {
  const { last } = doc.sentences[sentence]!;
  return hasForm(doc, { first: verb + 1, last }, TURNING);
}

export function readKept(doc: Doc) {
  const from = doc.text.length * RESULTS_FROM;
  const undone = UNDONE.find(doc).filter(({ start, sentence }) => {
    if (start < from || !canTellResult(doc.sentences[sentence]!)) return false;
    const clause = clauseAt(doc, start);
    // "I switched off the old one" is a result; what is not said to have happened was not undone.
    return (
      clause === undefined ||
      (clause.agent !== 'candidate' && !clause.negated && !clause.reported && clause.modality === 'did')
    );
  });
  const unkept = doc.clauses.filter(
    (clause) =>
      clause.agent === 'candidate' &&
      clause.finite &&
      clause.tense === 'past' &&
      !clause.negated &&
      !clause.reported &&
      PROMISING.hasLemma(clause) &&
      clause.start >= doc.text.length * UNDER_WAY &&
      isBroken(doc, clause),
  );
  return { undone: many(undone, 1), unkept: many(unkept, 1) };
}
