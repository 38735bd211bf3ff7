/** Whose problem it was: signs that the matter belonged to somebody else, to nobody, or to the candidate. */
import type { Clause, Doc, Token } from '../text/document.ts';
import { PRONOUNS } from '../text/lexicon/people.ts';
import { isGroup, isRole } from '../text/noun-phrases.ts';
import { initiativeOf } from './initiative.ts';

const words = (text: string): Set<string> => new Set(text.split(/\s+/).filter(Boolean));

const BELONGING = words('belong own maintain run operate host rent manage look_after');
/** What may or may not be one's own. */
const REALM = words(
  `job team ticket tickets task area responsibility code module service system problem fault duty scope role part product project domain
   repository repo component business field department shift codebase backlog work matter thing remit concern queue side building app
   tool group table turf`,
);
const DOING = words('do own run maintain develop build write work handle look make operate manage support');
const ABSENT_OWNER = words(
  'owner owners ticket tickets team one anyone responsibility ownership maintainer owner-less ownerless unowned orphaned unassigned unclaimed abandoned',
);

export interface Boundary {
  /** Somebody else owned it, or nobody did, or it lay between teams: said outright. */
  foreign: Clause[];
  /** It was not the candidate's: "not my ticket", "I wasn't on call". */
  notMine: Clause[];
  /** Nobody had asked. */
  unasked: Clause[];
  /** What the candidate's own area is: "I work on the renderer". */
  ownRealm: Clause[];
  /** Other parties that are named as having a say or a stake. */
  parties: number;
}

/** Collects what the answer says about whose matter it was. */
export function boundaryOf(doc: Doc): Boundary {
  const boundary: Boundary = {
    foreign: [],
    notMine: [],
    unasked: initiativeOf(doc).unasked,
    ownRealm: [],
    parties: partiesOf(doc),
  };
  for (const clause of doc.clauses) {
    if (clause.modality !== 'did') continue;
    // "Some would say it is not my job": what others say is no boundary, what they say to the candidate is.
    if (clause.reported && clause.speaker !== 'candidate' && !saysNotYours(doc, clause)) continue;
    if (saysNotYours(doc, clause) || saysNotMine(doc, clause)) boundary.notMine.push(clause);
    else if (saysForeign(doc, clause)) boundary.foreign.push(clause);
    else if (saysOwnRealm(doc, clause)) boundary.ownRealm.push(clause);
  }
  return boundary;
}

const tokensAfterVerb = (doc: Doc, clause: Clause): Token[] => doc.tokens.slice(clause.verb + 1, clause.last);
const has = (tokens: readonly Token[], set: ReadonlySet<string>): boolean =>
  tokens.some((token) => set.has(token.lower));

/** "it isn't mine", "wasn't my ticket", "I wasn't on call", "I do X, not Y", "was not ours". */
function saysNotMine(doc: Doc, clause: Clause): boolean {
  if (clause.lemma !== 'be' && !clause.negated) return contrastsRealm(doc, clause);
  const after = tokensAfterVerb(doc, clause);
  const near = after.slice(0, 6);
  if (clause.negated && clause.lemma === 'be') {
    if (near[0] && (near[0].lower === 'mine' || near[0].lower === 'ours')) return true;
    const at = near.findIndex((token) => token.lower === 'my' || token.lower === 'our');
    if (at >= 0 && has(near.slice(at), REALM)) return true;
    if (clause.agent === 'candidate')
      return (
        near.some((token, index) => token.lower === 'call' && near[index - 1]?.lower === 'on') ||
        has(near, ABSENT_OWNER) ||
        has(near, new Set(['responsible']))
      );
  }
  // "I don't own it", "we didn't maintain it".
  return (
    clause.negated &&
    (clause.agent === 'candidate' || clause.agent === 'team') &&
    (clause.lemma === 'own' || clause.lemma === 'maintain')
  );
}

/** "I do timetables, not maps": the second half is what it was. */
function contrastsRealm(doc: Doc, clause: Clause): boolean {
  if (clause.agent !== 'candidate' || !DOING.has(clause.lemma) || clause.tense !== 'present') return false;
  const after = doc.tokens.slice(clause.verb + 1, doc.sentences[clause.sentence]!.last);
  const not = after.findIndex((token) => token.lower === 'not');
  return not > 0 && not < 8 && after[not - 1]!.lower === ',';
}

