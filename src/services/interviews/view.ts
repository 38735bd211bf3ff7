import {
  type Interview,
  type InterviewSummary,
  type Message,
  PRACTICE_NOTICE,
  type TranscriptEntry,
} from '../../contract/interview.ts';
import type { InterviewRecord, TurnRecord } from '../../store/port.ts';
import type { ServiceDeps } from '../deps.ts';
import { turnKey } from './turn-task.ts';

/** An interview as lists show it. */
export function toSummary(record: InterviewRecord): InterviewSummary {
  const { id, walkthrough, level, mode, grader, state, turn, candidateId, createdAt, updatedAt } = record;
  return {
    id,
    walkthroughId: walkthrough.id,
    title: walkthrough.title,
    principle: walkthrough.principle,
    level,
    mode,
    grader,
    state,
    turn,
    ...(candidateId !== undefined && { candidateId }),
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}

/** An interview with everything that was said, in order. */
export function toInterview(
  record: InterviewRecord,
  turns: readonly TurnRecord[],
  message: Message = record.message,
): Interview {
  const said = turns.flatMap(({ asked, turn, answer }): TranscriptEntry[] => [
    asked,
    { role: 'candidate', turn, text: answer },
  ]);
  return { ...toSummary(record), notice: PRACTICE_NOTICE, message, transcript: [...said, message] };
}

/** The last message; while a model words it, it says so. */
export function currentMessage(deps: ServiceDeps, tenantId: string, record: InterviewRecord): Message {
  if (!isBeingWorded(deps, tenantId, record)) return record.message;
  const { degraded: _, ...message } = record.message;
  return { ...message, status: 'accepted' };
}

/** Whether a model is at work on the last message: in this process, or as far as one can tell in another. */
export function isBeingWorded(
  { models, now }: Pick<ServiceDeps, 'models' | 'now'>,
  tenantId: string,
  { id, turn, wordingUntil }: InterviewRecord,
): boolean {
  if (models === undefined || wordingUntil === undefined) return false;
  const task = models.tasks.get(turnKey(tenantId, id, turn - 1));
  return task?.isRunning ?? (models.isShared && wordingUntil > now());
}
