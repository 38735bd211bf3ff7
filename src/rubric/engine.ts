/** Grades one answer: one parse, every check once, one verdict. Pure and without state. */
import type { DimensionFinding, DisqualifierFinding, Evidence, Grading } from '../contract/critique.ts';
import { DIMENSIONS, DISQUALIFIERS, type DimensionId, type DisqualifierId } from '../contract/vocabulary.ts';
import { CHECKS } from './checks/index.ts';
import type {
  CheckContext,
  DimensionCheck,
  Disqualified,
  DisqualifierCheck,
  Finding,
  Span,
} from './define-check.ts';
import { measureDelivery } from './delivery.ts';
import { clauseAt, sentenceAt, spanOfSentence } from './disagreement/spans.ts';
import { gradeFollowUp } from './follow-up/grade-follow-up.ts';
import type { RubricInput } from './index.ts';
import { keepAfterWhile, samplesFor } from './kept-shapes.ts';
import { JUMBLED } from './no-sentences.ts';
import { sectionsOf } from './sections.ts';
import { type SignalWeightTable, weigh } from './signals/weigh.ts';
import { SIGNAL_WEIGHTS } from './signals/weights.ts';
import { readSign, type SignWeightTable } from './signs/weighed.ts';
import { SIGN_WEIGHTS } from './signs/weights.ts';
import { analyse } from './text/analyse.ts';
import type { Doc } from './text/document.ts';
import { emptyTalk } from './text/empty-talk.ts';
import { stripInert } from './text/inert.ts';
import { isJumbled } from './text/jumbled.ts';
import { UnreadableStretches } from './text/unreadable.ts';
import { decide, standing } from './verdict/index.ts';
import { RUBRIC_VERSION } from './version.ts';

const MAX_QUOTES = 4;

const dimensionChecks = new Map(
  CHECKS.filter((check): check is DimensionCheck => check.kind === 'dimension').map((check) => [
    check.id,
    check,
  ]),
);
const disqualifierChecks = new Map(
  CHECKS.filter((check): check is DisqualifierCheck => check.kind === 'disqualifier').map((check) => [
    check.id,
    check,
  ]),
);

/** What findings are weighed by. */
export interface WeightTables {
  signals: SignalWeightTable;
  signs: SignWeightTable;
}
const PUBLISHED: WeightTables = { signals: SIGNAL_WEIGHTS, signs: SIGN_WEIGHTS };

/** An answer as it was sent and as it is graded. */
interface Reading {
  answer: string;
  /** The parse of the whole answer: what was told, how long it took, what it says to a grader. */
  whole: Doc;
  /** The parse without repetitions and slogans: what the findings rest on. */
  doc: Doc;
  toOriginal(offset: number): number;
  /** What is said to a grader; it is found first, because it is graded no further. */
  toGrader: Disqualified | null;
}

/** Checks about the telling or about the text as such; all others see what is left without slogans. */
const ABOUT_WHOLE = new Set<string>(['time', 'manipulation']);

function read(answer: string, context: CheckContext): Reading {
  const whole = analyse(answer);
  const toGrader = disqualifierChecks.get('manipulation')?.run(whole, context) ?? null;
  // Empty talk in place of what was asked for is how a follow-up is dodged: there it is read, and counts against it.
  const empty = context.probe ? [] : emptyTalk(whole);
  const stripped = stripInert(answer, [...(toGrader?.evidence ?? []), ...empty], whole.tokens);
  return {
    answer,
    whole,
    doc: stripped.changed ? analyse(stripped.text) : whole,
    toOriginal: stripped.toOriginal,
    toGrader,
  };
}

/** Fewer words than this ("1", "wrote") prove nothing to a reader: the quote is the clause around them. */
const FEWEST_QUOTED = 3;

/** Whether a span has fewer words; stops at the first that are enough, because most spans have many. */
function isFragment({ text }: Doc, { start, end }: Span): boolean {
  let words = 0;
  let wasBlank = true;
  for (let at = start; at < end; at += 1) {
    const isBlank = isBlankAt(text, at);
    if (wasBlank && !isBlank) words += 1;
    if (words === FEWEST_QUOTED) return false;
    wasBlank = isBlank;
  }
  return true;
}

const BLANK = /\s/;
/** Blanks beyond those of ASCII are rare. */
function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : BLANK.test(text.charAt(at));
}

function readable(doc: Doc, span: Span): Span {
  if (!isFragment(doc, span)) return span;
  const around = clauseAt(doc, span.start);
  const clause = around
    ? { start: Math.min(around.start, span.start), end: Math.max(around.end, span.end) }
    : span;
  return isFragment(doc, clause) ? spanOfSentence(doc, sentenceAt(doc, span.start)) : clause;
}

/**
 * Cuts quotes so that `answer.slice(start, end) === quote` holds; blank spans are dropped, and so are those that lie
 * in a quote before them.
 */
function evidenceOf(reading: Reading, id: string, spans: readonly Span[]): Evidence[] {
  const evidence: Evidence[] = [];
  const ofWhole = ABOUT_WHOLE.has(id);
  const doc = ofWhole ? reading.whole : reading.doc;
  const quoted: Span[] = [];
  let seen = 0;
  for (const span of spans) {
    if (span.start < 0 || span.start >= span.end) continue;
    if (seen === 2 * MAX_QUOTES || quoted.length === MAX_QUOTES) break;
    seen += 1;
    const { start, end } = readable(doc, span);
    if (start >= end || isWithin(quoted, start, end)) continue;
    quoted.push({ start, end });
    const from = ofWhole ? start : reading.toOriginal(start);
    const to = (ofWhole ? end - 1 : reading.toOriginal(end - 1)) + 1;
    const quote = reading.answer.slice(from, to);
    if (quote.trim() !== '' && to <= reading.answer.length) evidence.push({ start: from, end: to, quote });
  }
  return evidence;
}

