/** Whose words a phrase is, and whether what it says is told as an event. */
import type { Match, PhraseSet } from '../phrases.ts';
import type { Clause, Doc } from '../text/document.ts';
import { itemAt } from '../text/item-at.ts';
import { once } from '../text/once.ts';
import { wordClass } from '../text/word-class.ts';
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
  const places: Place[] = [];
  for (const match of set.find(doc)) {
    const clause = clauseOf(doc, match);
    if (clause && wanted(clause)) places.push(place(match));
  }
  return places;
}

export const inOrder = (places: Place[]): Place[] => places.sort((a, b) => a.start - b.start);

/** Verbs that tell a state, a feeling or words: they are no acts for a decision. */
const NO_ACT = wordClass(
  `be have feel think believe know want like love hope seem need wish understand mean guess suppose remember find prefer
   expect doubt regret say tell agree disagree learn realise realize commit accept respect support stay leave argue object
   propose suggest ask disagree explain see notice hear get`,
);

/** Whether the whole story is told in the present ("so I ship it on Monday"). */
const storyTense = once((doc: Doc): { isPresent: boolean } => {
  let finite = 0;
  let present = 0;
  let othersPresent = 0;
  for (const clause of doc.clauses) {
    const { agent } = clause;
    if (agent !== 'candidate' && agent !== 'other') continue;
    if (!clause.finite || clause.modality !== 'did' || clause.reported) continue;
    finite += 1;
    if (clause.tense !== 'present') continue;
    present += 1;
    if (agent === 'other') othersPresent += 1;
  }
  return { isPresent: othersPresent > 0 && present > finite / 2 };
});

/** Events are told in the past, or in the present where the whole story is. */
const isOfEvents = (doc: Doc, { tense }: Clause): boolean =>
  tense === 'past' || (tense === 'present' && storyTense(doc).isPresent);

/** Whether a clause, or the one that governs it, tells an event and not what one always does. */
export function isEvent(doc: Doc, clause: Clause): boolean {
  if (clause.finite && !clause.reported) return isOfEvents(doc, clause) || clause.modality === 'would';
  const above = itemAt(doc.clauses, clause.governor);
  return (
    above === undefined ||
    above === clause ||
    isOfEvents(doc, above) ||
    above.modality === 'would' ||
    !above.finite
  );
}

/** Whether a clause tells something that was done. */
export const isAct = (doc: Doc, clause: Clause): boolean =>
  clause.finite &&
  clause.modality === 'did' &&
  !clause.negated &&
  !clause.reported &&
  isOfEvents(doc, clause) &&
  !NO_ACT.hasLemma(clause);
