import { Background } from './background.ts';
import { EventLog } from './event-log.ts';

/** Something that is being made, or was a moment ago. It goes on when whoever asked for it has left. */
export interface Task<Result> {
  log: EventLog;
  /** What the call returns. Rejects with what `log` ends with. */
  result: Promise<Result>;
  /** Resolves when nothing is going on any more, background work after the result included. Never rejects. */
  settled: Promise<void>;
  readonly isRunning: boolean;
  /** It ended without a result; what there is of it is in the store. */
  readonly hasFailed: boolean;
  /** Cancels the model calls; what they had come to is stored. */
  stop(): void;
}

export interface Work<Result> {
  log: EventLog;
  signal: AbortSignal;
  /** As `Task.stop`, for work that learns by itself that it is not wanted any more. */
  stop(): void;
  /** To be called with the result; the work may go on behind it. */
  finish(result: Result): void;
}

/** How many finished tasks are remembered for readers who come back. */
const REMEMBERED = 100;

/**
 * The tasks of this process, by key. A key is a path (`tenant/resource/...`), so that everything of one resource
 * can be found.
 */
export class Tasks {
  /** Where work that nobody waits for gets its turn. */
  readonly background = new Background();
  readonly #tasks = new Map<string, Task<unknown>>();
  /** The keys of those that have ended, the one that ended first in front. */
  readonly #finished = new Set<string>();
  readonly #queues = new Map<string, Promise<unknown>>();
  readonly #onFault: (error: unknown) => void;

  /** @param onFault told of every error that ends a task */
  constructor(onFault: (error: unknown) => void) {
    this.#onFault = onFault;
  }

  /** @param log what is told goes there */
  start<Result>(
    key: string,
    run: (work: Work<Result>) => Promise<void>,
    log: EventLog = new EventLog(),
  ): Task<Result> {
    const controller = new AbortController();
    const result = Promise.withResolvers<Result>();
    // Nobody may be waiting for it.
    result.promise.catch(() => {});
    let isRunning = true;
    let hasFailed = false;
    const finish = (value: Result) => {
      log.done(value);
      result.resolve(value);
    };
    const stop = () => controller.abort();
    const settled = run({ log, signal: controller.signal, stop, finish })
      .catch((error: unknown) => {
        hasFailed = true;
        this.#onFault(error);
        log.fail(error);
        result.reject(error);
      })
      .finally(() => {
        isRunning = false;
        if (this.#tasks.get(key) === task) this.#remember(key);
      });
    const task: Task<Result> = {
      log,
      result: result.promise,
      settled,
      get isRunning() {
        return isRunning;
      },
      get hasFailed() {
        return hasFailed;
      },
      stop,
    };
    this.#finished.delete(key);
    this.#tasks.set(key, task);
    return task;
  }

  get<Result>(key: string): Task<Result> | undefined {
    return this.#tasks.get(key) as Task<Result> | undefined;
  }

  /** The tasks of a resource that are still at work. */
  runningUnder(path: string): Task<unknown>[] {
    return this.#under(path)
      .map(([, task]) => task)
      .filter(({ isRunning }) => isRunning);
  }

  /** Stops what is at work for a resource and forgets what was. */
  async forget(path: string): Promise<void> {
    await this.stop(path);
    for (const [key] of this.#under(path)) {
      this.#tasks.delete(key);
      this.#finished.delete(key);
    }
  }

  /** Stops what is at work under a path (everything by default) and waits until it is stored. */
  async stop(path = ''): Promise<number> {
    const running = this.runningUnder(path);
    for (const task of running) task.stop();
    await Promise.all(running.map(({ settled }) => settled));
    return running.length;
  }

  /** Waits until nothing is at work any more. */
  async settled(): Promise<void> {
    for (let running = this.runningUnder(''); running.length > 0; running = this.runningUnder('')) {
      await Promise.all(running.map(({ settled }) => settled));
    }
  }

  /** Runs one after the other what is given under one key. */
  async inTurn<T>(key: string, run: () => Promise<T>): Promise<T> {
    const before = this.#queues.get(key);
    const current = (before ?? Promise.resolve()).then(run, run);
    this.#queues.set(key, current);
    try {
      return await current;
    } finally {
      if (this.#queues.get(key) === current) this.#queues.delete(key);
    }
  }

  #under(path: string): [string, Task<unknown>][] {
    return [...this.#tasks].filter(([key]) => path === '' || key === path || key.startsWith(`${path}/`));
  }

  /** Remembers a task that has ended, and forgets the one that ended longest ago if there are too many. */
  #remember(key: string): void {
    this.#finished.add(key);
    if (this.#finished.size <= REMEMBERED) return;
    const [oldest] = this.#finished;
    this.#finished.delete(oldest!);
    this.#tasks.delete(oldest!);
  }
}
