/** Whose problem it was: signs that the matter belonged to somebody else, to nobody, or to the candidate. */
import type { Clause, Doc, Token } from '../text/document.ts';
import { itemAt } from '../text/item-at.ts';
import { isGroup, isRole } from '../text/noun-phrases.ts';
import { once } from '../text/once.ts';
import { hasForm, mayHave, type WordClass, wordClass as words } from '../text/word-class.ts';
import { initiativeOf } from './initiative.ts';

const BELONGING = words('belong own maintain host rent operate');
const KEEPING = words(
  'keep run manage write make look handle print serve supervise build service administer plan do',
);
const SELF = words('my me our us');
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

const RESTING = words('sit lie fall live rest slip');
/** Roles inside one's own team: a story among them has no boundary to cross. */
const INSIDE = words(
  'lead leads colleague colleagues teammate teammates senior seniors peer peers junior juniors supervisor mentor someone somebody people person others reviewer team guys guy',
);
/** Functions and groups outside the team, as nouns. */
const OUTSIDE = words(
  `product sales finance marketing support legal security compliance procurement operations design payroll logistics warehouse
   board committee director vp cto ceo cio cfo coo president executive client clients customer customers vendor supplier
   council authority regulator partner partners`,
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
  /** How many parties outside one's own team are named. */
  parties: number;
}

/** Collects what the answer says about whose matter it was. */
export const boundaryOf = once((doc: Doc): Boundary => {
  const boundary: Boundary = {
    foreign: [],
    notMine: [],
    unasked: initiativeOf(doc).unasked,
    ownRealm: [],
    parties: partiesOf(doc),
  };
  for (const clause of doc.clauses) {
    if (clause.modality !== 'did' || !clause.finite) continue;
    // What is said of owners in the end is what came of it.
    const { step } = doc.sentences[clause.sentence]!;
    if (step === 'reflection' || (step === 'result' && clause.sentence > doc.sentences.length / 2)) continue;
    // "Some would say it is not my job": what others say is no boundary, what they say to the candidate is.
    if (clause.reported && clause.speaker !== 'candidate' && !saysNotYours(doc, clause)) continue;
    if (saysNotYours(doc, clause) || saysNotMine(doc, clause)) boundary.notMine.push(clause);
    else if (saysForeign(doc, clause)) boundary.foreign.push(clause);
    else if (saysOwnRealm(doc, clause)) boundary.ownRealm.push(clause);
  }
  return boundary;
});

/** The first tokens after the verb of a clause, without adverbs and "not". */
function tokensAfterVerb(doc: Doc, clause: Clause, count: number): Token[] {
  const found: Token[] = [];
  for (let at = clause.verb + 1; at < clause.last && found.length < count; at += 1) {
    const token = doc.tokens[at]!;
    if (token.lower !== 'not' && token.pos !== 'ADV') found.push(token);
  }
  return found;
}
function has(tokens: readonly Token[], words: WordClass): boolean {
  for (const token of tokens) if (words.hasForm(token)) return true;
  return false;
}

