import type { Critique, Grading } from '../../contract/critique.ts';
import { Account } from '../accounting/account.ts';
import type { GradeInput, ModelDeps, ServiceDeps } from '../deps.ts';
import type { IdempotentRequest } from '../internal/idempotency.ts';
import { EventLog, RETOLD_FROM } from '../streaming/event-log.ts';
import type { Task } from '../streaming/tasks.ts';
import { gradeWithModel } from './grade.ts';

export const critiqueKey = (tenantId: string, id: string): string => `${tenantId}/critiques/${id}`;

export interface CritiqueTask {
  input: GradeInput;
  /** The rubric's grading, for the model's to build on. */
  rubric: Grading;
  /** The rubric's critique, as it is stored if it is. */
  critique: Critique;
  /** Whether it is stored. */
  isKept: boolean;
}

/** Lets the model grade an answer that the rubric has graded, and puts its critique in that one's place. */
export function startCritiqueTask(
  deps: ServiceDeps,
  models: ModelDeps,
  tenantId: string,
  { input, rubric, critique: stored, isKept }: CritiqueTask,
  idempotent?: IdempotentRequest,
): Task<Critique> {
  const { id } = stored;
  const key = critiqueKey(tenantId, id);
  const task = models.tasks.start<Critique>(key, async ({ log, signal, finish }) => {
    log.append('critique.rubric', stored);
    const account = new Account(tenantId, id);
    const critique: Critique = { id, ...(await gradeWithModel(deps, input, account, signal, rubric)) };
    if (isKept) {
      await deps.store
        .forTenant(tenantId)
        .critiques.replace(critique, idempotent && { ...idempotent, response: critique });
    }
    log.append('critique.model', critique);
    finish(critique);
  });
  // Readers have the log itself; nobody finds it again.
  if (!isKept) void task.settled.then(() => models.tasks.forget(key));
  return task;
}

/** The events of a critique that is known. */
export function retellCritique(critique: Critique): EventLog {
  const log = new EventLog(RETOLD_FROM);
  log.append(critique.grader.kind === 'model' ? 'critique.model' : 'critique.rubric', critique);
  log.done(critique);
  return log;
}
