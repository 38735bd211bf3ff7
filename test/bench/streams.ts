// `npm run bench -- streams`: 200 streams at 40 tokens a second. A token says when the provider sent it. What the
// service adds is how much later a reader has it who reads the service than one who reads the provider itself.
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Interview } from '../../src/contract/interview.ts';
import { GRADABLE } from '../support/app.ts';
import { createDatabase } from '../support/postgres.ts';
import { residentMb } from '../support/resident-memory.ts';
import { startServerProcess } from '../support/server-process.ts';
import { print, processorMs, quantile, untilIdle, verdict } from './report.ts';
import type { StreamRequest } from './stream-reader.ts';

const STREAMS = 200;
/** As many as a bridge may have words: here each token is one. */
const TOKENS = 40;
const GAP_MS = 25;
/** The streams are asked for over so long. */
const BEGIN_MS = 2_000;

const pathOf = (script: string) => fileURLToPath(new URL(script, import.meta.url));

export async function benchStreams(): Promise<boolean> {
  print(
    `${STREAMS} streams at ${1_000 / GAP_MS} tokens a second, on PostgreSQL (no embedded database in memory)`,
  );
  const databases = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';
  const database = await createDatabase(databases).catch(() => undefined);
  if (database === undefined) {
    print('  NOT RUN: there is no server at TEST_DATABASE_URL');
    return false;
  }
  const provider = spawn(
    process.execPath,
    [pathOf('clock-provider.ts'), ...[GAP_MS, TOKENS, STREAMS].map(String)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const reader = fork(pathOf('stream-reader.ts'));
  const readerGone = once(reader, 'exit').then(() => {
    throw new Error('The reader gave up: a stream was refused or cut off.');
  });
  // Killed in the end, when nobody waits for it any more.
  readerGone.catch(() => {});
  try {
    const [providerUrl] = (await once(createInterface({ input: provider.stdout }), 'line')) as [string];
    await using service = await startServerProcess('unused', {
      DATABASE_URL: database.url,
      ANTHROPIC_API_KEY: 'sk-bench',
      ANTHROPIC_BASE_URL: providerUrl,
      MAX_COST_PER_INTERVIEW_USD: '1000',
      MAX_COST_PER_DAY_USD: '100000',
    });
    const processes = [
      ['service', service.pid],
      ['provider', provider.pid!],
      ['reader', reader.pid!],
    ] as const;
    const round = async (name: string, requests: readonly StreamRequest[]) => {
      const before = processes.map(([, pid]) => processorMs(pid));
      reader.send(requests);
      const [delays] = (await Promise.race([once(reader, 'message'), readerGone])) as [number[]];
      // A token that is lost, or not told from others any more, must not make the rest look faster.
      if (delays.length !== STREAMS * TOKENS) throw new Error(`${name}: ${delays.length} tokens arrived.`);
      const used = processes.map(
        ([which, pid], index) =>
          `${which} ${((1_000 * (processorMs(pid) - before[index]!)) / delays.length).toFixed(0)}`,
      );
      print(
        `  ${name}: ${delays.length} tokens, p50 ${quantile(delays, 0.5).toFixed(1)} ms, p99 ${quantile(delays, 0.99).toFixed(1)} ms after they were sent; microseconds of processor per token: ${used.join(', ')}`,
      );
      return delays;
    };
    const throughService = async (name: string) => {
      const ids = await Promise.all(Array.from({ length: STREAMS }, () => beginInterview(service.url)));
      const answers = ids.map((id) => ({ path: `/v1/interviews/${id}/answers`, body: ANSWER }));
      return round(name, requestsTo(service.url, answers));
    };
    const direct = Array.from({ length: STREAMS }, () => ({ path: '/v1/messages', body: {} }));

    // Libraries loaded, code warm.
    await untilIdle(service.pid);
    await round('provider itself, to warm up', requestsTo(providerUrl, direct));
    await throughService('service, to warm up');
    const own = await round('provider itself', requestsTo(providerUrl, direct));
    let largest = 0;
    const watching = setInterval(() => {
      largest = Math.max(largest, residentMb(service.pid));
    }, 200);
    const delays = await throughService('service').finally(() => clearInterval(watching));
    print(`  memory of the service ${largest.toFixed(0)} MB`);
    const added = (q: number) => quantile(delays, q) - quantile(own, q);
    const met = [
      verdict('added to a token, p50', added(0.5), 2, 'ms', false),
      verdict('added to a token, p99', added(0.99), 50, 'ms', false),
      verdict('memory of the service', largest, 500, 'MB', false),
    ];
    return met.every(Boolean);
  } finally {
    reader.kill('SIGKILL');
    provider.kill('SIGKILL');
    await database.drop();
  }
}

const ANSWER = { answer: GRADABLE, turn: 1 };

/** The requests as they go on the wire, spread over the time in which the streams begin. */
const requestsTo = (url: string, calls: readonly { path: string; body: object }[]): StreamRequest[] =>
  calls.map(({ path, body }, index) => {
    const { host, port } = new URL(url);
    const content = JSON.stringify(body);
    const head = [
      `POST ${path} HTTP/1.1`,
      `host: ${host}`,
      'accept: text/event-stream',
      'content-type: application/json',
      `content-length: ${Buffer.byteLength(content)}`,
    ];
    return {
      port: Number(port),
      request: `${head.join('\r\n')}\r\n\r\n${content}`,
      afterMs: (index / calls.length) * BEGIN_MS,
    };
  });

async function beginInterview(url: string): Promise<string> {
  const response = await fetch(`${url}/v1/interviews`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ walkthroughId: 'unpopular-opinion' }),
  });
  if (!response.ok) throw new Error(`No interview was begun: ${await response.text()}`);
  return ((await response.json()) as Interview).id;
}
