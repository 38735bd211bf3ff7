/** Whether the work was handed to the candidate, and what the candidate made of it. */
import { clauseBefore } from '../disagreement/spans.ts';
import type { Clause, Doc } from '../text/document.ts';
import { AUTHORITIES, TIMES } from '../text/lexicon/people.ts';
import { once } from '../text/once.ts';
import { hasForm, mayHave } from '../text/word-class.ts';
import {
  ANYBODY,
  CAUSING,
  CHARGED,
  ERRANDS,
  GIVEN,
  givenOutright,
  HALTING,
  HANDING,
  ORDERING,
  SPEAKING_UP,
  TAKING,
  TASKS,
} from './assignment-words.ts';
import { CHOOSING, NOTICING, OPPOSING } from './initiative.ts';

export interface Assignment {
  clause: Clause;
  /** The candidate contradicts the order: the one who gave it is an opponent, not an assigner. */
  opposed: boolean;
  /** What was ordered is itself to speak up ("asked me to push back"). */
  ordersChallenge: boolean;
  /** Afterwards the candidate finds or proposes something of their own. */
  exceeded: boolean;
}

/** Every place where work is given to the candidate, in order; found once for each document. */
export const assignmentsOf = once((doc: Doc): readonly Assignment[] => findAssignments(doc));

function findAssignments(doc: Doc): Assignment[] {
  const found: Assignment[] = [];
  let superiors: number[] | undefined;
  for (const clause of doc.clauses) {
    const told = clause.modality === 'did' || clause.modality === 'question';
    if (clause.negated || !told || clause.agent === 'nobody') continue;
    // "I'm sent the rules": a routine, not how this story began.
    if (clause.tense === 'present' && clause.passive) continue;
    superiors ??= superiorsIn(doc);
    if (superiors.length === 0 && !clause.passive) continue;
    const ordering = ORDERING.hasLemma(clause) || HANDING.hasLemma(clause) || CAUSING.hasLemma(clause);
    const order = ordering ? orderOf(doc, clause, superiors) : nounOrder(doc, clause);
    if (order) found.push(judge(doc, clause, order));
  }
  for (const match of givenOutright.find(doc)) {
    const { sentence } = match;
    // "As ordered, I ..." stands before the first clause.
    const clause = clauseBefore(doc, match) ?? doc.clauses.find((one) => one.sentence === sentence);
    const isKnown = found.some((order) => order.clause.sentence === sentence);
    if (clause && !isKnown && !clause.negated && clause.modality === 'did' && !clause.reported)
      found.push(judge(doc, clause, { task: undefined }));
  }
  return found;
}

/** Work that a noun says was given; told of something that the candidate then does, or of the task itself. */
function nounOrder(doc: Doc, clause: Clause): Order | undefined {
  const mine = clause.agent === 'candidate' && clause.finite;
  return mine || clause.lemma === 'come' ? orderedByNoun(doc, clause) : undefined;
}

/** The places of words for a superior. */
function superiorsIn(doc: Doc): number[] {
  const places: number[] = [];
  for (const { index, first, last } of doc.sentences) {
    if (!mayHave(doc, index, AUTHORITIES)) continue;
    for (let at = first; at < last; at += 1) {
      const token = doc.tokens[at]!;
      if ((token.pos === 'NOUN' || token.pos === 'PROPN') && AUTHORITIES.hasForm(token)) places.push(at);
    }
  }
  return places;
}

/** "My manager wanted somebody who would ..., and I took the part." */
function filledPart(doc: Doc, clause: Clause): Order | undefined {
  if (clause.object < 0 || !ANYBODY.hasForm(doc.tokens[clause.object]!)) return undefined;
  for (let at = clause.index + 1; at < doc.clauses.length; at += 1) {
    const later = doc.clauses[at]!;
    if (later.sentence > clause.sentence + 1) return undefined;
    if (later.agent === 'candidate' && TAKING.hasLemma(later) && later.modality === 'did' && !later.negated)
      return { task: doc.clauses[clause.index + 1] };
  }
  return undefined;
}

interface Order {
  /** The verb that was ordered, if one is named. */
  task: Clause | undefined;
}

