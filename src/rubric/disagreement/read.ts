/**
 * How a disagreement is told: who objected, with what in hand, what was offered instead, who decided, which way,
 * and what the candidate did afterwards. Read once for each answer; several checks judge it.
 */
import { type ActKind, actsOf } from '../acts/acts.ts';
import { type Match, type PhraseSet, phrases } from '../phrases.ts';
import type { Clause, Doc } from '../text/document.ts';
import { quantitiesOf } from '../text/quantities.ts';
import * as lexicon from './lexicon.ts';
import { clauseAt } from './spans.ts';

export interface Place {
  start: number;
  end: number;
  sentence: number;
}

export interface Decision extends Place {
  outcome: 'for' | 'against' | 'unknown';
  /** Whether somebody other than the candidate is named who decided. */
  named: boolean;
}

export interface Disagreement {
  /** Where the candidate objects. */
  objections: Place[];
  /** Where the team objects, with the candidate somewhere in it. */
  teamObjections: Place[];
  /** What the candidate found out by own work up to the last decision. */
  evidence: Place[];
  /** The same, when it is told only after the last decision. */
  lateEvidence: Place[];
  /** Evidence borrowed from elsewhere, or an anecdote. */
  borrowed: Place[];
  /** Evidence from which the candidate left out what did not fit. */
  trimmed: Place[];
  alternatives: Place[];
  /** What the other side said, wanted or feared. */
  theirView: Place[];
  /** Where the candidate grants the other side something. */
  concessions: Place[];
  decisions: Decision[];
  /** Own acts that follow a decision. */
  actsAfter: Place[];
  /** Acts of the team that follow a decision. */
  teamActsAfter: Place[];
  /** Whether both sides wanted the same. */
  sameMind: Place[];
}

const place = ({ start, end, sentence }: Clause | Match): Place => ({ start, end, sentence });
const known = new WeakMap<Doc, Disagreement>();

/** The disagreement as told in `doc`; computed once. */
export function readDisagreement(doc: Doc): Disagreement {
  const before = known.get(doc);
  if (before) return before;
  const read = readAnew(doc);
  known.set(doc, read);
  return read;
}

const happened = ({ modality }: Clause): boolean =>
  modality === 'did' || modality === 'plan' || modality === 'ask';

/** Told as a fact by the candidate, or said by the candidate in the story ("I said that this is wrong"). */
function isOwn(clause: Clause): boolean {
  if (clause.reported) return clause.speaker === 'candidate' && clause.agent !== 'other';
  return clause.agent === 'candidate' && (happened(clause) || clause.modality === 'would');
}

/** The clause of a phrase: that of its first word, or, where that only links ("so I built it"), of its last. */
const clauseOf = (doc: Doc, { start, end }: Place): Clause | undefined =>
  clauseAt(doc, start) ?? clauseAt(doc, end - 1);

function placesWhere(doc: Doc, set: PhraseSet, wanted: (clause: Clause) => boolean): Place[] {
  return set.find(doc).flatMap((match) => {
    const clause = clauseOf(doc, match);
    return clause && wanted(clause) ? [place(match)] : [];
  });
}

const inOrder = (places: Place[]): Place[] => places.sort((a, b) => a.start - b.start);

/** Verbs that tell a state, a feeling or words: they are no acts for a decision. */
const NO_ACT = new Set(
  (
    'be have feel think believe know want like love hope seem need wish understand mean guess suppose remember find ' +
    'prefer expect doubt regret say tell agree disagree learn realise realize commit accept respect support stay ' +
    'leave argue object propose suggest ask disagree explain see notice hear get'
  ).split(' '),
);

/** Events are told in the past, or in the present where the whole story is ("so I ship it on Monday"). */
function tensesOf(doc: Doc): ReadonlySet<Clause['tense']> {
  const finite = doc.clauses.filter(
    ({ agent, finite, modality, reported }) =>
      (agent === 'candidate' || agent === 'other') && finite && modality === 'did' && !reported,
  );
  const present = finite.filter(({ tense }) => tense === 'present').length;
  const others = finite.some(({ agent, tense }) => agent === 'other' && tense === 'present');
  return new Set<Clause['tense']>(others && present > finite.length / 2 ? ['past', 'present'] : ['past']);
}

