import { type CannotEvaluateError, usageError } from '../data/errors.ts';
import type { EvalCase } from '../data/index.ts';
import type { CaseResult, Fault } from './result.ts';

export interface Task {
  case: EvalCase;
  repeat: number;
}

/** Thrown by a grader whose provider failed: the case counts as not graded, and the run goes on. */
export class ProviderFault extends Error {
  override readonly name = 'ProviderFault';
}

export interface Progress {
  done: number;
  total: number;
  faults: number;
  costMicroUsd: number;
}

export interface Execution {
  tasks: readonly Task[];
  grade(task: Task): Promise<CaseResult>;
  /** How many cases are graded at the same time. */
  concurrency: number;
  /** Told of each outcome as soon as it is there, so that an interrupted run can be resumed. */
  onOutcome?: (outcome: CaseResult | Fault, progress: Progress) => void;
  /** Stops handing out tasks; those under way are finished. */
  signal?: AbortSignal;
  /** What was paid so far, in millionths of a US dollar. */
  spent?: () => number;
  /** Stops before the next case when this much was spent. */
  maxCostMicroUsd?: number;
  /** Grades the first case alone, so that the others find the shared prefix in the provider's cache. */
  warmUp?: boolean;
}

export interface Outcome {
  results: CaseResult[];
  faults: Fault[];
  /** Why not all tasks were done. */
  stopped?: 'interrupted' | 'budget';
}

/** Faults in a row after which the provider is taken to be down. */
const GIVE_UP_AFTER = 20;

/**
 * Grades every task, several at a time. Outcomes come back in the order of the tasks, whatever finished first.
 *
 * @throws whatever `grade` throws that is not a ProviderFault
 */
export async function execute(execution: Execution): Promise<Outcome> {
  const { tasks, grade, concurrency, onOutcome, signal, maxCostMicroUsd, spent = () => 0 } = execution;
  if (!(concurrency >= 1)) throw usageError('--concurrency must be at least 1.');
  const outcomes = new Array<CaseResult | Fault | undefined>(tasks.length);
  const progress: Progress = { done: 0, total: tasks.length, faults: 0, costMicroUsd: 0 };
  let next = 0;
  let faultsInARow = 0;
  let stopped: Outcome['stopped'];
  let failure: CannotEvaluateError | Error | undefined;

  const mayGoOn = (): boolean => {
    if (failure !== undefined || faultsInARow >= GIVE_UP_AFTER || next >= tasks.length) return false;
    if (signal?.aborted) stopped = 'interrupted';
    else if (maxCostMicroUsd !== undefined && spent() >= maxCostMicroUsd) stopped = 'budget';
    return stopped === undefined;
  };
  const work = async (most = Number.POSITIVE_INFINITY): Promise<void> => {
    for (let taken = 0; taken < most && mayGoOn(); taken += 1) {
      const at = next;
      next += 1;
      const task = tasks[at] as Task;
      let outcome: CaseResult | Fault;
      try {
        outcome = await grade(task);
        faultsInARow = 0;
      } catch (error) {
        if (!(error instanceof ProviderFault)) {
          failure ??= error as Error;
          return;
        }
        outcome = { id: task.case.id, repeat: task.repeat, fault: error.message };
        progress.faults += 1;
        faultsInARow += 1;
      }
      outcomes[at] = outcome;
      progress.done += 1;
      progress.costMicroUsd = spent();
      onOutcome?.(outcome, progress);
      // Grading with rules never waits: let signals and the progress line have their turn.
      if (progress.done % 50 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
  };
  if (execution.warmUp) await work(1);
  await Promise.all(Array.from({ length: Math.min(concurrency, tasks.length) }, () => work()));
  if (failure !== undefined) throw failure;
  const done = outcomes.filter((outcome) => outcome !== undefined);
  return {
    results: done.filter((outcome): outcome is CaseResult => 'verdict' in outcome),
    faults: done.filter((outcome): outcome is Fault => 'fault' in outcome),
    ...(stopped && { stopped }),
  };
}
