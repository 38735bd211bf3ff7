import type { Critique } from '../../contract/critique.ts';
import type { AnswerRequest, AnswerResponse } from '../../contract/interview.ts';
import { AppError } from '../../errors.ts';
import { advance } from '../../interview/machine.ts';
import type { InterviewRecord } from '../../store/port.ts';
import { gradeFirst, unfinished, willAskModel } from '../critiques/grade.ts';
import type { ServiceDeps } from '../deps.ts';
import {
  findReplay,
  type IdempotentRequest,
  type Outcome,
  recordFor,
  replayTaken,
} from '../internal/idempotency.ts';
import { loadInterview, loadWithExchanges } from '../internal/load.ts';
import { loadRubric } from '../internal/load-rubric.ts';
import type { EventLog } from '../streaming/event-log.ts';
import { awaitWording } from './elsewhere.ts';
import { gradeInputOf } from './grade-input.ts';
import { leaseFrom } from './lease.ts';
import { retellAnswer } from './retell.ts';
import { interviewPath, startTurnTask, turnKey } from './turn-task.ts';
import { isBeingWorded } from './view.ts';
import { isWorded, unworded } from './word-message.ts';

/** An answer that is stored, and what is still being made of it. */
export interface Answering {
  response: Promise<AnswerResponse>;
  log: EventLog;
  /** Whether it was stored by an earlier request with the same key. */
  replayed: boolean;
}

/** Without `turn`: the answer to whatever question is open. */
export type AnswerInput = Pick<AnswerRequest, 'answer'> & Partial<Pick<AnswerRequest, 'turn'>>;

/** `beginAnswer`, waiting for the whole response. */
export async function answerInterview(
  deps: ServiceDeps,
  tenantId: string,
  id: string,
  input: AnswerInput,
  idempotent?: IdempotentRequest,
): Promise<Outcome<AnswerResponse>> {
  const { response, replayed } = await beginAnswer(deps, tenantId, id, input, idempotent);
  return { result: await response, replayed };
}

/**
 * Takes the candidate's next answer. It is graded by the rubric and stored, with what the bar raiser says
 * next in its scripted words, by one short transaction that only succeeds while the interview is still at this
 * turn. Only then are models asked, where there are any: they find better words and grade again.
 *
 * @throws AppError interview_not_found, interview_closed, stale_turn, idempotency_key_reused,
 *   request_in_progress
 */
export async function beginAnswer(
  deps: ServiceDeps,
  tenantId: string,
  id: string,
  input: AnswerInput,
  idempotent?: IdempotentRequest,
): Promise<Answering> {
  const accept = () => acceptAnswer(deps, tenantId, id, input, idempotent);
  // In turn, so that copies of a request find what the first of them has begun.
  return deps.models === undefined ? accept() : deps.models.tasks.inTurn(interviewPath(tenantId, id), accept);
}

