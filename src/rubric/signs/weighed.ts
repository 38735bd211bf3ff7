/**
 * Weighing the evidence for a disqualifier: each kind of evidence is a value between 0 and 1 with the places that show
 * it, a published table says what it weighs, and no kind may push against its direction. One phrase that was missed, or
 * that means something else for once, moves the sum a little and no more.
 */
import type { Span } from '../define-check.ts';
import { countSentences } from '../disagreement/spans.ts';
import type { Signal } from '../signals/signal.ts';
import type { Doc } from '../text/document.ts';

/** Something in the answer that shows a kind of evidence. */
export interface Place extends Span {
  sentence: number;
}

/** A kind of evidence as it stands in an answer. */
export interface Kind extends Signal {
  spans: readonly Place[];
}

/** What kinds weigh, none below zero, and the sum from which a disqualifier is there. */
export interface KindWeights<For extends string, Against extends string> {
  for: Readonly<Record<For, number>>;
  against: Readonly<Record<Against, number>>;
  from: number;
}

/** The kinds of evidence for a disqualifier, and what speaks against it. */
export interface Kinds<For extends string, Against extends string> {
  for: Readonly<Record<For, Kind>>;
  against: Readonly<Record<Against, Signal>>;
}

/** In a few sentences shares and counts mean little: what is said outright decides there. */
const FEWEST_WORDS = 90;
export const isWeighable = (doc: Doc): boolean => doc.words >= FEWEST_WORDS;

/** In a longer answer one sentence of a kind says less. */
const WORDS_PER_HALF = 250;

/** The sentences of some places as a value; the first ones say most. */
export const kindOf = (doc: Doc, places: readonly Place[]): Kind => {
  const sentences = countSentences(places);
  return { value: sentences / (sentences + 0.5 + doc.words / WORDS_PER_HALF), spans: places };
};

/** How many kinds are told to the candidate: those that pull most. */
const NAMED = 2;

/**
 * Weighs the kinds of an answer.
 * @returns what pulls most and where it stands, or null when the sum is too small
 */
export function weighKinds<For extends string, Against extends string>(
  kinds: Kinds<For, Against>,
  weights: KindWeights<For, Against>,
): { strongest: For[]; places: Place[] } | null {
  const ids = Object.keys(weights.for) as For[];
  const pull = (id: For): number => kinds.for[id].value * weights.for[id];
  let sum = 0;
  for (const id of ids) sum += pull(id);
  for (const id in weights.against) sum -= kinds.against[id].value * weights.against[id];
  if (sum < weights.from) return null;
  const strongest = ids
    .filter((id) => pull(id) > 0 && kinds.for[id].spans.length > 0)
    .sort((left, right) => pull(right) - pull(left))
    .slice(0, NAMED);
  return { strongest, places: strongest.flatMap((id) => [...kinds.for[id].spans]) };
}
