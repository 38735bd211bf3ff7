import type { Critique, Grading } from '../../contract/critique.ts';
import { Account } from '../accounting/account.ts';
import type { GradeInput, ModelDeps, ServiceDeps } from '../deps.ts';
import type { IdempotentRequest } from '../internal/idempotency.ts';
import { EventLog, RETOLD_FROM } from '../streaming/event-log.ts';
import type { Task } from '../streaming/tasks.ts';
import { gradeWithModel } from './grade.ts';

export const critiqueKey = (tenantId: string, id: string): string => `${tenantId}/critiques/${id}`;

/** Lets the model grade an answer whose rubric critique is stored, and puts its critique in that one's place. */
export function startCritiqueTask(
  deps: ServiceDeps,
  models: ModelDeps,
  tenantId: string,
  { input, rubric, critique: stored }: { input: GradeInput; rubric: Grading; critique: Critique },
  idempotent?: IdempotentRequest,
): Task<Critique> {
  const { id } = stored;
  return models.tasks.start<Critique>(critiqueKey(tenantId, id), async ({ log, signal, finish }) => {
    log.append('critique.rubric', stored);
    const account = new Account(tenantId, id);
    const critique: Critique = { id, ...(await gradeWithModel(deps, input, account, signal, rubric)) };
    await deps.store
      .forTenant(tenantId)
      .critiques.replace(critique, idempotent && { ...idempotent, response: critique });
    log.append('critique.model', critique);
    finish(critique);
  });
}

/** The events of a critique that is known. */
export function retellCritique(critique: Critique): EventLog {
  const log = new EventLog(RETOLD_FROM);
  log.append(critique.grader.kind === 'model' ? 'critique.model' : 'critique.rubric', critique);
  log.done(critique);
  return log;
}
