/** Grades cases with a model and the rubric together, through the service's own grader and prompts. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { gradeFollowUp, gradeOpening, versionOf } from '../../prompts/index.ts';
import type { Grading } from '../../src/contract/critique.ts';
import { type ModelConfig, ModelConfigError, resolveModels } from '../../src/models/configuration.ts';
import type { Model } from '../../src/models/port.ts';
import { costMicroUsd } from '../../src/models/prices.ts';
import { createModels } from '../../src/models/registry.ts';
import { estimateInputTokens } from '../../src/models/usage.ts';
import { gradeAnswer, RUBRIC_VERSION } from '../../src/rubric/index.ts';
import type { GradeInput } from '../../src/services/deps.ts';
import { createBoundary } from '../../src/services/grading/boundary.ts';
import {
  createModelGrader,
  type PreparedGrading,
  prepareGrading,
} from '../../src/services/grading/model-grader.ts';
import { type Cassette, CassetteFolder } from '../cassettes/cassette.ts';
import { CassetteModel, isOwnDoing, type Missing, NotRecorded } from '../cassettes/model.ts';
import { type CannotEvaluateError, usageError } from '../data/errors.ts';
import { ProviderFault, type Task } from '../run/execute.ts';
import { type CaseResult, type GraderIdentity, toResult } from '../run/result.ts';

export type Mode = 'replay' | 'record' | 'live';

export const CASSETTES = fileURLToPath(new URL('../cassettes/recorded', import.meta.url));
export const RECORD_COMMAND = 'npm run eval -- model --record';

const MOST_NAMED = 5;
/**
 * A candidate is not to wait for a provider that stumbles: the service soon stops asking it. Here nobody waits, so
 * every call is tried for itself; that a provider is down is noticed by the run, from calls that failed in a row.
 */
const PATIENT = { breaker: { failures: Number.POSITIVE_INFINITY }, structured: { maxAttempts: 5 } };

export interface ModelSuiteOptions {
  mode: Mode;
  /** `provider:model-id`; default: what the environment configures, else the one that is recorded. */
  model?: string;
  /** The folder of the cassettes. */
  cassettes?: string;
  env: Readonly<Record<string, string | undefined>>;
  now: () => Date;
}

/** Boundaries must be the same in every run, or nothing recorded could be found again. They guard no one here. */
const boundary = createBoundary(new TextEncoder().encode('bar-raiser-evals: not a secret'));

const DEFAULT_ENDPOINTS: Record<ModelConfig['provider'], string> = {
  anthropic: 'https://api.anthropic.com',
  openai: 'https://api.openai.com/v1',
  'openai-compatible': 'http://localhost',
};

/** A model under evaluation, with where its answers come from. */
export class ModelSuite {
  readonly id: string;
  readonly mode: Mode;
  /** Present unless every call is live. */
  readonly cassette: Cassette | undefined;
  /** Present unless everything is played back. */
  readonly live: { model: Model; endpoint: string; config: ModelConfig } | undefined;
  /** Millionths of a US dollar paid by this process. */
  spentMicroUsd = 0;
  readonly #now: () => Date;
  readonly #prepare = remember<PreparedGrading>((input) => prepareGrading(input, { boundary }));
  readonly #gradeByRubric = remember<Grading>(gradeAnswer);
  /** Ends with the last grading by the rubric that was asked for. */
  #lastTurn: Promise<unknown> = Promise.resolve();

  /** @throws CannotEvaluateError (exit code 2) when no model or no key is configured, or nothing is recorded */
  constructor({ mode, model, cassettes = CASSETTES, env, now }: ModelSuiteOptions) {
    this.mode = mode;
    this.#now = now;
    const folder = new CassetteFolder(cassettes);
    if (mode === 'replay') {
      const recorded = folder.models();
      const wanted = model ?? env.GRADING_MODEL ?? env.MODEL ?? recorded[0];
      if (wanted === undefined || !recorded.includes(wanted))
        throw usageError(
          `Nothing is recorded${wanted ? ` of ${wanted}` : ''} in ${cassettes}. With a key: ${env.EVAL_RECORD_COMMAND ?? RECORD_COMMAND}`,
        );
      this.id = wanted;
    } else {
      const config = configOf(model, env);
      const endpoint = config.baseUrl ?? DEFAULT_ENDPOINTS[config.provider];
      this.id = `${config.provider}:${config.model}`;
      this.live = { model: createModels({ grade: config }, PATIENT)?.grade as Model, endpoint, config };
    }
    if (mode !== 'live') this.cassette = folder.open(this.id);
  }

  get identity(): GraderIdentity {
    const source = this.mode === 'live' ? `live at ${this.live?.endpoint}` : this.cassette?.describe();
    return {
      rubricVersion: RUBRIC_VERSION,
      model: this.id,
      promptVersions: [gradeOpening, gradeFollowUp].map(versionOf),
      ...(source !== undefined && { source }),
    };
  }

