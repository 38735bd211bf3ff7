/** Reads a follow-up answer once: which of its sentences do what. */
import type { Span } from '../define-check.ts';
import { type PhraseSet, wordsOf } from '../phrases.ts';
import { deltasOf } from '../text/deltas.ts';
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
  | 'facts'
  | 'workings'
  | 'changes'
  | 'effects'
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

/** Passing it on or waiting: done, but no work. */
const PASSING_ON = new Set(
  'wait hope escalate forward post email mail message ping flag copy cc describe notify inform mention remind stop'.split(
    ' ',
  ),
);

/** An act of the candidate: told as done, or, where the probe asks "what if", as what would be done. */
export function isOwnAct(clause: Clause, hypothetical: boolean): boolean {
  if (clause.agent !== 'candidate' || clause.negated || clause.reported || clause.passive) return false;
  if ((STATES.has(clause.lemma) && clause.particle === '') || PASSING_ON.has(clause.lemma)) return false;
  if (clause.modality === 'did') return clause.tense === 'past' || !clause.finite;
  return hypothetical && clause.modality === 'would';
}

/** The sentences with a phrase of `set`; with `acted`, only where somebody did it and it was not ruled out. */
function sentencesOf(doc: Doc, set: PhraseSet, acted = false): number[] {
  const found = set.find(doc).filter(({ start }) => !acted || isDone(clauseAt(doc, start)));
  return [...new Set(found.map(({ sentence }) => sentence))];
}

const isDone = (clause: Clause | undefined): boolean =>
  clause === undefined ||
  (!clause.negated && clause.agent !== 'none' && (clause.modality === 'did' || clause.modality === 'would'));

/** The innermost clause an offset lies in. */
function clauseAt(doc: Doc, offset: number): Clause | undefined {
  let best: Clause | undefined;
  for (const clause of doc.clauses) {
    if (clause.start > offset || offset >= clause.end) continue;
    if (!best || clause.end - clause.start < best.end - best.start) best = clause;
  }
  return best;
}

function sentencesWith(doc: Doc, wanted: (clause: Clause) => boolean): number[] {
  return [...new Set(doc.clauses.filter(wanted).map(({ sentence }) => sentence))];
}

const union = (...lists: number[][]): number[] => [...new Set(lists.flat())].sort((a, b) => a - b);

const EVASIONS = Object.entries(evasions);

/** A sentence that tells what somebody or something did, whatever it is. */
const isFact = ({ agent, lemma, modality, tense, negated }: Clause): boolean =>
  modality === 'did' &&
  tense === 'past' &&
  !negated &&
  agent !== 'none' &&
  agent !== 'nobody' &&
  !STATES.has(lemma);

/** How a thing works, or would have: "a message that runs out of tries lands in the queue". */
const isWorking = ({ agent, lemma, modality }: Clause): boolean =>
  agent === 'thing' &&
  !STATES.has(lemma) &&
  (modality === 'did' || modality === 'would' || modality === 'could');

/** The sentences that say in the same words what an earlier one has said. */
function repeatedIn(doc: Doc): Set<number> {
  const keys = new Map<number, string[]>();
  for (const { sentence, text } of wordsOf(doc)) keys.set(sentence, [...(keys.get(sentence) ?? []), text]);
  const seen = new Set<string>();
  const repeated = new Set<number>();
  for (const [sentence, words] of keys) {
    const key = words.join(' ');
    if (seen.has(key)) repeated.add(sentence);
    seen.add(key);
  }
  return repeated;
}

/** Reads the answer. `hypothetical`: the probe asks what would be done, so "I would" tells an act. */
export function observe(doc: Doc, hypothetical: boolean): Observed {
  const evading = Object.fromEntries(
    EVASIONS.map(([id, set]) => [id, sentencesOf(doc, set, id === 'handOffs')]),
  ) as Record<keyof typeof evasions, number[]>;
  // Praise reported is no report, and work that others did is no act: such a sentence counts on one side only.
  const tainted = new Set([...evading.applause, ...evading.handOffs]);
  const evasive = new Set(Object.values(evading).flat());
  const clean = (sentences: number[]): number[] => sentences.filter((sentence) => !tainted.has(sentence));
  const said = sentencesWith(
    doc,
    ({ agent, lemma, modality, tense, negated }) =>
      agent === 'other' && !negated && modality === 'did' && tense === 'past' && SAYING.has(lemma),
  );
  const { quantities } = quantitiesOf(doc);
  const valued = quantities.filter(({ value, unit }) => unit !== 'count' || value !== 1);
  const observed: Observed = {
    grants: sentencesOf(doc, signals.grants),
    ownErrors: sentencesOf(doc, signals.ownErrors),
    limits: sentencesOf(doc, signals.limits),
    events: sentencesOf(doc, signals.events),
    comparisons: sentencesOf(doc, signals.comparisons),
    causes: sentencesOf(doc, signals.causes),
    reports: clean(union(sentencesOf(doc, signals.reports), said)),
    effects: clean(sentencesOf(doc, signals.effects, true)),
    ownActs: clean(sentencesWith(doc, (clause) => isOwnAct(clause, hypothetical))),
    quantities: [...new Set(valued.map(({ start }) => sentenceAt(doc, start)))],
    changes: [
      ...new Set(
        deltasOf(doc)
          .filter(({ isHypothetical }) => !isHypothetical)
          .map(({ start }) => sentenceAt(doc, start)),
      ),
    ],
    workings: sentencesWith(doc, isWorking).filter((sentence) => !evasive.has(sentence)),
    facts: sentencesWith(doc, isFact).filter((sentence) => !evasive.has(sentence)),
    ...evading,
  };
  const repeated = repeatedIn(doc);
  if (repeated.size === 0) return observed;
  const told = Object.entries(observed).map(([id, found]) => [
    id,
    found.filter((sentence) => !repeated.has(sentence)),
  ]);
  return Object.fromEntries(told) as Observed;
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
