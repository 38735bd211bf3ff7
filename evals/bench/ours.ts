/**
 * The project's runner on the benchmark's cases: `node ours.ts live|record|replay CALLS CONCURRENCY CASSETTES`.
 * Prints what it took, in milliseconds, without and with the start of the process.
 */
import { type Dataset, loadDataset } from '../data/index.ts';
import { execute, type Task } from '../run/execute.ts';
import { type Mode, ModelSuite } from '../suites/model.ts';

/** The same cases for everybody: the first ones of the data set, so many times over as it takes. */
export function benchTasks(dataset: Dataset, cases: number, repeats: number): Task[] {
  const chosen = [...dataset.cases.values()].filter(({ family }) => family !== 'example').slice(0, cases);
  return chosen.flatMap((each) =>
    Array.from({ length: repeats }, (_, at): Task => ({ case: each, repeat: at + 1 })),
  );
}

if (import.meta.main) {
  const [mode = 'live', cases = '200', repeats = '1', concurrency = '20', cassettes = ''] =
    process.argv.slice(2);
  const dataset = await loadDataset();
  const suite = new ModelSuite({ mode: mode as Mode, cassettes, env: process.env, now: () => new Date() });
  const tasks = benchTasks(dataset, Number(cases), Number(repeats));
  const started = performance.now();
  const { results, faults } = await execute({
    tasks,
    grade: (task) => suite.grade(task),
    concurrency: Number(concurrency),
  });
  const run = performance.now() - started;
  console.log(JSON.stringify({ run, graded: results.length, faults: faults.length }));
}
