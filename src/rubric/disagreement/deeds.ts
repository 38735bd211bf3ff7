/**
 * What the candidate does once it is decided, deed by deed: work for it, or its opposite, which looks like work to the
 * tagger: stalling, hiding, turning to other tickets, keeping the old thing running, setting others against it.
 */

import type { Act } from '../acts/acts.ts';
import { actsOf, isWork } from '../acts/acts.ts';
import type { Clause, Doc } from '../text/document.ts';
import { hasForm, wordClass } from '../text/word-class.ts';

/** To do one of these to what was decided is never to work for it. */
const SHIRKING = wordClass(
  `stall dawdle procrastinate dither delay postpone defer drag hide conceal withhold mask sabotage undermine obstruct thwart hinder
   impede ignore neglect shirk dodge avoid evade skip bypass circumvent boycott leak sulk grumble gripe moan whine complain badmouth
   gloat quit resign withdraw retreat abstain shelve sideline starve sandbag mute snooze coast loaf idle shrug refuse sneak fake
   pretend feign rubber-stamp agitate lobby petition stir incite bury mothball evade skimp fudge rally fume smirk
   disregard defy flout resist subvert lapse`,
);
/** To turn to something: which it is, the object says. */
const TURNING = wordClass(
  'begin start take pick do move switch turn go return ask work apply transfer request prefer choose find concentrate focus stick get spend look busy',
);
const OTHERNESS = wordClass('other another different elsewhere usual old own');
const ELSEWHERE = wordClass('elsewhere');
const MATTERS = wordClass(
  `work task tasks ticket tickets project projects product team job jobs duty duties list queue backlog stuff things matters plan plans
   station office branch department shift routine usual assignment assignments service services module area areas topic topics
   business sprint workstream unit site group board desk customers`,
);
const LEAVING = wordClass(
  'move switch transfer excuse remove withdraw exempt absent take keep hold distance',
);
const SELF = wordClass('myself ourselves');
const AWAY = wordClass('out off from away over to aside clear');
/** To let a thing stay as it was. */
const LEAVING_BE = wordClass('keep leave let hold');
const AS_IT_WAS = wordClass(
  'aside running alive beside unchanged untouched alongside going parallel warm ready off blank undone unfinished unread on-hold disabled dormant secretly idle',
);
/** To set others against it. */
const TELLING = wordClass('tell warn urge advise ask encourage invite let persuade push get remind beg');
const RESISTING = wordClass(
  'hold complain resist refuse object protest slow boycott ignore stall skip delay escalate veto',
);
/** What one leaves out who takes no part. */
const HELPING = wordClass(
  'help lift attend join support answer reply bother hurry care volunteer contribute participate defend promote lend',
);
const SECRETLY = wordClass('secretly covertly half-heartedly halfheartedly grudgingly reluctantly');
const PARTLY = wordClass('only just half barely merely');
const PART = wordClass('some part half one few enough what as bit fraction minimum some two three');

/** What had been done before is told to explain, and is not held against anybody. */
const HAD = wordClass('had have has');
const OWN = wordClass('own');
const BACK_TO = wordClass('go return get do stick turn begin start concentrate focus continue work');
const OFFERED_TO = wordClass('for down');

/** Whether an act of the candidate's after the decision is none for it. */
function shirks(doc: Doc, clause: Clause): boolean {
  const { verb, last, first, index, patient, particle, negated, sentence } = clause;
  const { tokens } = doc;
  if (hasForm(doc, { first, last: verb }, HAD)) return false;
  if (negated) return HELPING.hasLemma(clause);
  if (SHIRKING.hasLemma(clause)) return !OFFERED_TO.has(particle);
  const rest = { first: verb + 1, last };
  if (LEAVING.hasLemma(clause) && SELF.hasForm(tokens[verb + 1] ?? tokens[verb]!))
    return hasForm(doc, rest, AWAY);
  const near = { first: verb + 1, last: Math.min(doc.sentences[sentence]!.last, verb + 6) };
  if (LEAVING_BE.hasLemma(clause) && hasForm(doc, near, AS_IT_WAS)) return true;
  if (TELLING.hasLemma(clause) && RESISTING.has(doc.clauses[index + 1]?.lemma ?? ''))
    return patient === 'other' || patient === 'thing';
  if (hasForm(doc, { first, last }, SECRETLY)) return true;
  const next = tokens[verb + 1];
  if (next && PARTLY.hasForm(next) && tokens[verb + 2] && PART.hasForm(tokens[verb + 2]!)) return true;
  if (TURNING.hasLemma(clause))
    for (let at = verb + 1; at < last; at += 1) {
      const token = tokens[at]!;
      if (!OTHERNESS.hasForm(token)) continue;
      if (ELSEWHERE.hasForm(token)) return true;
      if (OWN.hasForm(token) && !BACK_TO.hasLemma(clause)) continue;
      for (let noun = at; noun < Math.min(last, at + 3); noun += 1)
        if (MATTERS.hasForm(tokens[noun]!) && tokens[noun + 1]?.lower !== "'s") return true;
    }
  return false;
}

export interface Deeds {
  /** Own work for what was decided. */
  done: Clause[];
  /** Work that others did on it. */
  byOthers: Clause[];
  /** Own deeds that are none for it. */
  shirked: Clause[];
}

/** What is done from a place on, where it was decided. */
export function deedsFrom(doc: Doc, from: number): Deeds {
  const deeds: Deeds = { done: [], byOthers: [], shirked: [] };
  for (const clause of doc.clauses) {
    const { start, agent, modality, reported, speaker, tense, finite } = clause;
    if (start <= from || agent !== 'candidate' || modality !== 'did') continue;
    if (reported && speaker !== 'candidate') continue;
    if (finite && tense === 'present') continue;
    if (doc.sentences[clause.sentence]!.step === 'reflection') continue;
    if (shirks(doc, clause)) deeds.shirked.push(clause);
  }
  const shirked = new Set(deeds.shirked);
  // "Nobody fixed it" is no work of others.
  const isDeed = ({ clause, agent }: Act): boolean =>
    clause.start > from &&
    clause.finite &&
    clause.tense === 'past' &&
    agent !== 'nobody' &&
    !shirked.has(clause);
  for (const act of actsOf(doc)) {
    if (!isDeed(act)) continue;
    if (act.agent === 'candidate' ? isWork(act) || act.kind === 'lead' : isWork(act))
      (act.agent === 'candidate' ? deeds.done : deeds.byOthers).push(act.clause);
  }
  return deeds;
}
