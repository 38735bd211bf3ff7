/** `eval merge`: the results of all shards as one. */
import { usageError } from '../data/errors.ts';
import { loadDataset } from '../data/index.ts';
import type { Run } from '../run/result.ts';
import { isGrading, readRuns } from '../run/saved.ts';
import type { EvalIo } from './io.ts';
import { conclude, type RunOptions } from './run.ts';

export async function mergeCommand(
  paths: readonly string[],
  options: RunOptions,
  io: EvalIo,
): Promise<number> {
  const runs = paths.flatMap(readRuns).filter(isGrading);
  const [first] = runs;
  if (first === undefined) throw usageError('None of these files has gradings.');
  const counts = new Set(runs.map(({ shard }) => shard?.split('/')[1]));
  const [count] = counts;
  if (counts.size > 1 || count === undefined || runs.length !== Number(count))
    throw usageError(`These are ${runs.length} parts; all parts of one --shard i/n are needed, each once.`);
  if (new Set(runs.map(({ shard }) => shard)).size !== runs.length)
    throw usageError('A part is there twice.');
  const sameness = (run: Run) => JSON.stringify([run.suite, run.grader, run.datasetHash]);
  if (runs.some((run) => sameness(run) !== sameness(first)))
    throw usageError('These parts were made with different data or graders.');
  const { shard: _part, ...whole } = first;
  const merged: Run = {
    ...whole,
    results: runs.flatMap(({ results }) => results),
    faults: runs.flatMap(({ faults }) => faults),
  };
  return conclude(await loadDataset(), [merged], options, io, 0);
}
