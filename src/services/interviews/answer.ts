import type { Critique } from '../../contract/critique.ts';
import type { AnswerRequest, AnswerResponse } from '../../contract/interview.ts';
import { AppError } from '../../errors.ts';
import { advance } from '../../interview/machine.ts';
import { assessSubstance, type RubricInput } from '../../rubric/index.ts';
import type { InterviewRecord, TenantStore } from '../../store/port.ts';
import type { ServiceDeps } from '../deps.ts';
import {
  findReplay,
  type IdempotentRequest,
  type Outcome,
  recordFor,
  replayTaken,
} from '../internal/idempotency.ts';
import { loadInterview, loadPrinciple } from '../internal/load.ts';

/**
 * Takes the candidate's next answer and says what the bar raiser says next. The answer is graded before
 * anything is written; the write is one short transaction that only succeeds while the interview is still
 * at this turn.
 *
 * @throws AppError interview_not_found, interview_closed, stale_turn, idempotency_key_reused
 */
export async function answerInterview(
  deps: ServiceDeps,
  tenantId: string,
  id: string,
  input: AnswerRequest,
  idempotent?: IdempotentRequest,
): Promise<Outcome<AnswerResponse>> {
  const tenant = deps.store.forTenant(tenantId);
  // A repeated request comes first: its turn has passed, and perhaps the interview is closed by it.
  const replay = await findReplay<AnswerResponse>(tenant.idempotency, idempotent);
  if (replay !== undefined) return replay;

  const interview = await loadInterview(tenant, id);
  refuseUnlessCurrent(interview, input.turn);

  const principle = loadPrinciple(deps, interview.walkthrough.principle);
  const { walkthrough, level, machine, message: asked } = interview;
  const rubricInput: RubricInput = {
    answer: input.answer,
    principle,
    level,
    question: walkthrough.question,
    probe: await probeContext(tenant, interview),
  };
  const grading = await deps.grader.grade(rubricInput, interview.grader);
  const critique: Critique = { id: deps.newId(), ...grading };
  const substance = assessSubstance(input.answer);
  const next = advance({ walkthrough, principle, machine, substance, grading });

  const response: AnswerResponse = {
    interviewId: id,
    state: next.machine.phase,
    turn: input.turn + 1,
    message: next.message,
    ...(interview.mode === 'coaching' ? { critique } : {}),
  };
  const answeredAt = deps.now();
  const written = await tenant.interviews.appendTurn(
    id,
    { turn: input.turn, asked, answer: input.answer, critique, answeredAt },
    { machine: next.machine, state: next.machine.phase, message: next.message },
    recordFor(idempotent, response, id, answeredAt),
  );
  if (written === 'key_taken') return replayTaken(tenant.idempotency, idempotent);
  if (written === 'stale') return afterLostRace(tenant, id, input.turn, idempotent);
  return { result: response, replayed: false };
}

function refuseUnlessCurrent(interview: InterviewRecord, turn: number): void {
  if (interview.state === 'closed') {
    throw new AppError('interview_closed', 'This interview is over. Its debrief is ready.');
  }
  if (interview.turn !== turn) {
    throw new AppError('stale_turn', `The next answer of this interview is turn ${interview.turn}.`, [
      { pointer: '/turn', detail: `must be ${interview.turn}` },
    ]);
  }
}

/** Another answer was written while this one was graded: the same request, or somebody else's. */
async function afterLostRace(
  tenant: TenantStore,
  id: string,
  turn: number,
  idempotent: IdempotentRequest | undefined,
): Promise<Outcome<AnswerResponse>> {
  const replay = await findReplay<AnswerResponse>(tenant.idempotency, idempotent);
  if (replay !== undefined) return replay;
  refuseUnlessCurrent(await loadInterview(tenant, id), turn);
  throw new Error('The store called a turn stale that is current.');
}

/** What a follow-up answer is judged against; nothing while the opening question is open. */
async function probeContext(tenant: TenantStore, interview: InterviewRecord): Promise<RubricInput['probe']> {
  const { walkthrough, message } = interview;
  const probe = walkthrough.probes.find(({ id }) => id === message.probeId);
  if (probe === undefined) return undefined;
  const turns = await tenant.interviews.turns(interview.id);
  // The last answer to the opening question: a clarification asks for it once more.
  const opening = turns.findLast(({ asked }) => asked.probeId === undefined)?.answer;
  return { question: probe.question, intent: probe.intent, opening };
}
