/** Grades one answer: one parse, every check once, one verdict. Pure and without state. */
import type { DimensionFinding, DisqualifierFinding, Evidence, Grading } from '../contract/critique.ts';
import { DIMENSIONS, DISQUALIFIERS } from '../contract/vocabulary.ts';
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
import { gradeFollowUp } from './follow-up/grade-follow-up.ts';
import type { RubricInput } from './index.ts';
import { sectionsOf } from './sections.ts';
import { analyse } from './text/analyse.ts';
import type { Doc } from './text/document.ts';
import { decide } from './verdict/index.ts';
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

/** Cuts quotes so that `text.slice(start, end) === quote` holds; spans outside the text or blank are dropped. */
export function evidenceOf(text: string, spans: readonly Span[]): Evidence[] {
  return spans
    .filter(
      ({ start, end }) =>
        start >= 0 && end <= text.length && start < end && text.slice(start, end).trim() !== '',
    )
    .slice(0, MAX_QUOTES)
    .map(({ start, end }) => ({ start, end, quote: text.slice(start, end) }));
}

const toDimension = (text: string, id: DimensionFinding['id'], found: Finding): DimensionFinding => ({
  id,
  status: found.status,
  reason: found.reason,
  ...(found.advice !== undefined && found.status !== 'clear' && { advice: found.advice }),
  evidence: evidenceOf(text, found.evidence),
  decidedBy: 'rubric',
});

const toDisqualifier = (
  text: string,
  id: DisqualifierFinding['id'],
  found: Disqualified,
): DisqualifierFinding => ({
  id,
  reason: found.reason,
  evidence: evidenceOf(text, found.evidence),
});

function judgeDimension(id: DimensionFinding['id'], doc: Doc, context: CheckContext): Finding {
  if (!context.principle.dimensions[id]) {
    return {
      status: 'not_applicable',
      reason: `${context.principle.name} does not ask for this.`,
      evidence: [],
    };
  }
  const check = dimensionChecks.get(id);
  return check
    ? check.run(doc, context)
    : { status: 'not_assessed', reason: 'The rubric cannot tell this from one answer.', evidence: [] };
}

function judgeDisqualifiers(doc: Doc, context: CheckContext): DisqualifierFinding[] {
  return DISQUALIFIERS.flatMap((id) => {
    // A plea to the grader never counts for the candidate, whatever the principle.
    if (id !== 'manipulation' && !context.principle.disqualifiers.includes(id)) return [];
    const found = disqualifierChecks.get(id)?.run(doc, context);
    return found ? [toDisqualifier(doc.text, id, found)] : [];
  });
}

/** Grades one answer: an opening, or a follow-up judged against its probe and its opening. */
export function gradeAnswer(input: RubricInput): Grading {
  const doc = analyse(input.answer);
  const { opening, ...probe } = input.probe ?? { question: '' };
  const context: CheckContext = {
    principle: input.principle,
    level: input.level,
    ...(input.question !== undefined && { question: input.question }),
    ...(input.probe && { probe: { ...probe, ...(opening !== undefined && { opening: analyse(opening) }) } }),
  };
  const shared = {
    sections: sectionsOf(doc, input.level),
    delivery: measureDelivery(doc, (span) => ({ ...span, quote: doc.text.slice(span.start, span.end) })),
    grader: {
      kind: 'rubric' as const,
      label: 'Rubric: fixed rules, no model judgement',
      rubricVersion: RUBRIC_VERSION,
    },
  };
  const disqualifiers = judgeDisqualifiers(doc, context);
  if (context.probe) {
    const judged = gradeFollowUp(doc, { ...context, probe: context.probe }, disqualifiers);
    const dimensions = DIMENSIONS.map((id) => {
      const found = judged.findings.find((finding) => finding.id === id)?.finding;
      return toDimension(
        doc.text,
        id,
        found ?? { status: 'not_assessed', reason: 'This probe does not ask for it.', evidence: [] },
      );
    });
    return {
      verdict: judged.verdict,
      score: judged.score,
      confidence: judged.confidence,
      barRaiserThinks: judged.barRaiserThinks,
      dimensions,
      disqualifiers: judged.disqualifiers.map(({ id, found }) => toDisqualifier(doc.text, id, found)),
      flipFact: judged.flipFact,
      ...shared,
    };
  }
  const dimensions = DIMENSIONS.map((id) => toDimension(doc.text, id, judgeDimension(id, doc, context)));
  return { ...decide(dimensions, disqualifiers, context), dimensions, disqualifiers, ...shared };
}
