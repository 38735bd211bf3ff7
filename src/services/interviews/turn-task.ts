import type { Critique, Grading } from '../../contract/critique.ts';
import type { AnswerResponse, Message } from '../../contract/interview.ts';
import type { InterviewRecord, KeptResponse, TenantStore } from '../../store/port.ts';
import { Account } from '../accounting/account.ts';
import { meteredModel } from '../accounting/metered-model.ts';
import { gradeWithModel } from '../critiques/grade.ts';
import type { Exchange, GradeInput, ModelDeps, ServiceDeps } from '../deps.ts';
import type { IdempotentRequest } from '../internal/idempotency.ts';
import { writeCoachingNote } from '../speaking/write-note.ts';
import type { Task, Work } from '../streaming/tasks.ts';
import { keepLease } from './lease.ts';
import { isWorded, wordMessage } from './word-message.ts';

export interface AcceptedTurn {
  interview: InterviewRecord;
  /** The number of the answer. */
  turn: number;
  input: GradeInput;
  /** The interview up to and including the answer. */
  exchanges: readonly Exchange[];
  /** As stored: the scripted words, the rubric's critique. */
  response: AnswerResponse;
  /** What comes next, in the scripted words. */
  scripted: Message;
  critique: Critique;
  /** The rubric's grading, for the model's to build on. */
  rubric: Grading;
  idempotent: IdempotentRequest | undefined;
  speaks: boolean;
  grades: boolean;
}

/** The reason why a lease ends; without one the platform makes an error, with the stack at that place. */
const OVER = 'over';

export const interviewPath = (tenantId: string, id: string): string => `${tenantId}/interviews/${id}`;
export const turnKey = (tenantId: string, id: string, turn: number): string =>
  `${interviewPath(tenantId, id)}/${turn}`;

/**
 * What models add to an accepted answer: the bar raiser's words, the critique, the coaching note. Everything is
 * stored by short writes of its own once it is there; until then, and if nothing comes of it, what was
 * stored with the answer stands.
 */
export function startTurnTask(
  deps: ServiceDeps,
  models: ModelDeps,
  tenantId: string,
  accepted: AcceptedTurn,
): Task<AnswerResponse> {
  const key = turnKey(tenantId, accepted.interview.id, accepted.turn);
  return models.tasks.start<AnswerResponse>(key, (work) =>
    new TurnTask(deps, models, tenantId, accepted, work).run(),
  );
}

class TurnTask {
  readonly #deps: ServiceDeps;
  readonly #models: ModelDeps;
  readonly #tenant: TenantStore;
  readonly #account: Account;
  readonly #accepted: AcceptedTurn;
  readonly #work: Work<AnswerResponse>;
  /** The response as far as it has come. */
  #response: AnswerResponse;
  #lastWrite: Promise<unknown> = Promise.resolve();
  /** Resolved when a grading no longer keeps anybody waiting: see `#word`; at the latest when no more will be said. */
  readonly #speaking = Promise.withResolvers<void>();

  constructor(
    deps: ServiceDeps,
    models: ModelDeps,
    tenantId: string,
    accepted: AcceptedTurn,
    work: Work<AnswerResponse>,
  ) {
    this.#deps = deps;
    this.#models = models;
    this.#tenant = deps.store.forTenant(tenantId);
    this.#account = new Account(tenantId, accepted.interview.id);
    this.#accepted = accepted;
    this.#work = work;
    this.#response = accepted.response;
  }