/** "it isn't mine", "wasn't my ticket", "I wasn't on call", "I do X, not Y", "was not ours". */
function saysNotMine(doc: Doc, clause: Clause): boolean {
  if (clause.lemma !== 'be' && !clause.negated) return contrastsRealm(doc, clause);
  const near = tokensAfterVerb(doc, clause, 6);
  if (clause.negated && clause.lemma === 'be') {
    if (near[0] && (near[0].lower === 'mine' || near[0].lower === 'ours')) return true;
    const at = near.findIndex((token) => token.lower === 'my' || token.lower === 'our');
    // "It was not our role to help" is a refusal, not a boundary.
    const refuses = near.some((token) => token.lower === 'to');
    if (at >= 0 && has(near.slice(at), REALM) && !refuses) return true;
    if (clause.agent === 'candidate')
      return (
        near.some((token, index) => token.lower === 'call' && near[index - 1]?.lower === 'on') ||
        // "I'm not sure about this one" is a doubt; "I'm not the one who runs it" is none.
        near.some(
          (token, index) =>
            ABSENT_OWNER.hasForm(token) && (token.lower !== 'one' || near[index - 1]?.lower === 'the'),
        ) ||
        has(near, RESPONSIBLE)
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
  if (clause.agent !== 'candidate' || !DOING.hasLemma(clause) || clause.tense !== 'present') return false;
  const from = clause.verb + 1;
  const to = Math.min(from + 8, doc.sentences[clause.sentence]!.last);
  for (let at = from; at < to; at += 1)
    if (doc.tokens[at]!.lower === 'not') return at > from && doc.tokens[at - 1]!.lower === ',';
  return false;
}

/** "that's not your job", said to the candidate. */
function saysNotYours(doc: Doc, clause: Clause): boolean {
  if (!clause.negated || clause.lemma !== 'be' || clause.speaker !== 'other') return false;
  const near = tokensAfterVerb(doc, clause, 4);
  return near.some((token) => token.lower === 'your') && has(near, REALM);
}

/** "belongs to the billing group", "stock was inventory's", "is another team's", "nobody owned it". */
function saysForeign(doc: Doc, clause: Clause): boolean {
  if (clause.lemma === 'belong') return !has(tokensAfterVerb(doc, clause, 2), SELF);
  if (clause.agent === 'nobody')
    return BELONGING.hasLemma(clause) || clause.lemma === 'care' || clause.lemma === 'responsible';
  if (clause.passive && BELONGING.hasLemma(clause) && clause.agent === 'other') return true;
  // "is kept by the planners", "are run by the port": told as how things are, of another party.
  if (
    clause.passive &&
    clause.tense === 'present' &&
    clause.agent === 'other' &&
    KEEPING.hasLemma(clause) &&
    isAnotherParty(doc, clause)
  )
    return true;
  if (
    clause.agent === 'other' &&
    BELONGING.hasLemma(clause) &&
    clause.patient === 'thing' &&
    isAnotherParty(doc, clause)
  )
    return true;
  if (clause.lemma === 'be' && clause.agent !== 'candidate') {
    const after = tokensAfterVerb(doc, clause, 7);
    const genitive = after.findIndex((token) => token.lower === "'s" || token.lower === "'");
    if (genitive > 0 && genitive === after.length - 1 && foreignOwner(after, genitive)) return true;
    if (after.some((token) => token.lower === 'theirs' || token.lower === 'hers')) return true;
    // "that's their work", "it is his map": whose it is stands in front.
    const [whose, what] = after;
    if (!clause.negated && whose && what && THEIR.hasForm(whose) && REALM.hasForm(what)) return true;
    if (isContrasted(doc, clause)) return true;
  }
  if (clause.agent === 'thing' && clause.subject >= 0 && doc.tokens[clause.subject]!.lower !== 'there') {
    const after = tokensAfterVerb(doc, clause, 7);
    const at = after.findIndex(
      (token) => token.lower === 'another' || token.lower === 'other' || token.lower === 'different',
    );
    if (
      (clause.lemma === 'come' || clause.lemma === 'be' || clause.lemma === 'live') &&
      at >= 0 &&
      after[at + 1] !== undefined &&
      isGroup(after[at + 1]!)
    )
      return true;
    if (RESTING.hasLemma(clause) && after[0]?.lower === 'between') return true;
  }
  return lacksOwner(doc, clause) || hasForm(doc, clause, OWNERLESS);
}

/** "The sensors are from maintenance, not from me." */
function isContrasted(doc: Doc, clause: Clause): boolean {
  const { last } = doc.sentences[clause.sentence]!;
  let not = clause.verb + 1;
  while (not < last && doc.tokens[not]!.lower !== 'not') not += 1;
  return (
    not > clause.verb + 1 &&
    not + 2 < last &&
    LEADS_OWNER.hasForm(doc.tokens[not + 1]!) &&
    US.hasForm(doc.tokens[not + 2]!)
  );
}
const RELATIVE = words('which that who');
const THEIR = words('their his her');
const LEADS_OWNER = words('from by with of');
const US = words('me us mine ours');
/** What one works for: "a company which operates wind farms" is one's own. */
const EMPLOYERS = words(
  `company firm employer business bank cooperative co-op startup start-up organisation organization agency group operator
   maker manufacturer insurer`,
);
const OWNERLESS = words('ownerless unowned orphaned unassigned unclaimed');
const RESPONSIBLE = words('responsible');

const OWNERS = words('owner owners ticket tickets maintainer');

/** "Had been without an owner", "had no owner", "there was no ticket". */
function lacksOwner(doc: Doc, clause: Clause): boolean {
  if (!mayHave(doc, clause.sentence, OWNERS)) return false;
  for (let at = clause.first; at < clause.last; at += 1) {
    const { lower } = doc.tokens[at]!;
    if ((lower === 'no' || lower === 'without') && ownerFollows(doc, at, clause.last)) return true;
  }
  return false;
}

function ownerFollows(doc: Doc, at: number, last: number): boolean {
  const article = doc.tokens[at + 1]?.lower;
  const next = article === 'an' || article === 'a' ? at + 2 : at + 1;
  return hasForm(doc, { first: next, last: Math.min(next + 1, last) }, OWNERS);
}

const foreignOwner = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]!;
  return before.pos === 'NOUN' || before.pos === 'PROPN';
};

/** Another team or department as the owner, rather than a person who simply runs something. */
function isAnotherParty(doc: Doc, clause: Clause): boolean {
  if (clause.subject < 0) return false;
  const owner = doc.tokens[clause.subject]!;
  const before = itemAt(doc.tokens, owner.index - 1);
  const next = doc.tokens[owner.index + 1];
  if (RELATIVE.hasForm(owner) && before && EMPLOYERS.hasToken(before)) return false;
  if (EMPLOYERS.hasToken(owner) && next && RELATIVE.hasForm(next)) return false;
  return isGroup(owner) || owner.lower.endsWith('s') || isRole(owner);
}

/** "I work on the renderer", "I do obstacle stopping", "my part is the report". */
function saysOwnRealm(doc: Doc, clause: Clause): boolean {
  if (clause.agent === 'candidate' && !clause.negated) {
    if (
      DOING.hasLemma(clause) &&
      (clause.tense === 'present' || clause.lemma === 'work' || clause.lemma === 'own') &&
      clause.finite
    )
      return true;
    if (clause.lemma === 'be' && clause.sentence <= 3) {
      const near = tokensAfterVerb(doc, clause, 8);
      return (
        near.some(isRole) ||
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
    REALM.hasForm(doc.tokens[clause.subject]!)
  );
}

/** How many different parties outside the team appear: other functions, other teams, those above the manager. */
function partiesOf(doc: Doc): number {
  const parties = new Set<string>();
  for (const token of doc.tokens) {
    const { lower, index } = token;
    if (token.pos !== 'NOUN' && token.pos !== 'PROPN') continue;
    if (OUTSIDE.hasForm(token)) parties.add(lower);
    else if (isGroup(token)) {
      const before = itemAt(doc.tokens, index - 1);
      if (before && before.sentence === token.sentence && (before.pos === 'NOUN' || FOREIGN.hasForm(before)))
        parties.add(before.lower);
    } else if (isRole(token) && !INSIDE.hasForm(token)) parties.add(lower);
  }
  return parties.size;
}

const FOREIGN = words('other another their different his her second');
