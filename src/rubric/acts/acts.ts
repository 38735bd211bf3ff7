/** The acts of an answer: which clauses tell something that was done, what kind of act it was, and who did it. */
import type { Agent, Clause, Doc, Token } from '../text/document.ts';
import { itemAt } from '../text/item-at.ts';
import { TIMES } from '../text/lexicon/people.ts';
import { once } from '../text/once.ts';
import { kindsOf, type WordClass, wordClass as words } from '../text/word-class.ts';
import { BUILDING, INVESTIGATING, LEADING, MENTAL, PERSUADING, ROUTING, VAGUE } from './verb-classes.ts';

/**
 * `investigate`, `build`, `persuade`, `lead`: concrete kinds of work. `other`: an act that the classes do not know.
 * `route`: passing something on. `vague`: being involved. `mental`: a state, not an act.
 */
export type ActKind = 'investigate' | 'build' | 'persuade' | 'lead' | 'other' | 'route' | 'vague' | 'mental';

export interface Act {
  clause: Clause;
  kind: ActKind;
  agent: Agent;
}

const CHANNELS = words(
  'message ticket email e-mail mail note slack chat issue request bug report thread channel summary link',
);
/** What one does to a ticket or a message; writing one is not yet solving anything. */
const TO_CHANNEL = words(
  'open create write raise file make update attach send put log post drop submit close forward share add start',
);
/** "took the tagged list to him", "made a list", "gave a demo": the noun says what was done. */
const LIGHT = words('make do take give have get put hold bring go come keep spend work');
/** "went through the logs", "went over the figures": looked at them one by one. */
const SIFTING = words('through over');
/** "put in screenshots", "put up a sign": the thing follows the place. */
const PLACES = words('in on up together back out');
const EMPTY_OBJECTS = words(
  'sense way part care responsibility ownership lead initiative time difference progress effort thing things point sure meeting meetings idea impression feeling input feedback opinion support attention view thanks look job work best all lot everything anything nothing something chance opportunity side role step',
);

/** "did so", "made sure", "what I did": the object names nothing. */
const PRO_OBJECTS = words('this that so what there which these those sure clear certain');

/** To join these is to be there. */
const GATHERINGS = words(
  'team company call meeting meetings group project discussion discussions effort calls session sessions',
);
/** One raises a concern, an issue or a limit: an objection, a report, a change. */
const RAISED_VOICES = words(
  'hand voice concern concerns question questions doubt doubts objection objections point eyebrow',
);
const RAISED_MATTERS = words('issue issues problem problems matter it this that bug alarm flag topic ticket');

/** Whether the candidate or the team does what a clause says. */
export const isMine = (clause: Pick<Clause, 'agent'> | undefined): boolean =>
  clause?.agent === 'candidate' || clause?.agent === 'team';

/** Whether a clause is told as something that really took place (not wished, asked for, imagined or denied). */
export function happened(clause: Clause): boolean {
  if (clause.negated || clause.modality !== 'did') return false;
  return !clause.reported || clause.speaker === 'candidate';
}

/** Every clause of the answer that tells an act, in order; computed once for each document. */
export const actsOf = once((doc: Doc): readonly Act[] => {
  const acts: Act[] = [];
  for (const clause of doc.clauses) {
    if (!happened(clause)) continue;
    // A habit ("I always bring data") is no event, unless the story is told in the present.
    acts.push({ clause, kind: kindOf(doc, clause), agent: clause.agent });
  }
  return acts;
});

/** Whether a word that may be missing is one of a class. */
const isOf = (words: WordClass, token: Token | undefined): boolean =>
  token !== undefined && words.hasForm(token);

const SUPPORTING = words('have take pay make hold do');
const LOOKS = words('look glance peek tour trip visit walk ride measurement inventory');
const TALKS = words('chat talk word conversation discussion interview');

