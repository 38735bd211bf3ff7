/** Where the story comes from: whose matter it was, who noticed it, who gave it to whom. */
import { happened } from '../acts/acts.ts';
import { belongingOf } from '../acts/belonging.ts';
import { boundaryOf } from '../acts/boundary.ts';
import { holdingOf } from '../acts/holding.ts';
import { initiativeOf } from '../acts/initiative.ts';
import { possessionsOf } from '../acts/possessions.ts';
import { type Owned, realmOf } from '../acts/realm.ts';
import type { Span } from '../define-check.ts';
import type { Clause, Doc, Sentence } from '../text/document.ts';
import { hasForm, hasWord, kindsOf, placesOf, wordClass as words } from '../text/word-class.ts';
import { many, mostly, type Signal, share, some, wordsIn } from './signal.ts';
import * as classes from './word-classes.ts';

/** Up to this share of the text it is told how the story began. */
const OUTSET = 0.5;
const SCENE = 0.6;

/** What a thing does to somebody who then looks into it: "it bothered me". */
const STRIKING = words(
  `strike bother bug nag puzzle annoy worry surprise trouble disturb itch sting irritate shock intrigue confuse stump catch
   unsettle amaze astonish stay`,
);
const SEEING = words(
  `notice see spot realise realize discover suspect wonder observe overhear stumble hear sense find watch read smell feel learn
   recognise recognize catch bump trip come look count check ask`,
);
/** Wanting to know: "I wanted to see for myself", "I was curious". */
const CURIOUS = words(
  'curious curiosity suspicious sceptical skeptical puzzled intrigued uneasy uncomfortable',
);
const WANTING = words(
  'want decide choose volunteer offer propose suggest resolve start begin undertake pick try',
);
const ALONE = words('myself own anyway');
/** "on my own", "of my own accord". */
const LEADS_MY_OWN = words('on of in off');
const OURS = words('my our');
/** What is given to somebody: "my task was to ...". */
const CHARGE_NAMES = 'task job assignment goal role brief part responsibility';
const CHARGES = words(CHARGE_NAMES);
/** These and what else says that one is charged: "in charge", "responsible for". */
const CHARGING = words(`${CHARGE_NAMES} charge responsible`);
const COPULA = words('was is');
const TO = words('to');
/** "my list", "our sprint": where assigned work stands. */
const WORK_LISTS = words(
  'list sprint plate desk queue backlog board inbox goals objectives ticket tickets task',
);

const early = (doc: Doc, { start }: { start: number }, share = OUTSET): boolean =>
  start < doc.text.length * share;

const PICKING = words('choose pick try select start begin');

/** "I chose the latest five": which of several things, and not whether to act; "I chose to go" is a choice. */
function takesThing(doc: Doc, { lemma, object, patient, index }: Clause): boolean {
  if (!PICKING.has(lemma) || object < 0 || patient !== 'thing') return false;
  const next = doc.clauses[index + 1];
  return next?.governor !== index || next.finite;
}

export function readInitiative(doc: Doc) {
  const { noticed, chose, unasked } = initiativeOf(doc);
  const struck = doc.clauses.filter(
    (clause) =>
      clause.patient === 'candidate' &&
      STRIKING.hasLemma(clause) &&
      !clause.negated &&
      early(doc, clause, SCENE),
  );
  const saw = doc.clauses.filter(
    (clause) =>
      clause.agent === 'candidate' &&
      happened(clause) &&
      SEEING.hasLemma(clause) &&
      clause.finite &&
      early(doc, clause),
  );
  const wanted = doc.clauses.filter(
    (clause) =>
      clause.agent === 'candidate' &&
      happened(clause) &&
      clause.finite &&
      clause.tense === 'past' &&
      WANTING.hasLemma(clause),
  );
  const isOwnChoice = (clause: Clause): boolean => !takesThing(doc, clause);
  const alone = wordsIn(doc, doc.sentences, ALONE).filter(({ lower, index }) => {
    if (lower !== 'own') return true;
    const led = doc.tokens[index - 2];
    return doc.tokens[index - 1]?.lower === 'my' && led !== undefined && LEADS_MY_OWN.hasForm(led);
  });
  return {
    noticing: some(noticed.filter((clause) => early(doc, clause))),
    seeing: many(saw, 1),
    struck: some([
      ...struck,
      ...wordsIn(doc, doc.sentences, CURIOUS).filter((token) => early(doc, token, SCENE)),
    ]),
    choosing: some(chose.filter(isOwnChoice), 2),
    wanting: many(wanted.filter(isOwnChoice), 1.5),
    unasked: some(unasked),
    alone: some(alone),
  };
}

