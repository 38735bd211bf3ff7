/** A model that plays back what was recorded, and records what was not where that is allowed. */
import { ModelError, type ModelErrorCode } from '../../src/models/errors.ts';
import type {
  AttemptRecord,
  CallOptions,
  Model,
  ModelRequest,
  StructuredRequest,
  StructuredResult,
  TextEvent,
  Usage,
  WorstCase,
} from '../../src/models/port.ts';
import type { Cassette, Entry } from './cassette.ts';
import { keyOf } from './key.ts';

/** A request that is not on the cassette. */
export interface Missing {
  key: string;
  caseId: string;
  repeat: number;
  request: ModelRequest | StructuredRequest<unknown>;
}

/** Nothing was recorded for this call. */
export class NotRecorded extends Error {
  override readonly name = 'NotRecorded';
  readonly missing: Missing;

  constructor(missing: Missing) {
    super(`Nothing is recorded for ${missing.caseId}, repeat ${missing.repeat}.`);
    this.missing = missing;
  }
}

/** What a model did wrong by itself: kept, because asking again would not be fairer. All else is a fault. */
const OWN_DOING: ReadonlySet<ModelErrorCode> = new Set<ModelErrorCode>([
  'invalid_output',
  'provider_refused',
  'provider_truncated',
]);
export const isOwnDoing = (code: string): boolean => OWN_DOING.has(code as ModelErrorCode);

export interface CassetteModelOptions {
  id: string;
  /** Missing: nothing is read or written, every call goes to the model. */
  cassette?: Cassette;
  /** Missing: what is not on the cassette is missing. */
  live?: { model: Model; endpoint: string };
  caseId: string;
  repeat: number;
  now: () => Date;
  onAttempt?: (record: AttemptRecord) => void;
}

const NO_USAGE: Usage = { inputTokens: 0, outputTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0 };

/** The calls of one grading. Make a new one for each: repeated requests are told apart by counting them. */
export class CassetteModel implements Model {
  readonly id: string;
  /** Where the last answer was from: asked for now, or recorded live or through a batch, which costs half. */
  answeredBy: 'asked' | Entry['via'] = 'asked';
  readonly #options: CassetteModelOptions;
  readonly #calls = new Map<string, number>();

  constructor(options: CassetteModelOptions) {
    this.id = options.id;
    this.#options = options;
  }

  /** The call, when it is not on the cassette. Counts as one: ask for each call of the grading in turn. */
  missing(request: StructuredRequest<unknown>): Missing | undefined {
    const key = this.#key(request);
    const { cassette, caseId, repeat } = this.#options;
    return cassette?.get(key) === undefined ? { key, caseId, repeat, request } : undefined;
  }

  async generateStructured<T>(
    request: StructuredRequest<T>,
    options: CallOptions = {},
  ): Promise<StructuredResult<T>> {
    const key = this.#key(request);
    const entry = this.#options.cassette?.get(key);
    if (entry !== undefined) {
      this.answeredBy = entry.via;
      if (entry.error !== undefined) throw new ModelError(entry.error);
      // The shape is part of the key, so what does not fit was changed by hand.
      const parsed = request.schema.safeParse(entry.value);
      if (!parsed.success) throw new ModelError('invalid_output');
      return { value: parsed.data, model: this.id, usage: entry.usage, attempts: 1 };
    }
    const live = this.#live(key, request);
    const account = this.#account(options);
    try {
      const result = await live.model.generateStructured(request, account.options);
      this.#keep(key, live.endpoint, { value: result.value as Entry['value'] }, result.usage, account);
      return result;
    } catch (error) {
      if (error instanceof ModelError && OWN_DOING.has(error.code))
        this.#keep(key, live.endpoint, { error: error.code }, NO_USAGE, account);
      throw error;
    }
  }

  async *streamText(request: ModelRequest, options: CallOptions = {}): AsyncGenerator<TextEvent> {
    const key = this.#key(request);
    const entry = this.#options.cassette?.get(key);
    if (entry !== undefined) {
      const text = entry.text ?? '';
      if (text !== '') yield { type: 'text', text };
      const error = entry.error && new ModelError(entry.error);
      yield {
        type: 'end',
        stop: error === undefined ? 'complete' : 'failed',
        text,
        usage: entry.usage,
        attempts: 1,
        ...(error && { error }),
      };
      return;
    }
    const live = this.#live(key, request);
    const account = this.#account(options);
    for await (const event of live.model.streamText(request, account.options)) {
      if (event.type === 'end' && event.stop === 'complete')
        this.#keep(key, live.endpoint, { text: event.text }, event.usage, account);
      yield event;
    }
  }

  countTokens(
    request: ModelRequest,
    options?: CallOptions,
  ): Promise<{ inputTokens: number; exact: boolean }> {
    return this.#live('', request).model.countTokens(request, options);
  }

  worstCase(request: ModelRequest): WorstCase {
    return this.#live('', request).model.worstCase(request);
  }

  #key(request: ModelRequest | StructuredRequest<unknown>): string {
    const { caseId, repeat } = this.#options;
    const first = keyOf(this.id, request, { caseId, repeat, nth: 1 });
    const nth = (this.#calls.get(first) ?? 0) + 1;
    this.#calls.set(first, nth);
    return nth === 1 ? first : keyOf(this.id, request, { caseId, repeat, nth });
  }

  #live(key: string, request: ModelRequest | StructuredRequest<unknown>) {
    const { live, caseId, repeat } = this.#options;
    if (live === undefined) throw new NotRecorded({ key, caseId, repeat, request });
    return live;
  }

  #account(options: CallOptions): { options: CallOptions; requestId?: string } {
    const account: { options: CallOptions; requestId?: string } = { options };
    account.options = {
      ...options,
      onAttempt: (record) => {
        if (record.upstreamRequestId !== undefined) account.requestId = record.upstreamRequestId;
        this.#options.onAttempt?.(record);
        options.onAttempt?.(record);
      },
    };
    return account;
  }

  #keep(
    key: string,
    endpoint: string,
    said: Pick<Entry, 'value' | 'text' | 'error'>,
    usage: Usage,
    { requestId }: { requestId?: string },
  ): void {
    const { cassette, caseId, repeat, now } = this.#options;
    cassette?.add(
      {
        id: key,
        case: caseId,
        repeat,
        ...said,
        usage,
        via: 'live',
        ...(requestId !== undefined && { requestId }),
        recordedAt: now().toISOString(),
      },
      endpoint,
    );
  }
}