function isWithin(quoted: readonly Span[], start: number, end: number): boolean {
  for (const other of quoted) if (other.start <= start && end <= other.end) return true;
  return false;
}

function toDimension(reading: Reading, id: DimensionId, found: Finding): DimensionFinding {
  const { status, strength, reason, advice } = found;
  const evidence = evidenceOf(reading, id, found.evidence);
  // Written out, because spreading what may be missing costs more than the rest of it.
  if (strength === undefined)
    return advice === undefined || status === 'clear'
      ? { id, status, reason, evidence, decidedBy: 'rubric' }
      : { id, status, reason, advice, evidence, decidedBy: 'rubric' };
  return advice === undefined || status === 'clear'
    ? { id, status, strength, reason, evidence, decidedBy: 'rubric' }
    : { id, status, strength, reason, advice, evidence, decidedBy: 'rubric' };
}

function judgeDimension(
  id: DimensionId,
  { doc, whole }: Reading,
  context: CheckContext,
  { signals }: WeightTables,
): Finding {
  if (!context.principle.dimensions[id]) {
    return {
      status: 'not_applicable',
      reason: `${context.principle.name} does not ask for this.`,
      evidence: [],
    };
  }
  const check = dimensionChecks.get(id);
  if (check && ABOUT_WHOLE.has(id)) return check.run(whole, context);
  return check
    ? weigh(id, check.run(doc, context), doc, context, signals)
    : { status: 'not_assessed', reason: 'The rubric cannot tell this from one answer.', evidence: [] };
}

function judgeDisqualifiers(
  reading: Reading,
  context: CheckContext,
  { signs }: WeightTables,
  counts?: (id: DisqualifierId) => boolean,
): DisqualifierFinding[] {
  const judged: DisqualifierFinding[] = [];
  for (const id of DISQUALIFIERS) {
    if (counts !== undefined && !counts(id)) continue;
    // A plea to the grader never counts for the candidate, whatever the principle.
    if (id !== 'manipulation' && !context.principle.disqualifiers.includes(id)) continue;
    const check = disqualifierChecks.get(id);
    const found =
      id === 'manipulation' ? reading.toGrader : check && readSign(check, reading.doc, context, signs);
    if (found) judged.push({ id, reason: found.reason, evidence: evidenceOf(reading, id, found.evidence) });
  }
  return judged;
}

/** What a follow-up answers. Its opening is read when a check asks for it, and once; most never do. */
function probed(
  { opening, ...probe }: NonNullable<RubricInput['probe']>,
  asked: CheckContext,
): NonNullable<CheckContext['probe']> {
  if (opening === undefined) return probe;
  let parsed: Doc | undefined;
  return {
    ...probe,
    told: opening,
    get opening() {
      parsed ??= read(opening, asked).doc;
      return parsed;
    },
  };
}

/** A grading with what it was read from. */
interface Graded {
  grading: Grading;
  reading: Reading;
  context: CheckContext;
}

const keepShapes = keepAfterWhile(({ principle, level }: Pick<RubricInput, 'principle' | 'level'>) => [
  ...samplesFor(principle, level).map((sample) => grade(sample, PUBLISHED)),
  new UnreadableStretches(''),
]);

/**
 * Grades one answer: an opening, or a follow-up judged against its probe and its opening. `tables` are for calibration,
 * which grades answers with weights that were fitted without them.
 */
export function gradeAnswer(input: RubricInput, tables: WeightTables = PUBLISHED): Grading {
  keepShapes(input);
  return grade(input, tables).grading;
}

function grade(input: RubricInput, tables: WeightTables): Graded {
  // Written out, so that all contexts have one shape.
  const { principle, level, question } = input;
  const asked: CheckContext = { principle, level, question, probe: undefined };
  const context: CheckContext = {
    principle,
    level,
    question,
    probe: input.probe && probed(input.probe, asked),
  };
  const reading = read(input.answer, context);
  const { whole, doc } = reading;
  const shared = {
    sections: sectionsOf(whole, input.level),
    delivery: measureDelivery(whole, (span) => ({
      ...span,
      quote: input.answer.slice(span.start, span.end),
    })),
    grader: {
      kind: 'rubric' as const,
      label: 'Rubric: fixed rules, no model judgement',
      rubricVersion: RUBRIC_VERSION,
    },
  };
  if (context.probe) {
    const judged = gradeFollowUp(doc, { ...context, probe: context.probe }, (counts) =>
      judgeDisqualifiers(reading, context, tables, counts),
    );
    const dimensions = DIMENSIONS.map((id) => {
      const found = judged.findings.find((finding) => finding.id === id)?.finding;
      return toDimension(
        reading,
        id,
        found ?? { status: 'not_assessed', reason: 'This probe does not ask for it.', evidence: [] },
      );
    });
    const grading = {
      verdict: judged.verdict,
      score: judged.score,
      confidence: judged.confidence,
      barRaiserThinks: judged.barRaiserThinks,
      dimensions,
      disqualifiers: [...judged.disqualifiers],
      flipFact: judged.flipFact,
      ...shared,
    };
    return { grading, reading, context };
  }
  // No finding about an act may rest on words that were thrown together.
  const jumbled = isJumbled(whole);
  const dimensions = DIMENSIONS.map((id) => {
    const found =
      jumbled && principle.dimensions[id] ? JUMBLED : judgeDimension(id, reading, context, tables);
    return toDimension(reading, id, found);
  });
  const disqualifiers = standing(judgeDisqualifiers(reading, context, tables), dimensions);
  const grading = { ...decide(dimensions, disqualifiers, context), dimensions, disqualifiers, ...shared };
  return { grading, reading, context };
}
