import { storyOf } from '../acts/story.ts';
import { defineCheck, type Finding, type Span } from '../define-check.ts';
import { isLasting, isMeasured } from '../spread/lasting.ts';
import { isElsewhere, isOthers } from '../spread/others.ts';
import {
  ADOPT,
  ALIKE,
  ALIKE_WAY,
  ALSO,
  CARRYING_OFF,
  CONTINUING,
  DENIED,
  EACH,
  ELSEWHERE,
  END_USERS,
  FOR,
  GENERAL,
  GOING_ON,
  HABIT,
  HAVE,
  HEARING,
  INTENDED,
  IT,
  KEEPS,
  LESSONS,
  MECHANISMS,
  MEETING,
  MENDING,
  MUST,
  OWN,
  PASSING,
  POINTING,
  QUESTIONS,
  REFUSING,
  REGULAR,
  REQUEST,
  RULED,
  RULING,
  SAME,
  SINCE,
  SPEECH,
  SPREADS,
  STATES,
  STEPS,
  TAKE,
  TAKEN_OVER,
  UNDONE,
} from '../spread/words.ts';
import type { Clause, Doc, Sentence, Token } from '../text/document.ts';
import { itemAt } from '../text/item-at.ts';
import { DEPARTMENTS } from '../text/lexicon/people.ts';
import { hasWord as has, hasForm } from '../text/word-class.ts';

/** What a clause says after its verb. */
const afterVerb = ({ verb, last }: Clause) => ({ first: verb + 1, last });

type Effect = 'adopted' | 'lasting' | 'own habit' | 'planned';

/** Told of how things are or have to be; `denied` where it is said that they are not. */
const isTold = ({ modality, negated, reported }: Clause, denied = negated): boolean =>
  (modality === 'did' || modality === 'should') && !denied && !reported;

/** A plural or a department as the subject: not one person who plays a part in the plot. */
const isGeneral = (doc: Doc, clause: Clause): boolean => {
  const head = itemAt(doc.tokens, clause.subject);
  return (
    head !== undefined && head.pos !== 'PRON' && (head.lower !== head.lemma || DEPARTMENTS.hasForm(head))
  );
};

/** Others took it over, or asked to. */
function adoption(doc: Doc, clause: Clause, whole: Sentence): Effect | undefined {
  if (clause.agent === 'candidate' || clause.agent === 'team' || clause.negated || has(doc, whole, UNDONE))
    return undefined;
  if (clause.subject < 0 || REFUSING.hasLemma(clause) || isEndUser(doc.tokens[clause.subject]))
    return undefined;
  const after = afterVerb(clause);
  const same = has(doc, after, SAME);
  const also = has(doc, after, ALSO);
  const widely = also || (SPREADS.hasLemma(clause) && isGeneral(doc, clause));
  if (!isOthers(doc, clause) && !(widely && clause.agent === 'other')) return undefined;
  const asks = clause.lemma === 'ask' || clause.lemma === 'request';
  if (asks && hasForm(doc, after, FOR) && !has(doc, after, QUESTIONS)) return same ? 'adopted' : 'planned';
  const object = itemAt(doc.tokens, clause.object);
  const speaks = SPEECH.hasLemma(clause) || STATES.hasLemma(clause);
  const owns = CARRYING_OFF.hasLemma(clause) && has(doc, after, OWN);
  const takes =
    (also && !speaks && object?.pos !== 'NUM') ||
    (hasForm(doc, after, ALIKE_WAY) && !speaks) ||
    owns ||
    (clause.lemma === 'pick' && clause.particle === 'up') ||
    ADOPT.hasLemma(clause) ||
    (TAKE.hasLemma(clause) && (clause.particle === 'over' || same));
  if (!takes || object?.pos === 'NUM') return undefined;
  const once = clause.tense === 'past' && !hasForm(doc, clause, HAVE) && !hasForm(doc, clause, SINCE);
  const alike = has(doc, after, ALIKE) || widely || isElsewhere(doc, clause);
  if (once && STEPS.hasLemma(clause) && !alike) return undefined;
  if (clause.modality !== 'did') return 'planned';
  if (clause.lemma === 'want') return 'planned';
  return REQUEST.hasLemma(clause) && !same ? 'planned' : 'adopted';
}

const isEndUser = (token: Token | undefined): boolean => token !== undefined && END_USERS.hasLemma(token);

