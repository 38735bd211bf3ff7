/**
 * Whom or what the results are about: people and what they live by, or only the means of the work (code, logs, charts, the
 * tool itself). A number of the second kind may be a fine measure, and still nobody outside has felt it.
 */

import { isMine } from '../acts/acts.ts';
import { clauseAt } from '../disagreement/spans.ts';
import type { Match } from '../phrases.ts';
import type { Clause, Doc, Sentence, Token } from '../text/document.ts';
import { once } from '../text/once.ts';
import { outcomesOf } from '../text/outcomes.ts';
import { quantitiesOf } from '../text/quantities.ts';
import { hasForm, kindsOf, wordClass as words } from '../text/word-class.ts';
import { INNER, LIVING, MEANS, TOUCHED } from './benefit-words.ts';
import { ADVERSE, APPLAUSE, IN_VAIN, OTHER_CAUSE, SIDE_BY_SIDE } from './outcome-words.ts';
import { hasClause, many, some } from './signal.ts';
import { canTellResult, RESULTS_FROM, unrealIn } from './unreal.ts';

const kinds = kindsOf(TOUCHED, INNER, MEANS, LIVING);
const IS_TOUCHED = 1;
const IS_INNER = 2;
const IS_MEANS = 4;
const IS_LIVING = 8;

/** From here on a sentence without a number tells what came of it, unless "I" did something in it. */
const AFTERMATH = 0.6;

interface Benefit {
  /** Results that are about people and what they live by. */
  felt: readonly Sentence[];
  /** Results that are about means of the work alone, plainly or at least in sight of nobody. */
  inner: readonly Sentence[];
  means: readonly Sentence[];
  /** Sentences that say that nothing came of it, or that it came from something else. */
  futile: ReadonlySet<number>;
}

/** Where a walk through a sentence, from its end, stands: outside a noun phrase, among its nouns, before them. */
const OUTSIDE = 0;
const WITHIN = 1;
const BEFORE = 2;
/** What may stand before the nouns of a phrase. */
const LEADING: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NUM']);
/** "In the shops", "at two clinics": where it was, and not who felt it. */
const PLACING = words('in at within inside near beside across on between around');

const isNaming = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN';

/**
 * What a noun phrase is of, read from its last noun backwards: "order records" are records, "log storage" is of the
 * means, "patient visits" are of patients.
 * @returns so many nouns of people and goods, of inner means, of means in general
 */
export function countNouns(
  doc: Doc,
  { first, last }: { first: number; last: number },
): [felt: number, inner: number, means: number] {
  let [felt, inner, means] = [0, 0, 0];
  /** What the nouns of the phrase say so far, and whether its last noun was read; what stands before them may follow. */
  let phrase = 0;
  let state = OUTSIDE;
  const close = (isPlace: boolean): void => {
    if (phrase & IS_INNER) inner += 1;
    else if (phrase & IS_MEANS) means += 1;
    else if (phrase & IS_TOUCHED && !isPlace) felt += 1;
    phrase = 0;
    state = OUTSIDE;
  };
  for (let at = last - 1; at >= first; at -= 1) {
    const token = doc.tokens[at]!;
    const kind = kinds(token.form) | kinds(token.base);
    if (isNaming(token)) {
      if (state === BEFORE) close(false);
      const said = kind & ~IS_LIVING;
      // The head says what it is; a word before it only where the head says nothing, or is a means in general.
      if (state === OUTSIDE || phrase === 0 || (said & IS_INNER) !== 0) phrase |= said;
      state = WITHIN;
    } else if (state !== OUTSIDE && LEADING.has(token.pos)) {
      state = BEFORE;
    } else {
      if (state !== OUTSIDE) close(token.pos === 'ADP' && PLACING.hasForm(token));
      if (kind & IS_LIVING && token.pos === 'VERB') felt += 1;
    }
  }
  if (state !== OUTSIDE) close(false);
  return [felt, inner, means];
}

