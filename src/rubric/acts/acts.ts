/** The acts of an answer: which clauses tell something that was done, what kind of act it was, and who did it. */
import type { Agent, Clause, Doc } from '../text/document.ts';
import { TIMES } from '../text/lexicon/people.ts';
import { once } from '../text/once.ts';
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

const CHANNELS = new Set(
  'message ticket email e-mail mail note slack chat issue request bug report thread channel summary link'.split(
    ' ',
  ),
);
/** What one does to a ticket or a message; writing one is not yet solving anything. */
const TO_CHANNEL = new Set(
  'open create write raise file make update attach send put log post drop submit close forward share add start'.split(
    ' ',
  ),
);
/** "took the tagged list to him", "made a list", "gave a demo": the noun says what was done. */
const LIGHT = new Set([
  'make',
  'do',
  'take',
  'give',
  'have',
  'get',
  'put',
  'hold',
  'bring',
  'go',
  'come',
  'keep',
  'spend',
  'work',
]);
/** "went through the logs", "went over the figures": looked at them one by one. */
const SIFTING = new Set(['through', 'over']);
/** "put in screenshots", "put up a sign": the thing follows the place. */
const PLACES = new Set(['in', 'on', 'up', 'together', 'back', 'out']);
const EMPTY_OBJECTS = new Set(
  'sense way part care responsibility ownership lead initiative time difference progress effort thing things point sure meeting meetings idea impression feeling input feedback opinion support attention view thanks look job work best all lot everything anything nothing something chance opportunity side role step'.split(
    ' ',
  ),
);

/** "did so", "made sure", "what I did": the object names nothing. */
const PRO_OBJECTS = new Set([
  'this',
  'that',
  'so',
  'what',
  'there',
  'which',
  'these',
  'those',
  'sure',
  'clear',
  'certain',
]);

/** To join these is to be there. */
const GATHERINGS = new Set(
  'team company call meeting meetings group project discussion discussions effort calls session sessions'.split(
    ' ',
  ),
);
/** One raises a concern, an issue or a limit: an objection, a report, a change. */
const RAISED_VOICES = new Set([
  'hand',
  'voice',
  'concern',
  'concerns',
  'question',
  'questions',
  'doubt',
  'doubts',
  'objection',
  'objections',
  'point',
  'eyebrow',
]);
const RAISED_MATTERS = new Set([
  'issue',
  'issues',
  'problem',
  'problems',
  'matter',
  'it',
  'this',
  'that',
  'bug',
  'alarm',
  'flag',
  'topic',
  'ticket',
]);

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

const objectWord = (doc: Doc, clause: Clause): string =>
  clause.object >= 0 ? doc.tokens[clause.object]!.lower : '';

const SUPPORTING = new Set(['have', 'take', 'pay', 'make', 'hold', 'do']);
const LOOKS = new Set([
  'look',
  'glance',
  'peek',
  'tour',
  'trip',
  'visit',
  'walk',
  'ride',
  'measurement',
  'inventory',
]);
const TALKS = new Set(['chat', 'talk', 'word', 'conversation', 'discussion', 'interview']);

function isOnset(doc: Doc, { lemma, particle, verb, object }: Clause): boolean {
  if (object >= 0 || (lemma !== 'end' && lemma !== 'set' && lemma !== 'wind')) return false;
  const next = doc.tokens[verb + 1]?.lower;
  return particle === 'up' || next === 'up' || next === 'about' || (lemma === 'set' && next === 'out');
}

/** What kind of act a clause tells, whoever its agent is. */
export function kindOf(doc: Doc, clause: Clause): ActKind {
  const { lemma } = clause;
  const object = objectWord(doc, clause);
  if (clause.passive) return passiveKind(clause);
  // "had a look at the logs", "paid a visit to the depot": the noun is the act.
  if (SUPPORTING.has(lemma) && object !== '') {
    if (LOOKS.has(object)) return 'investigate';
    if (TALKS.has(object)) return 'persuade';
  }
  // "ended up writing it", "set about writing it": what was done follows.
  if (isOnset(doc, clause)) return 'vague';
  if (lemma === 'be' || lemma === 'have') return 'mental';
  if (CHANNELS.has(object) && TO_CHANNEL.has(lemma)) return 'route';
  if (clause.particle === 'together' && lemma !== 'put') return 'vague';
  if (LIGHT.has(lemma)) return lightKind(doc, clause, object);
  if (lemma === 'raise')
    return RAISED_VOICES.has(object)
      ? 'persuade'
      : RAISED_MATTERS.has(object) || clause.object < 0
        ? 'route'
        : 'build';
  if (tellsOnly(doc, clause)) return 'route';
  if (ROUTING.hasLemma(clause) && isRouting(clause, object)) return 'route';
  if (MENTAL.hasLemma(clause) && !(lemma === 'stand' && clause.particle === 'up')) return 'mental';
  if (lemma === 'lead' || lemma === 'drive' || lemma === 'own' || lemma === 'manage')
    return VAGUE.hasLemma(clause) ? vagueOrDriven(doc, clause) : 'vague';
  if (INVESTIGATING.hasLemma(clause)) return 'investigate';
  if (BUILDING.hasLemma(clause)) return 'build';
  if (PERSUADING.hasLemma(clause)) return 'persuade';
  if (LEADING.hasLemma(clause)) return 'lead';
  if (lemma === 'try' && clause.object >= 0) return 'other';
  if (lemma === 'join' && clause.patient === 'thing' && !GATHERINGS.has(object)) return 'investigate';
  if (VAGUE.hasLemma(clause)) return 'vague';
  return clause.object >= 0 || clause.particle ? 'other' : 'mental';
}

