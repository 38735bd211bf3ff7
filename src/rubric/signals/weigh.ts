/**
 * Settles a dimension's status and its strength from its check and from signals: a weighted sum with two thresholds, fitted
 * by `npm run calibrate:signals` (see weights.ts). The check's own finding is one term among them; what no signal may
 * overturn is in `isSettled`, and a story of another principle (`ELSEWHERE`) is a rule of its own. No signal may push
 * against its direction (`for` or `against`).
 */
import type { DimensionId, PrincipleSlug } from '../../contract/vocabulary.ts';
import { storyOf } from '../acts/story.ts';
import { decisiveAssignments, toldInPassing } from '../checks/assigned-by-manager.ts';
import { isHandedOver } from '../checks/follow-through.ts';
import type { CheckContext, Finding, Span } from '../define-check.ts';
import { leavingIn, underminingIn } from '../disagreement/after-the-decision.ts';
import { isAssertedOnly, readDisagreement } from '../disagreement/read.ts';
import type { Doc } from '../text/document.ts';
import { CLEAR_FROM, isStep, PARTIAL_FROM, type Step, strengthWithin } from '../verdict/strength.ts';
import { BASES } from './bases.ts';
import type { Basis } from './basis.ts';
import { type AnySignalId, signalNumber, signalsOf, signalsUnder } from './read.ts';
import { MANNER, SAYS } from './says.ts';
import { plainestSentence, sentencesBy } from './sentences.ts';
import type { Signal } from './signal.ts';
import { ELSEWHERE, type Themes, themeWords, weighTheme } from './theme.ts';
import { SIGNAL_WEIGHTS } from './weights.ts';
import { readWording, tellingWords, type Wording, wordingBy } from './wording.ts';

/** The fitted sum of one dimension. */
export interface TermWeights {
  base: number;
  /** In the order of `termsOf`, then the wording, the sentences and, where there is one, the theme; none below zero. */
  weights: readonly number[];
  /** Sums from which the status is partial, and clear. */
  thresholds: readonly [number, number];
}
export interface SignalWeights extends TermWeights {
  /** What common words weigh (wording.ts). */
  wording: readonly number[];
  /** What the words of single sentences weigh (sentences.ts). */
  sentences: readonly number[];
  /** What common words say of which principle a story shows (theme.ts); only where that matters. */
  themes?: Partial<Themes>;
}
export type SignalWeightTable = Partial<Record<DimensionId, SignalWeights>>;

const weighWording = wordingBy(Object.values(SIGNAL_WEIGHTS).map(({ wording }) => wording));
const weighSentences = sentencesBy(Object.values(SIGNAL_WEIGHTS).map(({ sentences }) => sentences));

const RANK: Readonly<Record<Step, number>> = { absent: 0, partial: 1, clear: 2 };

const NAMED_FROM = 0.6;
/** What pulls less is not worth telling. */
const LEAST_PULL = 0.02;

/** Places quoted for one signal, and for all. */
const PER_SIGNAL = 1;
const MOST = 3;

/** In a few sentences shares and places mean little; the check alone decides there. */
const FEWEST_WORDS = 110;

/**
 * Findings that no signal may overturn: an answer without an event of the candidate's own, and work that was handed
 * out, are read from the whole of the answer and not from its wording; who left out what did not fit had no evidence; and
 * who worked against a decision was not committed to it, whatever else was done.
 */
const isSettled = (id: DimensionId, doc: Doc, context: CheckContext, fewest: number): boolean =>
  doc.words < fewest ||
  storyOf(doc).kind !== 'own' ||
  (id === 'self_initiation' &&
    (decisiveAssignments(doc, context).length > 0 || toldInPassing(doc, context).length > 0)) ||
  (id === 'data_backed_disagreement' && readDisagreement(doc).trimmed.length > 0) ||
  (id === 'follow_through' && isHandedOver(doc)) ||
  (id === 'commitment' && underminingIn(doc).length + leavingIn(doc).length > 0);

/** An insult, an accusation or a move behind somebody's back is not outweighed by civil words. */
const isDisrespect = (id: DimensionId, { status }: Finding): boolean =>
  id === 'respectful_engagement' && status === 'absent';

/** Signals by their numbers, those that speak for a dimension and their grounds before those against it. */
interface Numbered {
  for: readonly number[];
  against: readonly number[];
}
const NUMBERED: Partial<Record<string, Numbered>> = Object.fromEntries(
  Object.entries(BASES).map(([id, basis]) => [
    id,
    {
      for: [...basis.for, ...(basis.grounds ?? [])].map(signalNumber),
      against: basis.against.map(signalNumber),
    },
  ]),
);

