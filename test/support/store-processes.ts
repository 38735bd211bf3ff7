import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('store-process.ts', import.meta.url));

export interface StoreProcess {
  pid: number;
  /** What it has said so far. */
  lines: readonly string[];
  /** Resolves with the first line that fits; rejects when the process ends before. */
  says(fits: (line: string, lines: readonly string[]) => boolean): Promise<string>;
  /** Resolves when it is gone and everything it said has been read. */
  kill(): Promise<void>;
}

export interface StoreProcessOptions {
  /** The largest size a file can grow to, as a stand-in for a full disk. */
  maxFileMegabytes?: number;
}

/** Starts `store-process.ts`. Kill every one of them. */
export function startStoreProcess(
  command: 'lock' | 'open' | 'write' | 'fill',
  directory: string,
  { maxFileMegabytes }: StoreProcessOptions = {},
): StoreProcess {
  // In units of 512 bytes; `exec` keeps the process id.
  const limit = maxFileMegabytes === undefined ? '' : `ulimit -f ${maxFileMegabytes * 2048}; `;
  const child: ChildProcessByStdio<null, Readable, null> = spawn(
    'sh',
    [
      ...['-c', `${limit}exec "$0" "$@"`, process.execPath],
      // What Node 24 does by itself, Node 22 has to be told.
      ...['--experimental-strip-types', '--disable-warning=ExperimentalWarning', script, command, directory],
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const closed = once(child, 'close');
  const lines: string[] = [];
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop()!;
    for (const line of parts) {
      lines.push(line);
      child.emit('line');
    }
  });
  return {
    pid: child.pid!,
    lines,
    says(fits) {
      return new Promise((resolve, reject) => {
        const look = () => {
          const found = lines.find((line) => fits(line, lines));
          if (found !== undefined) resolve(found);
        };
        child.on('line', look);
        child.on('close', () => reject(new Error(`${command} ended after saying: ${lines.join(', ')}`)));
        look();
      });
    },
    async kill() {
      child.kill('SIGKILL');
      await closed;
    },
  };
}
