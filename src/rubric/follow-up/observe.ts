/** Reads a follow-up answer once: which of its sentences do what. */
import type { Span } from '../define-check.ts';
import { type PhraseSet, phrases } from '../phrases.ts';
import type { Clause, Doc } from '../text/document.ts';
import { quantitiesOf } from '../text/quantities.ts';
import * as evasions from './evasions.ts';
import * as signals from './signals.ts';

export type SignalId =
  | 'grants'
  | 'ownErrors'
  | 'limits'
  | 'reports'
  | 'ownActs'
  | 'events'
  | 'comparisons'
  | 'causes'
  | 'quantities'
  | 'maxims'
  | 'selfPraise'
  | 'applause'
  | 'dismissals'
  | 'handOffs'
  | 'efforts'
  | 'moreOfTheSame'
  | 'aboutPeople';

/** For each signal the sentences that carry it, in order. */
export type Observed = Record<SignalId, number[]>;

/** Verbs that tell a state, a feeling or an opinion: with "I" they are no act. */
const STATES = new Set(
  (
    'be have feel think believe know want like love hope seem need wish understand mean own care guess suppose ' +
    'remember look appear prefer trust expect doubt regret enjoy hate notice hear see become get stay remain ' +
    'imagine assume consider wonder deserve fear agree learn realise realize bear belong matter lack'
  ).split(' '),
);
const SAYING = new Set(
  (
    'say tell ask argue explain object reply answer point worry fear warn insist suggest propose show admit note ' +
    'mention complain claim think want prefer need agree refuse request offer expect decide accept'
  ).split(' '),
);

/** An act of the candidate: told as done, or, where the probe asks "what if", as what would be done. */
export function isOwnAct(clause: Clause, hypothetical: boolean): boolean {
  if (clause.agent !== 'candidate' || clause.negated || clause.reported || clause.passive) return false;
  if (STATES.has(clause.lemma) && clause.particle === '') return false;
  if (clause.modality === 'did') return clause.tense === 'past' || !clause.finite;
  return hypothetical && clause.modality === 'would';
}

function sentencesOf(doc: Doc, set: PhraseSet): number[] {
  return [...new Set(set.find(doc).map(({ sentence }) => sentence))];
}

function sentencesWith(doc: Doc, wanted: (clause: Clause) => boolean): number[] {
  return [...new Set(doc.clauses.filter(wanted).map(({ sentence }) => sentence))];
}

const union = (...lists: number[][]): number[] => [...new Set(lists.flat())].sort((a, b) => a - b);

const hypotheticalReport = phrases('they would say|agree|think');

export function observe(doc: Doc, hypothetical: boolean): Observed {
  const found = Object.fromEntries(
    Object.entries({ ...signals, ...evasions }).map(([id, set]) => [id, sentencesOf(doc, set)]),
  ) as Record<Exclude<SignalId, 'quantities'>, number[]>;
  const said = sentencesWith(
    doc,
    ({ agent, lemma, modality, tense, negated, subject }) =>
      agent === 'other' &&
      subject >= 0 &&
      !negated &&
      modality === 'did' &&
      tense === 'past' &&
      SAYING.has(lemma),
  );
  const spoken = new Set(sentencesOf(doc, hypotheticalReport));
  return {
    ...found,
    reports: union(found.reports, said).filter((sentence) => !spoken.has(sentence)),
    ownActs: sentencesWith(doc, (clause) => isOwnAct(clause, hypothetical)),
    quantities: [...new Set(quantitiesOf(doc).quantities.map(({ start }) => sentenceAt(doc, start)))],
  };
}

function sentenceAt(doc: Doc, offset: number): number {
  const index = doc.sentences.findIndex(({ end }) => offset < end);
  return index < 0 ? doc.sentences.length - 1 : index;
}

/** The words of a sentence, without the blanks around it. */
export function spanOfSentence(doc: Doc, index: number): Span {
  const { start, end } = doc.sentences[index] ?? { start: 0, end: 0 };
  const text = doc.text.slice(start, end);
  return {
    start: start + text.length - text.trimStart().length,
    end: end - (text.length - text.trimEnd().length),
  };
}