const isMechanism = (token: Token | undefined): boolean => token !== undefined && MECHANISMS.hasToken(token);

/** "Ingrid made it the rule for all teams": somebody with a say gave it to everybody. */
function ruling(doc: Doc, clause: Clause): boolean {
  return (
    clause.agent === 'other' &&
    clause.modality === 'did' &&
    !clause.negated &&
    RULING.hasLemma(clause) &&
    has(doc, clause, MECHANISMS) &&
    has(doc, clause, GENERAL)
  );
}

/** A practice that goes on: "the form now asks", "each proposal must price", "I log it every time now". */
function practice(doc: Doc, clause: Clause, whole: Sentence): Effect | undefined {
  const ruled = has(doc, whole, RULED);
  if (!isTold(clause, clause.negated && !ruled)) return undefined;
  if (ruling(doc, clause)) return 'lasting';
  if (has(doc, whole, LESSONS) || has(doc, whole, UNDONE)) return undefined;
  // "No release goes out without an hour on it."
  const passes = clause.passive || PASSING.hasLemma(clause);
  const none = clause.negated || doc.tokens[clause.first]?.lower === 'no';
  if (ruled && passes && none && clause.tense === 'present') return 'lasting';
  if (!isLasting(doc, whole) || isMeasured(doc, clause) || has(doc, whole, CONTINUING)) return undefined;
  if (clause.modality === 'should' && !has(doc, whole, MUST)) return undefined;
  const subject = itemAt(doc.tokens, clause.subject);
  const object = itemAt(doc.tokens, clause.object);
  const since = has(doc, whole, SINCE);
  const present =
    clause.tense === 'present' ||
    clause.modality === 'should' ||
    (since && clause.tense === 'past' && isMechanism(subject)) ||
    (since && clause.lemma === 'be' && hasForm(doc, clause, HAVE));
  if (clause.agent === 'candidate' || clause.agent === 'team') {
    if (!present || STATES.hasLemma(clause) || !has(doc, whole, HABIT)) return undefined;
    return isMechanism(object) && clause.agent === 'team' ? 'lasting' : 'own habit';
  }
  if (isMechanism(subject) && (present || clause.lemma === 'become')) return 'lasting';
  if (isEndUser(subject)) return undefined;
  // "There is a weekly slot now", "no contract is signed without it"
  const exists = clause.lemma === 'be' && subject?.lower === 'there' && clause.tense === 'present';
  if (exists && has(doc, whole, REGULAR)) return 'lasting';
  if (clause.passive && clause.tense === 'present' && clause.agent === 'none' && ruled) return 'lasting';
  if (clause.lemma === 'be' || clause.lemma === 'become') {
    const named = has(doc, afterVerb(clause), MECHANISMS) && subject?.lower !== 'that';
    return (present || clause.lemma === 'become') && named ? 'lasting' : undefined;
  }
  if (subject === undefined || POINTING.hasForm(subject) || SPEECH.hasLemma(clause)) return undefined;
  const practised = present && (!STATES.hasLemma(clause) || clause.lemma === 'sit');
  return practised && has(doc, whole, HABIT) && itemAt(doc.tokens, clause.object)?.pos !== 'NUM'
    ? 'lasting'
    : undefined;
}

/** "The dairy next door has been using our sheet", "each new driver is shown the map": it goes on with others. */
function goesOn(doc: Doc, clause: Clause, whole: Sentence): Effect | undefined {
  if (
    clause.reported ||
    clause.negated ||
    clause.modality !== 'did' ||
    has(doc, whole, LESSONS) ||
    has(doc, whole, UNDONE)
  )
    return undefined;
  const subject = itemAt(doc.tokens, clause.subject);
  const meets = MEETING.hasLemma(clause) && hasForm(doc, afterVerb(clause), IT);
  const isState = (STATES.hasLemma(clause) || HEARING.hasLemma(clause)) && !meets;
  if (isEndUser(subject) || isState || REFUSING.hasLemma(clause) || SPEECH.hasLemma(clause)) return undefined;
  const perfect = hasForm(doc, clause, HAVE);
  const goes = hasForm(doc, clause, GOING_ON) || KEEPS.hasLemma(clause);
  if (clause.agent === 'other' && perfect && goes && subject?.pos !== 'PRON') return 'adopted';
  const lead = { first: clause.first, last: clause.verb };
  return (clause.passive || meets) && clause.tense === 'present' && has(doc, lead, EACH)
    ? 'lasting'
    : undefined;
}

