/** Where the story comes from: whose matter it was, who noticed it, who gave it to whom. */
import { happened } from '../acts/acts.ts';
import { boundaryOf } from '../acts/boundary.ts';
import { initiativeOf } from '../acts/initiative.ts';
import type { Span } from '../define-check.ts';
import type { Clause, Doc, Sentence, Token } from '../text/document.ts';
import { isIn, many, some, tokensOf } from './signal.ts';
import * as classes from './word-classes.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

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
    if (!isIn(ALONE, token)) return false;
    if (token.lower === 'own')
      return (
        /^(?:my)$/.test(doc.tokens[at - 1]?.lower ?? '') &&
        /^(?:on|of|in|off)$/.test(doc.tokens[at - 2]?.lower ?? '')
      );
    return true;
  });
  return {
    noticing: some(noticed.filter((clause) => early(doc, clause))),
    seeing: many(saw, 1),
    struck: some([
      ...struck,
      ...doc.tokens.filter((token) => isIn(CURIOUS, token) && early(doc, token, SCENE)),
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
      if (isIn(WORK_LISTS, token) && /^(?:my|our)$/.test(tokens[at - 1]?.lower ?? '')) listed.push(token);
      const next = (): readonly Token[] => tokens.slice(at + 1, at + 5);
      if (
        /^(?:task|job|assignment|goal|role|brief|part|responsibility)$/.test(token.lower) &&
        next().some(({ lower }) => lower === 'was' || lower === 'is') &&
        next().some(({ lower }) => lower === 'to')
      )
        charged.push(token);
      if (token.lower === 'charge' && tokens[at - 1]?.lower === 'in') charged.push(token);
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

function scan(
  doc: Doc,
  sentence: Sentence,
  found: Record<'denied' | 'ownerless' | 'parties' | 'official' | 'theirs', Span[]>,
): void {
  const tokens = tokensOf(doc, sentence);
  tokens.forEach((token, at) => {
    const next = (): readonly Token[] => tokens.slice(at + 1, at + 6);
    if (classes.EXCLUDING.has(token.lower) && next().some(({ lower }) => classes.MINE.has(lower)))
      found.denied.push(sentence);
    if (
      classes.EXCLUDING.has(token.lower) &&
      next().some((other) => isIn(classes.REALM, other)) &&
      next().some(({ lower }) => /^(?:my|our|your)$/.test(lower))
    )
      found.denied.push(sentence);
    if (
      /^(?:nobody|none|noone|nothing)$/.test(token.lower) ||
      (token.lower === 'no' && tokens[at + 1]?.lower === 'one') ||
      isIn(classes.ORPHANED, token)
    )
      found.ownerless.push(sentence);
    if (
      token.lower === 'no' &&
      next()
        .slice(0, 2)
        .some(({ lower }) => /^(?:owner|owners|ticket|tickets|mandate|budget|request|order)$/.test(lower))
    )
      found.ownerless.push(sentence);
    if (
      isIn(classes.OTHER, token) &&
      next()
        .slice(0, 2)
        .some((other) => isIn(classes.GROUPS, other))
    )
      found.parties.push(sentence);
    if (isIn(classes.OFFICIALLY, token) || (token.lower === 'paper' && tokens[at - 1]?.lower === 'on'))
      found.official.push(sentence);
    if (isIn(BELONGS, token)) found.theirs.push(sentence);
    // "the scales are Henrik's", "that is the buyers' call"
    if (
      token.lower === "'s" &&
      /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '') &&
      (next()[0] === undefined ||
        next()[0]?.pos === 'PUNCT' ||
        next()
          .slice(0, 2)
          .some((other) => isIn(classes.REALM, other)))
    )
      found.theirs.push(sentence);
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
        isIn(classes.GROUPS, head)
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
