/** Grades one answer: one parse, every check once, one verdict. Pure and without state. */
import type { DimensionFinding, DisqualifierFinding, Grading } from '../contract/critique.ts';
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
import { spanOfSentence } from './disagreement/spans.ts';
import { gradeFollowUp } from './follow-up/grade-follow-up.ts';
import type { RubricInput } from './index.ts';
import { keepAfterWhile, samplesFor } from './kept-shapes.ts';
import { JUMBLED } from './no-sentences.ts';
import { evidenceOf, type Part } from './quote.ts';
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
  /** The whole answer: how long it took, what it says to a grader. */
  whole: Part;
  /** Without repetitions and slogans. */
  told: Part;
  /** Without empty talk either: what the dimensions rest on. */
  plain: Part;
  /** The sentences of empty talk. */
  setAside: readonly Span[];
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
  const toOthers = toGrader?.evidence ?? [];
  const told = without(whole, toOthers);
  return {
    answer,
    whole: { doc: whole, toOriginal: asItIs },
    told,
    setAside: empty.map(({ index }) => spanOfSentence(whole, index)),
    plain: empty.length === 0 ? told : without(whole, [...toOthers, ...empty]),
    toGrader,
  };
}

const asItIs = (offset: number): number => offset;

/** What is left of an answer without what says nothing and some stretches of it. */
function without(whole: Doc, stretches: readonly Span[]): Part {
  const { text, toOriginal, changed } = stripInert(whole.text, stretches, whole.tokens);
  return { doc: changed ? analyse(text) : whole, toOriginal };
}

function toDimension(reading: Reading, id: DimensionId, found: Finding): DimensionFinding {
  const { status, strength, reason, advice } = found;
  const part = ABOUT_WHOLE.has(id) ? reading.whole : reading.plain;
  const evidence = evidenceOf(reading.answer, part, found.evidence);
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
  { plain: { doc }, whole }: Reading,
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
  if (check && ABOUT_WHOLE.has(id)) return check.run(whole.doc, context);
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
  const judge = (id: DisqualifierId, found: Disqualified | null | undefined, part: Part): boolean => {
    if (found)
      judged.push({ id, reason: found.reason, evidence: evidenceOf(reading.answer, part, found.evidence) });
    return Boolean(found);
  };
  for (const id of DISQUALIFIERS) {
    if (counts !== undefined && !counts(id)) continue;
    // A plea to the grader never counts for the candidate, whatever the principle.
    if (id === 'manipulation') judge(id, reading.toGrader, reading.whole);
    else if (context.principle.disqualifiers.includes(id)) {
      const check = disqualifierChecks.get(id);
      if (check) partsOf(reading).some((part) => judge(id, readSign(check, part.doc, context, signs), part));
    }
  }
  return judged;
}

/**
 * Where a disqualifier is looked for: empty talk may be all that speaks against somebody, and must not hide what does
 * either. Mostly there is none, and both are the same.
 */
const partsOf = ({ told, plain }: Reading): readonly Part[] =>
  told.doc === plain.doc ? [plain] : [told, plain];

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
      parsed ??= read(opening, asked).plain.doc;
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
  const {
    whole: { doc: whole },
    plain: { doc },
  } = reading;
  const shared = {
    sections: sectionsOf(whole, input.level),
    delivery: measureDelivery(whole, reading.setAside, (span) => ({
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
