/** How the answer was told. Nothing here weighs in the verdict: pauses and pronouns are coached, not punished. */
import type { Delivery, Evidence } from '../contract/critique.ts';
import { WORDS_PER_MINUTE } from '../contract/vocabulary.ts';
import type { Span } from './define-check.ts';
import type { Clause, Doc } from './text/document.ts';
import { wordClass } from './text/word-class.ts';

const FAST_WORDS_PER_MINUTE = 170;
const SLOW_WORDS_PER_MINUTE = 130;

/** Verbs that tell a state, not an act. */
const STATES = wordClass(
  'be have know think believe feel like want need mean seem guess hope remember agree own love prefer become',
);

/** Speaking time of so many words, in seconds, to one decimal. */
export const secondsOf = (words: number, perMinute = WORDS_PER_MINUTE): number =>
  Math.round((words / perMinute) * 600) / 10;

const isAct = (clause: Clause): boolean =>
  clause.finite &&
  clause.modality === 'did' &&
  !clause.negated &&
  !clause.reported &&
  !STATES.hasLemma(clause);

/**
 * Measures the telling: length, speaking time, fillers, and whose actions are told.
 * @param setAside the sentences that no finding about an act rests on
 */
export function measureDelivery(
  doc: Doc,
  setAside: readonly Span[],
  quote: (span: Span) => Evidence,
): Delivery {
  const seconds = secondsOf(doc.words);
  let firstPersonActions = 0;
  let teamActions = 0;
  for (const clause of doc.clauses) {
    if (!isAct(clause)) continue;
    if (clause.agent === 'candidate') firstPersonActions += 1;
    else if (clause.agent === 'team') teamActions += 1;
  }
  return {
    words: doc.words,
    sentences: doc.sentences.length,
    seconds,
    secondsRange: [secondsOf(doc.words, FAST_WORDS_PER_MINUTE), secondsOf(doc.words, SLOW_WORDS_PER_MINUTE)],
    fillers: doc.fillers.map(({ start, end }) => quote({ start, end })),
    fillersPerMinute: seconds > 0 ? Math.round((doc.fillers.length / seconds) * 600) / 10 : 0,
    firstPersonActions,
    teamActions,
    setAside: setAside.map(({ start, end }) => quote({ start, end })),
  };
}
