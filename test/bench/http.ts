// `npm run bench -- http`: what the service costs beside the bare work. Both servers run in processes of their own and
// are asked in turn, so that the machine is the same for both.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { loadSeeds } from '../../src/services/seeds/load.ts';
import { startServerProcess } from '../support/server-process.ts';
import { print, processorMs, quantile, untilIdle, verdict } from './report.ts';

const ROUNDS = 5;

/** An answer as long as answers are: what a walkthrough shows as a strong one. */
async function exampleAnswer(): Promise<string> {
  const [walkthrough] = await loadSeeds('seeds/walkthroughs');
  return walkthrough!.steps.map(({ strongExample }) => strongExample ?? '').join(' ');
}

export async function benchHttp({ seconds }: { seconds: number }): Promise<boolean> {
  print('Throughput over HTTP beside a bare Hono handler (10 connections, median of interleaved rounds)');
  const directory = mkdtempSync(join(tmpdir(), 'bar-raiser-bench-'));
  const script = fileURLToPath(new URL('bare-server.ts', import.meta.url));
  const bare = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [bareUrl] = (await once(createInterface({ input: bare.stdout }), 'line')) as [string];
    await using server = await startServerProcess(directory);
    await untilIdle(server.pid);
    const post = (url: string, body: object) => ({
      url,
      method: 'POST' as const,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = await exampleAnswer();
    const critique = { answer, principle: 'have-backbone', store: false };
    const ours = { pid: server.pid, target: post(`${server.url}/v1/critiques`, critique) };
    const other = (path: string) => ({ pid: bare.pid!, target: post(`${bareUrl}${path}`, critique) });
    const wink = await compare(ours, other('/wink'), seconds);
    const tagged = await compare(ours, other('/tag'), seconds);
    const reads = await compare(
      { pid: server.pid, target: { url: `${server.url}/v1/walkthroughs` } },
      { pid: bare.pid!, target: { url: `${bareUrl}/reply` } },
      seconds,
    );
    print(`  an answer of ${answer.split(' ').length} words`);
    describe('critique', wink, 'parse by wink-nlp');
    describe('critique', tagged, 'parse as in a critique');
    describe('catalogue', reads, 'bare reply');
    const isMet = [
      verdict('critique beside wink-nlp’s parse', 100 * wink.ratio, 60, '%', true),
      verdict('critique beside its own parse', 100 * tagged.ratio, 60, '%', true),
      verdict('catalogue beside a bare reply', 100 * reads.ratio, 50, '%', true),
    ];
    return isMet.every(Boolean);
  } finally {
    bare.kill('SIGKILL');
    rmSync(directory, { recursive: true, force: true });
  }
}

type Target = Pick<Parameters<typeof autocannon>[0], 'url' | 'method' | 'headers' | 'body'>;
interface Served {
  pid: number;
  target: Target;
}
interface Compared {
  ours: number;
  bare: number;
  /** Of the throughputs, and of the processor time of the two servers: the latter is the same on a busy machine. */
  ratio: number;
  processorRatio: number;
}

function describe(name: string, { ours, bare, processorRatio }: Compared, other: string): void {
  print(
    `  ${name} ${ours.toFixed(0)}/s, ${other} ${bare.toFixed(0)}/s; by processor time ${(100 * processorRatio).toFixed(0)} %`,
  );
}

async function compare(ours: Served, bare: Served, seconds: number): Promise<Compared> {
  const run = async ({ pid, target }: Served) => {
    const before = processorMs(pid);
    const result = await autocannon({ ...target, connections: 10, duration: seconds });
    if (result.non2xx > 0 || result.errors > 0) throw new Error(`${target.url}: ${result.non2xx} refusals`);
    const { total } = result.requests;
    return { rate: total / result.duration, cost: (processorMs(pid) - before) / total };
  };
  await run(ours);
  await run(bare);
  const rounds: { ours: number; bare: number; processorRatio: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [one, other] = [await run(ours), await run(bare)];
    rounds.push({ ours: one.rate, bare: other.rate, processorRatio: other.cost / one.cost });
  }
  const median = (figure: (round: (typeof rounds)[number]) => number) => quantile(rounds.map(figure), 0.5);
  return {
    ours: median((round) => round.ours),
    bare: median((round) => round.bare),
    ratio: median((round) => round.ours / round.bare),
    processorRatio: median((round) => round.processorRatio),
  };
}