/** Whether a clause, or the one that governs it, tells an event and not what one always does. */
function isEvent(doc: Doc, clause: Clause): boolean {
  const tenses = tensesOf(doc);
  if (clause.finite && !clause.reported) return tenses.has(clause.tense) || clause.modality === 'would';
  const above = doc.clauses[clause.governor];
  return (
    above === undefined ||
    above === clause ||
    tenses.has(above.tense) ||
    above.modality === 'would' ||
    !above.finite
  );
}

const actReader = (doc: Doc): ((clause: Clause) => boolean) => {
  const tenses = tensesOf(doc);
  return ({ lemma, modality, negated, reported, tense, finite }) =>
    finite && tenses.has(tense) && modality === 'did' && !negated && !reported && !NO_ACT.has(lemma);
};

/** A sentence that is nothing but an assent: the decision has been made, whoever made it. */
const ASSENTS = new Set([
  'okay',
  'ok',
  'fine',
  'decided',
  'right',
  'agreed',
  'fair',
  'enough',
  'all',
  'so',
  'done',
  'understood',
]);
const isAssent = (doc: Doc, { first, last }: Doc['sentences'][number]): boolean => {
  const words = doc.tokens.slice(first, last).filter(({ pos }) => pos !== 'PUNCT');
  return words.length > 0 && words.length <= 3 && words.every(({ lower }) => ASSENTS.has(lower));
};

function decisionsOf(doc: Doc): Decision[] {
  const bySentence = new Map<number, Decision>();
  const favour = new Set(lexicon.decidedFor.find(doc).map(({ sentence }) => sentence));
  const against = new Set(lexicon.decidedAgainst.find(doc).map(({ sentence }) => sentence));
  for (const match of lexicon.deciding.find(doc)) {
    const clause = clauseAt(doc, match.start);
    if (
      clause &&
      (!happened(clause) || clause.agent === 'candidate' || clause.reported || !isEvent(doc, clause))
    )
      continue;
    const { sentence } = match;
    const outcome = against.has(sentence) ? 'against' : favour.has(sentence) ? 'for' : 'unknown';
    const named = clause?.agent === 'other' || (bySentence.get(sentence)?.named ?? false);
    bySentence.set(sentence, { ...place(match), outcome, named });
  }
  for (const match of placesWhere(
    doc,
    lexicon.assenting,
    (clause) => isOwn(clause) && clause.modality !== 'question',
  )) {
    if (!bySentence.has(match.sentence))
      bySentence.set(match.sentence, { ...match, outcome: 'unknown', named: false });
  }
  for (const sentence of doc.sentences) {
    if (!bySentence.has(sentence.index) && isAssent(doc, sentence)) {
      const { start, end, index } = sentence;
      bySentence.set(index, { start, end, sentence: index, outcome: 'unknown', named: false });
    }
  }
  return [...bySentence.values()].sort((a, b) => a.start - b.start);
}

/** Sentences with a value that is not a time or a head count, and sentences that name a source of evidence. */
function groundsOf(doc: Doc): { numbered: Set<number>; sourced: Set<number> } {
  const values = quantitiesOf(doc).quantities.filter(
    ({ unit, value, countsHeads }) => unit !== 'duration' && !countsHeads && value !== 1,
  );
  return {
    numbered: new Set(values.map(({ start }) => sentenceAt(doc, start))),
    sourced: new Set(lexicon.sources.find(doc).map(({ sentence }) => sentence)),
  };
}

/** Acts that are neither finding out nor making: they bring evidence only where a source is named. */
const isPlain = (kind: ActKind): boolean =>
  kind === 'other' || kind === 'persuade' || kind === 'build' || kind === 'vague';

