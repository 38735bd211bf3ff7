/** Finds the subject of a finite clause, or of the doer of a passive. */
import type { Agent, Clause } from './document.ts';
import { FUNCTIONS, HUMAN_VERBS, NOMINATIVE, OBLIQUE } from './lexicon/people.ts';
import {
  CAUSATIVES,
  CONDITIONALS,
  isParticiple,
  isPast,
  KNOWING,
  NEGATIONS,
  SAYING,
} from './lexicon/verbs.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { outermost, phraseBefore, phraseFrom, type Reading } from './reading.ts';
import { lowerAt, type VerbGroup } from './verb-groups.ts';
import { WordClass } from './word-class.ts';

const BREAKS = new Set([',', ';', ':', '—', '–', '-', '(', ')', '.', '!', '?', '…', '"', '“', '”', "'"]);
const QUOTE_MARKS = new WordClass(['"', '“', '”', "'", '«', '»', '„']);

/** Sets the agent and the subject of a finite clause. */
export function finiteClause(reading: Reading, clause: Clause, group: VerbGroup): void {
  const { view } = reading;
  const token = view.tokens[group.verb]!;
  if (group.inverted >= 0) {
    setSubject(reading, clause, group, phraseFrom(reading, group.inverted));
    return;
  }
  const at = beforeGroup(reading, group.first);
  const phrase = phraseBefore(reading, at);
  const word = lowerAt(view, at - 1);
  if (word === 'who' || ((word === 'that' || word === 'which') && phrase?.who !== 'other')) {
    const antecedent = phraseBefore(reading, lowerAt(view, at - 2) === ',' ? at - 2 : at - 1);
    setSubject(reading, clause, group, antecedent ?? phrase);
    return;
  }
  if (!phrase) {
    withoutSubject(reading, clause, group, at);
    return;
  }
  const bare = !group.auxiliary && !group.past && token.lower === token.lemma;
  const governor = reading.clauses.at(-1);
  if (
    bare &&
    governor &&
    CAUSATIVES.has(governor.lemma) &&
    phrase.first >= governor.last - 1 &&
    (OBLIQUE.has(word) || phrase.first === governor.last)
  ) {
    clause.finite = false;
    clause.governor = governor.index;
    clause.agent = phrase.who;
    clause.subject = phrase.head;
    clause.modality = governor.modality;
    return;
  }
  const isObject =
    governor !== undefined &&
    governor.last >= phrase.first - 1 &&
    phrase.first >= governor.last &&
    governor.finite;
  if (
    isObject &&
    !NOMINATIVE.has(word) &&
    !group.auxiliary &&
    isParticiple(token) &&
    !SAYING.has(governor.lemma) &&
    !KNOWING.has(governor.lemma)
  ) {
    reducedPassive(reading, clause, group, phrase);
    return;
  }
  if (lowerAt(view, group.last) === 'by' && !group.auxiliary && isParticiple(token)) {
    reducedPassive(reading, clause, group, phrase);
    return;
  }
  const outer = NOMINATIVE.has(word) ? phrase : outermost(reading, phrase);
  const prepositional =
    view.tokens[outer.first - 1]?.pos === 'ADP' && outer.first > view.first && !NOMINATIVE.has(word);
  if (prepositional && reading.waiting) {
    setSubject(reading, clause, group, reading.waiting);
    reading.waiting = undefined;
  } else setSubject(reading, clause, group, outer);
}

/** Skips adverbs, quotation marks and commas back from a verb group to where its subject ends. */
function beforeGroup(reading: Reading, first: number): number {
  let at = first;
  for (let steps = 0; steps < 4 && at > reading.view.first; steps += 1) {
    const token = reading.view.tokens[at - 1]!;
    if (token.pos !== 'ADV' && !QUOTE_MARKS.hasForm(token) && !NEGATIONS.hasForm(token)) break;
    if (token.lower === 'so' || token.lower === 'then') break;
    at -= 1;
  }
  return at;
}

function reducedPassive(reading: Reading, clause: Clause, group: VerbGroup, phrase: NounPhrase): void {
  clause.finite = false;
  clause.passive = true;
  clause.object = phrase.head;
  clause.patient = phrase.who;
  setDoer(reading, clause, group.last);
}

