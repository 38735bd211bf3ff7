/**
 * Weighing the evidence for a disqualifier: each kind of evidence is a value between 0 and 1 with the places that show
 * it, a published table says what it weighs, and no kind may push against its direction. One phrase that was missed, or
 * that means something else for once, moves the sum a little and no more. How the answer is worded (signals/wording.ts)
 * is part of the sum; it can tip what is shown by a place, and nothing else.
 */
import type { CheckContext, Disqualified, DisqualifierCheck, Span } from '../define-check.ts';
import { countSentences, sentenceAt, sentenceSpans } from '../disagreement/spans.ts';
import type { Signal } from '../signals/signal.ts';
import { wordingBy } from '../signals/wording.ts';
import type { Doc } from '../text/document.ts';
import { SIGN_WEIGHTS } from './weights.ts';

/** Something in the answer that shows a kind of evidence. */
export interface Place extends Span {
  sentence: number;
}

/** What kinds weigh, none below zero, and the sum from which a disqualifier is there. */
export interface KindWeights {
  for: Readonly<Record<string, number>>;
  against: Readonly<Record<string, number>>;
  /** What a step of the wording weighs. */
  wording: number;
  /** What common words weigh; order and unit: see `weighWording`. */
  words: readonly number[];
  from: number;
}

/** The disqualifiers that are weighed. */
export const WEIGHED_SIGNS = [
  'assigned_by_manager',
  'routed_not_owned',
  'gave_up',
  'blame',
  'no_own_story',
] as const;
export type WeighedSign = (typeof WEIGHED_SIGNS)[number];
export type SignWeightTable = Readonly<Record<WeighedSign, KindWeights>>;

/** The kinds of evidence for a disqualifier, and what speaks against it. */
export interface Kinds<For extends string = string, Against extends string = string> {
  for: Readonly<Record<For, Signal>>;
  against: Readonly<Record<Against, Signal>>;
  /** What the check read outright, where that is a kind of evidence: its words are the ones to say. */
  outright?: Disqualified | null;
}

/** In a few sentences shares and counts mean little: what is said outright decides there. */
const FEWEST_WORDS = 90;
export const isWeighable = (doc: Doc): boolean => doc.words >= FEWEST_WORDS;

/** In a longer answer one sentence of a kind says less. */
const WORDS_PER_HALF = 250;

/** The sentences of some places as a value; the first ones say most. */
export const kindOf = (doc: Doc, places: readonly Place[]): Signal => {
  const sentences = countSentences(places);
  return { value: sentences / (sentences + 0.5 + doc.words / WORDS_PER_HALF), spans: places };
};

const weighWording = wordingBy(Object.values(SIGN_WEIGHTS).map(({ words }) => words));

/** How many kinds are told to the candidate: those that pull most. */
const NAMED = 2;

/**
 * Weighs the kinds of an answer.
 * @returns what pulls most, the strongest first, or null when the sum is too small or no place shows anything
 */
export function weighKinds<For extends string>(
  doc: Doc,
  kinds: Kinds<For>,
  weights: KindWeights,
): { strongest: For[]; places: Place[] } | null {
  const pull = (id: For): number => kinds.for[id].value * (weights.for[id] ?? 0);
  let sum = weights.wording * weighWording(doc, weights.words);
  for (const id in kinds.for) sum += pull(id);
  for (const id in kinds.against) sum -= kinds.against[id]!.value * (weights.against[id] ?? 0);
  if (sum < weights.from) return null;
  const strongest = (Object.keys(kinds.for) as For[])
    .filter((id) => pull(id) > 0 && kinds.for[id].spans.length > 0)
    .sort((left, right) => pull(right) - pull(left))
    .slice(0, NAMED);
  if (strongest.length === 0) return null;
  const places = strongest.flatMap((id) =>
    kinds.for[id].spans.map((span) => ({ ...span, sentence: sentenceAt(doc, span.start) })),
  );
  return { strongest, places };
}

/** Told by the whole of a story, which an answer to a probe is not: that one is read outright. */
const OF_A_STORY: ReadonlySet<string> = new Set<WeighedSign>([
  'assigned_by_manager',
  'routed_not_owned',
  'no_own_story',
]);

const isWeighedSign = (id: string): id is WeighedSign => (WEIGHED_SIGNS as readonly string[]).includes(id);

/** What a disqualifier check finds: an answer of some length is weighed where the check says how, all else is read outright. */
export function readSign(
  check: DisqualifierCheck,
  doc: Doc,
  context: CheckContext,
  table: SignWeightTable = SIGN_WEIGHTS,
): Disqualified | null {
  const { id, weighed } = check;
  if (weighed === undefined || !isWeighedSign(id) || !isWeighable(doc)) return check.run(doc, context);
  if (context.probe !== undefined && OF_A_STORY.has(id)) return check.run(doc, context);
  const kinds = weighed.kinds(doc, context);
  const found = weighKinds(doc, kinds, table[id]);
  if (found === null) return null;
  return (
    kinds.outright ?? {
      reason: `${weighed.reason}: ${found.strongest.map((kind) => weighed.says[kind]).join(', and ')}.`,
      evidence: sentenceSpans(doc, found.places),
    }
  );
}
