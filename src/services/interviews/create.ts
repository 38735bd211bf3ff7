import type { CreateInterview, Interview } from '../../contract/interview.ts';
import { startInterview } from '../../interview/machine.ts';
import type { InterviewRecord } from '../../store/port.ts';
import type { ServiceDeps } from '../deps.ts';
import {
  findReplay,
  type IdempotentRequest,
  type Outcome,
  recordFor,
  replayTaken,
} from '../internal/idempotency.ts';
import { loadPrinciple, loadWalkthrough } from '../internal/load.ts';
import { toInterview } from './view.ts';

/**
 * Begins an interview over a walkthrough and asks its question.
 *
 * @param id one that is not in use; a fresh one if left out
 * @throws AppError walkthrough_not_found, principle_not_found, idempotency_key_reused
 */
export async function createInterview(
  deps: ServiceDeps,
  tenantId: string,
  input: CreateInterview,
  idempotent?: IdempotentRequest,
  id: string = deps.newId(),
): Promise<Outcome<Interview>> {
  const tenant = deps.store.forTenant(tenantId);
  const replay = await findReplay<Interview>(tenant.idempotency, idempotent);
  if (replay !== undefined) return replay;

  const { walkthrough } = await loadWalkthrough(tenant, input.walkthroughId, '/walkthroughId');
  // Fails now rather than at the first answer.
  loadPrinciple(deps, walkthrough.principle, '/walkthroughId');

  const { machine, message } = startInterview(walkthrough);
  const createdAt = deps.now();
  const record: InterviewRecord = {
    id,
    walkthrough,
    level: input.level ?? 'sde2',
    mode: input.mode ?? 'realistic',
    grader: input.grader ?? 'auto',
    machine,
    state: machine.phase,
    turn: 1,
    message,
    ...(input.candidateId !== undefined && { candidateId: input.candidateId }),
    createdAt,
    updatedAt: createdAt,
  };
  const interview = toInterview(record, []);
  const written = await tenant.interviews.create(
    record,
    recordFor(idempotent, interview, interview.id, createdAt),
  );
  if (written === 'key_taken') return replayTaken(tenant.idempotency, idempotent);
  return { result: interview, replayed: false };
}