function setDoer(reading: Reading, clause: Clause, from: number): void {
  for (let at = from; at < reading.view.last && at < from + 6; at += 1) {
    if (lowerAt(reading.view, at) !== 'by') continue;
    const doer = phraseFrom(reading, at + 1);
    // "shared by I think six teams": a subject pronoun begins an aside.
    if (doer && doer.who !== 'thing' && !NOMINATIVE.has(lowerAt(reading.view, doer.head))) {
      clause.agent = doer.who;
      clause.subject = doer.head;
    }
    return;
  }
}

function setSubject(
  reading: Reading,
  clause: Clause,
  group: VerbGroup,
  phrase: NounPhrase | undefined,
): void {
  if (!phrase) return;
  const who = coordinated(reading, phrase, humanised(reading, phrase, clause.lemma));
  if (clause.passive) {
    clause.object = phrase.head;
    clause.patient = who;
    setDoer(reading, clause, group.last);
    if (who === 'nobody') clause.negated = true;
  } else {
    clause.agent = who;
    clause.subject = phrase.head;
    if (lowerAt(reading.view, phrase.first) === 'no' && who !== 'nobody') clause.negated = true;
  }
  const opener = lowerAt(reading.view, phrase.first - 1);
  if (reading.conditional && !CONDITIONALS.has(opener) && (BREAKS.has(opener) || opener === 'then'))
    reading.conditional = false;
  clause.first = Math.min(clause.first, Math.max(phrase.first, reading.clauses.at(-1)?.last ?? phrase.first));
}

/** "finance confirmed": a discipline does what only people do. */
function humanised(reading: Reading, phrase: NounPhrase, lemma: string): Agent {
  const head = reading.view.tokens[phrase.head]!.lower;
  if (phrase.who === 'none' && head === 'one' && HUMAN_VERBS.has(lemma)) return 'other';
  if (phrase.who !== 'thing') return phrase.who;
  return FUNCTIONS.has(head) && HUMAN_VERBS.has(lemma) ? 'other' : 'thing';
}

/** "Halima and I", "my lead and me": the candidate with somebody else. */
function coordinated(reading: Reading, phrase: NounPhrase, who: Agent): Agent {
  const joint = lowerAt(reading.view, phrase.first - 1);
  if (joint !== 'and' || who === 'thing') return who;
  const partner = phraseBefore(reading, phrase.first - 1);
  if (!partner || partner.who === 'thing' || !beginsClause(reading, partner)) return who;
  return who === 'candidate' || partner.who === 'candidate' ? 'team' : who;
}

/** Whether nothing but a sign or a joining word stands before a phrase: it is then no object of another clause. */
function beginsClause({ view }: Reading, phrase: NounPhrase): boolean {
  const before = view.tokens[phrase.first - 1];
  if (!before || phrase.first <= view.first) return true;
  return (
    before.pos === 'PUNCT' ||
    before.pos === 'CCONJ' ||
    before.pos === 'SCONJ' ||
    before.pos === 'ADV' ||
    before.pos === 'INTJ'
  );
}

/** "our head of platform, Ingrid, decided": from the name between commas to the phrase before it. */
function apposition(reading: Reading, at: number): NounPhrase | undefined {
  const inner = phraseBefore(reading, at - 1);
  if (!inner || lowerAt(reading.view, inner.first - 1) !== ',') return undefined;
  const outer = phraseBefore(reading, inner.first - 1);
  return outer && outer.who === 'other' && inner.who !== 'candidate' && inner.who !== 'team'
    ? outermost(reading, outer)
    : undefined;
}

