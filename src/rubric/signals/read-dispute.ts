/** How a difference of opinion is told: what was objected and shown, what the others held, what followed the decision. */
import { happened } from '../acts/acts.ts';
import {
  campaigning,
  holdingBack,
  keepingReady,
  standingBehind,
} from '../disagreement/after-the-decision.ts';
import { bearingOf } from '../disagreement/bearing.ts';
import { carryingOut, starving } from '../disagreement/carrying-out.ts';
import { deedsFrom } from '../disagreement/deeds.ts';
import { groundsOf } from '../disagreement/grounds.ts';
import * as lexicon from '../disagreement/lexicon.ts';
import { isAssertedOnly, readDisagreement } from '../disagreement/read.ts';
import { clauseBefore } from '../disagreement/spans.ts';
import type { PhraseSet } from '../phrases.ts';
import type { Agent, Doc, Sentence, Token } from '../text/document.ts';
import { quantitiesOf } from '../text/quantities.ts';
import { hasWord, wordClass as words } from '../text/word-class.ts';
import { hasClause, many, share, some } from './signal.ts';
import * as classes from './word-classes.ts';

/** The argument is over by this share of the text, and it is decided, where no word says when. */
const ARGUMENT = 0.65;
/** Said or shown to somebody, whoever it is. */
const SHOWING = words(
  `show tell explain present argue offer propose suggest demonstrate point illustrate outline describe reply answer object plead
   urge recommend contend`,
);
/** Verbs that show only where somebody gets it: "gave her the list", and not "took five of the cases". */
const HANDING_OVER = words(
  'bring give send put lay take say ask write read play walk draw print hand invite lead request remind pass lend mail email message',
);

export function readDispute(doc: Doc) {
  const { evidence, alternatives, theirView, decisions, concessions } = readDisagreement(doc);
  const { quantities } = quantitiesOf(doc);
  const agentIn = (sentence: Sentence, agent: Agent): boolean =>
    hasClause(doc, sentence, (clause) => clause.agent === agent && clause.finite);
  const first = decisions[0]?.start ?? doc.text.length * ARGUMENT;
  const decided = Math.max(first, doc.text.length * 0.4);
  const ownNumbers = doc.sentences.filter(
    (sentence) =>
      sentence.start < decided &&
      quantities.some(({ start, end }) => start >= sentence.start && end <= sentence.end) &&
      agentIn(sentence, 'candidate'),
  );
  const shown = doc.clauses.filter(
    (clause) =>
      clause.agent === 'candidate' &&
      happened(clause) &&
      (SHOWING.hasLemma(clause)
        ? clause.patient === 'other' || clause.object >= 0
        : clause.patient === 'other' && HANDING_OVER.hasLemma(clause)) &&
      clause.start < doc.text.length * ARGUMENT,
  );
  const theirs = doc.clauses.filter(
    ({ agent, finite, reported, speaker, start }) =>
      finite && start < doc.text.length * 0.75 && (reported ? speaker === 'other' : agent === 'other'),
  );
  /** A sentence in which others settle it, where no decision was found. */
  const settling = (sentence: Sentence): boolean =>
    sentence.start > doc.text.length * 0.2 &&
    hasWord(doc, sentence, classes.SETTLING) &&
    !agentIn(sentence, 'nobody') &&
    agentIn(sentence, 'other');
  const turn = decisions[0]?.start ?? doc.sentences.find(settling)?.start ?? doc.text.length;
  const isAfterTurn = ({ start, quoted }: Token): boolean => start > turn && !quoted;
  /** Sentences after the turn in which the candidate, or nobody by name, does what the phrases say. */
  const from = Math.min(turn, doc.text.length * ARGUMENT);
  const after = (set: PhraseSet): Sentence[] =>
    doc.sentences.filter(
      (sentence) => sentence.end > from && set.test(doc, sentence.index) && agentIn(sentence, 'candidate'),
    );
  const offered = doc.sentences.filter(
    (sentence) =>
      sentence.start > doc.text.length * 0.1 &&
      sentence.start < doc.text.length * 0.7 &&
      hasWord(doc, sentence, classes.OFFERING) &&
      agentIn(sentence, 'candidate'),
  );
  const { done, byOthers, shirked } = deedsFrom(doc, from);
  const { found, foundBefore, supposed, counted, withheld } = groundsOf(doc);
  const { heard, mocked, bypassed } = bearingOf(doc);
  return {
    hearsOut: many(heard, 0.5),
    showsUp: many(mocked, 0.3),
    bypassing: many(bypassed, 0.4),
    foundOut: share(found, supposed),
    foundBefore: some(foundBefore),
    supposed: many(supposed, 0.5),
    counted: many(counted, 0.5),
    withheld: some(withheld),
    assertedOnly: { value: isAssertedOnly(doc) ? 1 : 0, spans: [] },
    carryingOut: many(after(carryingOut), 1.2),
    starving: many(
      starving
        .find(doc)
        .filter((match) => match.start > from && clauseBefore(doc, match)?.agent === 'candidate'),
      0.4,
    ),
    campaigning: many(after(campaigning), 0.5),
    holdingBack: many(after(holdingBack), 0.5),
    keepingReady: many(after(keepingReady), 0.5),
    standingBehind: many(after(standingBehind), 1.2),
    offered: many(offered, 1),
    ownNumbers: many(ownNumbers, 1),
    proposing: many(alternatives, 1),
    evidence: many(evidence, 1.5),
    showing: many(shown, 2),
    theirView: many(theirView, 1),
    theirSide: many(theirs, 3),
    asserted: many(lexicon.asserted.find(doc), 2),
    granted: some(concessions),
    workAfter: many(done, 2),
    workAfterShare: share(done, byOthers),
    shirking: many(shirked, 0.5),
    assent: many(
      doc.tokens.filter((token) => classes.ASSENT.hasToken(token) && isAfterTurn(token)),
      2,
    ),
    withdrawing: many(
      [
        ...doc.clauses.filter(
          (clause) =>
            clause.start > turn &&
            clause.agent === 'candidate' &&
            happened(clause) &&
            clause.finite &&
            classes.WITHDRAWING.hasLemma(clause),
        ),
        ...doc.tokens.filter((token) => classes.GRUDGING.hasForm(token) && isAfterTurn(token)),
      ],
      1,
    ),
  };
}
