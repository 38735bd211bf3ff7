/** Whether it was kept up: looked after once it stood, and again and again; results that were undone again, and promises that a "but" follows. */
import { clauseAt } from '../disagreement/spans.ts';
import type { Clause, Doc } from '../text/document.ts';
import { hasForm, wordClass as words } from '../text/word-class.ts';
import { UNDONE } from './lasting-words.ts';
import { many, share } from './signal.ts';
import { canTellResult, RESULTS_FROM } from './unreal.ts';

/** What one says that one will do. */
const PROMISING = words(
  'promise intend plan want hope swear vow pledge undertake mean resolve agree owe forget',
);
/** And what says that it did not come about. */
const TURNING = words('but yet however then until till only');
/** What one does who looks after a thing that stands. */
const TENDING = words(
  `stay sit drive visit train repair mend fix correct adjust review check watch phone call ring return test teach tune measure count
   ride walk stand accompany follow rewrite change add patch extend rebuild coach monitor keep reach push pester chase inspect
   retest recheck revise refine update maintain debug answer support help guide shadow show listen collect record track clean
   replace reconcile compare verify audit sample nurse`,
);
/** "Every morning", "until it held", "with each of them". */
const REPEATED = words(
  'every each until till weekly daily monthly nightly quarterly hourly again twice whole still throughout',
);
/** Words behind a clause that still say how often it was done. */
const BEHIND = 6;
/** From here on a thing may stand that is looked after. */
const STANDING = 0.42;

/** "I trained his two people", "they ran it by themselves": who looks after it, once it stands. */
function readTending(doc: Doc) {
  const tending: Clause[] = [];
  const repeated: Clause[] = [];
  const mine: Clause[] = [];
  const others: Clause[] = [];
  for (const clause of doc.clauses) {
    if (clause.start < doc.text.length * STANDING || clause.negated || clause.modality !== 'did') continue;
    const { step, last } = doc.sentences[clause.sentence]!;
    if (step === 'reflection') continue;
    if (clause.agent === 'candidate') {
      if (TENDING.hasLemma(clause)) tending.push(clause);
      if (hasForm(doc, { first: clause.first, last: Math.min(last, clause.last + BEHIND) }, REPEATED))
        repeated.push(clause);
      if (clause.finite && clause.tense === 'past') mine.push(clause);
    } else if (clause.agent === 'other' && clause.finite && clause.tense === 'past') others.push(clause);
  }
  return { tending: many(tending, 1), repeated: many(repeated, 1), othersLast: share(others, mine) };
}

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
  return { undone: many(undone, 1), unkept: many(unkept, 1), ...readTending(doc) };
}