function orderOf(doc: Doc, clause: Clause, superiors: readonly number[]): Order | undefined {
  const bySuperior = isAuthority(doc, clause, superiors);
  if (clause.passive) {
    if (clause.patient !== 'candidate') return passiveThing(doc, clause, bySuperior);
    if (!ORDERING.hasLemma(clause) && !HANDING.hasLemma(clause)) return undefined;
    if (clause.agent !== 'none' && !bySuperior) return undefined;
    return (
      orderedAct(doc, clause) ??
      (HANDING.hasLemma(clause) || CHARGED.hasLemma(clause) ? { task: undefined } : undefined)
    );
  }
  if (!bySuperior) return undefined;
  if (CAUSING.hasLemma(clause)) {
    const made = doc.clauses[clause.index + 1];
    return clause.patient === 'candidate' && made?.agent === 'candidate' && made.governor === clause.index
      ? { task: made }
      : undefined;
  }
  if (
    clause.lemma === 'tell' &&
    clause.patient === 'candidate' &&
    doc.tokens[clause.object + 1]?.lower === 'so'
  )
    return { task: undefined };
  if (HANDING.hasLemma(clause) && clause.patient === 'candidate' && hasTask(doc, clause))
    return { task: undefined };
  if (HANDING.hasLemma(clause) && toMe(doc, clause)) return { task: undefined };
  if (!ORDERING.hasLemma(clause)) return undefined;
  return orderedAct(doc, clause);
}

/** "the ticket was assigned to me". */
function passiveThing(doc: Doc, clause: Clause, bySuperior: boolean): Order | undefined {
  const handed = HANDING.hasLemma(clause) && (clause.agent === 'none' || bySuperior);
  return handed && toMe(doc, clause) ? { task: undefined } : undefined;
}

/** "At my manager's suggestion I ...", "the task came from my manager". */
function orderedByNoun(doc: Doc, clause: Clause): Order | undefined {
  if (!mayHave(doc, clause.sentence, GIVEN) && !mayHave(doc, clause.sentence, TASKS)) return undefined;
  const { first, last } = doc.sentences[clause.sentence]!;
  for (let at = first; at < last; at += 1) {
    const word = doc.tokens[at]!;
    if (GIVEN.hasForm(word) && at < clause.verb) {
      const owner = doc.tokens[at - 1]?.lower === "'s" ? doc.tokens[at - 2] : undefined;
      const giver =
        doc.tokens[at + 1]?.lower === 'of' || doc.tokens[at + 1]?.lower === 'from'
          ? superiorWithin(doc, at + 2)
          : false;
      if (giver || (owner !== undefined && AUTHORITIES.hasForm(owner))) return { task: clause };
    }
    if (
      TASKS.hasForm(word) &&
      doc.tokens[at + 1]?.lemma === 'come' &&
      doc.tokens[at + 2]?.lower === 'from' &&
      superiorWithin(doc, at + 3)
    )
      return { task: undefined };
  }
  return undefined;
}

function superiorWithin(doc: Doc, from: number): boolean {
  const next = doc.tokens.slice(from, from + 3);
  return next.some((token) => AUTHORITIES.hasForm(token) && token.sentence === next[0]!.sentence);
}

function isAuthority(doc: Doc, clause: Clause, superiors: readonly number[]): boolean {
  if (clause.agent !== 'other' || clause.subject < 0) return false;
  if (AUTHORITIES.hasForm(doc.tokens[clause.subject]!)) return true;
  const subject = doc.tokens[clause.subject]!.lower;
  // "He wants that I ...": the superior was named in this sentence or the one before.
  const pronoun = subject === 'he' || subject === 'she' || subject === 'they' || subject === 'who';
  const name = doc.text.slice(doc.tokens[clause.subject]!.start, doc.tokens[clause.subject]!.start + 1);
  return (pronoun || name !== name.toLowerCase()) && wasNamed(doc, clause, superiors);
}

function wasNamed(doc: Doc, clause: Clause, superiors: readonly number[]): boolean {
  const last = superiors.findLast((place) => place < clause.verb);
  return last !== undefined && clause.sentence - doc.tokens[last]!.sentence <= 1;
}

const hasTask = (doc: Doc, { verb, last }: Clause): boolean => hasForm(doc, { first: verb + 1, last }, TASKS);

const toMe = (doc: Doc, clause: Clause): boolean => {
  for (let at = clause.verb + 1; at < clause.last; at += 1) {
    if (doc.tokens[at]!.lower === 'me' && doc.tokens[at - 1]!.lower === 'to') return true;
  }
  return false;
};

