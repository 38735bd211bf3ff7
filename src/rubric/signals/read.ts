/**
 * The signals of an answer: small countable facts about who did what, each between 0 and 1 and each with the places
 * that show it. One missed phrase moves one of them a little; see weigh.ts for what is made of them.
 */
import { type Act, actsOf, happened, isConcrete } from '../acts/acts.ts';
import { boundaryOf } from '../acts/boundary.ts';
import { contributionOf } from '../acts/contribution.ts';
import { initiativeOf } from '../acts/initiative.ts';
import type { Span } from '../define-check.ts';
import { readDisagreement } from '../disagreement/read.ts';
import type { Clause, Doc, Sentence } from '../text/document.ts';
import { outcomesOf } from '../text/outcomes.ts';
import { quantitiesOf } from '../text/quantities.ts';
import * as classes from './word-classes.ts';

export interface Signal {
  /** Between 0 and 1. */
  value: number;
  spans: readonly Span[];
}

/** A count of places as a value: the first ones say most. `half` of them make one half. */
const many = (spans: readonly Span[], half: number): Signal => ({
  value: spans.length / (spans.length + half),
  spans,
});
const some = (spans: readonly Span[], enough = 1): Signal => ({
  value: Math.min(spans.length, enough) / enough,
  spans,
});
const share = (part: readonly Span[], rest: readonly Span[]): Signal => ({
  value: part.length / (part.length + rest.length + 1),
  spans: part,
});

const clausesOf = (acts: readonly Act[]): Clause[] => acts.map(({ clause }) => clause);
const wordsOf = (doc: Doc, { first, last }: { first: number; last: number }): string[] =>
  doc.tokens.slice(first, last).map(({ lower }) => lower);

/** From these shares of the text on, or up to them, a clause is late or early. */
const SECOND_HALF = 0.45;
const OUTSET = 0.5;
const SCENE = 0.55;
const AFTERMATH = 0.55;
const ENDING = 0.68;

function readActs(doc: Doc) {
  const { own, share: ownShare, visible, routed, vagueActs, ownActs } = contributionOf(doc);
  const told = actsOf(doc).filter(
    (act) => isConcrete(act) && act.clause.finite && act.clause.tense === 'past',
  );
  const mine = told.filter(({ agent }) => agent === 'candidate');
  const isLateWork = ({ clause, kind }: Act): boolean =>
    clause.start >= doc.text.length * SECOND_HALF && kind !== 'persuade' && kind !== 'lead';
  const lateOwn = clausesOf(mine.filter(isLateWork));
  const lateOther = clausesOf(told.filter((act) => act.agent === 'other' && isLateWork(act)));
  const telling = doc.clauses.filter(
    (clause) =>
      clause.agent === 'candidate' && happened(clause) && clause.finite && classes.TELLING.has(clause.lemma),
  );
  const ofKind = (kind: string): Clause[] => clausesOf(mine.filter((act) => act.kind === kind));
  return {
    ownWork: { value: own / (own + 4), spans: clausesOf(ownActs) },
    visibleWork: { value: visible / (visible + 2.5), spans: ownShare > 0 ? clausesOf(ownActs) : [] },
    ownActs: many(clausesOf(mine), 4),
    investigating: many(ofKind('investigate'), 1.5),
    arguing: many(ofKind('persuade'), 1.5),
    lateWork: many(lateOwn, 2),
    lateShare: share(lateOwn, lateOther),
    telling: share(telling, clausesOf(mine)),
    passingOn: many(clausesOf(routed), 1.5),
    vague: many(clausesOf(vagueActs), 2),
  };
}

function readOrigin(doc: Doc) {
  const { noticed, chose, unasked } = initiativeOf(doc);
  const early = (clause: Clause): boolean => clause.start < doc.text.length * OUTSET;
  const given = doc.clauses.filter(
    (clause) => clause.patient === 'candidate' && !clause.negated && early(clause),
  );
  return {
    noticing: some(noticed.filter(early)),
    choosing: some(chose, 2),
    unasked: some(unasked),
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
  };
}

