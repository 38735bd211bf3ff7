/** `eval [suites...]`: grades, measures, compares with the committed baseline, reports. */
import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { createRubricGrader } from '../../src/services/rubric-grader.ts';
import { infraError, usageError } from '../data/errors.ts';
import { type Dataset, loadDataset, loadWalkthroughs } from '../data/index.ts';
import { baselinePath, writeBaseline, writeInterviewBaseline } from '../gate/baseline.ts';
import { buildReport, type Compared } from '../report/build.ts';
import { renderHtml } from '../report/html.ts';
import { renderJunit } from '../report/junit.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { Report } from '../report/report.ts';
import { renderTerminal } from '../report/terminal.ts';
import { currentCommit } from '../run/commit.ts';
import { execute, type Task } from '../run/execute.ts';
import { mustBeWritable, openJournal, writeWhole } from '../run/files.ts';
import { progressLine } from '../run/progress.ts';
import { type Run, SUITES, type Suite } from '../run/result.ts';
import { type AnyRun, isGrading, LAST, readRuns, type Saved, WORK_FOLDER } from '../run/saved.ts';
import { select } from '../run/select.ts';
import { arithmetic } from '../suites/arithmetic.ts';
import type { InterviewRun } from '../suites/interviewer-measures.ts';
import { RUBRIC_GRADER, rubricSuite } from '../suites/rubric.ts';
import { failingIds } from './failing.ts';
import type { EvalIo } from './io.ts';
import type { ModelRunOptions } from './model-run.ts';

export interface RunOptions {
  gate?: boolean;
  updateBaseline?: boolean;
  filter?: string;
  family?: string;
  split?: string;
  limit?: string;
  failing?: boolean;
  repeat?: string;
  concurrency?: string;
  shard?: string;
  resume?: boolean;
  json?: boolean;
  output?: string[];
  details?: boolean;
}

export const EXIT = { pass: 0, regression: 1, usage: 2, infrastructure: 3 } as const;

/** What a bare `eval` runs: all that needs no key. */
const KEYLESS: readonly Suite[] = ['rubric', 'interviewer'];

export async function runCommand(
  names: readonly string[],
  options: ModelRunOptions,
  io: EvalIo,
): Promise<number> {
  const started = performance.now();
  const suites = (names.length === 0 ? KEYLESS : names) as readonly Suite[];
  for (const name of suites)
    if (!SUITES.includes(name)) throw usageError(`There is no suite "${name}": ${SUITES.join(', ')}.`);
  for (const path of options.output ?? []) {
    rendererOf(path);
    mustBeWritable(path);
  }
  if (options.updateBaseline && isNarrowed(options))
    throw usageError('A baseline is made of all cases: leave out the filters and --shard.');
  const dataset = await loadDataset();
  const runs: AnyRun[] = [];
  for (const suite of suites) {
    if (suite === 'rubric') runs.push(await gradeWithRubric(dataset, options, io));
    else if (suite === 'interviewer') runs.push(await interview(options, io));
    else {
      const { runModelSuite } = await import('./model-run.ts');
      const run = await runModelSuite(dataset, options, io);
      if (run) runs.push(run);
    }
  }
  if (runs.length === 0) return EXIT.pass;
  return conclude(dataset, runs, options, io, (performance.now() - started) / 1000);
}

const isNarrowed = ({ filter, family, split, limit, failing, shard }: RunOptions): boolean =>
  [filter, family, split, limit, shard].some((each) => each !== undefined) || failing === true;

export const positive = (text: string | undefined, name: string, fallback: number): number => {
  const value = text === undefined ? fallback : Number(text);
  if (!(Number.isInteger(value) && value >= 1)) throw usageError(`${name} must be a whole number from 1.`);
  return value;
};

/** The cases and repeats of a run, without those an interrupted run has already done. */
export function planTasks(dataset: Dataset, options: RunOptions, repeats: number) {
  const { limit, ...narrowing } = options;
  const selection = {
    ...narrowing,
    ...(limit !== undefined && { limit: positive(limit, '--limit', 1) }),
    ...(options.failing && { only: failingIds(readRuns(LAST), dataset) }),
  };
  const { cases, isPartial } = select(dataset, selection);
  const tasks = cases.flatMap((each) =>
    Array.from({ length: repeats }, (_, at): Task => ({ case: each, repeat: at + 1 })),
  );
  return { tasks, isPartial };
}

