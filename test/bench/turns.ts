// `npm run bench -- turns`: interview turns a second with a model that answers at once, on both databases.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { AnswerResponse, Interview } from '../../src/contract/interview.ts';
import { GRADABLE } from '../support/app.ts';
import { createDatabase } from '../support/postgres.ts';
import { print, processorMs, quantile, verdict } from './report.ts';

const CLIENTS = 50;

export async function benchTurns({ seconds }: { seconds: number }): Promise<boolean> {
  print(`Interview turns with a model that answers at once (${CLIENTS} interviews at the same time)`);
  const embedded = await measure(undefined, seconds);
  const met = [
    verdict('embedded database', embedded.rate, 300, 'turns/s', true),
    verdict('embedded database, p99', quantile(embedded.times, 0.99), 250, 'ms', false),
  ];
  const server = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';
  const database = await createDatabase(server).catch(() => undefined);
  if (database === undefined) print('  PostgreSQL: NOT RUN, there is no server at TEST_DATABASE_URL');
  else {
    try {
      const shared = await measure(database.url, seconds);
      met.push(verdict('PostgreSQL', shared.rate, 500, 'turns/s', true));
    } finally {
      await database.drop();
    }
  }
  return met.every(Boolean);
}

async function measure(databaseUrl: string | undefined, seconds: number) {
  const script = fileURLToPath(new URL('instant-server.ts', import.meta.url));
  const child = spawn(process.execPath, [script, ...(databaseUrl ? [databaseUrl] : [])], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [url] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
    await run(url, Math.min(5, seconds));
    const before = processorMs(child.pid!);
    const times = await run(url, seconds);
    const cost = (processorMs(child.pid!) - before) / times.length;
    print(
      `  ${databaseUrl ? 'PostgreSQL' : 'embedded'}: ${times.length} turns in ${seconds} s, p50 ${quantile(times, 0.5).toFixed(0)} ms, p99 ${quantile(times, 0.99).toFixed(0)} ms; ${cost.toFixed(2)} ms of the server’s processor time a turn`,
    );
    return { times, rate: times.length / seconds };
  } finally {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
}

/** The time of every turn, in milliseconds. */
async function run(url: string, seconds: number): Promise<number[]> {
  const end = performance.now() + seconds * 1_000;
  const times: number[] = [];
  const post = async <T>(path: string, body: object): Promise<T> => {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  };
  const interview = async () => {
    while (performance.now() < end) {
      const begun = await post<Interview>('/v1/interviews', { walkthroughId: 'unpopular-opinion' });
      let { state, turn }: { state: string; turn: number } = begun;
      while (state !== 'closed' && performance.now() < end) {
        const started = performance.now();
        const answer = `${GRADABLE} That was answer ${turn}.`;
        ({ state, turn } = await post<AnswerResponse>(`/v1/interviews/${begun.id}/answers`, {
          answer,
          turn,
        }));
        times.push(performance.now() - started);
      }
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, interview));
  return times;
}
