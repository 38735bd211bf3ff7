/** Whether it lasted: who stayed with it, who went on to other things, and who could have taken it over and did not. */
import { isMine } from '../acts/acts.ts';
import { clauseAt } from '../disagreement/spans.ts';
import type { Match, PhraseSet } from '../phrases.ts';
import type { Agent, Clause, Doc } from '../text/document.ts';
import { hasForm, wordClass as words } from '../text/word-class.ts';
import * as said from './lasting-words.ts';
import { many } from './signal.ts';
import * as classes from './word-classes.ts';

/** From here on a story can tell what others made of it, and that one went on to something else. */
const LATE = 0.5;
/** Staying with it begins once there is something to stay with. */
const UNDER_WAY = 0.3;
/** What others will do with it is told at the very end. */
const AFTERMATH = 0.6;
const CONDITIONAL = words('could would might may can should will hope');
const UNREAL: ReadonlySet<Clause['modality']> = new Set(['would', 'could', 'should', 'will', 'plan']);

export function readLasting(doc: Doc) {
  const places = (set: PhraseSet, from: number, agents: readonly Agent[]): Match[] =>
    set.find(doc).filter(({ start, sentence }) => {
      const { step, question } = doc.sentences[sentence]!;
      if (start < doc.text.length * from || question || step === 'reflection') return false;
      const clause = clauseAt(doc, start);
      return clause === undefined
        ? agents.includes('none')
        : !clause.reported && agents.includes(clause.agent);
    });
  const did = (matches: readonly Match[]): Match[] =>
    matches.filter(({ start }) => {
      const clause = clauseAt(doc, start);
      // "I can't tell what they did with it" is a fact, too.
      return (
        clause === undefined || clause.modality === 'did' || (clause.modality === 'could' && clause.negated)
      );
    });
  const late = doc.clauses.filter(
    ({ start, sentence, finite, reported }) =>
      finite &&
      !reported &&
      start >= doc.text.length * LATE &&
      doc.sentences[sentence]!.step !== 'reflection' &&
      !doc.sentences[sentence]!.question,
  );
  const supposed = late.filter(
    (clause) =>
      !isMine(clause) &&
      classes.ADOPTING.hasLemma(clause) &&
      clause.start >= doc.text.length * AFTERMATH &&
      (UNREAL.has(clause.modality) || hasForm(doc, { first: clause.first, last: clause.verb }, CONDITIONAL)),
  );
  return {
    turnedDown: many(places(said.TURNED_DOWN, LATE, ['other', 'nobody', 'thing', 'none']), 1),
    mightSpread: many(supposed, 1.5),
    movedOn: many(did(places(said.MOVED_ON, 0.4, ['candidate', 'other', 'none', 'nobody'])), 2),
    stayedWith: many(
      said.UNTIL_IT_WORKED.find(doc).filter(({ start, sentence }) => {
        const { step, question } = doc.sentences[sentence]!;
        if (start < doc.text.length * UNDER_WAY || question || step === 'reflection') return false;
        // "I watched it until it held": who stayed is said before.
        const clause = clauseAt(doc, start - 2) ?? clauseAt(doc, start);
        return clause !== undefined && isMine(clause) && clause.modality === 'did' && !clause.negated;
      }),
      2,
    ),
  };
}
