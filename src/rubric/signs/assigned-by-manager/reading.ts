/**
 * Work that was handed down, by how English tells it: a plan or a list holds it for the candidate, a person above
 * divides the work, says "this one is yours" or gives an order that is then obeyed. Wherever it is told: what a goals
 * sheet held is no own initiative, even if it is mentioned last.
 */
import { clauseAt, isOthersWords, isQuoted } from '../../disagreement/spans.ts';
import type { Match } from '../../phrases.ts';
import type { Clause, Doc } from '../../text/document.ts';
import { itemAt } from '../../text/item-at.ts';
import { once } from '../../text/once.ts';
import { wordClass } from '../../text/word-class.ts';
import { hasFewWords } from '../told.ts';
import { cast, comes, handsOver, madeMine, obedience, obeys, ownWill, planned, saidToMe } from './words.ts';

/** So many clauses before an order stands who gives it. */
const SAID_WITHIN = 4;
const CALLING = wordClass(
  'say tell go ring call write shout text phone come message email mail announce decide want order',
);

/** Orders told after this share of the answer are no beginning. */
const BEGINNING = 0.6;

export interface HandedDown {
  /** Where the work comes to the candidate. */
  given: Clause[];
  /** Where it is handed over or obeyed in so many words; these places are among `given`. */
  ordered: Clause[];
  /** Where an order is given that the candidate then says to have done. */
  obeyed: Clause[];
  /** Where the part of the objector is given out. */
  cast: Clause[];
}

/** The clauses where work is handed down; empty where it is not, or where own will met it. */
export const handedDownIn = once((doc: Doc): HandedDown => find(doc));

/** Where the candidate tells own will, or a finding of their own beside what was ordered. */
export const ownWillIn = (doc: Doc): Match[] =>
  ownWill.find(doc).filter((match) => {
    const clause = clauseAt(doc, match.start);
    return (
      !isOthersWords(doc, match) &&
      (clause === undefined ||
        (clause.modality !== 'would' && !(clause.negated && clause.agent === 'candidate')))
    );
  });

function find(doc: Doc): HandedDown {
  // In a few words, own will told anywhere is about the same work.
  const brief = hasFewWords(doc);
  const willed = new Set(ownWillIn(doc).map(({ sentence }) => sentence));
  const early = ({ sentence }: Match): boolean => sentence <= Math.max(1, doc.sentences.length * BEGINNING);
  const isMine = (match: Match): boolean => {
    const clause = clauseAt(doc, match.start);
    const meant = brief ? willed.size > 0 : [-1, 0, 1].some((by) => willed.has(match.sentence + by));
    return !meant && clause?.negated !== true && clause?.agent !== 'nobody';
  };
  const real = (match: Match): boolean => {
    const clause = clauseAt(doc, match.start);
    return (
      !isOthersWords(doc, match) &&
      (clause === undefined ||
        clause.modality === 'did' ||
        clause.modality === 'ask' ||
        clause.modality === 'should')
    );
  };
  const calledIn = new Set(
    doc.clauses
      .filter(({ agent, lemma }) => agent === 'other' && CALLING.has(lemma))
      .map(({ sentence }) => sentence),
  );
  const onPlan = planned.find(doc).filter((match) => real(match) && isMine(match));
  // "I kept it on my desk": what the candidate puts somewhere does not come to them.
  const comesToMe = (match: Match): boolean => {
    const clause = clauseAt(doc, match.start);
    const speaks = doc.tokens[clause?.first ?? -1]?.start === match.start;
    // "The same alarm had been sent to Platform": it came to somebody else.
    if (
      clause?.passive &&
      (clause.patient === 'thing' || clause.patient === 'other') &&
      !namesMe(doc, clause)
    )
      return false;
    return clause === undefined || clause.agent !== 'candidate' || clause.passive || speaks;
  };
  const arrived = comes
    .find(doc)
    .filter((match) => early(match) && real(match) && isMine(match) && comesToMe(match));
  const ordered = saidToMe
    .find(doc)
    .filter(
      (match) => early(match) && isSaidByOther(doc, match) && isMine(match) && calledIn.has(match.sentence),
    );
  const obeyed = ordered.length === 0 ? [] : obeys.find(doc).filter(real);
  const obeyedIn = new Set(obeyed.map(({ sentence }) => sentence));
  const over = handsOver
    .find(doc)
    .filter((match) => early(match) && isSaidByOther(doc, match) && isMine(match));
  const made = madeMine
    .find(doc)
    .filter((match) => early(match) && real(match) && isMine(match) && isBySomebodyElse(doc, match));
  const followed = ordered.filter(
    (order) =>
      obeyedIn.has(order.sentence + 1) ||
      obeyed.some(({ sentence, start }) => sentence === order.sentence && start > order.end),
  );
  const did = obedience.find(doc).filter((match) => early(match) && real(match) && isMine(match));
  const at = (match: Match): Clause[] => {
    const clause = clauseAt(doc, match.start) ?? clauseAt(doc, match.end - 1);
    return clause ? [clause] : [];
  };
  return {
    given: [...onPlan, ...arrived, ...over, ...made, ...followed, ...did].flatMap(at),
    ordered: [...over, ...made, ...followed, ...did].flatMap(at),
    obeyed: [...followed, ...did].flatMap(at),
    // "It is going to be you" is mostly somebody else's words.
    cast: cast
      .find(doc)
      .filter(early)
      .flatMap(at)
      .filter(({ negated }) => !negated),
  };
}

const ME = wordClass('i me my mine we us our ours myself');
const namesMe = (doc: Doc, { first, last }: Clause): boolean =>
  doc.tokens.slice(first, last).some((token) => ME.hasForm(token));

/** "I made it one of my goals" is own will; only what others do hands work down. */
function isBySomebodyElse(doc: Doc, { start }: Match): boolean {
  const agent = clauseAt(doc, start)?.agent;
  return agent !== 'candidate' && agent !== 'team';
}

/** Whether a place is what somebody else says, in quotation marks or after a verb of saying and a colon or comma. */
function isSaidByOther(doc: Doc, match: Match): boolean {
  const clause = clauseAt(doc, match.start);
  if (clause?.modality === 'question' || clause?.agent === 'other' || clause?.agent === 'team') return false;
  if (isOthersWords(doc, match) || isQuoted(doc, match.start)) return true;
  if (clause === undefined) return false;
  if ((clause.reported || clause.modality === 'ask') && clause.speaker !== 'candidate') return true;
  // "My manager rings and says get in the car": an imperative after somebody's verb of saying.
  const imperative = clause.agent === 'none' || itemAt(doc.tokens, clause.subject)?.lower === 'you';
  if (!imperative) return false;
  for (let at = clause.index - 1; at >= Math.max(0, clause.index - SAID_WITHIN); at -= 1) {
    const said = doc.clauses[at];
    if (said?.sentence !== clause.sentence) return false;
    if (said.agent === 'other' && CALLING.hasLemma(said)) return true;
  }
  return false;
}
