import type { AnswerResponse } from '../../contract/interview.ts';
import { STRUCTURED_LIMITS, TEXT_LIMITS } from '../../models/limits.ts';
import { sleep, systemRuntime } from '../../models/runtime.ts';
import type { InterviewRecord, TurnRecord } from '../../store/port.ts';
import { UNFINISHED } from '../critiques/grade.ts';
import type { ServiceDeps } from '../deps.ts';
import { loadInterview } from '../internal/load.ts';
import { EventLog, RETOLD_FROM } from '../streaming/event-log.ts';
import { SIGN_MS } from './lease.ts';
import { retellAnswerTo } from './retell.ts';
import { turnKey } from './turn-task.ts';
import { isBeingWorded } from './view.ts';

// What another server on the same database has models at work on. All that can be known of it here are the rows it
// will write, so whoever wants it looks again until it is there, or until it cannot come any more.

const LOOK_AGAIN_MS = 250;
/** A grading begins when the words are over at the latest, milliseconds. */
const GRADING_BEGINS_MS = TEXT_LIMITS.deadlineMs;
/** Two signs, and the writes after the second. */
const STOP_MS = 2 * SIGN_MS + 1_000;

/** Whether another server words the last message of an interview. */
export function isWordedElsewhere(deps: ServiceDeps, tenantId: string, record: InterviewRecord): boolean {
  const isHere = deps.models?.tasks.get(turnKey(tenantId, record.id, record.turn - 1)) !== undefined;
  return !isHere && isBeingWorded(deps, tenantId, record);
}

/** The interview as it is when no other server words its last message any more. */
export async function awaitWording(
  deps: ServiceDeps,
  tenantId: string,
  record: InterviewRecord,
  signal?: AbortSignal,
): Promise<InterviewRecord> {
  let latest = record;
  while (latest.turn === record.turn && isWordedElsewhere(deps, tenantId, latest) && !signal?.aborted) {
    await sleep(systemRuntime, LOOK_AGAIN_MS, signal);
    latest = await loadInterview(deps.store.forTenant(tenantId), record.id);
  }
  return latest;
}

/**
 * The events of an answer whose message is worded elsewhere: told from what is stored once it is there. Readers in
 * this process share the looking.
 */
export function followAnswer(
  deps: ServiceDeps,
  tenantId: string,
  record: InterviewRecord,
  read: () => Promise<AnswerResponse>,
): EventLog {
  const { tasks } = deps.models!;
  const key = `${turnKey(tenantId, record.id, record.turn - 1)}/elsewhere`;
  const running = tasks.get<AnswerResponse>(key);
  if (running?.isRunning) return running.log;
  const log = new EventLog(RETOLD_FROM);
  tasks.start<AnswerResponse>(
    key,
    async ({ signal, finish }) => {
      await awaitWording(deps, tenantId, record, signal);
      const response = await read();
      retellAnswerTo(log, response);
      finish(response);
    },
    log,
  );
  return log;
}

/** The turns of an interview once no other server can be grading one of them. */
export async function turnsWhenGraded(
  deps: ServiceDeps,
  tenantId: string,
  id: string,
): Promise<TurnRecord[]> {
  const { interviews } = deps.store.forTenant(tenantId);
  let turns = await interviews.turns(id);
  while (deps.models?.isShared && turns.some((turn) => isBeingGraded(deps, turn))) {
    await sleep(systemRuntime, LOOK_AGAIN_MS);
    turns = await interviews.turns(id);
  }
  return turns;
}

/**
 * Stops what another server has models at work on for an interview, and waits until what it had come to is stored,
 * or as long as it can take a living server to hear of it.
 *
 * @returns whether there was anything to stop
 */
export async function stopElsewhere(
  deps: ServiceDeps,
  tenantId: string,
  record: InterviewRecord,
): Promise<boolean> {
  const { interviews } = deps.store.forTenant(tenantId);
  const { models } = deps;
  const isAtWork = async (latest: InterviewRecord) =>
    isWordedElsewhere(deps, tenantId, latest) ||
    (await interviews.turns(record.id)).some(
      (each) =>
        models?.tasks.get(turnKey(tenantId, record.id, each.turn)) === undefined && isBeingGraded(deps, each),
    );
  if (!models?.isShared || !(await isAtWork(record))) return false;
  await interviews.askToStop(record.id);
  for (let waited = 0; waited < STOP_MS; waited += LOOK_AGAIN_MS) {
    await sleep(systemRuntime, LOOK_AGAIN_MS);
    if (!(await isAtWork(await loadInterview(deps.store.forTenant(tenantId), record.id)))) break;
  }
  return true;
}

/** Whether a server may be grading this answer, as far as one can tell from its row. */
function isBeingGraded(deps: ServiceDeps, { critique, answeredAt }: TurnRecord): boolean {
  const longestMs = (deps.models?.gradingMs ?? STRUCTURED_LIMITS.deadlineMs) + GRADING_BEGINS_MS;
  return critique.grader.degraded === UNFINISHED && answeredAt.getTime() + longestMs > deps.now().getTime();
}