function readOwnership(doc: Doc) {
  const { foreign, notMine, ownRealm } = boundaryOf(doc);
  const denied: Span[] = [...notMine];
  const ownerless: Span[] = [];
  const owners: Clause[] = [];
  const parties: Span[] = [];
  for (const sentence of doc.sentences) {
    if (sentence.start > doc.text.length * SCENE) break;
    const words = wordsOf(doc, sentence);
    words.forEach((word, at) => {
      if (classes.EXCLUDING.has(word) && words.slice(at + 1, at + 5).some((next) => classes.MINE.has(next)))
        denied.push(sentence);
      if (word === 'nobody' || word === 'none' || (word === 'no' && words[at + 1] === 'one'))
        ownerless.push(sentence);
      if (classes.OTHER.has(word) && classes.GROUPS.has(words[at + 1] ?? '')) parties.push(sentence);
    });
    for (const clause of doc.clauses.slice(sentence.firstClause, sentence.lastClause)) {
      const told = clause.agent === 'other' && clause.finite && !clause.negated && !clause.reported;
      const lasting = clause.tense === 'present' || clause.passive || classes.OWNING.has(clause.lemma);
      if (told && lasting && (classes.OWNING.has(clause.lemma) || classes.MAKING.has(clause.lemma)))
        owners.push(clause);
    }
  }
  return {
    foreign: some(foreign),
    notMine: some(denied),
    othersRun: many(owners, 1),
    ownerless: some(ownerless, 2),
    otherGroup: some(parties),
    ownRealm: some(ownRealm),
  };
}

function readResults(doc: Doc) {
  const { deltas, values } = outcomesOf(doc);
  const { quantities } = quantitiesOf(doc);
  const late = doc.sentences.filter(
    ({ step, start }) => step === 'result' || step === 'reflection' || start >= doc.text.length * AFTERMATH,
  );
  const has = (sentence: Sentence, set: ReadonlySet<string>): boolean =>
    wordsOf(doc, sentence).some((word) => set.has(word));
  const counted = late.filter(({ start, end }) =>
    quantities.some((quantity) => quantity.start >= start && quantity.end <= end),
  );
  const naming = (set: ReadonlySet<string>): Span[] =>
    late.flatMap((sentence) =>
      doc.tokens.slice(sentence.first, sentence.last).filter(({ lower }) => set.has(lower)),
    );
  return {
    changes: many(deltas, 1),
    measures: many(values, 1),
    countedPeople: many(
      counted.filter((sentence) => has(sentence, classes.SERVED)),
      1,
    ),
    countedMoney: many(
      counted.filter((sentence) => has(sentence, classes.MONEY)),
      1,
    ),
    countedTime: many(
      counted.filter((sentence) => has(sentence, classes.WORKING_TIME)),
      1,
    ),
    money: many(naming(classes.MONEY), 1),
    time: many(naming(classes.WORKING_TIME), 2),
  };
}

/** Words that carry content, for the overlap of the ending with the story. */
const contentOf = (doc: Doc, sentences: readonly Sentence[]): Set<string> =>
  new Set(
    sentences
      .flatMap(({ first, last }) => doc.tokens.slice(first, last))
      .filter(({ pos, lower }) => lower.length > 3 && (pos === 'NOUN' || pos === 'VERB' || pos === 'PROPN'))
      .map(({ lemma }) => lemma),
  );

function readEnding(doc: Doc) {
  const ending = doc.sentences.filter(({ start }) => start >= doc.text.length * ENDING);
  const lastTwo = doc.sentences.slice(-2);
  const content = [...contentOf(doc, lastTwo)];
  const story = contentOf(doc, doc.sentences.slice(0, -2));
  const bound = content.filter((word) => story.has(word)).length;
  const before = ending
    .flatMap(({ firstClause, lastClause }) => doc.clauses.slice(firstClause, lastClause))
    .filter((clause) => clause.agent === 'candidate')
    .filter(({ first, verb }) => doc.tokens.slice(first, verb).some(({ lower }) => lower === 'had'));
  return {
    nowadays: some(
      ending.filter((sentence) => wordsOf(doc, sentence).some((word) => classes.NOWADAYS.has(word))),
      2,
    ),
    before: some(before),
    bound: { value: content.length > 0 ? bound / content.length : 0, spans: bound > 0 ? lastTwo : [] },
    scorn: many(
      doc.tokens.filter(({ lower }) => classes.SCORN.has(lower)),
      2,
    ),
  };
}

function readDispute(doc: Doc) {
  const { evidence, alternatives } = readDisagreement(doc);
  return { proposing: many(alternatives, 1), evidence: many(evidence, 1.5) };
}

const readAll = (doc: Doc) => ({
  ...readActs(doc),
  ...readOrigin(doc),
  ...readOwnership(doc),
  ...readResults(doc),
  ...readEnding(doc),
  ...readDispute(doc),
});

export type SignalId = keyof ReturnType<typeof readAll>;
export type Signals = Record<SignalId, Signal>;

const memory = new WeakMap<Doc, Signals>();

/** All signals of an answer; read once for each document. */
export function signalsOf(doc: Doc): Signals {
  const known = memory.get(doc);
  if (known) return known;
  const signals = readAll(doc);
  memory.set(doc, signals);
  return signals;
}