export function readHanding(doc: Doc) {
  const given = doc.clauses.filter(
    (clause) => clause.patient === 'candidate' && !clause.negated && early(doc, clause),
  );
  const listed: Span[] = [];
  const charged: Span[] = [];
  for (const sentence of doc.sentences) {
    if (!early(doc, sentence)) break;
    const { tokens } = doc;
    const { first, last } = sentence;
    for (const at of placesOf(doc, sentence, WORK_LISTS))
      if (at > first && OURS.hasForm(tokens[at - 1]!)) listed.push(tokens[at]!);
    for (const at of placesOf(doc, sentence, CHARGING)) {
      const token = tokens[at]!;
      const before = at > first ? tokens[at - 1]!.lower : undefined;
      const next = at + 1 < last ? tokens[at + 1]!.lower : undefined;
      const behind = { first: at + 1, last: Math.min(last, at + 5) };
      const isSaid = hasForm(doc, behind, COPULA) && hasForm(doc, behind, TO);
      if (CHARGES.hasForm(token) && isSaid) charged.push(token);
      if (token.lower === 'charge' && before === 'in') charged.push(token);
      if (token.lower === 'responsible' && next === 'for') charged.push(token);
    }
  }
  return {
    handed: many(
      given.filter(
        ({ agent, passive, lemma }) => (agent === 'other' || passive) && classes.HANDING.has(lemma),
      ),
      1,
    ),
    appointed: many(
      given.filter(({ passive }) => passive),
      1,
    ),
    listed: some(listed),
    charged: some(charged),
  };
}

const BELONGS = words('belong theirs hers');
/** To whom it belongs when it is the candidate's own: "belongs to my team". */
const ME = words('me us my our mine ours');
/** "I'm only the tester", "I'm in support": who one is. */
const isSelf = (clause: Clause): boolean =>
  clause.agent === 'candidate' && clause.lemma === 'be' && clause.tense === 'present';

const NOBODY = words('nobody none noone');
/** What there was none of: "no owner", "no ticket". */
const MISSING = words('owner owners ticket tickets mandate budget request order');
const ANYONES = words('my our your');
/** Whether `scan` has anything to ask of a token; of most it has not. */
const marks = kindsOf(NOBODY, BELONGS, classes.ORPHANED, classes.OFFICIALLY, words("no paper 's"));

function scan(
  doc: Doc,
  sentence: Sentence,
  found: Record<'denied' | 'ownerless' | 'official' | 'theirs', Span[]>,
): void {
  const { tokens } = doc;
  const { first, last } = sentence;
  /** What stands behind a place, so many words and within the sentence. */
  const behind = (at: number, reach: number) => ({ first: at + 1, last: Math.min(last, at + 1 + reach) });
  const wordAt = (at: number): string | undefined =>
    at >= first && at < last ? tokens[at]!.lower : undefined;
  for (const at of placesOf(doc, sentence, classes.EXCLUDING)) {
    if (!classes.EXCLUDING.hasForm(tokens[at]!)) continue;
    if (hasForm(doc, behind(at, 5), classes.MINE)) found.denied.push(sentence);
    if (hasWord(doc, behind(at, 5), classes.REALM) && hasForm(doc, behind(at, 5), ANYONES))
      found.denied.push(sentence);
  }
  for (let at = first; at < last; at += 1) {
    const token = tokens[at]!;
    if ((marks(token.form) | marks(token.base)) === 0) continue;
    const isNo = token.lower === 'no';
    if (NOBODY.hasForm(token) || (isNo && wordAt(at + 1) === 'one') || classes.ORPHANED.hasToken(token))
      found.ownerless.push(sentence);
    if (isNo && hasForm(doc, behind(at, 2), MISSING)) found.ownerless.push(sentence);
    if (classes.OFFICIALLY.hasToken(token) || (token.lower === 'paper' && wordAt(at - 1) === 'on'))
      found.official.push(sentence);
    if (
      (BELONGS.hasToken(token) && !hasForm(doc, behind(at, 3), ME)) ||
      (token.lower === "'s" && isOwner(doc, sentence, at))
    )
      found.theirs.push(sentence);
  }
}

