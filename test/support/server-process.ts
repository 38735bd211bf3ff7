import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { putFreshDatabase } from './fresh-database.ts';

const binary = fileURLToPath(new URL('../../bin/bar-raiser.mjs', import.meta.url));

export interface ServerProcess extends AsyncDisposable {
  url: string;
  pid: number;
  child: ChildProcess;
  /** Resolves when it is gone; with its exit code, or null when it was killed. */
  stop(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
}

/** What would make a server ask real models: not for tests. */
const NO_MODELS = Object.fromEntries(
  [
    'MODEL',
    'GRADING_MODEL',
    'ANTHROPIC_API_KEY',
    'ANTHROPIC_BASE_URL',
    'OPENAI_API_KEY',
    'OPENAI_COMPATIBLE_BASE_URL',
    'OPENAI_COMPATIBLE_API_KEY',
  ].map((name) => [name, '']),
);

export interface ServerProcessOptions {
  /** Told of every line it writes to its log. */
  onLogLine?: (line: string) => void;
  /** A module that is loaded before the program, with a channel to whoever started it (`process.send`). */
  preload?: string;
}

/**
 * Starts the real program on a data directory and waits until it says where it serves. A new data directory gets a
 * database first, so that the program need not make one.
 */
export async function startServerProcess(
  dataDir: string,
  environment: Record<string, string> = {},
  { onLogLine, preload }: ServerProcessOptions = {},
): Promise<ServerProcess> {
  const preloading = preload === undefined ? [] : ['--import', preload];
  if (!environment.DATABASE_URL) await putFreshDatabase(dataDir);
  const child = spawn(process.execPath, [...preloading, binary, 'serve'], {
    env: {
      ...process.env,
      ...NO_MODELS,
      DATABASE_URL: '',
      DATA_DIR: dataDir,
      PORT: '0',
      HOST: '127.0.0.1',
      ...environment,
    },
    stdio: [
      'ignore',
      'pipe',
      onLogLine === undefined ? 'ignore' : 'pipe',
      ...(preload === undefined ? [] : (['ipc'] as const)),
    ],
  });
  if (onLogLine !== undefined) createInterface({ input: child.stderr! }).on('line', onLogLine);
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const stop = async (signal: 'SIGKILL' | 'SIGTERM') => {
    child.kill(signal);
    return (await exited)[0];
  };
  const lines = createInterface({ input: child.stdout! });
  for await (const line of lines) {
    const url = /ready at (\S+)/.exec(line)?.[1];
    if (url === undefined) continue;
    // Whatever it still says is let pass; a full pipe would stop it.
    child.stdout!.resume();
    return {
      url,
      pid: child.pid!,
      child,
      stop,
      [Symbol.asyncDispose]: async () => void (await stop('SIGKILL')),
    };
  }
  throw new Error('The server ended before it was ready.');
}
