/** Where the story comes from: whose matter it was, who noticed it, who gave it to whom. */
import { happened } from '../acts/acts.ts';
import { boundaryOf } from '../acts/boundary.ts';
import { initiativeOf } from '../acts/initiative.ts';
import type { Span } from '../define-check.ts';
import type { Clause, Doc, Sentence } from '../text/document.ts';
import { type WordClass, wordClass as words } from '../text/word-class.ts';
import { many, some, tokensOf } from './signal.ts';
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
const CHARGES = words('task job assignment goal role brief part responsibility');
/** "my list", "our sprint": where assigned work stands. */
const WORK_LISTS = words(
  'list sprint plate desk queue backlog board inbox goals objectives ticket tickets task',
);

const early = (doc: Doc, { start }: { start: number }, share = OUTSET): boolean =>
  start < doc.text.length * share;

function readInitiative(doc: Doc) {
  const { noticed, chose, unasked } = initiativeOf(doc);
  const struck = doc.clauses.filter(
    (clause) =>
      clause.patient === 'candidate' &&
      STRIKING.has(clause.lemma) &&
      !clause.negated &&
      early(doc, clause, SCENE),
  );
  const saw = doc.clauses.filter(
    (clause) =>
      clause.agent === 'candidate' &&
      happened(clause) &&
      SEEING.has(clause.lemma) &&
      clause.finite &&
      early(doc, clause),
  );
  const wanted = doc.clauses.filter(
    (clause) =>
      clause.agent === 'candidate' &&
      happened(clause) &&
      clause.finite &&
      clause.tense === 'past' &&
      WANTING.has(clause.lemma),
  );
  const alone = doc.tokens.filter((token, at) => {
    if (!ALONE.hasToken(token)) return false;
    if (token.lower !== 'own') return true;
    const led = doc.tokens[at - 2];
    return doc.tokens[at - 1]?.lower === 'my' && led !== undefined && LEADS_MY_OWN.hasForm(led);
  });
  return {
    noticing: some(noticed.filter((clause) => early(doc, clause))),
    seeing: many(saw, 1),
    struck: some([
      ...struck,
      ...doc.tokens.filter((token) => CURIOUS.hasToken(token) && early(doc, token, SCENE)),
    ]),
    choosing: some(chose, 2),
    wanting: many(wanted, 1.5),
    unasked: some(unasked),
    alone: some(alone),
  };
}

