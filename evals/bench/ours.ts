/**
 * The project's runner on the benchmark's cases: `node ours.ts MODE WORK CASES REPEATS CONCURRENCY CASSETTES`.
 * MODE is live, record or replay. WORK is `checks` for what promptfoo is asked to do as well - send the rendered
 * prompt, check the JSON's shape - or `grading` for all the service does: rubric, quotes, merge, verdict.
 * Prints how many milliseconds the cases took, by the clock and of the processor.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StructuredRequest } from '../../src/models/port.ts';
import { CassetteModel } from '../cassettes/model.ts';
import { type Dataset, loadDataset } from '../data/index.ts';
import { execute, type Task } from '../run/execute.ts';
import type { CaseResult } from '../run/result.ts';
import { type Mode, ModelSuite } from '../suites/model.ts';

/** The same cases for everybody: the first ones of the data set, so many times over as it takes. */
export function benchTasks(dataset: Dataset, cases: number, repeats: number): Task[] {
  const chosen = [...dataset.cases.values()].filter(({ family }) => family !== 'example').slice(0, cases);
  return chosen.flatMap((each) =>
    Array.from({ length: repeats }, (_, at): Task => ({ case: each, repeat: at + 1 })),
  );
}

/** Asks and checks the shape of the answer, and nothing else. Prompts are rendered before the clock runs. */
async function checksOnly(
  suite: ModelSuite,
  tasks: readonly Task[],
): Promise<(task: Task) => Promise<CaseResult>> {
  const empty = join(tmpdir(), `bar-raiser-no-cassettes-${process.pid}`);
  const collector = new ModelSuite({
    mode: 'record',
    cassettes: empty,
    env: process.env,
    now: () => new Date(),
  });
  const requests = new Map(
    collector.missing(tasks).map(({ caseId, repeat, request }) => [`${caseId} ${repeat}`, request]),
  );
  return async ({ case: { id }, repeat }) => {
    const request = requests.get(`${id} ${repeat}`) as StructuredRequest<unknown>;
    const { live, cassette } = suite;
    const parts = { ...(live && { live }), ...(cassette && { cassette }) };
    const site = { id: suite.id, caseId: id, repeat, now: () => new Date() };
    await new CassetteModel({ ...site, ...parts }).generateStructured(request);
    return { id, repeat, ...UNGRADED };
  };
}

const UNGRADED = {
  hash: '',
  verdict: 'strong_no_hire',
  score: 0,
  confidence: 0,
  dimensions: {},
  disqualifiers: [],
} satisfies Omit<CaseResult, 'id' | 'repeat'>;

if (import.meta.main) {
  const [mode = 'live', work = 'checks', cases = '200', repeats = '1', concurrency = '20', cassettes = ''] =
    process.argv.slice(2);
  const dataset = await loadDataset();
  const suite = new ModelSuite({ mode: mode as Mode, cassettes, env: process.env, now: () => new Date() });
  const tasks = benchTasks(dataset, Number(cases), Number(repeats));
  const grade = work === 'checks' ? await checksOnly(suite, tasks) : (task: Task) => suite.grade(task);
  const started = performance.now();
  const before = process.cpuUsage();
  const { results, faults } = await execute({ tasks, grade, concurrency: Number(concurrency) });
  const run = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  const cpu = (user + system) / 1_000;
  console.log(JSON.stringify({ run, cpu, graded: results.length, faults: faults.length }));
}