const isOwnAct = (clause: Clause): boolean =>
  isMine(clause) && clause.tense === 'past' && clause.modality === 'did' && clause.finite && !clause.passive;

/** "Not one customer left" is no loss. */
const DENIALS = words(
  'no not none nobody never without neither nor zero avoid avoided spared prevented stopped fear feared',
);

const adverseIn = (doc: Doc): Match[] =>
  ADVERSE.find(doc).filter(({ sentence }) => !hasForm(doc, doc.sentences[sentence]!, DENIALS));

/** "310 fewer left us": what the words directly before say did not happen. */
const isDenied = (doc: Doc, start: number): boolean =>
  FEWER.test(doc.text.slice(Math.max(0, start - 10), start));
const FEWER = /\b(?:fewer|less|nobody|none)\s$/i;

/** Where something was in vain; what "I" left as it was is no outcome. */
export const inVainIn = (doc: Doc): Match[] =>
  IN_VAIN.find(doc).filter(({ start }) => !isMine(clauseAt(doc, start)) && !isDenied(doc, start));

/** The sentences that say that nothing came of it, or that it came from something else. */
function unfeltIn(doc: Doc): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { sentence } of OTHER_CAUSE.find(doc)) found.add(sentence);
  for (const match of adverseIn(doc)) found.add(match.sentence);
  for (const { sentence } of inVainIn(doc)) found.add(sentence);
  return found;
}

/** The results by what they are about. Read once per document. */
export const benefitIn = once((doc: Doc): Benefit => {
  const { promised } = unrealIn(doc);
  const { quantities } = quantitiesOf(doc);
  const futile = unfeltIn(doc);
  const felt: Sentence[] = [];
  const inner: Sentence[] = [];
  const means: Sentence[] = [];
  for (const sentence of doc.sentences) {
    const { start, end, step } = sentence;
    if (start < doc.text.length * RESULTS_FROM || !canTellResult(sentence) || promised.has(sentence))
      continue;
    const isCounted = quantities.some((quantity) => quantity.start >= start && quantity.end <= end);
    const isLate = start >= doc.text.length * AFTERMATH;
    const isOwn = hasClause(doc, sentence, isOwnAct);
    if (!isCounted && (isOwn || (step !== 'result' && !isLate))) continue;
    if (futile.has(sentence.index) || hasForm(doc, sentence, APPLAUSE)) continue;
    const [people, tools, things] = countNouns(doc, sentence);
    if (tools > people) inner.push(sentence);
    else if (people > 0) felt.push(sentence);
    else if (things > 0 && isCounted) means.push(sentence);
  }
  return { felt, inner, means, futile };
});

export function readBenefit(doc: Doc) {
  const from = doc.text.length * RESULTS_FROM;
  const { felt, futile } = benefitIn(doc);
  const { promised, uncounted } = unrealIn(doc);
  const { deltas, values } = outcomesOf(doc);
  const isIn = (sentences: readonly Sentence[], { start }: { start: number }): boolean =>
    sentences.some((sentence) => start >= sentence.start && start < sentence.end);
  const beside = new Set(SIDE_BY_SIDE.find(doc).map(({ sentence }) => sentence));
  const unsound = doc.sentences.filter(
    (sentence) =>
      promised.has(sentence) ||
      uncounted.has(sentence) ||
      futile.has(sentence.index) ||
      beside.has(sentence.index),
  );
  const isTold = ({ start, sentence }: Match): boolean =>
    start >= from && canTellResult(doc.sentences[sentence]!);
  return {
    feltChanges: many(
      deltas.filter((delta) => isIn(felt, delta)),
      1,
    ),
    feltMeasures: many(
      values.filter((value) => isIn(felt, value)),
      1,
    ),
    soundChanges: many(
      deltas.filter((delta) => !isIn(unsound, delta)),
      1,
    ),
    otherCause: some(OTHER_CAUSE.find(doc).filter(isTold)),
    adverse: some(adverseIn(doc).filter(isTold)),
  };
}
