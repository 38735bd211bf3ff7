/**
 * Whose the matter of the story is. Early in a story several things are given to their owners ("I write the timetable, the
 * maps belong to the network people"); which of them the story is about shows in which it comes back to. So each such
 * statement weighs by how often what it is about is named elsewhere.
 */
import type { Clause, Doc, Sentence, Token } from '../text/document.ts';
import { isGroup } from '../text/noun-phrases.ts';
import { once } from '../text/once.ts';
import { hasForm, wordClass as words } from '../text/word-class.ts';
import { isMine } from './acts.ts';
import { isNoun, isParty, SCENE } from './holding.ts';
import { GENERIC, MY } from './holding-words.ts';
import {
  AREA,
  DENIALS,
  HOUSES,
  LASTING,
  LEADING,
  LISTS,
  LYING,
  OFFICE,
  OTHERS,
  PRONOUNS,
  RELATIVES,
  SELF,
  WORKING,
} from './realm-words.ts';

export interface Owned {
  clause: Clause;
  /** How much of the story it speaks of, from 0 (what is never named again) to 1. */
  weight: number;
}
export interface Realm {
  mine: Owned[];
  theirs: Owned[];
}

const isLasting = (clause: Clause): boolean =>
  clause.tense === 'present' ||
  LASTING.hasLemma(clause) ||
  (clause.lemma === 'be' && clause.tense === 'past');

type Holder = 'mine' | 'theirs';
const opposite = (holder: Holder): Holder => (holder === 'mine' ? 'theirs' : 'mine');

/** With whom it lies, by what stands behind the verb: "mine", "in my queue", "with the botanists", "Navigation's". */
function behind(doc: Doc, clause: Clause, last: number): Holder | undefined {
  const until = Math.min(last, clause.verb + 9);
  let led: Token | undefined;
  for (let at = clause.verb + 1; at < until; at += 1) {
    const token = doc.tokens[at]!;
    if (token.pos === 'PUNCT' && token.lower !== "'" && token.lower !== '’') return undefined;
    const denied =
      clause.negated || hasForm(doc, { first: Math.max(clause.first, at - 4), last: at }, DENIALS);
    if (SELF.hasForm(token) && (led !== undefined || clause.lemma === 'be'))
      return denied ? opposite('mine') : 'mine';
    if (MY.hasForm(token)) {
      // "It wasn't my printer."
      if (clause.lemma === 'be' && clause.negated && at <= clause.verb + 2) return 'theirs';
      for (let next = at + 1; next < Math.min(last, at + 5); next += 1) {
        const noun = doc.tokens[next]!;
        if (AREA.hasToken(noun) || LISTS.hasToken(noun) || isGroup(noun))
          return denied ? opposite('mine') : 'mine';
        if (noun.pos !== 'ADJ' && noun.pos !== 'NOUN' && noun.pos !== 'NUM' && noun.lower !== 'own')
          return undefined;
      }
    }
    if (OTHERS.hasForm(token) && (clause.lemma === 'be' || led !== undefined)) {
      const noun = doc.tokens[at + 1];
      const alone = token.lower === 'theirs' || token.lower === 'hers';
      if (alone || (noun && (isParty(noun) || HOUSES.hasToken(noun)))) return denied ? undefined : 'theirs';
    }
    if (token.lower === "'s" || token.lower === "'" || token.lower === '’') {
      const owner = doc.tokens[at - 1]!;
      const next = doc.tokens[at + 1];
      const ends =
        next === undefined ||
        next.pos === 'PUNCT' ||
        next.pos === 'CCONJ' ||
        AREA.hasToken(next) ||
        LISTS.hasToken(next);
      if (isNoun(owner) && ends && at > clause.verb + 1) {
        const ours = hasForm(doc, { first: clause.verb + 1, last: at }, MY);
        return clause.negated ? undefined : ours ? 'mine' : 'theirs';
      }
    }
    if (LEADING.hasForm(token)) {
      // "The boat is at the bridge" says where; "it is up to logistics" whose.
      if (
        clause.lemma === 'be' &&
        token.lower !== 'with' &&
        token.lower !== 'under' &&
        doc.tokens[at - 1]!.lower !== 'up' &&
        token.lower !== 'from'
      )
        continue;
      led = token;
    } else if (led !== undefined && isNoun(token)) {
      const strong =
        led.lower === 'with' ||
        led.lower === 'to' ||
        led.lower === 'under' ||
        led.lower === 'from' ||
        led.lower === 'by' ||
        led.lower === 'through' ||
        led.lower === 'via';
      let head = at;
      while (head + 1 < last && isNoun(doc.tokens[head + 1]!)) head += 1;
      // "Four were from January" says when.
      if (led.lower === 'from' && clause.lemma === 'be' && doc.tokens[head]!.pos === 'PROPN') continue;
      if (
        strong &&
        (isParty(doc.tokens[head]!) ||
          (clause.lemma === 'belong' && head === at) ||
          (clause.agent === 'thing' && (led.lower === 'with' || doc.tokens[led.index - 1]!.lower === 'up')))
      )
        return clause.negated ? undefined : 'theirs';
      if (clause.lemma === 'belong' && strong) return 'theirs';
    }
  }
  return undefined;
}

/** "I work on the lifts" names an area, "I work for a lift company" an employer. */
const worksOn = (doc: Doc, { lemma, verb }: Clause): boolean =>
  lemma === 'work' && ON.hasForm(doc.tokens[verb + 1] ?? NO_TOKEN);
const ON = words('on with');
const NO_TOKEN = { form: 0 };