/**
 * Clauses that tell of evidence: an own act with a value in its sentence or the next, a measuring act with a source,
 * or a source that says a value.
 */
function evidenceOf(doc: Doc): Clause[] {
  const { numbered, sourced } = groundsOf(doc);
  const own = actsOf(doc).filter(
    ({ agent, kind, clause }) =>
      agent === 'candidate' && (kind === 'investigate' || (isPlain(kind) && sourced.has(clause.sentence))),
  );
  const acted = new Set(own.map(({ clause }) => clause.index));
  return doc.clauses.filter((clause) => {
    const { agent, lemma, sentence, negated, modality, reported, speaker, index } = clause;
    if (negated || modality !== 'did' || (reported && speaker !== 'candidate')) return false;
    if (agent === 'thing')
      return lexicon.SHOWING.has(lemma) && numbered.has(sentence) && sourced.has(sentence);
    if (agent !== 'candidate') return false;
    const number = numbered.has(sentence) || numbered.has(sentence + 1);
    if (lexicon.MEASURING.has(lemma)) return number || sourced.has(sentence);
    if (lexicon.LOOKING.has(lemma)) return number;
    return number && (acted.has(index) || (lemma === 'have' && sourced.has(sentence)));
  });
}

/**
 * Facts in numbers that are told with the objection and before the answer: "in six months 28 invoices arrived late".
 * A share, or two values in one sentence; what the other side says in numbers is theirs.
 */
function factsIn(doc: Doc, from: number, to: number): Place[] {
  const values = new Map<number, number>();
  for (const { start, unit, countsHeads, value } of quantitiesOf(doc).quantities) {
    const clause = clauseAt(doc, start);
    if (
      countsHeads ||
      value === 1 ||
      (clause?.reported && clause.speaker === 'other') ||
      clause?.agent === 'other'
    )
      continue;
    if (clause && (clause.modality === 'would' || clause.modality === 'plan' || clause.modality === 'ask'))
      continue;
    const sentence = sentenceAt(doc, start);
    const weight = unit === 'percent' || unit === 'share' ? 2 : 1;
    values.set(sentence, (values.get(sentence) ?? 0) + weight);
  }
  return [...values].flatMap(([sentence, weight]) => {
    const told = doc.sentences[sentence];
    return told && weight > 1 && sentence >= from && sentence <= to
      ? [{ start: told.start, end: told.end, sentence }]
      : [];
  });
}

/** Where others want something: the plan that is objected to. */
const plansOf = (doc: Doc): Clause[] =>
  doc.clauses.filter(
    ({ agent, lemma, modality, negated }) =>
      agent === 'other' && !negated && (modality === 'plan' || lexicon.PLANNING.has(lemma)),
  );

/** "He wanted the one, I wanted the other": two wishes that stand against each other. */
function opposedWants(doc: Doc): Place[] {
  const wants = doc.clauses.filter(({ lemma, negated }) => !negated && WISHES.has(lemma));
  if (!wants.some(({ agent }) => agent !== 'candidate' && agent !== 'team')) return [];
  return wants.filter(({ agent, reported }) => agent === 'candidate' && !reported).map(place);
}
const WISHES = new Set(['want', 'prefer', 'favour', 'favor']);

/** "I said it would kill the mood", "I told her that it doesn't hold": what the candidate says against a plan. */
const speaksAgainst = ({ reported, speaker, agent, modality, negated, finite }: Clause): boolean =>
  reported &&
  finite &&
  speaker === 'candidate' &&
  (modality === 'should' ||
    ((agent === 'thing' || agent === 'other' || agent === 'none') &&
      (negated || modality === 'would' || modality === 'will')));

/**
 * Where nobody calls it a disagreement: others have a plan, the candidate brings evidence, and they answer to it.
 * The evidence is then the objection.
 */
