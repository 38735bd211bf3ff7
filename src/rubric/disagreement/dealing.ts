/**
 * How the candidate deals with the other side, read from who does what to whom: their reason is asked for, taken up,
 * tried with them or found sound; or they are mocked, cut off, told to calm down, made small by what is said of them.
 * Where a single verb says it, it is looked up; what English says with fixed words stands in bearing.ts.
 */
import { happened } from '../acts/acts.ts';
import type { Clause, Doc, Token } from '../text/document.ts';
import { hasForm, hasWord, wordClass } from '../text/word-class.ts';

const THEIRS = wordClass("his her their 's whose");
const REASONS = wordClass(
  `reason reasons reasoning fear fears worry worries concern concerns point points argument arguments objection objections doubt
   doubts case view side question questions caution hesitation reservation reservations need needs counterargument misgivings
   unease logic position answer words version account experience thinking`,
);
/** What one does with a reason that one takes seriously. */
const TAKING_UP = wordClass(
  `write note list name give tell repeat read quote present put include carry take bring add credit defend honour honor respect
   understand see get share weigh test check answer address grant concede accept begin start open record pin draw print set state
   restate summarise summarize rephrase paraphrase acknowledge recognise recognize mention copy collect hear follow try measure
   report pass relay explain raise believe join value echo spell argue confirm appreciate`,
);
const ASKED_WITH = wordClass('why what which how where when who whom whose if whether about');
/** Asked so, a question is none: "asked him whether he had ever seen one". */
const SNEERING = wordClass('ever really even seriously actually once honestly');
const OBLIQUE = wordClass('him her them');
const TO = wordClass('to');
const LETTING = wordClass(
  'finish speak talk explain begin start go show read present object ask say tell make lead lay walk vent answer reply describe demonstrate',
);
/** Work that is done before the eyes of the other, or for them. */
const TRYING = wordClass(
  `sit go walk read look measure count check talk run test try draw write redo repeat replay work meet stand ride visit review
   calculate compute compare discuss simulate rerun watch drive print plot build time inspect trace`,
);
const WITH_THEM = wordClass('with for beside alongside');
/** "He'd seen it correctly", "she knows them better". */
const KNOWING = wordClass(
  'know see understand judge read notice foresee spot catch sense guess feel call predict remember',
);
const RIGHTLY = wordClass('better best right correctly rightly well first exactly clearly earlier sooner');

/** What nobody does to a person or a reason that is respected. */
const MOCKING = wordClass(
  `mock mimic ridicule parody imitate ape tease taunt deride belittle humiliate embarrass snub scold lecture patronise patronize
   lampoon caricature insult heckle berate scorn disparage demean mollycoddle pillory sneer scoff jeer snort snigger snicker smirk
   giggle interrupt bully steamroll steamroller bulldoze blindside badmouth slander chide upbraid reprimand browbeat intimidate gloat`,
);
/** The same where it is done to a person or to a reason; done to a thing it is work. */
const SLIGHTING = wordClass(
  `dismiss silence corner ambush ignore roast shame trash rubbish shout yell snap bark laugh bait needle expose crush demolish
   skewer shred correct cut shut overrun sideline provoke attack accuse lash`,
);
const SHORT = wordClass('off down short aside away up');
const CUTTING = wordClass('cut shut shout talk brush wave stare slap tear');
/** "Told her to calm down": what one tells a child. */
const CALMING = wordClass('calm relax grow wake toughen shut chill sulk whine moan panic fuss');
const MAKING_LESS = wordClass('just only merely simply nothing');
/** Words for people that leave nothing of them. */
const SLURS = wordClass(
  `coward cowards paper-pusher paper-pushers paper-pushing bean-counter bean-counters pencil-pusher pencil-pushers pen-pusher pen-pushers
 clown clowns amateur amateurs diva divas crybaby crybabies whiner whiners moaner moaners jobsworth
   jobsworths luddite luddites fossil fossils zealot zealots fanatic fanatics sissy sissies wimp wimps snob snobs quack quacks
   puppet puppets parrot lapdog yes-man yes-men bureaucrat bureaucrats nitpicker nitpickers worrywart alarmist alarmists busybody
   busybodies hothead ignoramus dilettante dilettantes philistine philistines idiot idiots moron morons fool fools imbecile
   simpleton simpletons blockhead nerd nerds know-it-all loudmouth pedant pedants hysteric crank cranks old-timer old-timers
   greenhorn scaredy-cat lackey lackeys stooge has-been armchair desk-jockey killjoy spoilsport`,
);
/** Words that leave nothing of a reason. */
const RUBBISH = wordClass(
  `drama nonsense twaddle drivel hysteria whining moaning tantrum rant sermon excuse excuses superstition paranoia folklore vanity
   laziness cowardice stubbornness hot-air babble waffle claptrap rubbish garbage crap bullshit fairy-tale fairy-tales theatre
   theatrics sulking scaremongering nitpicking hand-wringing navel-gazing sentimentality romanticism nostalgia ignorance`,
);
const CALLING = wordClass(
  'call name label brand term dismiss describe treat consider find think say tell write put',
);
const STALE = wordClass(
  'usual typical eternal famous same favourite favorite habitual customary endless beloved',
);
const STALE_TALK = wordClass(
  'talk speech song story stories line tune sermon complaint complaints lecture spiel refrain routine mantra lament moan rant number reflex',
);
const AUDIENCE = wordClass(
  'room hall crew team table office audience class meeting group people everyone everybody others half colleagues crowd floor gallery canteen',
);
const LAUGHING = wordClass('laugh giggle snigger snicker chuckle smirk howl titter weep crack');
const UNDERSTANDING = wordClass(
  'read count spell add think understand grasp tell see calculate do handle take cope learn follow listen write reckon plan',
);
const CAN = wordClass('can');
const SELF = wordClass('myself ourselves');

