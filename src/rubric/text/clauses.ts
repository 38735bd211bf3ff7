/** Finds the predicates of a sentence, and for each who does it, to whom, and whether it is told as a fact. */
import type { Clause, Token } from './document.ts';
import { CONDITIONALS } from './lexicon/verbs.ts';
import { infinitive, participle, settleOrphans } from './non-finite.ts';
import { noteAntecedent, phraseFrom, type Reading, startReading } from './reading.ts';
import { openReport, settleReality } from './reality.ts';
import { finiteClause } from './subjects.ts';
import {
  isAt,
  lowerAt,
  particleAfter,
  type SentenceView,
  tenseOf,
  type VerbGroup,
  verbGroupAt,
} from './verb-groups.ts';
import { wordClass } from './word-class.ts';

const RELATIVES = wordClass('who which that');
/** Words that open a clause inside another one. */
const EMBEDDING = wordClass('how what why where who which that if whether because when while since whose');

/** Reads the clauses of a sentence in one pass from left to right. Their indices begin at `offset`. */
export function clausesOf(view: SentenceView, offset: number): Clause[] {
  const reading = startReading(view);
  let at = view.first;
  while (at < view.last) {
    const token = view.tokens[at]!;
    const { lower } = token;
    if (
      CONDITIONALS.hasForm(token) ||
      (lower === 'in' && lowerAt(view, at + 1) === 'case') ||
      isInvertedCondition(view, at)
    )
      reading.conditional = true;
    else if (lower === ';' || lower === ':' || lower === '—') reading.conditional = false;
    if (RELATIVES.hasForm(token)) noteAntecedent(reading, at);
    const group = verbGroupAt(view, at);
    if (!group) {
      at += 1;
      continue;
    }
    addClause(reading, group, offset);
    at = group.last;
  }
  settleOrphans(reading);
  settleExtents(reading);
  return reading.clauses;
}

const INVERTING = wordClass('had were should');
const SUBJECTS = new Set('i we you he she they it nobody somebody someone anybody anyone'.split(' '));
const OPENERS = new Set([',', ';', '—', 'and', 'but', 'so']);

/** "Had I asked him first, ...": a condition without "if". */
function isInvertedCondition(view: SentenceView, at: number): boolean {
  if (view.question || !INVERTING.hasForm(view.tokens[at]!)) return false;
  if (at > view.first && !OPENERS.has(lowerAt(view, at - 1))) return false;
  return SUBJECTS.has(lowerAt(view, at + 1)) || view.tokens[at + 1]?.pos === 'PROPN';
}

function addClause(reading: Reading, group: VerbGroup, offset: number): void {
  const { view } = reading;
  const token = view.tokens[group.verb]!;
  const lemma = token.lemma;
  const ing = token.lower.endsWith('ing') && !group.auxiliary;
  const index = offset + reading.clauses.length;
  const clause: Clause = {
    index,
    sentence: view.sentence,
    start: 0,
    end: 0,
    first: group.first,
    last: group.last,
    verb: group.verb,
    lemma,
    base: token.base,
    particle: particleAfter(view, group.last),
    agent: 'none',
    subject: -1,
    object: -1,
    patient: 'none',
    passive: group.passive,
    negated: group.negated,
    modality: group.modal || 'did',
    tense: tenseOf(group, token),
    reported: false,
    speaker: 'none',
    finite: true,
    governor: -1,
  };
  findObject(reading, clause, group);
  if (group.infinitive) infinitive(reading, clause, group);
  else if (ing) participle(reading, clause, group);
  else finiteClause(reading, clause, group);
  settleReality(reading, clause, group);
  reading.clauses.push(clause);
  if (isAside(view, clause, group)) return;
  if (clause.finite) {
    reading.lastFinite = { clause, infinitive: false };
    const { first } = clause;
    if (!isAt(view, first - 1, EMBEDDING) && !isAt(view, first, EMBEDDING) && !clause.reported)
      reading.lastMain = clause;
  } else if (group.infinitive)
    reading.lastFinite = { clause: reading.lastFinite?.clause ?? clause, infinitive: true };
  if (clause.finite) openReport(reading, clause);
}

const ASIDES = new Set(['mean', 'think', 'guess', 'suppose', 'know', 'believe', 'say']);

/** "he printed them, I mean on paper, and sorted them": an aside lends its subject to nobody. */
function isAside(view: SentenceView, clause: Clause, group: VerbGroup): boolean {
  if (!ASIDES.has(clause.lemma) || clause.tense !== 'present' || clause.modality !== 'did' || clause.negated)
    return false;
  const speaker = lowerAt(view, clause.first);
  if (speaker !== 'i' && speaker !== 'you') return false;
  return (
    clause.lemma === 'mean' || (lowerAt(view, clause.first - 1) === ',' && lowerAt(view, group.last) === ',')
  );
}

function findObject(reading: Reading, clause: Clause, group: VerbGroup): void {
  let at = group.last;
  if (clause.particle) at += lowerAt(reading.view, at) === clause.particle ? 1 : 0;
  while (at < reading.view.last && reading.view.tokens[at]!.pos === 'ADV') at += 1;
  const phrase = phraseFrom(reading, at);
  if (!phrase || phrase.first >= reading.view.last) return;
  clause.object = phrase.head;
  clause.patient = phrase.who;
}

/** A clause reaches to where the next one begins, without the signs and joining words at its ends. */
function settleExtents(reading: Reading): void {
  const { tokens, last } = reading.view;
  for (let at = 0; at < reading.clauses.length; at += 1) {
    const clause = reading.clauses[at]!;
    const next = reading.clauses[at + 1];
    let end = next ? Math.max(next.first, clause.last) : last;
    while (end > clause.last && trims(tokens[end - 1]!)) end -= 1;
    clause.last = end;
    clause.start = tokens[clause.first]!.start;
    clause.end = tokens[end - 1]!.end;
  }
}

const trims = (token: Token): boolean =>
  token.pos === 'PUNCT' || token.pos === 'CCONJ' || token.pos === 'SCONJ' || token.lower === 'so';