/** "the scales are Henrik's", "that is the buyers' call": the genitive says whose it is; "my team's" is one's own. */
function isOwner(doc: Doc, { first, last }: Sentence, at: number): boolean {
  const owner = at > first ? doc.tokens[at - 1]!.pos : undefined;
  if (owner !== 'NOUN' && owner !== 'PROPN') return false;
  if (hasForm(doc, { first: Math.max(first, at - 4), last: at }, OURS)) return false;
  const next = at + 1 < last ? doc.tokens[at + 1] : undefined;
  return (
    next === undefined ||
    next.pos === 'PUNCT' ||
    hasWord(doc, { first: at + 1, last: Math.min(last, at + 3) }, classes.REALM)
  );
}

/** How far the story is about what the one side has in hand, beside what the other has. */
function outweighs(part: readonly Owned[], rest: readonly Owned[]): Signal {
  const weigh = (owned: readonly Owned[]): number => owned.reduce((sum, { weight }) => sum + weight, 0);
  const [ours, others] = [weigh(part), weigh(rest)];
  return { value: ours / (ours + others + 0.3), spans: part.map(({ clause }) => clause) };
}

export function readOwnership(doc: Doc) {
  const { foreign, notMine } = boundaryOf(doc);
  const found = {
    denied: [...notMine] as Span[],
    ownerless: [] as Span[],
    official: [] as Span[],
    theirs: [] as Span[],
  };
  const groupsRun: Clause[] = [];
  const who: Clause[] = [];
  for (const sentence of doc.sentences) {
    if (!early(doc, sentence, SCENE)) break;
    scan(doc, sentence, found);
    for (let at = sentence.firstClause; at < sentence.lastClause; at += 1) {
      const clause = doc.clauses[at]!;
      if (isSelf(clause) && early(doc, clause, 0.3)) who.push(clause);
      if (!clause.finite || clause.negated || clause.reported) continue;
      const owning = classes.OWNING.hasLemma(clause);
      if (!owning && !classes.MAKING.hasLemma(clause)) continue;
      const head = doc.tokens[clause.subject];
      if (head && clause.agent !== 'candidate' && clause.agent !== 'team' && classes.GROUPS.hasToken(head))
        groupsRun.push(clause);
    }
  }
  const { mine, theirs } = belongingOf(doc);
  const holding = holdingOf(doc);
  const realm = realmOf(doc);
  const things = possessionsOf(doc);
  return {
    ownMatter: mostly(mine, theirs),
    onlyTheirs: mostly(theirs, mine),
    heldByMe: mostly(holding.mine, [...holding.theirs, ...theirs]),
    heldByOthers: mostly(holding.theirs, [...holding.mine, ...mine]),
    ourThings: share(things.mine, things.theirs),
    theirThings: share(things.theirs, things.mine),
    realmMine: outweighs(realm.mine, realm.theirs),
    realmTheirs: outweighs(realm.theirs, realm.mine),
    foreign: some(foreign),
    notMine: some(found.denied),
    groupsRun: many(groupsRun, 1),
    ownerless: some(found.ownerless, 2),
    official: some(found.official),
    theirs: some(found.theirs),
    who: some(who),
  };
}