function readHanding(doc: Doc) {
  const given = doc.clauses.filter(
    (clause) => clause.patient === 'candidate' && !clause.negated && early(doc, clause),
  );
  const listed: Span[] = [];
  const charged: Span[] = [];
  for (const sentence of doc.sentences) {
    if (!early(doc, sentence)) break;
    const tokens = tokensOf(doc, sentence);
    tokens.forEach((token, at) => {
      const before = tokens[at - 1];
      if (WORK_LISTS.hasToken(token) && before !== undefined && OURS.hasForm(before)) listed.push(token);
      if (CHARGES.hasForm(token)) {
        const next = tokens.slice(at + 1, at + 5);
        const isSaid = next.some(({ lower }) => lower === 'was' || lower === 'is');
        if (isSaid && next.some(({ lower }) => lower === 'to')) charged.push(token);
      }
      if (token.lower === 'charge' && before?.lower === 'in') charged.push(token);
      if (token.lower === 'responsible' && tokens[at + 1]?.lower === 'for') charged.push(token);
    });
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
/** "I'm only the tester", "I'm in support": who one is. */
const isSelf = (clause: Clause): boolean =>
  clause.agent === 'candidate' && clause.lemma === 'be' && clause.tense === 'present';

const NOBODY = words('nobody none noone');
/** What there was none of: "no owner", "no ticket". */
const MISSING = words('owner owners ticket tickets mandate budget request order');
const ANYONES = words('my our your');

function scan(
  doc: Doc,
  sentence: Sentence,
  found: Record<'denied' | 'ownerless' | 'parties' | 'official' | 'theirs', Span[]>,
): void {
  const tokens = tokensOf(doc, sentence);
  /** Whether a word of the class stands among the next words, as it stands or by its lemma. */
  const follows = (at: number, words: WordClass, reach = 5): boolean =>
    tokens.slice(at + 1, at + 1 + reach).some((next) => words.hasToken(next));
  const formFollows = (at: number, words: WordClass, reach = 5): boolean =>
    tokens.slice(at + 1, at + 1 + reach).some((next) => words.hasForm(next));
  tokens.forEach((token, at) => {
    if (classes.EXCLUDING.hasForm(token)) {
      if (formFollows(at, classes.MINE)) found.denied.push(sentence);
      if (follows(at, classes.REALM) && formFollows(at, ANYONES)) found.denied.push(sentence);
    }
    if (
      NOBODY.hasForm(token) ||
      (token.lower === 'no' && tokens[at + 1]?.lower === 'one') ||
      classes.ORPHANED.hasToken(token)
    )
      found.ownerless.push(sentence);
    if (token.lower === 'no' && formFollows(at, MISSING, 2)) found.ownerless.push(sentence);
    if (classes.OTHER.hasToken(token) && follows(at, classes.GROUPS, 2)) found.parties.push(sentence);
    if (classes.OFFICIALLY.hasToken(token) || (token.lower === 'paper' && tokens[at - 1]?.lower === 'on'))
      found.official.push(sentence);
    if (BELONGS.hasToken(token)) found.theirs.push(sentence);
    // "the scales are Henrik's", "that is the buyers' call"
    if (token.lower === "'s") {
      const owner = tokens[at - 1]?.pos;
      const next = tokens[at + 1];
      if (
        (owner === 'NOUN' || owner === 'PROPN') &&
        (next === undefined || next.pos === 'PUNCT' || follows(at, classes.REALM, 2))
      )
        found.theirs.push(sentence);
    }
  });
}

function readOwnership(doc: Doc) {
  const { foreign, notMine, ownRealm } = boundaryOf(doc);
  const found = {
    denied: [...notMine] as Span[],
    ownerless: [] as Span[],
    parties: [] as Span[],
    official: [] as Span[],
    theirs: [] as Span[],
  };
  const owners: Clause[] = [];
  const groupsRun: Clause[] = [];
  const who: Clause[] = [];
  for (const sentence of doc.sentences) {
    if (!early(doc, sentence, SCENE)) break;
    scan(doc, sentence, found);
    for (const clause of doc.clauses.slice(sentence.firstClause, sentence.lastClause)) {
      if (isSelf(clause) && early(doc, clause, 0.3)) who.push(clause);
      const told = clause.finite && !clause.negated && !clause.reported;
      const lasting = clause.tense === 'present' || clause.passive || classes.OWNING.has(clause.lemma);
      const owning = classes.OWNING.has(clause.lemma) || classes.MAKING.has(clause.lemma);
      if (told && lasting && owning && clause.agent === 'other') owners.push(clause);
      const head = doc.tokens[clause.subject];
      if (
        told &&
        owning &&
        head &&
        clause.agent !== 'candidate' &&
        clause.agent !== 'team' &&
        classes.GROUPS.hasToken(head)
      )
        groupsRun.push(clause);
    }
  }
  return {
    foreign: some(foreign),
    notMine: some(found.denied),
    othersRun: many(owners, 1),
    groupsRun: many(groupsRun, 1),
    ownerless: some(found.ownerless, 2),
    otherGroup: some(found.parties),
    official: some(found.official),
    theirs: some(found.theirs),
    ownRealm: some(ownRealm),
    who: some(who),
  };
}

export const readOrigin = (doc: Doc) => ({
  ...readInitiative(doc),
  ...readHanding(doc),
  ...readOwnership(doc),
});
