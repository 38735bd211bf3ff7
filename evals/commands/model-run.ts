/** The `model` suite of `eval`: prices first, then plays back, records or sends batches, and grades. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { finishEarlierBatch, sendBatch } from '../cassettes/batch.ts';
import { usageError } from '../data/errors.ts';
import type { Dataset } from '../data/index.ts';
import { execute, type Task } from '../run/execute.ts';
import { openJournal } from '../run/files.ts';
import { progressLine } from '../run/progress.ts';
import type { Run } from '../run/result.ts';
import { WORK_FOLDER } from '../run/saved.ts';
import { describePrice, type Mode, ModelSuite, priceOf } from '../suites/model.ts';
import type { EvalIo } from './io.ts';
import { planTasks, positive, type RunOptions, stamp } from './run.ts';

export interface ModelRunOptions extends RunOptions {
  record?: boolean;
  live?: boolean;
  batch?: boolean;
  dryRun?: boolean;
  model?: string;
  cassettes?: string;
  maxCost?: string;
}

/** Without filters a model grades what people wrote to be graded; perturbations are thousands of calls. */
const DEFAULT_FAMILIES = 'opening,follow-up,catalogue,trap';
/** Dollars that are spent without asking. */
const DEFAULT_MAX_COST = 5;

export async function runModelSuite(
  dataset: Dataset,
  options: ModelRunOptions,
  io: EvalIo,
): Promise<Run | undefined> {
  const mode: Mode = options.live ? 'live' : options.record || options.batch ? 'record' : 'replay';
  if (options.live && (options.record || options.batch))
    throw usageError('--live keeps nothing: use it without --record and --batch.');
  const suite = new ModelSuite({
    mode,
    env: io.env,
    now: io.now,
    ...(options.model !== undefined && { model: options.model }),
    ...(options.cassettes !== undefined && { cassettes: options.cassettes }),
  });
  const family = options.family ?? (options.filter === undefined ? DEFAULT_FAMILIES : undefined);
  const selection = { ...options, ...(family !== undefined && { family }) };
  const { tasks, isPartial } = planTasks(dataset, selection, positive(options.repeat, '--repeat', 3));

  const budget = budgetOf(options);
  if (mode !== 'replay' || options.dryRun) {
    const isGoing = await priceFirst(suite, tasks, options, budget, io);
    if (!isGoing) return undefined;
  }
  if (options.batch) await throughBatches(suite, tasks, io);
  if (mode === 'replay') {
    const missing = suite.missing(tasks);
    // Set by `eval compare`, whose prompts only it can record.
    if (missing.length > 0) throw suite.notRecorded(missing, io.env.EVAL_RECORD_COMMAND);
  }

  const fingerprint = JSON.stringify([suite.identity, mode, dataset.hash, options.shard, tasks.length]);
  const journal = openJournal(
    join(WORK_FOLDER, `model-${options.shard?.replace('/', '-of-') ?? 'all'}.journal.jsonl`),
    fingerprint,
    options.resume === true,
  );
  const done = new Set(journal.earlier.map(({ id, repeat }) => `${id} ${repeat}`));
  const line = progressLine(`model ${suite.id}`, io.stderr);
  const outcome = await execute({
    tasks: tasks.filter(({ case: { id }, repeat }) => !done.has(`${id} ${repeat}`)),
    grade: (task) => suite.grade(task),
    concurrency: positive(options.concurrency, '--concurrency', 20),
    warmUp: mode !== 'replay',
    spent: () => suite.spentMicroUsd,
    ...(budget !== undefined && { maxCostMicroUsd: budget * 1e6 }),
    ...(io.signal && { signal: io.signal }),
    onOutcome: (each, progress) => {
      journal.add(each);
      line.update(progress);
    },
  });
  line.done();
  if (outcome.stopped !== undefined)
    throw usageError(
      outcome.stopped === 'budget'
        ? `Stopped at the limit of $${budget}. What was graded is kept: add --resume and a higher --max-cost.`
        : 'Interrupted. Nothing was overwritten; add --resume to go on where it stopped.',
    );
  if (outcome.faults.length === 0) journal.remove();
  return {
    schema: 'eval-run',
    version: 1,
    suite: 'model',
    ...stamp(io),
    grader: suite.identity,
    datasetHash: dataset.hash,
    ...(options.shard !== undefined && { shard: options.shard }),
    ...(isPartial && { partial: true }),
    results: [...journal.earlier, ...outcome.results],
    faults: outcome.faults,
  };
}

function budgetOf({ maxCost }: ModelRunOptions): number | undefined {
  if (maxCost === undefined) return DEFAULT_MAX_COST;
  const value = Number(maxCost);
  if (!(value >= 0)) throw usageError('--max-cost is an amount in US dollars, such as 2.50.');
  return value;
}

/** Says what it will cost. @returns whether to go on */
async function priceFirst(
  suite: ModelSuite,
  tasks: readonly Task[],
  options: ModelRunOptions,
  budget: number | undefined,
  io: EvalIo,
): Promise<boolean> {
  const missing = suite.missing(tasks);
  const price = priceOf(missing, suite, options.batch === true);
  io.stderr.write(`${suite.id}: ${tasks.length} gradings, ${describePrice(price)}.\n`);
  if (options.dryRun) return false;
  // A batch cannot be stopped half-way, so its upper bound counts; otherwise spending stops at the limit.
  const counted = options.batch ? price.atMostMicroUsd : price.expectedMicroUsd;
  if (counted === undefined) {
    if (options.maxCost !== undefined && missing.length > 0)
      throw usageError(`No price is known for ${suite.id}, so --max-cost cannot be held. Leave it out.`);
    return true;
  }
  if (budget !== undefined && counted > budget * 1e6)
    throw usageError(
      `That is more than the limit of $${budget}. Allow more with --max-cost, or take fewer cases (--filter, --repeat 1).`,
    );
  return true;
}

const POLL_MS = 30_000;

async function throughBatches(suite: ModelSuite, tasks: readonly Task[], io: EvalIo): Promise<void> {
  const { live, cassette } = suite;
  if (live?.config.provider !== 'anthropic' || cassette === undefined)
    throw usageError("--batch uses Anthropic's Message Batches: choose a model of anthropic.");
  const options = {
    model: live.config.model,
    apiKey: live.config.apiKey,
    endpoint: live.endpoint,
    cassette,
    stateFile: join(WORK_FOLDER, 'batch.json'),
    now: io.now,
    wait: async (ms: number) =>
      void (await sleep(ms, undefined, io.signal ? { signal: io.signal } : {}).catch(() => {})),
    pollMs: Number(io.env.EVAL_BATCH_POLL_MS ?? POLL_MS),
    onProgress: (text: string) => void io.stderr.write(`${text}\n`),
    ...(io.signal && { signal: io.signal }),
  };
  await finishEarlierBatch(options);
  // A grading may make calls that depend on earlier answers: until nothing is missing any more.
  for (;;) {
    const missing = suite.missing(tasks);
    if (missing.length === 0) return;
    await sendBatch(missing, options);
  }
}