/** Who has what a clause speaks of in hand, and on which side of the verb that stands. */
function holderOf(doc: Doc, clause: Clause): { holder: Holder; objects: boolean } | undefined {
  const { last } = doc.sentences[clause.sentence]!;
  const head = doc.tokens[clause.subject];
  if (isMine(clause) && !clause.passive) {
    if (clause.lemma === 'be')
      return !clause.negated &&
        hasForm(doc, { first: clause.verb, last: Math.min(last, clause.verb + 8) }, OFFICE)
        ? { holder: 'mine', objects: true }
        : undefined;
    if (!isLasting(clause) || !(WORKING.hasLemma(clause) || worksOn(doc, clause))) return undefined;
    return { holder: clause.negated ? 'theirs' : 'mine', objects: true };
  }
  if (
    clause.lemma === 'be' &&
    head &&
    AREA.hasForm(head) &&
    hasForm(doc, { first: Math.max(0, head.index - 3), last: head.index }, MY)
  )
    return clause.negated ? undefined : { holder: 'mine', objects: true };
  if (clause.passive && WORKING.hasLemma(clause) && isLasting(clause)) {
    if (clause.agent === 'candidate' || clause.agent === 'team') return { holder: 'mine', objects: false };
    if (clause.agent === 'other' && !clause.negated) return { holder: 'theirs', objects: false };
    const holder = behind(doc, clause, last);
    return holder && { holder, objects: false };
  }
  if (
    (clause.agent === 'other' || (head && isParty(head) && clause.agent === 'thing')) &&
    clause.finite &&
    head
  ) {
    const ours = hasForm(
      doc,
      { first: Math.max(doc.sentences[clause.sentence]!.first, head.index - 3), last: head.index },
      MY,
    );
    if (
      isLasting(clause) &&
      clause.lemma !== 'be' &&
      WORKING.hasLemma(clause) &&
      !clause.negated &&
      !RELATIVES.hasForm(head)
    )
      return { holder: ours ? 'mine' : 'theirs', objects: true };
  }
  if (clause.finite && LYING.hasLemma(clause) && clause.agent !== 'candidate' && clause.agent !== 'team') {
    const holder = behind(doc, clause, last);
    return holder && { holder, objects: false };
  }
  return undefined;
}

/** How often each thing is named. */
const namings = once((doc: Doc): Map<string, number> => {
  const found = new Map<string, number>();
  for (const { pos, lemma } of doc.tokens)
    if (pos === 'NOUN' || pos === 'PROPN') found.set(lemma, (found.get(lemma) ?? 0) + 1);
  return found;
});

/** What nothing but a pronoun names is the matter at hand. */
const AT_HAND = 0.6;

/** Where things are, and not what they are: "the software at a greenhouse firm". */
const WHERE = words('at in');
/** An owner that is told outright tells something, even of what is named once. */
const OUTRIGHT = 0.3;

/** How much of the story is about what stands in a range. */
function weightOf(doc: Doc, first: number, last: number, least: number): number {
  const count = namings(doc);
  let most = -1;
  let pronoun = false;
  for (let at = first; at < last; at += 1) {
    const token = doc.tokens[at]!;
    if (most >= 0 && WHERE.hasForm(token)) break;
    if (PRONOUNS.hasForm(token)) pronoun = true;
    if (!isNoun(token) || GENERIC.hasToken(token)) continue;
    most = Math.max(most, (count.get(token.lemma) ?? 1) - 1);
  }
  if (most < 0) return pronoun ? AT_HAND : least;
  return Math.max(least, most / (most + 1));
}

/** So many words after the verb belong to what it is about. */
const REACH = 20;

/** Where the next clause with a subject of its own begins. */
function nextTold(doc: Doc, { index }: Clause, { lastClause, last }: Sentence): number {
  for (let at = index + 1; at < lastClause; at += 1) {
    const { finite, subject, first } = doc.clauses[at]!;
    if (finite && subject >= 0 && !RELATIVES.hasForm(doc.tokens[subject]!)) return first;
  }
  return last;
}

/**
 * "I write the tracking site": everybody says what they do for a living, and in good stories too. It speaks for one's own
 * matter only where the story keeps to it.
 */
const ofLiving = (weight: number): number => Math.max(0, 2 * weight - 1);

/** Collects what has which owner, weighed by how far the story comes back to it; once for each document. */
export const realmOf = once((doc: Doc): Realm => {
  const found: Realm = { mine: [], theirs: [] };
  for (const clause of doc.clauses) {
    if (clause.start > doc.text.length * SCENE) break;
    if (clause.modality !== 'did' || (clause.reported && clause.speaker !== 'candidate')) continue;
    const owned = holderOf(doc, clause);
    if (!owned) continue;
    const sentence = doc.sentences[clause.sentence]!;
    let [first, last] = [clause.first, clause.verb];
    if (owned.objects) {
      first = clause.verb + 1;
      last = first;
      last = Math.min(sentence.last, first + REACH, nextTold(doc, clause, sentence));
    }
    // "The service that my squad runs", "the labels are what I do": what it is about stands before.
    const opener = doc.tokens[Math.max(clause.first, clause.subject - 3)]!;
    const before = doc.tokens[clause.first - 1];
    if (
      owned.objects &&
      clause.object < 0 &&
      before !== undefined &&
      before.sentence === clause.sentence &&
      (RELATIVES.hasForm(opener) || RELATIVES.hasForm(before) || before.pos === 'NOUN')
    ) {
      last = clause.first;
      first = Math.max(sentence.first, last - 8);
    }
    const weight = weightOf(doc, first, last, owned.objects ? 0 : OUTRIGHT);
    found[owned.holder].push({
      clause,
      weight: owned.objects && owned.holder === 'mine' ? ofLiving(weight) : weight,
    });
  }
  return found;
});
