/**
 * Who has a matter in hand, by the grammar of it and not by fixed words: with whom it lies ("lies with customs"), who
 * runs it ("is looked after by estates", "the service that my squad runs"), whose it is ("Olga's", "not my printer").
 */

import type { Clause, Doc, Sentence, Token } from '../text/document.ts';
import { FUNCTIONS } from '../text/lexicon/people.ts';
import { isGroup, isRole } from '../text/noun-phrases.ts';
import { once } from '../text/once.ts';
import { hasForm, hasWord, type WordClass, wordClass as words } from '../text/word-class.ts';
import { isMine } from './acts.ts';
import * as said from './holding-words.ts';

/** It is told of whose the matter is before this share of the text. */
export const SCENE = 0.6;

export interface Holding {
  mine: Clause[];
  theirs: Clause[];
}

export const isNoun = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN';
/** Whether a word is somebody who can hold a matter: a person, a role, a group, a department. */
export const isParty = (token: Token): boolean =>
  token.pos === 'PROPN' ||
  isGroup(token) ||
  isRole(token) ||
  FUNCTIONS.hasForm(token) ||
  said.PARTIES.hasToken(token);

/** "my own stock module": whether a possessive leads to a word of a class within its noun phrase. */
function leadsTo(doc: Doc, at: number, last: number, heads: WordClass): boolean {
  for (let next = at + 1; next < Math.min(last, at + 5); next += 1) {
    const token = doc.tokens[next]!;
    if (heads.hasToken(token)) return true;
    if (token.pos !== 'ADJ' && token.pos !== 'NOUN' && token.pos !== 'NUM' && token.lower !== 'own')
      return false;
  }
  return false;
}

/** Whether a denial stands in the clause before a place: "none of my business", "wasn't in my contract". */
const isDenied = (doc: Doc, { first, negated }: Clause, at: number): boolean =>
  negated || hasForm(doc, { first: Math.max(first, at - 5), last: at }, said.DENIALS);

type Holder = 'mine' | 'theirs' | undefined;
const opposite = (holder: Holder): Holder => (holder === 'mine' ? 'theirs' : undefined);

/** What lies with somebody: "sits with the botanists", "lands on my plate", "is a product of the Danish group". */
function lyingWith(doc: Doc, clause: Clause, { last }: Sentence): Holder {
  const until = Math.min(last, clause.verb + 12);
  for (let at = clause.verb + 1; at < until; at += 1) {
    const token = doc.tokens[at]!;
    if (token.pos === 'PUNCT') break;
    if (said.MY.hasForm(token)) {
      if (leadsTo(doc, at, last, said.DUTIES)) return isDenied(doc, clause, at) ? 'theirs' : 'mine';
      // "It wasn't my printer."
      if (clause.lemma === 'be' && clause.negated && at <= clause.verb + 2) return 'theirs';
    }
    if (said.SELF.hasForm(token) && said.LEADING.hasForm(doc.tokens[at - 1]!) && at <= clause.verb + 3)
      return isDenied(doc, clause, at) ? 'theirs' : 'mine';
    if (said.OTHER.hasForm(token) && leadsTo(doc, at, last, said.PARTIES))
      return clause.negated ? undefined : 'theirs';
    if (said.PARTY_LEADING.hasForm(token) && at <= clause.verb + 3) {
      const holder = partyAfter(doc, at, last, clause);
      if (holder) return clause.negated ? opposite(holder) : holder;
    }
    if (said.DOMAINS.hasForm(token) && clause.lemma === 'be') {
      const of = doc.tokens[at + 1]?.lower;
      const holder = of === 'of' || of === 'for' ? partyAfter(doc, at + 1, last, clause) : undefined;
      if (holder && !clause.negated) return holder;
    }
  }
  return isGenitive(doc, clause, last) ? 'theirs' : undefined;
}

/** Whose the noun phrase after a preposition is. */
function partyAfter(doc: Doc, at: number, last: number, { lemma }: Clause): Holder {
  const lead = doc.tokens[at]!;
  if (lemma === 'be' && (lead.lower === 'to' || lead.lower === 'by' || lead.lower === 'off'))
    return undefined;
  let party = false;
  for (let next = at + 1; next < Math.min(last, at + 7); next += 1) {
    const token = doc.tokens[next]!;
    if (said.SELF.hasForm(token)) return 'mine';
    if (token.pos === 'PUNCT' || token.pos === 'AUX' || token.pos === 'SCONJ') break;
    // "belongs to the system that I support"
    if (next > at + 2 && token.pos === 'PRON') {
      const mine =
        doc.tokens[next + 1]?.lower === 'i' ||
        doc.tokens[next + 1]?.lower === 'we' ||
        token.lower === 'i' ||
        token.lower === 'we';
      return mine ? 'mine' : party ? 'theirs' : undefined;
    }
    if (isParty(token)) party = true;
    // "lay with pilotage": a name of work without an article is that of a department.
    if (next === at + 1 && isNoun(token) && lead.lower === 'with') party = true;
    if (isNoun(token) && lemma === 'belong') party = true;
  }
  return party ? 'theirs' : undefined;
}

