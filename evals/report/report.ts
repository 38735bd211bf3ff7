/** A report as data: what ran, what was measured, how it compares. The renderers only lay it out. */
import type { EvalCase } from '../data/case.ts';
import type { Comparison } from '../gate/compare.ts';
import type { Flip } from '../gate/flips.ts';
import { isPrintable, type Split } from '../lib/graded-answers.ts';
import type { Measures } from '../metrics/measure.ts';
import type { CaseResult, GraderIdentity } from '../run/result.ts';
import type { InterviewMeasures } from '../suites/interviewer-measures.ts';

interface Common {
  /** What it is compared with, in words: a commit, a file, the committed baseline. */
  against?: string;
  comparison?: Comparison;
}

export interface GradingReport extends Common {
  suite: 'rubric' | 'model';
  grader: GraderIdentity;
  partial: boolean;
  measures: Measures;
}

export interface InterviewReport extends Common {
  suite: 'interviewer';
  speaker: string;
  partial: boolean;
  measures: InterviewMeasures;
}

export type SuiteReport = GradingReport | InterviewReport;

/** A case whose grading changed or failed, with its text where texts may be shown. */
export interface ShownCase {
  id: string;
  title?: string;
  question?: string;
  /** Missing for answers that nobody may tune on. */
  answer?: string;
  /** Where the quotes are, by finding. */
  evidence: { finding: string; start: number; end: number }[];
}

export interface Report {
  createdAt: string;
  commit?: string;
  seconds: number;
  suites: SuiteReport[];
  /** By id. */
  shown: Record<string, ShownCase>;
}

/** What of a case may be shown. */
export function showCase(each: EvalCase, result: CaseResult | undefined): ShownCase {
  const { id, title, split, input } = each;
  const isOpen = split === 'shipped' || split === 'trap' || isPrintable(split as Split);
  if (!isOpen) return { id, evidence: [] };
  const question = input.probe?.question ?? input.question;
  return {
    id,
    ...(title !== undefined && { title }),
    ...(question !== undefined && { question }),
    answer: input.answer,
    evidence: Object.entries(result?.evidence ?? {}).flatMap(([finding, spans]) =>
      spans.map(([start, end]) => ({ finding, start, end })),
    ),
  };
}

/** Ids whose text a report wants to show, worst first. */
export function idsToShow({ comparison, ...suite }: SuiteReport, most = 60): string[] {
  const order: Flip['direction'][] = ['worse', 'better', 'other'];
  const flips = order.flatMap((direction) =>
    (comparison?.flips ?? []).filter((flip) => flip.direction === direction),
  );
  const traps = suite.suite === 'interviewer' ? [] : suite.measures.traps.failed;
  return [...new Set([...(comparison?.broken ?? []), ...flips, ...traps].map(({ id }) => id))].slice(0, most);
}