/** "asked me to take over", "wants that I push back", "said I should make", "wanted me up there". */
function orderedAct(doc: Doc, clause: Clause): Order | undefined {
  const next = doc.clauses[clause.index + 1];
  if (!next || next.sentence !== clause.sentence) return placed(doc, clause);
  const asked = next.modality === 'ask' || next.modality === 'should';
  const close = next.first - clause.last <= 3;
  if (asked && close && next.agent === 'candidate') return { task: next };
  for (
    let at = clause.index + 1;
    at < doc.clauses.length && doc.clauses[at]!.sentence === clause.sentence;
    at += 1
  ) {
    const said = doc.clauses[at]!;
    if (!said.reported || said.speaker !== 'other') continue;
    if (asksErrand(doc, said)) return { task: said };
    if (
      said.agent === 'candidate' &&
      (said.modality === 'should' || said.modality === 'ask') &&
      !said.negated
    )
      return { task: said };
  }
  return placed(doc, clause);
}

/** "can you take care of it?": an errand, put as a question. */
function asksErrand(doc: Doc, clause: Clause): boolean {
  if (clause.subject < 0 || doc.tokens[clause.subject]!.lower !== 'you' || !ERRANDS.hasLemma(clause))
    return false;
  const before = doc.tokens[clause.subject - 1]?.lower;
  return before === 'can' || before === 'could' || before === 'would' || before === 'will';
}

/** "wanted me up there by ten", "put me on the project", "told me the task". */
function placed(doc: Doc, clause: Clause): Order | undefined {
  if (clause.patient !== 'candidate')
    return clause.lemma === 'want' || clause.lemma === 'need' ? filledPart(doc, clause) : undefined;
  if (
    clause.lemma === 'want' ||
    clause.lemma === 'send' ||
    clause.lemma === 'put' ||
    clause.lemma === 'appoint'
  )
    return { task: undefined };
  return undefined;
}

function judge(doc: Doc, clause: Clause, { task }: Order): Assignment {
  const halting = task !== undefined && (HALTING.hasLemma(task) || task.negated);
  const ordersChallenge = task !== undefined && SPEAKING_UP.hasLemma(task) && !halting;
  let opposed = halting;
  let exceeded = false;
  for (const later of doc.clauses) {
    if (later.index <= clause.index || later.agent !== 'candidate' || later.index === task?.index) continue;
    const distance = later.sentence - clause.sentence;
    if (distance <= 2 && !ordersChallenge && opposes(doc, later)) opposed = true;
    if (later.modality !== 'did' || later.negated || later.reported) continue;
    if (NOTICING.hasLemma(later) && distance <= 3) exceeded = exceeded || noticesMore(doc, later);
    if (CHOOSING.hasLemma(later)) exceeded = exceeded || !ordersChallenge;
  }
  return { clause, opposed, ordersChallenge, exceeded: exceeded && !ordersChallenge };
}

/** "I disagreed", "I didn't want to", "I said no": but not "I couldn't see it" and the like. */
function opposes(doc: Doc, clause: Clause): boolean {
  if (OPPOSING.hasLemma(clause) && !clause.negated) return true;
  if (clause.lemma === 'ask' && asksForTime(doc, clause)) return true;
  return (
    clause.negated &&
    (clause.lemma === 'want' ||
      clause.lemma === 'agree' ||
      clause.lemma === 'like' ||
      clause.lemma === 'do' ||
      clause.lemma === 'believe')
  );
}

/** "I asked for ten days first": the order is put off for something of one's own. */
function asksForTime(doc: Doc, clause: Clause): boolean {
  const { verb, last } = clause;
  return (
    verb + 1 < last && doc.tokens[verb + 1]!.lower === 'for' && hasForm(doc, { first: verb + 2, last }, TIMES)
  );
}

/** Seeing something while at it: "while doing this I saw". A finding in the ordered work itself is not more than ordered. */
function noticesMore(doc: Doc, clause: Clause): boolean {
  if (
    clause.lemma !== 'see' &&
    clause.lemma !== 'notice' &&
    clause.lemma !== 'realise' &&
    clause.lemma !== 'realize' &&
    clause.lemma !== 'spot'
  )
    return false;
  const { first } = doc.sentences[clause.sentence]!;
  const opener = doc.tokens[first]!.lower;
  return (
    opener === 'while' ||
    opener === 'but' ||
    opener === 'however' ||
    opener === 'along' ||
    opener === 'meanwhile' ||
    opener === 'instead'
  );
}