/** No phrase directly before the verb: it shares a subject, resumes one, or its subject is left out. */
function withoutSubject(reading: Reading, clause: Clause, group: VerbGroup, at: number): void {
  const { view } = reading;
  const before = lowerAt(view, at - 1);
  const shared = reading.lastFinite;
  const named = before === ',' ? apposition(reading, at) : undefined;
  if (named) {
    setSubject(reading, clause, group, named);
    return;
  }
  if ((before === 'as' || before === 'than') && !group.auxiliary && isParticiple(view.tokens[group.verb]!)) {
    // "as planned", "later than agreed": nobody in particular planned it.
    clause.passive = true;
    clause.finite = false;
    return;
  }
  if (
    reading.waiting &&
    (before === ',' || reading.clauses.length > 0) &&
    before !== 'and' &&
    before !== 'or' &&
    before !== 'but'
  ) {
    setSubject(reading, clause, group, reading.waiting);
    reading.waiting = undefined;
    return;
  }
  if (shared) {
    share(reading, clause, group, sharedSource(reading, clause, group, shared, at));
    return;
  }
  const { opening } = view;
  if (
    before === ',' &&
    opening &&
    opening.who !== 'thing' &&
    opening.first <= view.first + 2 &&
    opening.last < at
  ) {
    // "We, meaning mostly Ana, wrote it": the first phrase still waits for its verb.
    setSubject(reading, clause, group, opening);
    return;
  }
  const fronted = view.tokens[at - 1]?.pos === 'ADP';
  if (fronted || at > view.first + 3) return;
  // Notes leave "I" out: "Pulled the logs." A bare form at the start is an order or a heading.
  const token = view.tokens[group.verb]!;
  if (group.passive) {
    clause.patient = 'candidate';
    setDoer(reading, clause, group.last);
  } else if (lowerAt(view, group.last) === 'by' && isParticiple(token)) {
    clause.passive = true;
    clause.patient = 'candidate';
    setDoer(reading, clause, group.last);
  } else if (isPast(token) || group.past) clause.agent = 'candidate';
}

/**
 * "I counted how many people leave, replayed two visits and showed her": after a comma, or where the tense no
 * longer fits the clause inside, a verb goes on with the subject of the main clause.
 */
function sharedSource(
  reading: Reading,
  clause: Clause,
  group: VerbGroup,
  shared: NonNullable<Reading['lastFinite']>,
  at: number,
): Clause {
  const { view, lastMain } = reading;
  const past = isPast(view.tokens[group.verb]!);
  const recent = shared.infinitive && !past ? (reading.clauses.at(-1) ?? shared.clause) : shared.clause;
  if (!lastMain || recent === lastMain || (shared.infinitive && !past)) return recent;
  const before = lowerAt(view, at - 1);
  const listed = before === ',' || ((before === 'and' || before === 'then') && lowerAt(view, at - 2) === ',');
  const mismatch = clause.tense === 'past' && recent.tense === 'present' && lastMain.tense === 'past';
  if (!listed && !mismatch) return recent;
  // Back in the main clause, what was reported inside the other one is over.
  if (!lastMain.reported) reading.reportedBy = SAYING.has(lastMain.lemma) ? reading.reportedBy : undefined;
  return lastMain;
}

const SUPPOSED = new Set(['would', 'could', 'should']);
const TURNING = new Set(['but', 'so', 'then', 'because']);

/** Whether a clause is told as what would have been ("would have built"), with no turn to facts after it. */
function isPerfect({ view }: Reading, { modality, first, verb, last }: Clause): boolean {
  if (!SUPPOSED.has(modality)) return false;
  const perfect = view.tokens.slice(first, verb).some(({ lower }) => lower === 'have');
  return perfect && !TURNING.has(lowerAt(view, last)) && !TURNING.has(lowerAt(view, last + 1));
}

function share(reading: Reading, clause: Clause, group: VerbGroup, source: Clause): void {
  const token = reading.view.tokens[group.verb]!;
  const bare = !group.auxiliary && !isPast(token);
  if (clause.passive) {
    clause.patient = source.passive ? source.patient : source.agent;
    clause.object = source.passive ? source.object : source.subject;
    setDoer(reading, clause, group.last);
  } else {
    clause.agent = source.passive
      ? source.patient === 'none'
        ? source.agent
        : source.patient
      : source.agent;
    clause.subject = source.passive ? source.object : source.subject;
  }
  if (bare && source.modality !== 'did') clause.modality = source.modality;
  // "I would have built it, moved my own service and watched": the auxiliary is said once for all.
  else if (!group.auxiliary && isPerfect(reading, source)) clause.modality = source.modality;
}
