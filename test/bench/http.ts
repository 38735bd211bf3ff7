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
import { GRADABLE } from '../support/app.ts';
import { startServerProcess } from '../support/server-process.ts';
import { print, quantile, verdict } from './report.ts';

const ANSWER = `${GRADABLE} `.repeat(4).trim();
const ROUNDS = 5;

export async function benchHttp({ seconds }: { seconds: number }): Promise<boolean> {
  print('Throughput over HTTP beside a bare Hono handler (10 connections, best of interleaved rounds)');
  const directory = mkdtempSync(join(tmpdir(), 'bar-raiser-bench-'));
  const script = fileURLToPath(new URL('bare-server.ts', import.meta.url));
  const bare = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [bareUrl] = (await once(createInterface({ input: bare.stdout }), 'line')) as [string];
    await using server = await startServerProcess(directory);
    const post = (url: string, body: object) => ({
      url,
      method: 'POST' as const,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const critique = { answer: ANSWER, principle: 'have-backbone', store: false };
    const critiques = await compare(
      post(`${server.url}/v1/critiques`, critique),
      post(`${bareUrl}/critique`, critique),
      seconds,
    );
    print(`  critique ${critiques.ours.toFixed(0)}/s, parse only ${critiques.bare.toFixed(0)}/s`);
    const reads = await compare(
      { url: `${server.url}/v1/walkthroughs` },
      { url: `${bareUrl}/reply` },
      seconds,
    );
    print(`  catalogue ${reads.ours.toFixed(0)}/s, bare reply ${reads.bare.toFixed(0)}/s`);
    const isMet = [
      verdict('critique beside the parse', 100 * critiques.ratio, 60, '%', true),
      verdict('catalogue beside a bare reply', 100 * reads.ratio, 50, '%', true),
    ];
    return isMet.every(Boolean);
  } finally {
    bare.kill('SIGKILL');
    rmSync(directory, { recursive: true, force: true });
  }
}

type Target = Pick<Parameters<typeof autocannon>[0], 'url' | 'method' | 'headers' | 'body'>;

async function compare(ours: Target, bare: Target, seconds: number) {
  const run = async (target: Target) => {
    const result = await autocannon({ ...target, connections: 10, duration: seconds });
    if (result.non2xx > 0 || result.errors > 0) throw new Error(`${target.url}: ${result.non2xx} refusals`);
    return result.requests.total / result.duration;
  };
  await run(ours);
  await run(bare);
  const rounds: { ours: number; bare: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push({ ours: await run(ours), bare: await run(bare) });
  }
  return {
    ours: quantile(
      rounds.map((round) => round.ours),
      0.5,
    ),
    bare: quantile(
      rounds.map((round) => round.bare),
      0.5,
    ),
    ratio: quantile(
      rounds.map((round) => round.ours / round.bare),
      0.5,
    ),
  };
}
