import { AppError, type ErrorCode } from '../../errors.ts';

/** One event of a stream. Ids go up by one. */
export interface LoggedEvent {
  id: number;
  name: string;
  data: unknown;
}

/** Why a stream ended without a result. */
export interface StreamFailure {
  code: ErrorCode;
  detail: string;
}

/**
 * What happens while something is made, kept from the beginning, so that any number of readers can follow it,
 * join late or come back. It is written by one and never waits for a reader; a slow reader costs no memory.
 */
export class EventLog {
  readonly #events: LoggedEvent[] = [];
  readonly #firstId: number;
  #isClosed = false;
  #waiting: (() => void)[] = [];

  /** @param firstId of an event that is appended first */
  constructor(firstId = 1) {
    this.#firstId = firstId;
  }

  /** Whether the last event is there. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  append(name: string, data: unknown): void {
    if (this.#isClosed) return;
    this.#events.push({ id: this.#firstId + this.#events.length, name, data });
    this.#wake();
  }

  /** The last event: the result. */
  done(result: unknown): void {
    this.append('done', result);
    this.#close();
  }

  /** The last event: there is no result. Faults that are not refusals stay opaque. */
  fail(error: unknown): void {
    const failure: StreamFailure =
      error instanceof AppError
        ? { code: error.code, detail: error.message }
        : { code: 'internal', detail: 'The fault has been logged.' };
    this.append('error', failure);
    this.#close();
  }

  /** All events with a higher id, those to come included; ends after the last one. */
  async *read(after = 0): AsyncGenerator<LoggedEvent, void, undefined> {
    let next = Math.max(0, after - this.#firstId + 1);
    for (;;) {
      while (next < this.#events.length) {
        yield this.#events[next]!;
        next += 1;
      }
      if (this.#isClosed) return;
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
    }
  }

  #close(): void {
    this.#isClosed = true;
    this.#wake();
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resume of waiting) resume();
  }
}

/**
 * Higher than any id of a live log: events that are told again from what is stored begin here, so that a reader
 * who comes back after the live log is gone gets all of them.
 */
export const RETOLD_FROM = 1_000_000;
