/** Whose words a phrase is, and whether what it says is told as an event. */
import type { Match, PhraseSet } from '../phrases.ts';
import type { Clause, Doc } from '../text/document.ts';
import { itemAt } from '../text/item-at.ts';
import { once } from '../text/once.ts';
import { clauseAt } from './spans.ts';

export interface Place {
  start: number;
  end: number;
  sentence: number;
}

export const place = ({ start, end, sentence }: Clause | Match): Place => ({ start, end, sentence });

export const happened = ({ modality }: Clause): boolean =>
  modality === 'did' || modality === 'plan' || modality === 'ask';

/** Told as a fact by the candidate, or said by the candidate in the story ("I said that this is wrong"). */
export function isOwn(clause: Clause): boolean {
  if (clause.reported) return clause.speaker === 'candidate' && clause.agent !== 'other';
  return clause.agent === 'candidate' && (happened(clause) || clause.modality === 'would');
}

/** The clause of a phrase: that of its first word, or, where that only links ("so I built it"), of its last. */
export const clauseOf = (doc: Doc, { start, end }: Place): Clause | undefined =>
  clauseAt(doc, start) ?? clauseAt(doc, end - 1);

export function placesWhere(doc: Doc, set: PhraseSet, wanted: (clause: Clause) => boolean): Place[] {
  return set.find(doc).flatMap((match) => {
    const clause = clauseOf(doc, match);
    return clause && wanted(clause) ? [place(match)] : [];
  });
}

export const inOrder = (places: Place[]): Place[] => places.sort((a, b) => a.start - b.start);

/** Verbs that tell a state, a feeling or words: they are no acts for a decision. */
const NO_ACT = new Set(
  (
    'be have feel think believe know want like love hope seem need wish understand mean guess suppose remember find ' +
    'prefer expect doubt regret say tell agree disagree learn realise realize commit accept respect support stay ' +
    'leave argue object propose suggest ask disagree explain see notice hear get'
  ).split(' '),
);

/** Events are told in the past, or in the present where the whole story is ("so I ship it on Monday"). */
const tensesOf = once((doc: Doc): ReadonlySet<Clause['tense']> => {
  const finite = doc.clauses.filter(
    ({ agent, finite, modality, reported }) =>
      (agent === 'candidate' || agent === 'other') && finite && modality === 'did' && !reported,
  );
  const present = finite.filter(({ tense }) => tense === 'present').length;
  const others = finite.some(({ agent, tense }) => agent === 'other' && tense === 'present');
  return new Set<Clause['tense']>(others && present > finite.length / 2 ? ['past', 'present'] : ['past']);
});

/** Whether a clause, or the one that governs it, tells an event and not what one always does. */
export function isEvent(doc: Doc, clause: Clause): boolean {
  const tenses = tensesOf(doc);
  if (clause.finite && !clause.reported) return tenses.has(clause.tense) || clause.modality === 'would';
  const above = itemAt(doc.clauses, clause.governor);
  return (
    above === undefined ||
    above === clause ||
    tenses.has(above.tense) ||
    above.modality === 'would' ||
    !above.finite
  );
}

export const actReader = (doc: Doc): ((clause: Clause) => boolean) => {
  const tenses = tensesOf(doc);
  return ({ lemma, modality, negated, reported, tense, finite }) =>
    finite && tenses.has(tense) && modality === 'did' && !negated && !reported && !NO_ACT.has(lemma);
};
