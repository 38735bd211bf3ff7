import type { Critique } from '../../contract/critique.ts';
import type { TenantStore } from '../../store/port.ts';
import { Account } from '../accounting/account.ts';
import type { GradeInput, ServiceDeps } from '../deps.ts';
import { critiqueNotFound, loadCritique } from '../internal/load.ts';
import { gradeInputOf } from '../interviews/grade-input.ts';
import { turnKey } from '../interviews/turn-task.ts';
import { toGradeInput } from './create.ts';
import { critiqueKey } from './critique-task.ts';
import { gradeWithModel } from './grade.ts';

/**
 * Grades a stored critique again, with the model: one that was asked for while the model could not be reached,
 * or one of the rubric's alone. One that a model has already judged stays as it is. The critique of an answer
 * in an interview is found by its id as well, and its debrief follows.
 *
 * @throws AppError critique_not_found
 */
export async function regradeCritique(deps: ServiceDeps, tenantId: string, id: string): Promise<Critique> {
  const { models } = deps;
  const subject = await findSubject(deps, tenantId, id);
  if (subject.critique.grader.kind === 'model') return subject.critique;
  if (models === undefined) return regrade(deps, tenantId, subject, new AbortController().signal);

  // Those who ask at the same time share one grading.
  const key = `${critiqueKey(tenantId, id)}/regrade`;
  const running = models.tasks.get<Critique>(key);
  const task = running?.isRunning
    ? running
    : models.tasks.start<Critique>(key, async ({ signal, finish }) => {
        finish(await regrade(deps, tenantId, subject, signal));
      });
  return task.result;
}

/** A stored critique, what it judges and where it is kept. */
interface Subject {
  critique: Critique;
  /** The interview or the critique that is charged. */
  chargedTo: string;
  input: GradeInput;
  replace(tenant: TenantStore, critique: Critique): Promise<boolean>;
}

async function findSubject(deps: ServiceDeps, tenantId: string, id: string): Promise<Subject> {
  const tenant = deps.store.forTenant(tenantId);
  const place = await tenant.interviews.findCritique(id);
  if (place === undefined) {
    // One that is still being graded for the first time is waited for.
    await deps.models?.tasks.get(critiqueKey(tenantId, id))?.settled;
    const { critique, request } = await loadCritique(tenant, id);
    return {
      critique,
      chargedTo: id,
      input: await toGradeInput(deps, tenant, request),
      replace: ({ critiques }, better) => critiques.replace(better),
    };
  }
  const { interview } = place;
  const { turn, asked, answer } = place.turn;
  await deps.models?.tasks.get(turnKey(tenantId, interview.id, turn))?.settled;
  const turns = await tenant.interviews.turns(interview.id);
  const critique = turns.find((each) => each.turn === turn)?.critique;
  if (critique === undefined) throw critiqueNotFound();
  const earlier = turns.filter((each) => each.turn < turn);
  return {
    critique,
    chargedTo: interview.id,
    input: gradeInputOf(deps, interview, asked, earlier, answer),
    replace: ({ interviews }, better) => interviews.replaceCritique(interview.id, turn, better),
  };
}

async function regrade(
  deps: ServiceDeps,
  tenantId: string,
  { critique, chargedTo, input, replace }: Subject,
  signal: AbortSignal,
): Promise<Critique> {
  const account = new Account(tenantId, chargedTo);
  const { id, coachingNote } = critique;
  const better: Critique = {
    id,
    ...(await gradeWithModel(deps, input, account, signal)),
    ...(coachingNote !== undefined && { coachingNote }),
  };
  if (!(await replace(deps.store.forTenant(tenantId), better))) throw critiqueNotFound();
  return better;
}
