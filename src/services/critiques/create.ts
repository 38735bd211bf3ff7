import type { Critique, CritiqueRequest } from '../../contract/critique.ts';
import { AppError } from '../../errors.ts';
import { STRUCTURED_LIMITS } from '../../models/limits.ts';
import type { TenantStore } from '../../store/port.ts';
import type { GradeInput, ServiceDeps } from '../deps.ts';
import {
  findReplay,
  type IdempotentRequest,
  type Outcome,
  recordFor,
  replayTaken,
} from '../internal/idempotency.ts';
import { loadPrinciple, loadWalkthrough } from '../internal/load.ts';
import type { EventLog } from '../streaming/event-log.ts';
import { critiqueKey, retellCritique, startCritiqueTask } from './critique-task.ts';
import { gradeFirst, UNFINISHED, unfinished, willAskModel } from './grade.ts';

/** A critique that is stored, and what is still being made of it. */
export interface Critiquing {
  critique: Promise<Critique>;
  log: EventLog;
  /** Whether it was stored by an earlier request with the same key. */
  replayed: boolean;
}

/** `beginCritique`, waiting for the whole critique. */
export async function createCritique(
  deps: ServiceDeps,
  tenantId: string,
  input: CritiqueRequest,
  idempotent?: IdempotentRequest,
): Promise<Outcome<Critique>> {
  const { critique, replayed } = await beginCritique(deps, tenantId, input, idempotent);
  return { result: await critique, replayed };
}

/**
 * Grades one answer by the rubric and, unless told not to, keeps the critique; then, where one is configured and
 * wanted, a model grades it again.
 *
 * @throws AppError validation_failed, walkthrough_not_found, principle_not_found, idempotency_key_reused,
 *   request_in_progress
 */
export async function beginCritique(
  deps: ServiceDeps,
  tenantId: string,
  input: CritiqueRequest,
  idempotent?: IdempotentRequest,
): Promise<Critiquing> {
  const accept = () => acceptCritique(deps, tenantId, input, idempotent);
  if (deps.models === undefined || idempotent === undefined) return accept();
  // In turn, so that copies of a request find what the first of them has begun.
  return deps.models.tasks.inTurn(`${tenantId}/${idempotent.scope} ${idempotent.key}`, accept);
}

async function acceptCritique(
  deps: ServiceDeps,
  tenantId: string,
  input: CritiqueRequest,
  idempotent: IdempotentRequest | undefined,
): Promise<Critiquing> {
  const tenant = deps.store.forTenant(tenantId);
  const replay = await findReplay<Critique>(tenant.idempotency, idempotent);
  if (replay !== undefined) return join(deps, tenantId, replay.result);

  const gradeInput = await toGradeInput(deps, tenant, input);
  const choice = input.grader ?? 'auto';
  const grading = await gradeFirst(deps, gradeInput, choice);
  const asksModel = willAskModel(deps, choice);
  const critique: Critique = { id: deps.newId(), ...(asksModel ? unfinished(grading) : grading) };
  const createdAt = deps.now();
  const { principle, level } = gradeInput;
  // What is not kept has no response to be kept either: it quotes the answer.
  const isKept = input.store !== false;
  const written = isKept
    ? await tenant.critiques.insert(
        { critique, request: { ...input, principle: principle.slug, level }, createdAt },
        recordFor(idempotent, critique, critique.id, createdAt),
      )
    : 'ok';
  if (written === 'key_taken') {
    return join(deps, tenantId, (await replayTaken<Critique>(tenant.idempotency, idempotent)).result);
  }
  if (deps.models === undefined || !asksModel) {
    return { critique: Promise.resolve(critique), log: retellCritique(critique), replayed: false };
  }
  const task = startCritiqueTask(
    deps,
    deps.models,
    tenantId,
    { input: gradeInput, rubric: grading, critique, isKept },
    idempotent,
  );
  return { critique: task.result, log: task.log, replayed: false };
}

/**
 * Answers a repeated request: with what is being made for the first one, or with its kept response.
 *
 * @throws AppError request_in_progress when another server may still be at work on it
 */
async function join(deps: ServiceDeps, tenantId: string, kept: Critique): Promise<Critiquing> {
  const task = deps.models?.tasks.get<Critique>(critiqueKey(tenantId, kept.id));
  if (task !== undefined) return { critique: task.result, log: task.log, replayed: true };
  if (deps.models?.isShared && kept.grader.degraded === UNFINISHED) {
    const stored = await deps.store.forTenant(tenantId).critiques.get(kept.id);
    const overAt = (stored?.createdAt.getTime() ?? 0) + STRUCTURED_LIMITS.deadlineMs;
    if (overAt > deps.now().getTime()) {
      throw new AppError('request_in_progress', 'The first request with this key is still being answered.');
    }
  }
  return { critique: Promise.resolve(kept), log: retellCritique(kept), replayed: true };
}

/**
 * What the answer is judged as: the principle that was named, otherwise the walkthrough's.
 *
 * @throws AppError validation_failed, walkthrough_not_found, principle_not_found
 */
export async function toGradeInput(
  deps: ServiceDeps,
  tenant: TenantStore,
  input: CritiqueRequest,
): Promise<GradeInput> {
  const { answer, probe, level = 'sde2' } = input;
  if (input.walkthroughId === undefined) {
    if (input.principle === undefined) {
      throw new AppError('validation_failed', 'Say what the answer is about: a principle or a walkthrough.', [
        { pointer: '/principle', detail: 'is required when walkthroughId is left out' },
      ]);
    }
    const principle = loadPrinciple(deps, input.principle, '/principle');
    return { answer, principle, level, question: input.question, probe };
  }
  const { walkthrough } = await loadWalkthrough(tenant, input.walkthroughId, '/walkthroughId');
  const principle = loadPrinciple(deps, input.principle ?? walkthrough.principle, '/principle');
  const question = input.question ?? walkthrough.question;
  return { answer, principle, level, question, probe, walkthrough };
}
