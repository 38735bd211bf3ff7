import type { AnswerResponse, InterviewState, Message } from '../../contract/interview.ts';
import { AppError } from '../../errors.ts';
import type { ServiceDeps } from '../deps.ts';
import { loadInterview } from '../internal/load.ts';
import type { EventLog } from '../streaming/event-log.ts';
import { followAnswer, isWordedElsewhere } from './elsewhere.ts';
import { retellAnswer } from './retell.ts';
import { turnKey } from './turn-task.ts';
import { currentMessage } from './view.ts';

/**
 * The events of an answer: those of the stream that is going on or was a moment ago, otherwise told again from
 * what is stored.
 *
 * @param given the number of the answer; the last one if left out
 * @throws AppError interview_not_found, turn_not_found
 */
export async function answerEvents(
  deps: ServiceDeps,
  tenantId: string,
  id: string,
  given: number | undefined,
): Promise<EventLog> {
  const tenant = deps.store.forTenant(tenantId);
  const record = await loadInterview(tenant, id);
  const turn = given ?? record.turn - 1;
  const task = deps.models?.tasks.get<AnswerResponse>(turnKey(tenantId, id, turn));
  if (task !== undefined && !task.hasFailed) return task.log;

  const read = () => answerResponseOf(deps, tenantId, id, turn);
  if (turn === record.turn - 1 && isWordedElsewhere(deps, tenantId, record)) {
    return followAnswer(deps, tenantId, record, read);
  }
  return retellAnswer(await read());
}

/**
 * The response to an answer, made from what is stored.
 *
 * @throws AppError interview_not_found, turn_not_found
 */
export async function answerResponseOf(
  deps: ServiceDeps,
  tenantId: string,
  id: string,
  turn: number,
): Promise<AnswerResponse> {
  const tenant = deps.store.forTenant(tenantId);
  const record = await loadInterview(tenant, id);
  const turns = await tenant.interviews.turns(id);
  const answered = turns.find((each) => each.turn === turn);
  if (answered === undefined) {
    throw new AppError('turn_not_found', 'This interview has no answer with this number.');
  }
  const message =
    turns.find((each) => each.turn === turn + 1)?.asked ?? currentMessage(deps, tenantId, record);
  return {
    interviewId: id,
    state: stateAt(message),
    turn: turn + 1,
    message,
    ...(record.mode === 'coaching' ? { critique: answered.critique } : {}),
  };
}

/** The state of an interview whose last message this is. */
function stateAt({ kind, probeId }: Message): InterviewState {
  if (kind === 'closing') return 'closed';
  return probeId === undefined ? 'opening' : 'probing';
}
