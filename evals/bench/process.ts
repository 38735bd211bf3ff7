/** Runs a program from start to end and measures it from the outside. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Measured {
  /** Seconds of the whole process, from its start to its end. */
  whole: number;
  /** Seconds the processor worked for it and for what it started; says more than the clock on a busy machine. */
  cpu: number;
  /** Seconds of the grading alone, where the runner tells. */
  run?: number;
}

const PRELOAD = new URL('cpu.mjs', import.meta.url).href;

/**
 * Runs `node <args>`.
 *
 * @param codes exit codes that are no failure
 * @throws Error when it ends with another code
 */
export async function measureNode(
  args: readonly string[],
  options: { cwd?: string; env: Readonly<Record<string, string | undefined>>; codes?: readonly number[] },
): Promise<Measured & { output: string }> {
  const { cwd, env, codes = [0] } = options;
  const cpuFile = join(tmpdir(), `bar-raiser-bench-cpu-${process.pid}`);
  rmSync(cpuFile, { force: true });
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    ...(cwd !== undefined && { cwd }),
    env: { ...env, NODE_OPTIONS: `--import ${PRELOAD}`, BENCH_CPU_FILE: cpuFile },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [output, complaints] = ['', ''];
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    complaints += chunk;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  const whole = (performance.now() - started) / 1000;
  if (code === null || !codes.includes(code))
    throw new Error(`node ${args.join(' ')} ended with ${code}:\n${complaints.slice(-2_000)}`);
  const cpu = existsSync(cpuFile)
    ? readFileSync(cpuFile, 'utf8')
        .trim()
        .split('\n')
        .reduce((sum, line) => sum + Number(line) / 1e6, 0)
    : Number.NaN;
  rmSync(cpuFile, { force: true });
  const run = /"run":([\d.]+)/.exec(output)?.[1];
  return { whole, cpu, output, ...(run !== undefined && { run: Number(run) / 1000 }) };
}