  async run(): Promise<void> {
    if (!this.#models.isShared) return this.#runAlone();
    const { interview, turn } = this.#accepted;
    const over = new AbortController();
    const { interviews } = this.#tenant;
    const lease = keepLease(this.#deps, interviews, interview.id, turn, this.#work, over.signal);
    try {
      await this.#runAlone();
    } finally {
      over.abort(OVER);
      await lease;
    }
  }

  async #runAlone(): Promise<void> {
    const { interview, response, scripted, critique } = this.#accepted;
    const { log, finish } = this.#work;
    const { interviewId, turn, state } = response;
    const isCoaching = interview.mode === 'coaching';
    log.append('answer.accepted', { interviewId, turn, state });
    if (isCoaching) log.append('critique.rubric', critique);
    const { role, kind, probeId } = scripted;
    log.append('message.start', { role, kind, probeId });

    // Side by side: the words do not wait for the grading.
    const words = this.#word().finally(() => this.#speaking.resolve());
    const grading = this.#grade();
    // In realistic mode the grading is for the debrief; nobody waits for it.
    const [spoken, graded] = await Promise.allSettled([words, isCoaching ? grading : undefined]);
    if (spoken.status === 'rejected' || graded.status === 'rejected') {
      await Promise.allSettled([grading]);
      throw spoken.status === 'rejected' ? spoken.reason : (graded as PromiseRejectedResult).reason;
    }
    finish(this.#response);
    await grading.catch(this.#models.onFault);
  }

  async #word(): Promise<void> {
    const accepted = this.#accepted;
    const models = this.#models;
    const { log, signal } = this.#work;
    if (!accepted.speaks || models.speak === undefined || !isWorded(accepted.scripted)) {
      log.append('message.delta', { text: accepted.scripted.text });
      log.append('message.done', accepted.scripted);
      return;
    }
    const purpose = accepted.scripted.kind === 'probe' ? 'bridge' : 'clarification';
    const model = meteredModel(models.speak, this.#deps, models, this.#account, purpose);
    const message = await wordMessage(
      { model, boundary: models.boundary },
      { ...accepted.input, exchanges: accepted.exchanges, scripted: accepted.scripted },
      signal,
      (name, data) => {
        log.append(name, data);
        // In realistic mode the grading is for the debrief, and the words of everybody come before it; not so where a
        // platform ends the work soon after the client has left.
        if (accepted.interview.mode === 'coaching' || models.gradingMs !== undefined)
          this.#speaking.resolve();
      },
    );
    this.#change({ message });
    const { id } = accepted.interview;
    await this.#write(({ interviews }) =>
      interviews.completeMessage(id, accepted.turn, message, this.#kept()),
    );
    log.append('message.done', message);
  }

  async #grade(): Promise<void> {
    const { grades, interview, turn, critique, input, rubric } = this.#accepted;
    if (!grades) return;
    // The candidate waits for the first word; a grading that begins a moment later is no later to anybody.
    await this.#speaking.promise;
    // Sockets are written to when nothing is left to do at once; and of many gradings only one begins at a time.
    await this.#models.tasks.background.turn();
    const { signal, log } = this.#work;
    const grading = await gradeWithModel(this.#deps, input, this.#account, signal, rubric);
    const isCoaching = interview.mode === 'coaching';
    const coachingNote = isCoaching ? await this.#coach(grading) : undefined;
    const graded: Critique = {
      id: critique.id,
      ...grading,
      ...(coachingNote !== undefined && { coachingNote }),
    };
    if (isCoaching) this.#change({ critique: graded });
    await this.#write(({ interviews }) =>
      interviews.replaceCritique(interview.id, turn, graded, this.#kept()),
    );
    if (isCoaching) log.append('critique.model', graded);
  }

  async #coach(grading: Pick<Critique, 'dimensions'>): Promise<Critique['coachingNote']> {
    const { speak, boundary } = this.#models;
    const { input, exchanges, speaks } = this.#accepted;
    if (!speaks || speak === undefined || this.#work.signal.aborted) return undefined;
    const model = meteredModel(speak, this.#deps, this.#models, this.#account, 'coaching_note');
    const written = await writeCoachingNote(
      { model, boundary },
      { ...input, exchanges, grading },
      { signal: this.#work.signal },
    );
    if ('degraded' in written) return undefined;
    const { usage: _, ...note } = written;
    return note;
  }

  /** One write after the other, so that the response that is kept last is the most complete one. */
  #write(run: (tenant: TenantStore) => Promise<unknown>): Promise<unknown> {
    const write = () => run(this.#tenant);
    this.#lastWrite = this.#lastWrite.then(write, write);
    return this.#lastWrite;
  }

  #change(part: Partial<AnswerResponse>): void {
    const usage = this.#account.usage();
    this.#response = { ...this.#response, ...part, ...(usage !== undefined && { usage }) };
  }

  #kept(): KeptResponse | undefined {
    const { idempotent } = this.#accepted;
    return idempotent && { scope: idempotent.scope, key: idempotent.key, response: this.#response };
  }
}