async function gradeWithRubric(dataset: Dataset, options: RunOptions, io: EvalIo): Promise<Run> {
  const { tasks, isPartial } = planTasks(dataset, options, positive(options.repeat, '--repeat', 1));
  const fingerprint = JSON.stringify([
    'rubric',
    RUBRIC_GRADER,
    dataset.hash,
    options.shard,
    tasks.length,
    tasks[0]?.case.id,
  ]);
  const journal = openJournal(
    join(WORK_FOLDER, 'rubric.journal.jsonl'),
    fingerprint,
    options.resume === true,
  );
  const done = new Set(journal.earlier.map(({ id, repeat }) => `${id} ${repeat}`));
  const line = progressLine('rubric', io.stderr);
  const outcome = await execute({
    tasks: tasks.filter(({ case: { id }, repeat }) => !done.has(`${id} ${repeat}`)),
    grade: rubricSuite(),
    concurrency: positive(options.concurrency, '--concurrency', 1),
    ...(io.signal && { signal: io.signal }),
    onOutcome: (each, progress) => {
      journal.add(each);
      line.update(progress);
    },
  });
  line.done();
  if (outcome.stopped === 'interrupted')
    throw usageError('Interrupted. Nothing was overwritten; add --resume to go on where it stopped.');
  journal.remove();
  return {
    schema: 'eval-run',
    version: 1,
    suite: 'rubric',
    ...stamp(io),
    grader: RUBRIC_GRADER,
    datasetHash: dataset.hash,
    ...(options.shard !== undefined && { shard: options.shard }),
    ...(isPartial && { partial: true }),
    arithmetic: arithmetic(),
    results: [...journal.earlier, ...outcome.results],
    faults: outcome.faults,
  };
}

export function stamp(io: EvalIo): { createdAt: string; commit?: string } {
  const commit = currentCommit();
  return { createdAt: io.now().toISOString(), ...(commit !== undefined && { commit }) };
}

async function interview(options: RunOptions, io: EvalIo): Promise<InterviewRun> {
  // The database and all that hangs on it, which the other suites do not need.
  const { holdInterviews } = await import('../suites/interviewer.ts');
  const line = progressLine('interviewer', io.stderr);
  const interviews = await holdInterviews({
    walkthroughs: await loadWalkthroughs(),
    grader: createRubricGrader(),
    ...(options.filter !== undefined && { filter: options.filter }),
    onInterview: (done, total) => line.update({ done, total, faults: 0, costMicroUsd: 0 }),
    ...(io.signal && { signal: io.signal }),
  });
  line.done();
  if (io.signal?.aborted) throw usageError('Interrupted. Nothing was overwritten.');
  return {
    schema: 'eval-interviews',
    version: 2,
    ...stamp(io),
    speaker: 'documented bridges',
    ...(options.filter !== undefined && { partial: true }),
    interviews,
  };
}

/** Compares, writes every report that was asked for, and says how it went. */
export function conclude(
  dataset: Dataset,
  runs: readonly AnyRun[],
  options: RunOptions,
  io: EvalIo,
  seconds: number,
): number {
  const compared = runs.map((run): Compared => {
    const path = baselinePath(isGrading(run) ? run.suite : 'interviewer');
    if (!existsSync(path)) {
      if (options.gate && !options.updateBaseline)
        throw usageError(`${path} does not exist. Make it with: npm run eval -- --update-baseline`);
      return { run };
    }
    const base = readRuns(path)[0] as AnyRun;
    return { run, base, against: `the baseline of ${base.commit ?? base.createdAt}` };
  });
  const report = buildReport(dataset, compared, seconds);
  const saved: Saved = { schema: 'eval-results', version: 1, runs: [...runs], report };
  writeWhole(LAST, `${JSON.stringify(saved)}\n`);
  writeOutputs(report, saved, options.output ?? []);
  if (options.json) io.stdout.write(`${JSON.stringify(saved)}\n`);
  else io.stdout.write(renderTerminal(report, options));

  const faults = runs.flatMap((run) => (isGrading(run) ? run.faults : []));
  if (options.updateBaseline) {
    if (faults.length > 0) throw infraError('Not every case was graded; the baseline stays as it is.');
    for (const run of runs) {
      const path = isGrading(run) ? writeBaseline(run, dataset) : writeInterviewBaseline(run);
      io.stderr.write(`Wrote ${path}. Commit it with a reason.\n`);
    }
    return EXIT.pass;
  }
  const isWorse = report.suites.some(({ comparison }) => comparison?.outcome === 'regression');
  if (options.gate) {
    for (const { suite, comparison } of report.suites)
      io.stderr.write(`gate, ${suite}: ${comparison?.outcome ?? 'nothing to compare with'}\n`);
    if (isWorse) return EXIT.regression;
  }
  if (faults.length > 0) {
    const codes = [...new Set(faults.map(({ fault }) => fault))].join(', ');
    throw infraError(
      `${faults.length} gradings failed at the provider (${codes}). They count as nothing; try again with --resume.`,
    );
  }
  return EXIT.pass;
}

type Renderer = (report: Report, saved: Saved) => string;

function rendererOf(path: string): Renderer {
  const renderers: Record<string, Renderer> = {
    '.md': renderMarkdown,
    '.html': renderHtml,
    '.xml': renderJunit,
    '.json': (_, saved) => `${JSON.stringify(saved)}\n`,
  };
  const renderer = renderers[extname(path)];
  if (renderer === undefined)
    throw usageError(`--output ${path}: the name must end in ${Object.keys(renderers).join(', ')}.`);
  return renderer;
}

export function writeOutputs(report: Report, saved: Saved, paths: readonly string[]): void {
  for (const path of paths) writeWhole(path, rendererOf(path)(report, saved));
}