/** The classes of a verb, looked up once for all of them. */
const MENTAL_BIT = 1;
const VAGUE_BIT = 1 << 1;
const INVESTIGATING_BIT = 1 << 2;
const BUILDING_BIT = 1 << 3;
const PERSUADING_BIT = 1 << 4;
const LEADING_BIT = 1 << 5;
const ROUTING_BIT = 1 << 6;
const LIGHT_BIT = 1 << 7;
const classesOf = kindsOf(MENTAL, VAGUE, INVESTIGATING, BUILDING, PERSUADING, LEADING, ROUTING, LIGHT);

function isOnset(doc: Doc, { lemma, particle, verb, object }: Clause): boolean {
  if (object >= 0 || (lemma !== 'end' && lemma !== 'set' && lemma !== 'wind')) return false;
  const next = doc.tokens[verb + 1]?.lower;
  return particle === 'up' || next === 'up' || next === 'about' || (lemma === 'set' && next === 'out');
}

/** What kind of act a clause tells, whoever its agent is. */
export function kindOf(doc: Doc, clause: Clause): ActKind {
  const { lemma } = clause;
  const classes = classesOf(clause.base);
  if (clause.passive) return passiveKind(classes);
  const object = itemAt(doc.tokens, clause.object);
  // "had a look at the logs", "paid a visit to the depot": the noun is the act.
  if (SUPPORTING.hasLemma(clause)) {
    if (isOf(LOOKS, object)) return 'investigate';
    if (isOf(TALKS, object)) return 'persuade';
  }
  // "ended up writing it", "set about writing it": what was done follows.
  if (isOnset(doc, clause)) return 'vague';
  if (lemma === 'be' || lemma === 'have') return 'mental';
  if (isOf(CHANNELS, object) && TO_CHANNEL.hasLemma(clause)) return 'route';
  if (clause.particle === 'together' && lemma !== 'put') return 'vague';
  if ((classes & LIGHT_BIT) !== 0) return lightKind(doc, clause, object);
  if (lemma === 'raise')
    return isOf(RAISED_VOICES, object)
      ? 'persuade'
      : isOf(RAISED_MATTERS, object) || clause.object < 0
        ? 'route'
        : 'build';
  if (tellsOnly(doc, clause)) return 'route';
  if ((classes & ROUTING_BIT) !== 0 && isRouting(clause, object)) return 'route';
  if ((classes & MENTAL_BIT) !== 0 && !(lemma === 'stand' && clause.particle === 'up')) return 'mental';
  if (lemma === 'lead' || lemma === 'drive' || lemma === 'own' || lemma === 'manage')
    return (classes & VAGUE_BIT) !== 0 ? vagueOrDriven(doc, clause) : 'vague';
  if ((classes & INVESTIGATING_BIT) !== 0) return 'investigate';
  if ((classes & BUILDING_BIT) !== 0) return 'build';
  if ((classes & PERSUADING_BIT) !== 0) return 'persuade';
  if ((classes & LEADING_BIT) !== 0) return 'lead';
  if (lemma === 'try' && clause.object >= 0) return 'other';
  if (lemma === 'join' && clause.patient === 'thing' && !isOf(GATHERINGS, object)) return 'investigate';
  if ((classes & VAGUE_BIT) !== 0) return 'vague';
  return clause.object >= 0 || clause.particle ? 'other' : 'mental';
}

/** "I was involved" and "I was included" are no acts; "I was asked" is somebody else's. */
function passiveKind(classes: number): ActKind {
  if ((classes & (VAGUE_BIT | MENTAL_BIT)) !== 0) return 'vague';
  if ((classes & BUILDING_BIT) !== 0) return 'build';
  if ((classes & INVESTIGATING_BIT) !== 0) return 'investigate';
  return 'other';
}

/** "drove to the depot" is an act, "drove the initiative" is not. */
function vagueOrDriven(doc: Doc, clause: Clause): ActKind {
  const next = doc.tokens[clause.verb + 1]?.lower;
  if (clause.lemma === 'drive' && (next === 'out' || next === 'to' || next === 'there')) return 'other';
  return 'vague';
}

