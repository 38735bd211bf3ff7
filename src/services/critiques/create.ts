import type { Critique, CritiqueRequest } from '../../contract/critique.ts';
import type { Principle } from '../../contract/principle.ts';
import { AppError } from '../../errors.ts';
import type { TenantStore } from '../../store/port.ts';
import type { ServiceDeps } from '../deps.ts';
import {
  findReplay,
  type IdempotentRequest,
  type Outcome,
  recordFor,
  replayTaken,
} from '../internal/idempotency.ts';
import { loadPrinciple, loadWalkthrough } from '../internal/load.ts';

/**
 * Grades one answer and keeps the critique.
 *
 * @throws AppError validation_failed, walkthrough_not_found, principle_not_found, idempotency_key_reused
 */
export async function createCritique(
  deps: ServiceDeps,
  tenantId: string,
  input: CritiqueRequest,
  idempotent?: IdempotentRequest,
): Promise<Outcome<Critique>> {
  const tenant = deps.store.forTenant(tenantId);
  const replay = await findReplay<Critique>(tenant.idempotency, idempotent);
  if (replay !== undefined) return replay;

  const { principle, question } = await resolveSubject(deps, tenant, input);
  const level = input.level ?? 'sde2';
  const { answer, probe } = input;
  const grading = await deps.grader.grade(
    { answer, principle, level, question, probe },
    input.grader ?? 'auto',
  );

  const critique: Critique = { id: deps.newId(), ...grading };
  const createdAt = deps.now();
  const written = await tenant.critiques.insert(
    { critique, request: { ...input, principle: principle.slug, level }, createdAt },
    recordFor(idempotent, critique, critique.id, createdAt),
  );
  if (written === 'key_taken') return replayTaken(tenant.idempotency, idempotent);
  return { result: critique, replayed: false };
}

/** What the answer is judged as: the principle that was named, otherwise the walkthrough's. */
async function resolveSubject(
  deps: ServiceDeps,
  tenant: TenantStore,
  input: CritiqueRequest,
): Promise<{ principle: Principle; question: string | undefined }> {
  if (input.walkthroughId === undefined) {
    if (input.principle === undefined) {
      throw new AppError('validation_failed', 'Say what the answer is about: a principle or a walkthrough.', [
        { pointer: '/principle', detail: 'is required when walkthroughId is left out' },
      ]);
    }
    return { principle: loadPrinciple(deps, input.principle, '/principle'), question: input.question };
  }
  const { walkthrough } = await loadWalkthrough(tenant, input.walkthroughId, '/walkthroughId');
  return {
    principle: loadPrinciple(deps, input.principle ?? walkthrough.principle, '/principle'),
    question: input.question ?? walkthrough.question,
  };
}