/** Whether somebody else's reason stands in a range of tokens. */
function theirReasonIn({ tokens }: Doc, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (REASONS.hasForm(tokens[at]!)) {
      for (let before = Math.max(from, at - 3); before < at; before += 1)
        if (THEIRS.hasForm(tokens[before]!)) return true;
    }
  return false;
}

const isPersonal = (token: Token | undefined): boolean =>
  token !== undefined && (OBLIQUE.hasForm(token) || token.pos === 'PROPN');

/** Whether "with her", "for Piotr" stands in a clause. */
function hasThemBeside({ tokens }: Doc, { verb, last }: Clause): boolean {
  for (let at = verb + 1; at < last - 1; at += 1)
    if (WITH_THEM.hasForm(tokens[at]!) && isPersonal(tokens[at + 1])) return true;
  return false;
}

/** Whether it is done to somebody else: a person, or whoever has a name. */
const isDoneToOther = ({ tokens }: Doc, { patient, object, verb }: Clause): boolean =>
  patient === 'other' ||
  (patient === 'thing' && tokens[object]?.pos === 'PROPN') ||
  (patient === 'none' && tokens[verb + 1] !== undefined && OBLIQUE.hasForm(tokens[verb + 1]!));

/** Whether a clause of the candidate's hears the other side. */
function hears(doc: Doc, clause: Clause): boolean {
  const { tokens } = doc;
  const { lemma, verb, last, index } = clause;
  const isOther = isDoneToOther(doc, clause);
  const rest = { first: verb + 1, last };
  switch (lemma) {
    case 'ask': {
      if (!isOther) return false;
      const next = tokens[last];
      const asks = hasForm(doc, rest, ASKED_WITH) || (next !== undefined && ASKED_WITH.hasForm(next));
      return asks && !hasForm(doc, tokens[last] ? doc.sentences[clause.sentence]! : rest, SNEERING);
    }
    case 'let':
      return isOther && LETTING.has(doc.clauses[index + 1]?.lemma ?? '');
    case 'listen': {
      const to = tokens[verb + 1];
      return (
        to === undefined || !TO.hasForm(to) || isPersonal(tokens[verb + 2]) || theirReasonIn(doc, verb, last)
      );
    }
    default:
      return (
        (TAKING_UP.hasLemma(clause) && theirReasonIn(doc, verb + 1, last) && !hasForm(doc, rest, RUBBISH)) ||
        (TRYING.hasLemma(clause) && hasThemBeside(doc, clause))
      );
  }
}

