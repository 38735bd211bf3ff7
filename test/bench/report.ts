import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

export const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Which machine, and how busy it was: figures of a busy one mean little. */
export const describeMachine = (): string =>
  `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.versions.node}, load ${loadavg()[0]!.toFixed(1)} before the start`;

export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

/** One line with what was wanted and whether it was reached. */
export function verdict(
  name: string,
  measured: number,
  wanted: number,
  unit: string,
  isMinimum: boolean,
): boolean {
  const isMet = isMinimum ? measured >= wanted : measured <= wanted;
  const shown = measured >= 100 ? measured.toFixed(0) : measured.toFixed(1);
  print(
    `  ${isMet ? 'met   ' : 'MISSED'} ${name}: ${shown} ${unit} (${isMinimum ? 'at least' : 'at most'} ${wanted})`,
  );
  return isMet;
}

/**
 * Milliseconds of processor time that a process has used, its threads that are still there included. Unlike the clock
 * it hardly depends on what else the machine does. Linux only.
 */
export function processorMs(pid: number): number {
  const tasks = readdirSync(`/proc/${pid}/task`);
  const nanoseconds = tasks.map((task) =>
    Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]),
  );
  return nanoseconds.reduce((sum, each) => sum + each, 0) / 1_000_000;
}

/** It begins with that a second after its start. */
const BEGINS_AFTER_MS = 2_000;
const LOOK_EVERY_MS = 1_000;
/** Of that time a process that has nothing to do uses less. */
const IDLE_MS = 50;
const LONGEST_WAIT_MS = 120_000;

/** Waits until a server has rehearsed (src/warm-up.node.ts): until then it works while nobody asks for anything. */
export async function untilIdle(pid: number): Promise<void> {
  const end = performance.now() + LONGEST_WAIT_MS;
  await sleep(BEGINS_AFTER_MS);
  for (let before = processorMs(pid); performance.now() < end; ) {
    await sleep(LOOK_EVERY_MS);
    const now = processorMs(pid);
    if (now - before < IDLE_MS) return;
    before = now;
  }
  throw new Error('The server does not come to rest.');
}