function effectOf(doc: Doc, clause: Clause, sentence: Sentence): Effect | undefined {
  const effect =
    adoption(doc, clause, sentence) ?? practice(doc, clause, sentence) ?? goesOn(doc, clause, sentence);
  if (effect) return effect;
  const spread =
    clause.agent === 'candidate' && MENDING.hasLemma(clause) && isTold(clause) && has(doc, clause, ELSEWHERE);
  return spread ? 'own habit' : undefined;
}

function judge(doc: Doc): Finding {
  const strong: Span[] = [];
  const weak: Span[] = [];
  for (const sentence of doc.sentences) {
    if (sentence.step === 'situation' || sentence.step === 'task' || sentence.question) continue;
    if (sentence.step === 'action' && sentence.start < doc.text.length * 0.6) continue;
    const span = { start: sentence.start, end: sentence.end };
    if (TAKEN_OVER.test(doc, sentence.index) && !has(doc, sentence, DENIED)) strong.push(span);
    else if (INTENDED.test(doc, sentence.index)) weak.push(span);
    for (let at = sentence.firstClause; at < sentence.lastClause; at += 1) {
      const clause = doc.clauses[at]!;
      if (clause.reported) continue;
      const effect = effectOf(doc, clause, sentence);
      if (effect === 'planned' || effect === 'own habit') weak.push(span);
      else if (effect) strong.push(span);
    }
  }
  const advice =
    'Say what changed for others because of it, or what still stands today that was not there before.';
  if (strong.length > 0 && storyOf(doc).kind === 'own') {
    return {
      status: 'clear',
      reason: 'Something lasted: others adopted it, or a mechanism is still in place.',
      evidence: unique(strong),
    };
  }
  if (weak.length > 0 && storyOf(doc).kind === 'own') {
    return {
      status: 'partial',
      reason: 'A wider effect is planned, requested or kept to yourself; it has not reached others yet.',
      advice,
      evidence: unique(weak),
    };
  }
  return {
    status: 'absent',
    reason: 'Nothing you describe lasted beyond this one case or reached anybody else.',
    advice,
    evidence: [],
  };
}

const unique = (spans: readonly Span[]): Span[] =>
  spans.filter((span, index) => spans.findIndex(({ start }) => start === span.start) === index);

export const check = defineCheck({
  kind: 'dimension',
  id: 'second_order_effect',
  title: 'What outlived the story',
  why: 'A fix helps once; a mechanism that stays, or others who take it over, keeps helping. A plan, a ticket or a wish is only half of that. Adoption that is denied does not count.',
  source: 'domain.md section 5 (second-order effect).',
  examples: [
    {
      expect: 'clear',
      text: 'Our release notes were always wrong. I wrote a small generator that reads them from the commits. Wrong notes went from nine a month to none. Two other teams use the generator as well.',
    },
    {
      expect: 'clear',
      because: 'a mechanism that stays',
      text: 'A cable in the lab was pulled twice by cleaners. I labelled it and moved it behind the wall. It has not happened again. Since then the lab checklist asks for the labels before every night.',
    },
    {
      expect: 'partial',
      text: 'Our smoke tests took too long. I split them by service and ran them side by side. They take four minutes now. Another team wants to do the same next year.',
    },
    {
      expect: 'absent',
      text: 'The mail queue was stuck on Sundays. I found the lock and released it in a finally block. The queue is empty on Mondays now.',
    },
    {
      expect: 'absent',
      because: 'adoption that is denied',
      text: 'I built a form that replaces the weekly spreadsheet and showed it to the floor managers. It works and I tested it well. The other teams did not use it and kept their spreadsheets.',
    },
    {
      expect: 'clear',
      because: 'further ones took it over, or live by the same rule',
      text: 'Boarding was slow in the dark. I wrote a timer for the lamps and tested it. Boarding went from nine minutes to six. The two other piers have taken over the timer.',
    },
    {
      expect: 'clear',
      text: 'Our drafts came back late. I sent each to the doubter first and kept count. Late ones went from nine to one. The theory and the motorcycle groups ship theirs to the doubter by the same rule.',
    },
    {
      expect: 'clear',
      text: 'Boats left late in fog. I drew a list of lamps and tested it for a month. Late boats went from nine to one. Both ferries up the coast sail by it today.',
    },
  ],
  run: judge,
});
