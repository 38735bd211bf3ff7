/** Makes a report of runs and of what they are compared with. */
import { type Dataset, hashInput } from '../data/case.ts';
import { compareRuns } from '../gate/compare.ts';
import { allBaselines, type Baselines } from '../metrics/baselines.ts';
import { measure } from '../metrics/measure.ts';
import { type AnyRun, isGrading } from '../run/saved.ts';
import { compareInterviews, type InterviewRun, measureInterviews } from '../suites/interviewer-measures.ts';
import { idsToShow, type Report, type SuiteReport, showCase } from './report.ts';

export interface Compared {
  run: AnyRun;
  base?: AnyRun;
  /** What `base` is, in words. */
  against?: string;
}

export function buildReport(dataset: Dataset, compared: readonly Compared[], seconds: number): Report {
  let baselines: Baselines | undefined;
  const suites = compared.map(({ run, base, against }): SuiteReport => {
    const common = against === undefined ? {} : { against };
    if (!isGrading(run)) {
      const before = base as InterviewRun | undefined;
      return {
        ...common,
        suite: 'interviewer',
        speaker: run.speaker,
        partial: run.partial === true,
        measures: measureInterviews(run),
        ...(before && { comparison: compareInterviews(before, run) }),
      };
    }
    baselines ??= allBaselines();
    return {
      ...common,
      suite: run.suite,
      grader: run.grader,
      partial: run.partial === true || run.shard !== undefined,
      measures: measure(dataset, run, baselines),
      ...(base && isGrading(base) && { comparison: compareRuns(dataset, base, run) }),
    };
  });
  const results = new Map(
    compared.flatMap(({ run }) =>
      isGrading(run) ? run.results.map((each) => [each.id, each] as const) : [],
    ),
  );
  const ids = new Set(suites.flatMap((suite) => idsToShow(suite)));
  const first = compared[0]?.run;
  return {
    createdAt: first?.createdAt ?? '',
    ...(first?.commit !== undefined && { commit: first.commit }),
    seconds,
    suites,
    shown: Object.fromEntries(
      [...ids].flatMap((id) => {
        const found = dataset.cases.get(id);
        const result = results.get(id);
        // Quotes of a text that has changed since would mark the wrong words.
        const isSame = found !== undefined && result?.hash === hashInput(found);
        return found ? [[id, showCase(found, isSame ? result : undefined)]] : [];
      }),
    ),
  };
}
