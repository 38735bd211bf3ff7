import type { ChatRequest } from '../../contract/chat.ts';
import type { AnswerResponse, Interview } from '../../contract/interview.ts';
import { AppError } from '../../errors.ts';
import type { ServiceDeps } from '../deps.ts';
import { findReplay, type IdempotentRequest } from '../internal/idempotency.ts';
import { interviewNotFound } from '../internal/load.ts';
import { beginAnswer } from '../interviews/answer.ts';
import { createInterview } from '../interviews/create.ts';
import { followAnswer, isWordedElsewhere } from '../interviews/elsewhere.ts';
import { answerResponseOf } from '../interviews/events.ts';
import { retellAnswer } from '../interviews/retell.ts';
import { turnKey } from '../interviews/turn-task.ts';
import { toInterview } from '../interviews/view.ts';
import type { EventLog } from '../streaming/event-log.ts';

export interface ChatInput extends Omit<ChatRequest, 'messages'> {
  /** The candidate's last message; undefined while nothing has been said. */
  said?: { text: string; idempotent: IdempotentRequest };
}

/**
 * The bar raiser's reply to the last message of a chat, as the events of an answer. A chat without an interview
 * begins one, and whatever opened it is not an answer: there was no question yet. The same message again gets
 * the same reply.
 *
 * @throws AppError interview_not_found, walkthrough_not_found, validation_failed, interview_closed, stale_turn,
 *   idempotency_key_reused, request_in_progress
 */
export async function replyInChat(
  deps: ServiceDeps,
  tenantId: string,
  { said, ...chat }: ChatInput,
): Promise<{ interviewId: string; log: EventLog }> {
  const tenant = deps.store.forTenant(tenantId);
  const id = chat.interviewId ?? chat.id;
  const interview = await tenant.interviews.get(id);
  const opened = await findReplay<Interview | AnswerResponse>(tenant.idempotency, said?.idempotent);
  if (opened !== undefined && 'transcript' in opened.result) {
    return { interviewId: id, log: tellOpening(opened.result) };
  }
  if (interview !== undefined) {
    if (said === undefined) throw nothingSaid();
    const { log } = await beginAnswer(
      deps,
      tenantId,
      id,
      { answer: said.text, turn: chat.turn },
      said.idempotent,
    );
    return { interviewId: id, log };
  }
  if (chat.interviewId !== undefined) throw interviewNotFound();
  if (chat.walkthroughId === undefined) {
    throw new AppError('validation_failed', 'Say which walkthrough the interview is to be over.', [
      { pointer: '/walkthroughId', detail: 'is required to begin an interview' },
    ]);
  }
  const { walkthroughId, level, mode, grader, candidateId } = chat;
  const settings = { walkthroughId, level, mode, grader, candidateId };
  try {
    const begun = await createInterview(deps, tenantId, settings, said?.idempotent, id);
    return { interviewId: id, log: tellOpening(begun.result) };
  } catch (error) {
    // Another first message was faster, and its interview has the id now.
    const rival = await tenant.interviews.get(id);
    if (rival === undefined || error instanceof AppError) throw error;
    return { interviewId: id, log: tellOpening(toInterview(rival, [])) };
  }
}

/** The events of the reply that is being made for a chat; undefined when there is none. */
export async function runningReply(
  deps: ServiceDeps,
  tenantId: string,
  id: string,
): Promise<EventLog | undefined> {
  if (deps.models === undefined) return undefined;
  const interview = await deps.store.forTenant(tenantId).interviews.get(id);
  if (interview === undefined) return undefined;
  const turn = interview.turn - 1;
  const task = deps.models.tasks.get<AnswerResponse>(turnKey(tenantId, id, turn));
  if (task !== undefined) return task.log.isClosed ? undefined : task.log;
  if (!isWordedElsewhere(deps, tenantId, interview)) return undefined;
  return followAnswer(deps, tenantId, interview, () => answerResponseOf(deps, tenantId, id, turn));
}

/** @throws AppError validation_failed */
const nothingSaid = () =>
  new AppError('validation_failed', 'The last message must be one of the user, with text in it.', [
    { pointer: '/messages', detail: 'must end with a message of the user' },
  ]);

const tellOpening = ({ id, state, turn, message }: Interview): EventLog =>
  retellAnswer({ interviewId: id, state, turn, message });