/** "The orchard is the monks'", "ordering is growers' business", "printing is Olga's, and she was away". */
function isGenitive(doc: Doc, clause: Clause, last: number): boolean {
  if (clause.lemma !== 'be' || clause.negated) return false;
  for (let at = clause.verb + 2; at < Math.min(last, clause.verb + 7); at += 1) {
    const token = doc.tokens[at]!;
    const plural = token.lower === "'" || token.lower === '’';
    if (!plural && token.lower !== "'s") continue;
    const owner = doc.tokens[at - 1]!;
    const next = doc.tokens[at + 1];
    return (
      isNoun(owner) &&
      owner.end === token.start &&
      (!plural || owner.lower.endsWith('s')) &&
      (next === undefined ||
        next.pos === 'PUNCT' ||
        (plural && said.DUTIES.hasToken(next)) ||
        next.pos === 'CCONJ' ||
        next.lower === 'own') &&
      !hasForm(doc, { first: clause.verb, last: at }, said.SELF)
    );
  }
  return false;
}

/** "the service my squad runs", "the system that I support", "what my group delivers". */
function isRelative(doc: Doc, clause: Clause): boolean {
  if (!isMine(clause) || !said.HOLDING.hasLemma(clause) || clause.subject < 1) return false;
  if (clause.tense !== 'present' && !said.LASTING.hasLemma(clause)) return false;
  let at = clause.subject - 1;
  while (
    at > 0 &&
    (said.MY.hasForm(doc.tokens[at]!) || doc.tokens[at]!.lower === 'own' || doc.tokens[at]!.pos === 'ADJ')
  )
    at -= 1;
  const before = doc.tokens[at]!;
  return before.sentence === clause.sentence && (before.pos === 'NOUN' || RELATIVES.hasForm(before));
}
const RELATIVES = words('that which what');

/** Others, or nobody, have it in hand: "is serviced by an outside firm", "no team wanted it". */
function isOthersTo(doc: Doc, clause: Clause): boolean {
  const { agent, negated, passive, tense, subject } = clause;
  if (agent === 'nobody') return said.HOLDING.hasLemma(clause) || NOBODY_DOES.hasLemma(clause);
  const head = doc.tokens[subject];
  if (head === undefined || isMine(clause)) return false;
  const led = doc.tokens[subject - 1];
  if (led?.lower === 'no' && isParty(head)) return true;
  if (negated || !said.HOLDING.hasLemma(clause) || !(agent === 'other' || isParty(head))) return false;
  if (hasForm(doc, { first: Math.max(0, subject - 3), last: subject }, said.MY)) return false;
  // "The crew run it" tells as often of what somebody did; "it is run by the crew" whose it is.
  return passive && (tense === 'present' || said.LASTING.hasLemma(clause));
}
const NOBODY_DOES = words('have want claim touch watch check know care list take');

/** "I had no mandate for it", "we only use it", "I am in billing": the candidate says to have no hand in it. */
function isWithoutSay(doc: Doc, clause: Clause): boolean {
  if (!isMine(clause)) return false;
  if (clause.lemma === 'have')
    return hasForm(doc, clause, said.SAY) && (clause.negated || hasForm(doc, clause, said.DENIALS));
  return said.USING.hasLemma(clause) && clause.tense === 'present' && hasForm(doc, clause, said.ONLY);
}

/** "It's us", "that was me". */
const isUs = (doc: Doc, { verb, last, negated }: Clause): boolean => {
  const next = doc.tokens[verb + 1];
  return !negated && next !== undefined && verb + 2 >= last && US.hasForm(next);
};
const US = words('us me');

/** Whether "my" leads to a duty anywhere in the clause: "printer errors were in my queue", "on our roadmap". */
function inMyDuties(doc: Doc, clause: Clause): Holder {
  if (!hasWord(doc, clause, said.PLAIN_DUTIES)) return undefined;
  for (let at = clause.first; at < clause.last; at += 1)
    if (said.MY.hasForm(doc.tokens[at]!) && leadsTo(doc, at, clause.last, said.PLAIN_DUTIES))
      return isDenied(doc, clause, at) || ENDING.hasLemma(clause) ? 'theirs' : 'mine';
  return undefined;
}
const ENDING = words('end stop finish');

function holderOf(doc: Doc, clause: Clause): Holder {
  const of = clause.agent === 'thing' || clause.agent === 'none' || clause.agent === 'other';
  if (isRelative(doc, clause)) return 'mine';
  if (isOthersTo(doc, clause) || isWithoutSay(doc, clause) || hasWord(doc, clause, ORPHANED)) return 'theirs';
  if (of && clause.finite && said.LYING.hasLemma(clause)) {
    const holder = lyingWith(doc, clause, doc.sentences[clause.sentence]!);
    if (holder) return ENDING.hasLemma(clause) ? opposite(holder) : holder;
    if (clause.lemma === 'be' && isUs(doc, clause)) return 'mine';
  }
  return inMyDuties(doc, clause);
}

/** Said of a matter: nobody has it. */
const ORPHANED = words('orphaned ownerless unowned unassigned unclaimed unmaintained');

/** Collects who has the matter in hand; once for each document. */
export const holdingOf = once((doc: Doc): Holding => {
  const found: Holding = { mine: [], theirs: [] };
  for (const clause of doc.clauses) {
    if (clause.start > doc.text.length * SCENE) break;
    if (clause.modality !== 'did' || (clause.reported && clause.speaker !== 'candidate')) continue;
    const holder = holderOf(doc, clause);
    if (holder) found[holder].push(clause);
  }
  return found;
});
