/**
 * How a disagreement is told: who objected, with what in hand, what was offered instead, who decided, which way,
 * and what the candidate did afterwards. Read once for each answer; several checks judge it.
 */
import type { Match, PhraseSet } from '../phrases.ts';
import type { Agent, Clause, Doc } from '../text/document.ts';
import { quantitiesOf } from '../text/quantities.ts';
import * as lexicon from './lexicon.ts';

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
  /** Where somebody else objects, or the team with the candidate somewhere in it. */
  othersObjections: Place[];
  /** What the candidate found out by own work up to the last decision. */
  evidence: Place[];
  /** The same, when it is told only after the last decision. */
  lateEvidence: Place[];
  /** Evidence borrowed from elsewhere, or trimmed to fit. */
  spoilt: Place[];
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

/** The clause in which a phrase stands: the one that holds its first word. */
function clauseAt(doc: Doc, match: Match): Clause | undefined {
  const inside = doc.clauses.filter((clause) => clause.start <= match.start && match.start < clause.end);
  return inside.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
}

const happened = ({ modality }: Clause): boolean =>
  modality === 'did' || modality === 'plan' || modality === 'ask';

/** The places of `set` in clauses that are told as facts and whose agent is one of `agents`. */
function byAgent(doc: Doc, set: PhraseSet, agents: readonly Agent[]): Place[] {
  return set.find(doc).flatMap((match) => {
    const clause = clauseAt(doc, match);
    return clause && happened(clause) && !clause.reported && agents.includes(clause.agent)
      ? [place(match)]
      : [];
  });
}

/** Verbs that tell a state, a feeling or words: they are no acts for a decision. */
const NO_ACT = new Set(
  (
    'be have feel think believe know want like love hope seem need wish understand mean guess suppose remember ' +
    'prefer expect doubt regret say tell agree disagree learn realise realize commit accept respect support stay'
  ).split(' '),
);

export const isAct = ({ lemma, modality, negated, reported, tense, finite }: Clause): boolean =>
  !NO_ACT.has(lemma) &&
  modality === 'did' &&
  !negated &&
  !reported &&
  (tense === 'past' || tense === 'present' || !finite);

function decisionsOf(doc: Doc): Decision[] {
  const bySentence = new Map<number, Decision>();
  const favour = new Set(lexicon.decidedFor.find(doc).map(({ sentence }) => sentence));
  const against = new Set(lexicon.decidedAgainst.find(doc).map(({ sentence }) => sentence));
  for (const match of lexicon.deciding.find(doc)) {
    const clause = clauseAt(doc, match);
    if (!clause || !happened(clause) || clause.agent === 'candidate') continue;
    const { sentence } = match;
    const outcome = against.has(sentence) ? 'against' : favour.has(sentence) ? 'for' : 'unknown';
    const named = clause.agent === 'other' || (bySentence.get(sentence)?.named ?? false);
    bySentence.set(sentence, { ...place(match), outcome, named });
  }
  return [...bySentence.values()].sort((a, b) => a.start - b.start);
}

function readAnew(doc: Doc): Disagreement {
  const decisions = decisionsOf(doc);
  const first = decisions[0]?.start ?? Number.POSITIVE_INFINITY;
  const last = decisions.at(-1)?.sentence ?? Number.POSITIVE_INFINITY;
  const numbered = new Set(quantitiesOf(doc).quantities.map(({ start }) => sentenceAt(doc, start)));
  const sourced = new Set(lexicon.sources.find(doc).map(({ sentence }) => sentence));

  const evidence = doc.clauses.filter((clause) => {
    if (clause.agent !== 'candidate' || clause.negated || clause.reported || clause.modality !== 'did')
      return false;
    if (!lexicon.FINDING_OUT.has(clause.lemma)) return false;
    const number = numbered.has(clause.sentence) || numbered.has(clause.sentence + 1);
    const source = sourced.has(clause.sentence);
    return lexicon.NEEDS_SOURCE.has(clause.lemma) ? number && source : number || source;
  });
  const acts = doc.clauses.filter((clause) => clause.start > first && isAct(clause));

  return {
    objections: [
      ...byAgent(doc, lexicon.objecting, ['candidate']),
      ...lexicon.myObjection.find(doc).map(place),
    ].sort((a, b) => a.start - b.start),
    othersObjections: byAgent(doc, lexicon.objecting, ['other', 'team']),
    evidence: evidence.filter(({ sentence }) => sentence <= last).map(place),
    lateEvidence: evidence.filter(({ sentence }) => sentence > last).map(place),
    spoilt: [...lexicon.borrowed.find(doc), ...lexicon.trimmed.find(doc)].map(place),
    alternatives: [...byAgent(doc, lexicon.proposing, ['candidate', 'thing', 'none'])],
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
