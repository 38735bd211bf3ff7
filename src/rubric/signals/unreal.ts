/** What is told where results are told and is none: planned, forecast, possible, or counted by nobody. */
import type { PhraseSet } from '../phrases.ts';
import type { Clause, Doc, Sentence } from '../text/document.ts';
import { once } from '../text/once.ts';
import { hasForm, wordClass as words } from '../text/word-class.ts';
import { PROMISED, UNCOUNTED } from './outcome-words.ts';
import { hasClause } from './signal.ts';

/** Results come late. */
export const RESULTS_FROM = 0.5;

/** "Could" is in the past an ability that was won, "would have" what did not come, "must" a rule that holds. */
const MAYBE = words('may might should ought shall');

/** Told of others or of things as what may or will be; what "I" would do is a lesson. */
const isSupposed = (doc: Doc, { agent, modality, reported, first, verb, finite }: Clause): boolean =>
  agent !== 'candidate' &&
  finite &&
  !reported &&
  (modality === 'will' || hasForm(doc, { first, last: verb }, MAYBE));

/** The last sentences look back and forward; what would be better next time is no outcome. */
export const canTellResult = ({ step, question }: Sentence): boolean => step !== 'reflection' && !question;

interface Unreal {
  /** Planned, forecast, possible. */
  promised: ReadonlySet<Sentence>;
  /** Those of them that say so in fixed words, and not by a "will" or "might" alone. */
  phrased: ReadonlySet<Sentence>;
  uncounted: ReadonlySet<Sentence>;
}

/** The late sentences that tell what has not come about, or what nobody counted. */
export const unrealIn = once((doc: Doc): Unreal => {
  const from = doc.text.length * RESULTS_FROM;
  const isLate = (sentence: Sentence): boolean => sentence.start >= from && canTellResult(sentence);
  const within = (set: PhraseSet): Sentence[] =>
    set.find(doc).flatMap(({ sentence }) => {
      const found = doc.sentences[sentence]!;
      return isLate(found) ? [found] : [];
    });
  const phrased = within(PROMISED);
  const supposed = doc.sentences.filter(
    (sentence) => isLate(sentence) && hasClause(doc, sentence, (clause) => isSupposed(doc, clause)),
  );
  return {
    promised: new Set([...phrased, ...supposed]),
    phrased: new Set(phrased),
    uncounted: new Set(within(UNCOUNTED)),
  };
});