async function acceptAnswer(
  deps: ServiceDeps,
  tenantId: string,
  id: string,
  { answer, ...given }: AnswerInput,
  idempotent: IdempotentRequest | undefined,
): Promise<Answering> {
  const { models } = deps;
  const tenant = deps.store.forTenant(tenantId);
  if (given.turn === undefined) {
    // Only its key tells a repeated request from the next answer; one that names its turn is known by that, below.
    const replay = await findReplay<AnswerResponse>(tenant.idempotency, idempotent);
    if (replay !== undefined) return join(deps, tenantId, replay.result);
  }
  // What comes in between makes the turn stale below.
  const { interview, exchanges: earlier } = await loadWithExchanges(tenant, id);
  const turn = given.turn ?? interview.turn;
  if (!isCurrent(interview, turn)) return afterItsTurn(deps, tenantId, interview, turn, idempotent);
  // Whoever answers a question before it has its final words gets in line behind them.
  await models?.tasks.get<AnswerResponse>(turnKey(tenantId, id, turn - 1))?.result.catch(() => {});
  const latest = interview.wordingUntil === undefined ? interview : await loadInterview(tenant, id);
  const asked = (await awaitWording(deps, tenantId, latest)).message;

  const gradeInput = gradeInputOf(deps, interview, asked, earlier, answer);
  const { walkthrough, machine } = interview;
  const { principle } = gradeInput;
  const grades = willAskModel(deps, interview.grader);
  const grading = await gradeFirst(deps, gradeInput, interview.grader);
  const critique: Critique = { id: deps.newId(), ...(grades ? unfinished(grading) : grading) };
  const { assessSubstance } = await loadRubric();
  const substance = assessSubstance(answer);
  const next = advance({ walkthrough, principle, machine, substance, grading });
  const speaks = models?.speak !== undefined && interview.grader !== 'rubric' && isWorded(next.message);
  const message = speaks ? unworded(next.message) : next.message;

  const response: AnswerResponse = {
    interviewId: id,
    state: next.machine.phase,
    turn: turn + 1,
    message,
    ...(interview.mode === 'coaching' ? { critique } : {}),
  };
  const answeredAt = deps.now();
  const written = await tenant.interviews.appendTurn(
    id,
    { turn, asked, answer, critique, answeredAt },
    {
      machine: next.machine,
      state: next.machine.phase,
      message,
      ...(speaks && { wordingUntil: leaseFrom(answeredAt) }),
    },
    recordFor(idempotent, response, id, answeredAt),
  );
  if (written === 'key_taken') {
    return join(deps, tenantId, (await replayTaken<AnswerResponse>(tenant.idempotency, idempotent)).result);
  }
  if (written === 'stale') {
    // Another answer was written while this one was graded: the same request, or somebody else's.
    return afterItsTurn(deps, tenantId, await loadInterview(tenant, id), turn, idempotent);
  }
  if (models === undefined || !(speaks || grades)) {
    return { response: Promise.resolve(response), log: retellAnswer(response), replayed: false };
  }
  const { log, result } = startTurnTask(deps, models, tenantId, {
    interview,
    turn,
    input: gradeInput,
    exchanges: [...gradeInput.earlier!, { asked: asked.text, answer }],
    response,
    scripted: next.message,
    critique,
    rubric: grading,
    idempotent,
    speaks,
    grades,
  });
  return { response: result, log, replayed: false };
}

/**
 * Answers a repeated request: with what is being made for the first one, or with its kept response.
 *
 * @throws AppError request_in_progress when another server is still at work on it
 */
async function join(deps: ServiceDeps, tenantId: string, kept: AnswerResponse): Promise<Answering> {
  const { interviewId, turn } = kept;
  const task = deps.models?.tasks.get<AnswerResponse>(turnKey(tenantId, interviewId, turn - 1));
  if (task !== undefined && !task.hasFailed) {
    return { response: task.result, log: task.log, replayed: true };
  }
  if (deps.models?.isShared) {
    const interview = await deps.store.forTenant(tenantId).interviews.get(interviewId);
    if (interview?.turn === turn && isBeingWorded(deps, tenantId, interview)) {
      throw new AppError('request_in_progress', 'The first request with this key is still being answered.');
    }
  }
  return { response: Promise.resolve(kept), log: retellAnswer(kept), replayed: true };
}

const isCurrent = ({ state, turn: current }: InterviewRecord, turn: number): boolean =>
  state !== 'closed' && current === turn;

/**
 * Answers a request whose turn has passed, perhaps by itself: a repeated request gets its response again.
 *
 * @throws AppError interview_closed, stale_turn, idempotency_key_reused
 */
async function afterItsTurn(
  deps: ServiceDeps,
  tenantId: string,
  interview: InterviewRecord,
  turn: number,
  idempotent: IdempotentRequest | undefined,
): Promise<Answering> {
  const { idempotency } = deps.store.forTenant(tenantId);
  const replay = await findReplay<AnswerResponse>(idempotency, idempotent);
  if (replay !== undefined) return join(deps, tenantId, replay.result);
  if (interview.state === 'closed') {
    throw new AppError('interview_closed', 'This interview is over. Its debrief is ready.');
  }
  if (interview.turn === turn) throw new Error('The store called a turn stale that is current.');
  throw new AppError('stale_turn', `The next answer of this interview is turn ${interview.turn}.`, [
    { pointer: '/turn', detail: `must be ${interview.turn}` },
  ]);
}