  #model({ case: { id }, repeat }: Task, options: { live: boolean }): CassetteModel {
    return new CassetteModel({
      id: this.id,
      ...(this.cassette && { cassette: this.cassette }),
      ...(options.live && this.live && { live: this.live }),
      caseId: id,
      repeat,
      now: this.#now,
      onAttempt: ({ costMicroUsd: cost }) => {
        this.spentMicroUsd += cost ?? 0;
      },
    });
  }

  /** Grades one case. @throws ProviderFault, or CannotEvaluateError for what is not recorded */
  async grade(task: Task): Promise<CaseResult> {
    const { case: each, repeat } = task;
    const isLive = this.mode !== 'replay';
    const started = performance.now();
    const model = this.#model(task, { live: isLive });
    const grader = createModelGrader({
      model,
      boundary,
      prepare: this.#prepare,
      gradeByRubric: (input) => this.#inTurn(() => this.#gradeByRubric(input)),
    });
    // Nothing is waited for when playing back, so the rubric may as well come first.
    const options = isLive ? {} : { rubric: this.#gradeByRubric(each.input) };
    const grading = await grader.grade(each.input, 'model', options).catch((error: unknown) => {
      if (error instanceof NotRecorded) throw this.notRecorded([error.missing]);
      throw error;
    });
    const { degraded, usage } = grading.grader;
    if (degraded !== undefined && !isOwnDoing(degraded)) throw new ProviderFault(degraded);
    const isAsked = isLive && model.answeredBy === 'asked';
    const result = toResult(each, repeat, grading, isAsked ? performance.now() - started : undefined);
    const cost = usage && this.priceOf(usage, model.answeredBy === 'batch');
    return {
      ...result,
      ...(degraded !== undefined && { degraded }),
      ...(cost !== undefined && { costMicroUsd: cost }),
    };
  }

  /**
   * Many gradings are under way at once and all of them on one thread: between two pieces of work the sockets have
   * their turn, so that no request leaves late and no answer waits unread.
   */
  #inTurn<Result>(work: () => Result): Promise<Result> {
    const turn = this.#lastTurn.then(() => nextTurn()).then(work);
    this.#lastTurn = turn.catch(() => {});
    return turn;
  }

  /** The calls that are not on the cassette, without making any. */
  missing(tasks: readonly Task[]): Missing[] {
    return tasks.flatMap(
      (task) => this.#model(task, { live: false }).missing(this.#prepare(task.case.input).request) ?? [],
    );
  }

  /** What to tell somebody whose cassette lacks these calls. */
  notRecorded(missing: readonly Missing[], command?: string): CannotEvaluateError {
    const names = [...new Set(missing.map(({ caseId }) => caseId))];
    const record =
      command ?? `${RECORD_COMMAND} --model ${this.id}${names.length === 1 ? ` --filter ${names[0]}` : ''}`;
    return usageError(
      `Nothing is recorded for ${missing.length} gradings: ${names.slice(0, MOST_NAMED).join(', ')}${names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more cases` : ''}. The prompt, the model or the cases have changed since, or were never recorded. Record what is missing, with a key: ${record}`,
    );
  }

  /** The list price of what was used; batches write the long-lived cache and cost half. */
  priceOf(usage: Readonly<Record<string, number>>, isBatch = false): number | undefined {
    const [provider, model] = split(this.id);
    const tokens = {
      inputTokens: usage.inputTokens ?? 0,
      outputTokens: usage.outputTokens ?? 0,
      cacheReadTokens: usage.cacheReadTokens ?? 0,
      cacheWriteTokens: usage.cacheWriteTokens ?? 0,
    };
    const price = costMicroUsd({ provider, model }, tokens, isBatch ? '1h' : '5m');
    return isBatch && price !== undefined ? price / 2 : price;
  }
}

/** Repeats grade the very same input: what does not come from the model is worked out once. */
function remember<Result>(work: (input: GradeInput) => Result): (input: GradeInput) => Result {
  const known = new WeakMap<GradeInput, Result>();
  return (input) => {
    const result = known.get(input) ?? work(input);
    known.set(input, result);
    return result;
  };
}

const split = (id: string): [string, string] => {
  const colon = id.indexOf(':');
  return [id.slice(0, colon), id.slice(colon + 1)];
};

function configOf(model: string | undefined, env: ModelSuiteOptions['env']): ModelConfig {
  try {
    // An empty value means "not set", as in the service's own configuration.
    const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
    const { grade } = resolveModels({
      ...set,
      ...(model !== undefined && { MODEL: model, GRADING_MODEL: model }),
    });
    if (grade !== undefined) return grade;
  } catch (error) {
    if (error instanceof ModelConfigError) throw usageError(error.message);
    throw error;
  }
  throw usageError(
    'No model is configured: set ANTHROPIC_API_KEY, or MODEL to provider:model-id. Without one, `model` replays what was recorded.',
  );
}

export interface Price {
  calls: number;
  /** What it will about cost. */
  expectedMicroUsd: number | undefined;
  /** What it cannot exceed if every call uses its whole cap and nothing is retried. */
  atMostMicroUsd: number | undefined;
}

/** Tokens of an answer when nothing was recorded yet to tell by. */
const USUAL_OUTPUT_TOKENS = 1_200;

/** What the missing calls will cost, before any is made. */
export function priceOf(missing: readonly Missing[], suite: ModelSuite, isBatch: boolean): Price {
  const share = isBatch ? 0.5 : 1;
  let expected: number | undefined = 0;
  let atMost: number | undefined = 0;
  for (const { request } of missing) {
    const inputTokens = estimateInputTokens(request);
    const usual = suite.priceOf({ inputTokens, outputTokens: USUAL_OUTPUT_TOKENS });
    const worst = suite.live?.model.worstCase(request).costMicroUsd;
    expected = expected === undefined || usual === undefined ? undefined : expected + usual * share;
    atMost = atMost === undefined || worst === undefined ? undefined : atMost + worst * share;
  }
  return { calls: missing.length, expectedMicroUsd: expected, atMostMicroUsd: atMost };
}

export const describePrice = ({ calls, expectedMicroUsd, atMostMicroUsd }: Price): string => {
  const dollars = (value: number | undefined) =>
    value === undefined ? 'a price that is not known' : `$${(value / 1e6).toFixed(2)}`;
  return `${calls} calls to make, about ${dollars(expectedMicroUsd)}, at most ${dollars(atMostMicroUsd)}`;
};
