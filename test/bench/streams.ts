// `npm run bench -- streams`: 200 streams at 40 tokens a second. What the service adds to a token is the time from when
// the provider sent it, which the token itself says, to when the client has it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Interview } from '../../src/contract/interview.ts';
import { GRADABLE } from '../support/app.ts';
import { createDatabase } from '../support/postgres.ts';
import { readEvents } from '../support/read-events.ts';
import { residentMb } from '../support/resident-memory.ts';
import { startServerProcess } from '../support/server-process.ts';
import { print, quantile, verdict } from './report.ts';

const STREAMS = 200;
/** As many as a bridge may have words: here each token is one. */
const TOKENS = 40;
const GAP_MS = 25;

export async function benchStreams(): Promise<boolean> {
  print(
    `${STREAMS} streams at ${1_000 / GAP_MS} tokens a second, on PostgreSQL (no embedded database in memory)`,
  );
  const server = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';
  const database = await createDatabase(server).catch(() => undefined);
  if (database === undefined) {
    print('  NOT RUN: there is no server at TEST_DATABASE_URL');
    return false;
  }
  const script = fileURLToPath(new URL('clock-provider.ts', import.meta.url));
  const provider = spawn(process.execPath, [script, ...[GAP_MS, TOKENS, STREAMS].map(String)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [providerUrl] = (await once(createInterface({ input: provider.stdout }), 'line')) as [string];
    await using service = await startServerProcess('unused', {
      DATABASE_URL: database.url,
      ANTHROPIC_API_KEY: 'sk-bench',
      ANTHROPIC_BASE_URL: providerUrl,
      MAX_COST_PER_INTERVIEW_USD: '1000',
      MAX_COST_PER_DAY_USD: '100000',
    });
    const round = () =>
      Promise.all(
        Array.from({ length: STREAMS }, async (_, index) => {
          await new Promise((resolve) => setTimeout(resolve, (index / STREAMS) * 2_000));
          return readOne(service.url);
        }),
      );
    // Libraries loaded, code warm.
    await round();
    let largest = 0;
    const watching = setInterval(() => {
      largest = Math.max(largest, residentMb(service.pid));
    }, 200);
    const delays = (await round().finally(() => clearInterval(watching))).flat();
    print(
      `  ${delays.length} tokens of ${STREAMS} streams that all run at once, p50 ${quantile(delays, 0.5).toFixed(1)} ms, p99 ${quantile(delays, 0.99).toFixed(1)} ms, memory ${largest.toFixed(0)} MB`,
    );
    const met = [
      verdict('added to a token, p50', quantile(delays, 0.5), 2, 'ms', false),
      verdict('added to a token, p99', quantile(delays, 0.99), 50, 'ms', false),
      verdict('memory of the service', largest, 500, 'MB', false),
    ];
    return met.every(Boolean);
  } finally {
    provider.kill('SIGKILL');
    await database.drop();
  }
}

async function readOne(url: string): Promise<number[]> {
  const post = (path: string, body: object, headers: object = {}) =>
    fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const begun = (await (
    await post('/v1/interviews', { walkthroughId: 'unpopular-opinion' })
  ).json()) as Interview;
  const stream = await post(
    `/v1/interviews/${begun.id}/answers`,
    { answer: GRADABLE, turn: 1 },
    { accept: 'text/event-stream' },
  );
  const delays: number[] = [];
  for await (const { name, data } of readEvents(stream)) {
    if (name !== 'message.delta') continue;
    const now = Date.now();
    // A token says when it was sent, as letters, because words with digits of their own are held back as facts.
    for (const [, letters] of (data.text as string).matchAll(/\bt([a-j]{13})\b/g)) {
      delays.push(now - decode(letters!));
    }
  }
  return delays;
}

const decode = (letters: string): number =>
  Number([...letters].map((letter) => letter.charCodeAt(0) - 97).join(''));