function impliedBy(doc: Doc, evidence: readonly Clause[]): Place[] {
  const planned =
    plansOf(doc)[0] ?? doc.clauses.find(({ agent, modality }) => agent === 'other' && modality === 'plan');
  const [first] = evidence;
  if (!planned || !first || planned.start > first.start) return [];
  const answered = lexicon.theirView.find(doc).some(({ start }) => start > first.start);
  return answered && contrasting.test(doc) ? [place(first)] : [];
}
const contrasting = phrases(
  'but',
  'still',
  'instead',
  'rather',
  'however',
  'although',
  'though',
  'argue',
  'yet',
  'anyway',
);

/** Where no decision is told in words for it: the first thing that others do after the case has been made. */
function answerOf(doc: Doc, from: number): Decision[] {
  const clause = doc.clauses.find(
    ({ start, agent, finite, modality, reported }) =>
      start > from && agent === 'other' && finite && modality === 'did' && !reported,
  );
  return clause ? [{ ...place(clause), outcome: 'unknown', named: true }] : [];
}

function readAnew(doc: Doc): Disagreement {
  const alternatives = inOrder([
    ...placesWhere(doc, lexicon.proposing, isOwn),
    ...lexicon.myProposal.find(doc).map(place),
  ]);
  const told = (place: Place): boolean => {
    const clause = clauseAt(doc, place.start);
    return clause === undefined || isEvent(doc, clause);
  };
  const spoken = inOrder(
    [
      ...placesWhere(doc, lexicon.objecting, isOwn),
      ...placesWhere(doc, lexicon.judging, ({ reported, speaker }) => reported && speaker === 'candidate'),
      ...lexicon.myObjection.find(doc).map(place),
      ...opposedWants(doc),
      ...doc.clauses.filter(speaksAgainst).map(place),
    ].filter(told),
  );
  // Against somebody's plan a proposal of one's own is an objection, whatever it is called.
  const evidence = evidenceOf(doc);
  const countered = plansOf(doc).length === 0 ? [] : alternatives;
  const objections = [spoken, countered, impliedBy(doc, evidence)].find((found) => found.length > 0) ?? [];
  const raised = objections[0]?.start ?? 0;
  const decided = decisionsOf(doc);
  // What was decided before the objection is the plan that is objected to.
  const later = decided.filter(({ start }) => start > raised);
  const made = Math.max(raised, alternatives[0]?.start ?? 0);
  const answered = objections.length > 0 && later.length === 0 ? answerOf(doc, made) : [];
  const decisions = later.length > 0 ? later : answered.length > 0 ? answered : decided;
  const first = decisions[0]?.start ?? Number.POSITIVE_INFINITY;
  const last = decisions.at(-1)?.sentence ?? Number.POSITIVE_INFINITY;
  const isAct = actReader(doc);
  // In "so I built it his way" the act itself tells that it was decided.
  const acts = doc.clauses.filter((clause) => clause.end > first && isAct(clause));

  return {
    objections,
    teamObjections: placesWhere(
      doc,
      lexicon.objecting,
      (clause) => clause.agent === 'team' && happened(clause),
    ),
    evidence: inOrder([
      ...evidence.filter(({ sentence }) => sentence <= last).map(place),
      ...(objections[0] ? factsIn(doc, objections[0].sentence - 1, (decisions[0]?.sentence ?? 0) - 1) : []),
    ]),
    lateEvidence: evidence.filter(({ sentence }) => sentence > last).map(place),
    borrowed: lexicon.borrowed.find(doc).map(place),
    trimmed: placesWhere(doc, lexicon.trimmed, isOwn),
    alternatives,
    theirView: lexicon.theirView.find(doc).map(place),
    concessions: lexicon.conceding.find(doc).map(place),
    decisions,
    actsAfter: acts.filter(({ agent }) => agent === 'candidate').map(place),
    teamActsAfter: acts.filter(({ agent }) => agent === 'team').map(place),
    sameMind: lexicon.sameMind.find(doc).map(place),
  };
}

/** The sentence an offset lies in. */
export function sentenceAt(doc: Doc, offset: number): number {
  const index = doc.sentences.findIndex(({ end }) => offset < end);
  return index < 0 ? doc.sentences.length - 1 : index;
}