/** The terms of the sum but for the wording, the sentences and the theme: check partial, check clear, signals for, grounds, against. */
export function termsOf(
  id: DimensionId,
  doc: Doc,
  finding: Finding,
  slug: PrincipleSlug,
): number[] | undefined {
  const numbered = NUMBERED[id];
  if (!numbered || !isStep(finding.status)) return undefined;
  const signals = signalsOf(doc);
  const terms = [finding.status === 'absent' ? 0 : 1, finding.status === 'clear' ? 1 : 0];
  for (const number of numbered.for) terms.push(signals.at(number, slug).value);
  for (const number of numbered.against) terms.push(-signals.at(number, slug).value);
  return terms;
}

/** Whether the status of this finding is open to the signals; the fit looks at shorter texts too. */
export const isOpen = (
  id: DimensionId,
  doc: Doc,
  finding: Finding,
  context: CheckContext,
  fewest = FEWEST_WORDS,
): boolean =>
  BASES[id] !== undefined &&
  isStep(finding.status) &&
  !isDisrespect(id, finding) &&
  !isSettled(id, doc, context, fewest);

function sumOf(terms: readonly number[], { base, weights }: TermWeights): number {
  let sum = base;
  for (let at = 0; at < terms.length; at += 1) sum += terms[at]! * (weights[at] ?? 0);
  return sum;
}

const stepAt = (sum: number, [partial, clear]: TermWeights['thresholds']): Step =>
  sum >= clear ? 'clear' : sum >= partial ? 'partial' : 'absent';

/** The status that a sum of terms amounts to. */
export const stepOf = (terms: readonly number[], fitted: TermWeights): Step =>
  stepAt(sumOf(terms, fitted), fitted.thresholds);

/** Thresholds nearer to each other than this would make a step of what should be a slope. */
const LEAST_GAP = 0.55;

/** The strength that a sum amounts to: the thresholds are where `partial` and `clear` begin, and all between is linear. */
const strengthAt = (sum: number, [partial, clear]: TermWeights['thresholds']): number =>
  PARTIAL_FROM + ((CLEAR_FROM - PARTIAL_FROM) * (sum - partial)) / Math.max(LEAST_GAP, clear - partial);

interface Told {
  says: string;
  pull: number;
  spans: readonly Span[];
}

/** The signals that pull most, in one direction. */
function strongest(
  signalOf: (id: AnySignalId) => Signal,
  ids: readonly AnySignalId[],
  weights: readonly number[],
): Told[] {
  const told: Told[] = [];
  for (const [at, id] of ids.entries()) {
    const { value, spans } = signalOf(id);
    const pull = value * (weights[at] ?? 0);
    if (pull <= LEAST_PULL || (MANNER.has(id) && value < NAMED_FROM)) continue;
    told.push({ says: SAYS[id], pull, spans: MANNER.has(id) ? [] : spans });
  }
  return told.sort((left, right) => right.pull - left.pull);
}

function distinct(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const { start, end } of spans)
    if (!kept.some((other) => start < other.end && other.start < end)) kept.push({ start, end });
  return kept.slice(0, MOST).sort((left, right) => left.start - right.start);
}

function word(status: Step, found: Finding, basis: Basis, speaksFor: Told[], against: Told[]): Finding {
  const quotes = (told: readonly Told[]): Span[] => told.flatMap(({ spans }) => spans.slice(0, PER_SIGNAL));
  const good = [...new Set(speaksFor.slice(0, 2).map(({ says }) => says))].join(' and ');
  const bad = against[0]?.says;
  const advice = found.advice ?? basis.advice;
  if (status === 'clear')
    return {
      status,
      reason: `${basis.shown}: ${good}.`,
      evidence: distinct([...found.evidence.slice(0, 1), ...quotes(speaksFor)]),
    };
  if (status === 'partial') {
    const held = bad ? `, but ${bad}` : ', but it is not said plainly';
    return {
      status,
      reason: good ? `${basis.hinted}: ${good}${held}.` : `${basis.hinted}${held}.`,
      advice,
      evidence: distinct([
        ...found.evidence.slice(0, 1),
        ...quotes(speaksFor),
        ...quotes(against.slice(0, 1)),
      ]),
    };
  }
  return {
    status,
    reason: bad ? `${basis.missing}: ${bad}.` : `${basis.missing}.`,
    advice,
    evidence: distinct(quotes(against.slice(0, 2))),
  };
}

/** The finding with its strength; written out, because spreading costs more than the rest of it. */
const asStrong = ({ status, reason, advice, evidence }: Finding, strength: number): Finding =>
  isStep(status)
    ? { status, strength: strengthWithin(status, strength), reason, advice, evidence }
    : { status, reason, advice, evidence };