/** "I was involved" and "I was included" are no acts; "I was asked" is somebody else's. */
function passiveKind(clause: Clause): ActKind {
  if (VAGUE.hasLemma(clause) || MENTAL.hasLemma(clause)) return 'vague';
  if (BUILDING.hasLemma(clause)) return 'build';
  if (INVESTIGATING.hasLemma(clause)) return 'investigate';
  return 'other';
}

/** "drove to the depot" is an act, "drove the initiative" is not. */
function vagueOrDriven(doc: Doc, clause: Clause): ActKind {
  const next = doc.tokens[clause.verb + 1]?.lower;
  if (clause.lemma === 'drive' && (next === 'out' || next === 'to' || next === 'there')) return 'other';
  return 'vague';
}

/** Verbs that say little by themselves: their object, or where one went, says what was done. */
function lightKind(doc: Doc, clause: Clause, object: string): ActKind {
  const { lemma } = clause;
  const next = doc.tokens[clause.verb + 1]?.lower ?? '';
  if (lemma === 'work') return next === 'out' ? 'investigate' : 'vague';
  if (lemma === 'go' && clause.object >= 0 && clause.patient === 'thing' && SIFTING.has(next))
    return 'investigate';
  if (lemma === 'go' || lemma === 'come')
    return next === 'to' || next === 'back' || next === 'through' || next === 'over' ? 'persuade' : 'vague';
  if (lemma === 'give' && clause.patient !== 'thing' && clause.object >= 0)
    return givesThing(doc, clause) ? 'lead' : 'vague';
  if (PRO_OBJECTS.has(object) && lemma !== 'put' && lemma !== 'take') return 'vague';
  if (lemma === 'put') {
    // "put up with it" is no work; "put them over the map" is done to things.
    if (PLACES.has(next)) return doc.tokens[clause.verb + 2]?.lower === 'with' ? 'vague' : 'build';
    if (object === 'them') return 'build';
  }
  if (clause.object < 0 || clause.patient !== 'thing') return 'vague';
  if (EMPTY_OBJECTS.has(object) || TIMES.has(object) || TIMES.has(object.replace(/s$/, ''))) return 'vague';
  if (lemma === 'have' || lemma === 'get' || lemma === 'spend') return 'vague';
  return lemma === 'keep' || lemma === 'hold' ? 'other' : 'build';
}

/** "gave her a broken example": a thing follows the person. */
function givesThing(doc: Doc, clause: Clause): boolean {
  const next = doc.tokens[clause.object + 1];
  if (!next || next.index >= clause.last) return false;
  const noun = doc.tokens
    .slice(next.index, Math.min(clause.last, next.index + 4))
    .find((token) => token.pos === 'NOUN');
  return noun !== undefined && !EMPTY_OBJECTS.has(noun.lower);
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
function isRouting(clause: Clause, object: string): boolean {
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
    return CHANNELS.has(object) || clause.patient === 'other';
  }
  if (lemma === 'send' || lemma === 'submit' || lemma === 'hand' || lemma === 'pass') {
    return (
      clause.object < 0 ||
      clause.patient === 'other' ||
      CHANNELS.has(object) ||
      object === 'it' ||
      object === 'them' ||
      clause.particle !== ''
    );
  }
  return true;
}

const CONCRETE: ReadonlySet<ActKind> = new Set<ActKind>([
  'investigate',
  'build',
  'persuade',
  'lead',
  'other',
]);
export const isConcrete = (act: Act): boolean => CONCRETE.has(act.kind);
/** Work on the matter itself: finding out or making, the acts that must not be somebody else's. */
export const isWork = (act: Act): boolean =>
  act.kind === 'investigate' || act.kind === 'build' || act.kind === 'other';