/** "that's not your job", said to the candidate. */
function saysNotYours(doc: Doc, clause: Clause): boolean {
  if (!clause.negated || clause.lemma !== 'be' || clause.speaker !== 'other') return false;
  const near = tokensAfterVerb(doc, clause).slice(0, 4);
  return near.some((token) => token.lower === 'your') && has(near, REALM);
}

/** "belongs to the billing group", "stock was inventory's", "is another team's", "nobody owned it". */
function saysForeign(doc: Doc, clause: Clause): boolean {
  const after = tokensAfterVerb(doc, clause).slice(0, 7);
  if (clause.lemma === 'belong') return !after.some((token) => token.lower === 'my' || token.lower === 'me');
  if (clause.agent === 'nobody')
    return BELONGING.has(clause.lemma) || clause.lemma === 'care' || clause.lemma === 'responsible';
  if (clause.passive && BELONGING.has(clause.lemma) && clause.agent === 'other') return true;
  if (
    clause.agent === 'other' &&
    BELONGING.has(clause.lemma) &&
    clause.patient === 'thing' &&
    isAnotherParty(doc, clause)
  )
    return true;
  if (clause.lemma === 'be' && clause.agent !== 'candidate') {
    const genitive = after.findIndex((token) => token.lower === "'s" || token.lower === "'");
    if (genitive > 0 && genitive === after.length - 1 && foreignOwner(after, genitive)) return true;
    if (after.some((token) => token.lower === 'theirs' || token.lower === 'hers')) return true;
  }
  if (
    (clause.lemma === 'come' ||
      clause.lemma === 'be' ||
      clause.lemma === 'live' ||
      clause.lemma === 'sit' ||
      clause.lemma === 'lie') &&
    clause.agent === 'thing'
  ) {
    const another = after.findIndex(
      (token) =>
        token.lower === 'another' ||
        token.lower === 'other' ||
        token.lower === 'different' ||
        token.lower === 'between',
    );
    if (
      another >= 0 &&
      (isGroup(after[another + 1]?.lower ?? '') || (after[another]!.lower === 'between' && another < 3))
    )
      return true;
  }
  // "had been without an owner", "had no owner", "there was no ticket".
  const sentence = doc.tokens.slice(clause.first, clause.last);
  return (
    sentence.some(
      (token, index) => (token.lower === 'no' || token.lower === 'without') && ownerFollows(sentence, index),
    ) || has(sentence, new Set(['ownerless', 'unowned', 'orphaned', 'unassigned', 'unclaimed']))
  );
}

const ownerFollows = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]?.lower === 'an' || tokens[at + 1]?.lower === 'a' ? at + 2 : at + 1;
  const word = tokens[next]?.lower ?? '';
  return (
    word === 'owner' || word === 'owners' || word === 'ticket' || word === 'tickets' || word === 'maintainer'
  );
};

const foreignOwner = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]!;
  return before.pos === 'NOUN' || before.pos === 'PROPN';
};

/** Another team or department as the owner, rather than a person who simply runs something. */
function isAnotherParty(doc: Doc, clause: Clause): boolean {
  if (clause.subject < 0) return false;
  const { lower } = doc.tokens[clause.subject]!;
  return isGroup(lower) || lower.endsWith('s') || isRole(lower);
}

/** "I work on the renderer", "I do obstacle stopping", "my part is the report". */
function saysOwnRealm(doc: Doc, clause: Clause): boolean {
  if (clause.agent === 'candidate' && !clause.negated) {
    if (
      DOING.has(clause.lemma) &&
      (clause.tense === 'present' || clause.lemma === 'work' || clause.lemma === 'own') &&
      clause.finite
    )
      return true;
    if (clause.lemma === 'be' && clause.sentence <= 3) {
      const near = tokensAfterVerb(doc, clause).slice(0, 8);
      return (
        near.some((token) => isRole(token.lower)) ||
        near.some(
          (token) => token.lower === 'responsible' || token.lower === 'team' || token.lower === 'charge',
        )
      );
    }
  }
  const opener = doc.tokens[clause.first]!.lower;
  return (
    clause.lemma === 'be' &&
    opener === 'my' &&
    clause.subject >= 0 &&
    REALM.has(doc.tokens[clause.subject]!.lower)
  );
}

/** How many different other parties appear: roles, groups and departments by their words. */
function partiesOf(doc: Doc): number {
  const parties = new Set<string>();
  for (const clause of doc.clauses) {
    if (clause.agent !== 'other' || clause.subject < 0) continue;
    const { lower } = doc.tokens[clause.subject]!;
    if (!PRONOUNS.has(lower)) parties.add(lower);
  }
  return parties.size;
}