/** The finding of a dimension after its signals were weighed; the check's own where they agree. */
export function weigh(
  id: DimensionId,
  found: Finding,
  doc: Doc,
  context: CheckContext,
  table: SignalWeightTable = SIGNAL_WEIGHTS,
): Finding {
  const basis = BASES[id];
  const fitted = table[id];
  if (!basis || !fitted || !isOpen(id, doc, found, context)) return found;
  const terms = termsOf(id, doc, found, context.principle.slug);
  if (!terms) return found;
  const wording = readWording(doc);
  const theme = fitted.themes?.[context.principle.slug];
  const about = theme ? weighTheme(wording, theme) : 0;
  if (theme && about < ELSEWHERE && found.status !== 'clear') return elsewhere(found, basis, wording, theme);
  const unworded = sumOf(terms, fitted);
  terms.push(weighWording(doc, fitted.wording), weighSentences(doc, fitted.sentences), about);
  const sum = sumOf(terms, fitted);
  // Who only asserted had no evidence: how little that is the signals say, but it is never clear.
  const most: Step = id === 'data_backed_disagreement' && isAssertedOnly(doc) ? 'partial' : 'clear';
  const reached = stepAt(sum, fitted.thresholds);
  const status = RANK[reached] > RANK[most] ? most : reached;
  const strength = strengthAt(sum, fitted.thresholds);
  if (status === found.status) return asStrong(found, strength);
  const grounds = 2 + basis.for.length;
  const signalOf = signalsUnder(doc, context.principle.slug);
  const speaksFor = strongest(signalOf, basis.for, fitted.weights.slice(2, grounds));
  const against = strongest(
    signalOf,
    basis.against,
    fitted.weights.slice(grounds + (basis.grounds?.length ?? 0)),
  );
  // A status above absent is always shown: where nothing can be quoted for it, the check's own finding stands.
  if (status !== 'absent' && speaksFor.length === 0 && found.evidence.length === 0)
    return asStrong(found, strength);
  if (status === 'clear' && speaksFor.length === 0) return asStrong(found, strength);
  const finding = word(status, found, basis, speaksFor, against);
  const withoutWording = stepAt(unworded, fitted.thresholds);
  const before = RANK[withoutWording] > RANK[most] ? most : withoutWording;
  if (status !== before) tip(finding, doc, terms, fitted, theme, RANK[status] > RANK[before]);
  return asStrong(finding, strength);
}

/** Neither the check nor the words find what the principle asks for: it is a story of something else, however good. */
const elsewhere = (found: Finding, { advice }: Basis, said: Wording, theme: readonly number[]): Finding => ({
  status: 'absent',
  reason: `The story is told in words of other matters (such as ${themeWords(said, theme, -1).join(', ')}), and the act that the principle asks for is not plainly in it.`,
  advice: found.advice ?? advice,
  evidence: [],
});

/**
 * Says what settled a status beyond the acts that were read: one sentence, which is quoted, the wording of the whole, or
 * what the story is about, and by which words.
 */
function tip(
  finding: Finding,
  doc: Doc,
  terms: readonly number[],
  { wording, sentences, weights }: SignalWeights,
  theme: readonly number[] | undefined,
  isUp: boolean,
): void {
  const direction = isUp ? 1 : -1;
  const pullOf = (fromEnd: number): number =>
    direction * terms[terms.length - fromEnd]! * (weights[terms.length - fromEnd] ?? 0);
  const [ofTheme, ofSentences, ofWording] = [pullOf(1), pullOf(2), pullOf(3)];
  const sentence =
    ofSentences > Math.max(ofTheme, ofWording) ? plainestSentence(doc, sentences, direction) : undefined;
  if (sentence) {
    finding.evidence = distinct([sentence, ...finding.evidence]);
    finding.reason += ` A sentence tips it that is worded like those which ${isUp ? 'show' : 'lack'} this.`;
  } else
    finding.reason += ` ${tipOfWords(readWording(doc), { wording, theme: theme && ofTheme > ofWording ? theme : undefined }, isUp)}`;
}

/** The words of the theme that tip a status, or where there is none those of the wording. */
function tipOfWords(
  said: Wording,
  { wording, theme }: { wording: readonly number[]; theme: readonly number[] | undefined },
  isUp: boolean,
): string {
  const direction = isUp ? 1 : -1;
  const [shows, lacks] = isUp ? (['show', 'lack'] as const) : (['lack', 'show'] as const);
  if (theme) {
    const words = themeWords(said, theme, direction).join(', ');
    const stories = isUp ? 'this principle' : 'other principles';
    return words === ''
      ? 'What it is about tips it: words of stories of this principle are hardly there.'
      : `What it is about tips it: words like ${words} are said more in stories of ${stories}.`;
  }
  const words = tellingWords(said, wording, direction).join(', ');
  // What is not said can tip it too.
  return words === ''
    ? `The wording tips it: words that are said more in answers that ${lacks} this are hardly there.`
    : `The wording tips it: words like ${words} are said more in answers that ${shows} this.`;
}
