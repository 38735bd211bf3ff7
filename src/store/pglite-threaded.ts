import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Channel } from './pglite-client.ts';
import type { Program } from './pglite-direct.ts';
import { joined } from './wire.ts';

/** What the thread is begun with. */
export interface ThreadData {
  directory: string | undefined;
  program: Program;
}
/** What it is asked, and does in that order. `send`: messages of the wire protocol. */
export type Order = { kind: 'send'; bytes: Uint8Array<ArrayBuffer> } | { kind: 'close' };
/** What it says, in order: one for its beginning and one for each order. */
export type Answer =
  | { kind: 'open' }
  | { kind: 'failed'; reason: string }
  | { kind: 'replies'; bytes: Uint8Array }
  | { kind: 'closed' };

/**
 * The embedded database in a thread of its own: while it works, words go on to whoever listens. It opens later than in
 * the calling thread, by the start of a thread and the loading of PGlite, which is for servers and not for commands.
 *
 * @throws Error saying why it does not open
 */
export async function openThreaded(directory: string | undefined): Promise<Channel> {
  // Beside this file, whether compiled or not.
  const script = new URL(import.meta.url.replace(/threaded(\.\w+)$/, 'thread$1'));
  const workerData: ThreadData = { directory, program: await compiledProgram() };
  // Of the flags of this process only what TypeScript needs: what else is loaded before a program is not for it.
  const execArgv = process.execArgv.filter((flag) =>
    /^--(?:experimental-strip-types|disable-warning)/.test(flag),
  );
  return ThreadChannel.over(new Worker(script, { workerData, execArgv }));
}

/** Part of Node, but not of its types. */
declare const WebAssembly: { compile(bytes: Uint8Array): Promise<Program> };

let program: Promise<Program> | undefined;

/** Nine megabytes of WebAssembly, compiled once in a process: a second of work that each thread would do anew. */
function compiledProgram(): Promise<Program> {
  const file = join(dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite')), 'pglite.wasm');
  program ??= readFile(file).then((bytes) => WebAssembly.compile(bytes));
  return program;
}

class ThreadChannel implements Channel {
  readonly #worker: Worker;
  /** Who waits for an answer, the first one first. */
  readonly #asking: PromiseWithResolvers<Answer>[] = [];
  #end: Error | undefined;

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (answer: Answer) => {
      this.#asking.shift()?.resolve(answer);
      // Only what it is asked keeps the process alive.
      if (this.#asking.length === 0) worker.unref();
    });
    worker.on('error', (error) => this.#die(error));
    worker.on('exit', () => this.#die(new Error('The thread of the embedded database has ended.')));
  }

  static async over(worker: Worker): Promise<ThreadChannel> {
    const channel = new ThreadChannel(worker);
    const answer = await channel.#answer();
    if (answer.kind === 'failed') {
      await worker.terminate();
      throw new Error(answer.reason);
    }
    return channel;
  }

  async exchange(messages: readonly Uint8Array[]): Promise<Uint8Array> {
    const bytes = joined(messages);
    const answer = await this.#ask({ kind: 'send', bytes }, [bytes.buffer]);
    if (answer.kind === 'replies') return answer.bytes;
    throw new Error(answer.kind === 'failed' ? answer.reason : `The thread says "${answer.kind}".`);
  }

  async close(isDead: boolean): Promise<void> {
    if (!isDead) await this.#ask({ kind: 'close' });
    await this.#worker.terminate();
  }

  /** Posts at once, so that the thread goes on with it as soon as it has done what it was asked before. */
  #ask(order: Order, handedOver: ArrayBuffer[] = []): Promise<Answer> {
    if (this.#end !== undefined) return Promise.reject(this.#end);
    this.#worker.ref();
    this.#worker.postMessage(order, handedOver);
    return this.#answer();
  }

  #answer(): Promise<Answer> {
    const asking = Promise.withResolvers<Answer>();
    this.#asking.push(asking);
    return asking.promise;
  }

  #die(reason: Error): void {
    this.#end ??= reason;
    for (const { reject } of this.#asking.splice(0)) reject(this.#end);
  }
}