/** Verbs that say little by themselves: their object, or where one went, says what was done. */
function lightKind(doc: Doc, clause: Clause, object: Token | undefined): ActKind {
  const { lemma } = clause;
  const behind = doc.tokens[clause.verb + 1];
  const next = behind?.lower;
  if (lemma === 'work') return next === 'out' ? 'investigate' : 'vague';
  if (lemma === 'go' && clause.object >= 0 && clause.patient === 'thing' && isOf(SIFTING, behind))
    return 'investigate';
  if (lemma === 'go' || lemma === 'come')
    return next === 'to' || next === 'back' || next === 'through' || next === 'over' ? 'persuade' : 'vague';
  if (lemma === 'give' && clause.patient !== 'thing' && clause.object >= 0)
    return givesThing(doc, clause) ? 'lead' : 'vague';
  if (isOf(PRO_OBJECTS, object) && lemma !== 'put' && lemma !== 'take') return 'vague';
  if (lemma === 'put') {
    // "put up with it" is no work; "put them over the map" is done to things.
    if (isOf(PLACES, behind)) return doc.tokens[clause.verb + 2]?.lower === 'with' ? 'vague' : 'build';
    if (object?.lower === 'them') return 'build';
  }
  if (clause.object < 0 || clause.patient !== 'thing') return 'vague';
  if (isOf(EMPTY_OBJECTS, object) || isTime(object)) return 'vague';
  if (lemma === 'have' || lemma === 'get' || lemma === 'spend') return 'vague';
  return lemma === 'keep' || lemma === 'hold' ? 'other' : 'build';
}

const isTime = (object: Token | undefined): boolean =>
  isOf(TIMES, object) || (object?.lower.endsWith('s') === true && TIMES.has(object.lower.slice(0, -1)));

/** "gave her a broken example": a thing follows the person. */
function givesThing(doc: Doc, clause: Clause): boolean {
  const next = doc.tokens[clause.object + 1];
  if (!next || next.index >= clause.last) return false;
  const noun = doc.tokens
    .slice(next.index, Math.min(clause.last, next.index + 4))
    .find((token) => token.pos === 'NOUN');
  return noun !== undefined && !EMPTY_OBJECTS.hasForm(noun);
}

/** "told them about it", "let them know", "brought it up", "pointed it out": said, and nothing more. */
function tellsOnly(doc: Doc, clause: Clause): boolean {
  const { lemma, particle } = clause;
  if (lemma === 'bring') return particle === 'up';
  if (lemma === 'point') return particle === 'out' && clause.patient === 'thing';
  if (lemma === 'let') return doc.clauses[clause.index + 1]?.lemma === 'know';
  if (lemma !== 'tell' || (clause.patient !== 'other' && clause.patient !== 'thing')) return false;
  // "told them why", "told her that ...": an argument follows; "about the drops" is only a message.
  for (let at = clause.verb + 1; at < clause.last; at += 1)
    if (doc.tokens[at]!.lower === 'about' || doc.tokens[at]!.lower === 'of') return true;
  return false;
}

/** "told the team", "filed a ticket", "flagged it"; but "told them why", "sent the patch" are more than passing on. */
function isRouting(clause: Clause, object: Token | undefined): boolean {
  const { lemma } = clause;
  if (lemma === 'tell' || lemma === 'ask') return false;
  if (
    lemma === 'share' ||
    lemma === 'log' ||
    lemma === 'copy' ||
    lemma === 'point' ||
    lemma === 'post' ||
    lemma === 'direct' ||
    lemma === 'route'
  ) {
    return isOf(CHANNELS, object) || clause.patient === 'other';
  }
  if (lemma === 'send' || lemma === 'submit' || lemma === 'hand' || lemma === 'pass') {
    return (
      clause.object < 0 ||
      clause.patient === 'other' ||
      isOf(CHANNELS, object) ||
      object?.lower === 'it' ||
      object?.lower === 'them' ||
      clause.particle !== ''
    );
  }
  return true;
}

export const isConcrete = ({ kind }: Act): boolean =>
  kind !== 'mental' && kind !== 'vague' && kind !== 'route';
/** Work on the matter itself: finding out or making, the acts that must not be somebody else's. */
export const isWork = (act: Act): boolean =>
  act.kind === 'investigate' || act.kind === 'build' || act.kind === 'other';