/** Whether a clause of the candidate's slights somebody else. */
function slights(doc: Doc, clause: Clause): boolean {
  const { lemma, verb, last, index, particle } = clause;
  const isOther = isDoneToOther(doc, clause);
  const rest = { first: verb + 1, last };
  if (MOCKING.hasLemma(clause)) return particle !== 'up' && !hasForm(doc, rest, SELF);
  if (CUTTING.hasLemma(clause) && isOther)
    return hasForm(doc, { first: verb + 1, last: Math.min(last, verb + 6) }, SHORT);
  if (SLIGHTING.hasLemma(clause)) return isOther || theirReasonIn(doc, verb + 1, last);
  if ((lemma === 'tell' || lemma === 'ask') && CALMING.has(doc.clauses[index + 1]?.lemma ?? ''))
    return isOther;
  return CALLING.hasLemma(clause) && (hasWord(doc, rest, RUBBISH) || hasWord(doc, rest, SLURS));
}

/** Whether what is said of somebody else makes them small. */
function belittles(doc: Doc, clause: Clause): boolean {
  const { tokens } = doc;
  const { lemma, verb, agent, subject, tense, reported, negated, modality } = clause;
  if (agent !== 'other' && agent !== 'thing' && agent !== 'none' && agent !== 'nobody') return false;
  const head = tokens[subject];
  if (!negated && LAUGHING.hasLemma(clause) && head && AUDIENCE.hasForm(head)) return true;
  const isPerson = agent === 'other' || (agent === 'thing' && reported);
  if (lemma === 'be' && isPerson && (tense === 'present' || reported)) {
    const next = tokens[verb + 1];
    if (next && MAKING_LESS.hasForm(next) && tokens[verb + 2]?.pos === 'DET') return true;
  }
  // "They can't read a chart": what is said of people to their discredit.
  if (
    isPerson &&
    negated &&
    modality === 'could' &&
    hasForm(doc, { first: clause.first, last: verb }, CAN) &&
    UNDERSTANDING.hasLemma(clause)
  )
    return true;
  return !negated && slursIn(doc, clause, isPerson);
}

/** Said of what precedes it, a slur is none: "no fool", "anything but a coward". */
const DENIALS = wordClass('no not never hardly nor neither without anything');

/** Whether a slur is put on somebody: on a person in the clause, or on whose it is ("that was clown talk of his"). */
function slursIn({ tokens }: Doc, { first, last, subject }: Clause, isPerson: boolean): boolean {
  for (let at = first; at < last; at += 1) {
    if (!SLURS.hasForm(tokens[at]!)) continue;
    for (let before = Math.max(first, at - 3); before < at; before += 1)
      if (DENIALS.hasForm(tokens[before]!)) return false;
    if (isPerson || isPersonal(tokens[subject]) || tokens[at + 1]?.lower === "'s") return true;
    for (let near = first; near < last; near += 1)
      if (THEIRS.hasForm(tokens[near]!) || OBLIQUE.hasForm(tokens[near]!)) return true;
  }
  return false;
}

/** "His usual talk", "her old song": what they say is not listened to. */
function isStale(doc: Doc, { first, last }: { first: number; last: number }): boolean {
  for (let at = first; at < last - 1; at += 1) {
    if (!THEIRS.hasForm(doc.tokens[at]!)) continue;
    const next = doc.tokens[at + 1]!;
    if (RUBBISH.hasForm(next)) return true;
    if (at + 2 < last && STALE.hasForm(next) && STALE_TALK.hasForm(doc.tokens[at + 2]!)) return true;
  }
  return false;
}

/** Whether the other side is found right: "he'd seen it correctly". */
const isFoundRight = (doc: Doc, { agent, base, verb, last }: Clause): boolean =>
  agent === 'other' &&
  KNOWING.hasLemma({ base }) &&
  hasForm(doc, { first: verb + 1, last: Math.min(last, verb + 5) }, RIGHTLY);

export interface Dealing {
  hears: Clause[];
  slights: Clause[];
}

/** What the clauses before `until` show of how the other side is dealt with. */
export function dealingOf(doc: Doc, until: number): Dealing {
  const found: Dealing = { hears: [], slights: [] };
  for (const clause of doc.clauses) {
    if (clause.start >= until) break;
    const { reported, speaker, negated, agent, finite } = clause;
    if (reported && speaker !== 'candidate') continue;
    if (agent === 'candidate') {
      if (!happened(clause)) continue;
      if (slights(doc, clause)) found.slights.push(clause);
      else if (hears(doc, clause)) found.hears.push(clause);
    } else if (finite) {
      if (belittles(doc, clause) || isStale(doc, clause)) found.slights.push(clause);
      else if (!negated && isFoundRight(doc, clause)) found.hears.push(clause);
    }
  }
  return found;
}
