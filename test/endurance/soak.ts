// `npm run soak -- --minutes 30 --faults 0.1`: the program as it is shipped, with a model whose provider fails a share
// of its calls in every way there is, and candidates who answer, leave, stop and send twice. Watches for memory that
// grows, rejections that nobody handles, answers that are lost or doubled and interviews that are stuck.
// Exit code 1 on a breach. `--store embedded` or `postgres` (on TEST_DATABASE_URL); the latter where there is a server.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mean, seededRandom } from '../../evals/lib/statistics.ts';
import { describeMachine, verdict as figure, print } from '../bench/report.ts';
import { Api } from '../support/api.ts';
import { Journal } from '../support/journal.ts';
import { LogWatch } from '../support/log-watch.ts';
import { createDatabase, findPostgres } from '../support/postgres.ts';
import { serveOnLoopback } from '../support/providers/loopback.ts';
import { type ServerProcess, startServerProcess } from '../support/server-process.ts';
import { simulateCandidate } from './candidate.ts';
import { createFaultyProvider } from './faulty-provider.ts';
import type { Measurement } from './observer.ts';

/** The longest a model can be at work on a turn: its words, then its grading. */
const PATIENCE_MS = 180_000;
const MB = 1_048_576;
const MOST_GROWTH_MB = 1;

interface Sample extends Measurement {
  minutes: number;
}

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    faults: { type: 'string', default: '0.1' },
    rate: { type: 'string', default: '2' },
    candidates: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    store: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) {
  print(`Usage: npm run soak -- [options]

The program as it is shipped, for a while, with candidates and a model provider that fails now and then.
Exit code 1 when memory grows, a rejection is unhandled, an answer is lost or doubled, or an interview is stuck.

  --minutes N                 how long (default 30)
  --faults SHARE              the share of model calls that fail (default 0.1)
  --rate N                    answers a second, all candidates together (default 2)
  --candidates N              candidates at a time (default 20)
  --seed N                    the same faults and candidates again (default 1)
  --store embedded|postgres   default: PostgreSQL at TEST_DATABASE_URL where there is one`);
  process.exit();
}
const minutes = Number(values.minutes);
const candidates = Number(values.candidates);
const random = seededRandom(Number(values.seed));
const server = values.store === 'embedded' ? null : await findPostgres();
if (server === null && values.store === 'postgres') throw new Error('There is no PostgreSQL server.');

async function soak(databaseUrl: string): Promise<boolean> {
  print(describeMachine());
  print(
    `${minutes} minutes on ${databaseUrl ? 'PostgreSQL' : 'the embedded database'}: ${candidates} candidates, ` +
      `${values.rate} answers a second at most, ${Number(values.faults) * 100} % of the model calls fail, seed ${values.seed}`,
  );
  const faulty = createFaultyProvider(Number(values.faults), random);
  await using loopback = await serveOnLoopback(faulty.provider);
  const log = new LogWatch();
  const environment = {
    DATABASE_URL: databaseUrl,
    ANTHROPIC_API_KEY: 'test-key',
    ANTHROPIC_BASE_URL: loopback.url,
    MAX_COST_PER_DAY_USD: '900000',
  };
  const preload = new URL('observer.ts', import.meta.url).href;
  await using running = await startServerProcess(directory, environment, {
    onLogLine: (line) => log.read(line),
    preload,
  });
  let died: string | undefined;
  const gone = new Promise<void>((resolve) => {
    running.child.once('exit', (code, signal) => {
      died = `code ${code}, signal ${signal}`;
      resolve();
    });
  });

  const api = new Api(running.url);
  const journal = new Journal();
  const unexpected: string[] = [];
  const leaving = new AbortController();
  const startedAt = performance.now();
  const passed = () => (performance.now() - startedAt) / 60_000;
  const thinkMs = (candidates / Number(values.rate)) * 1_000;
  const working = Array.from({ length: candidates }, async () => {
    // One who has met with a fault of the server is replaced by another.
    while (!leaving.signal.aborted && died === undefined) {
      await simulateCandidate({ api, journal, random, thinkMs, signal: leaving.signal }).catch((error) => {
        unexpected.push(String(error));
      });
    }
  });

  const samples: Sample[] = [];
  const everyMs = Math.min(10_000, (minutes * 60_000) / 30);
  let shownAt = 0;
  while (passed() < minutes && died === undefined) {
    await new Promise((resolve) => setTimeout(resolve, everyMs));
    const measured = await measure(running, gone);
    if (measured === undefined) break;
    samples.push({ ...measured, minutes: passed() });
    if (passed() - shownAt < 1) continue;
    shownAt = passed();
    print(
      `  ${passed().toFixed(1)} min: ${journal.turns} answers, ${faulty.calls()} model calls, ` +
        `${mb(measured.rss)} MB, heap ${mb(measured.heapUsed)} MB, ${unexpected.length} unexpected`,
    );
  }
  leaving.abort();
  await Promise.all(working);
  if (died !== undefined) {
    print(`  MISSED The server ended: ${died}\n${log.unreadable.join('\n')}`);
    return false;
  }
  const found = await journal.readBack(api, PATIENCE_MS);
  const exitCode = await running.stop('SIGTERM');

  const { cpuMs } = samples.at(-1)!;
  const load = (100 * cpuMs) / (samples.at(-1)!.minutes * 60_000);
  const faults = Object.entries(faulty.faults).toSorted();
  const failed = faults.reduce((sum, [, count]) => sum + count, 0);
  print(`  ${found.interviews} interviews, ${found.turns} answers; messages ${counts(found.messages)}`);
  print(
    `  ${faulty.calls()} model calls, ${failed} failed in ${faults.length} ways: ${counts(faulty.faults)}`,
  );
  print(`  responses by status: ${counts(api.statuses)}`);
  print(`  log: ${counts(log.errors)}`);
  print(`  the server used ${load.toFixed(0)} % of one core`);
  for (const name of ['heapUsed', 'external'] as const) {
    print(`  ${name}: ${growth(samples, name).toFixed(2)} MB/min`);
  }
  const met = [
    figure('memory growth over the last two thirds', growth(samples, 'rss'), MOST_GROWTH_MB, 'MB/min', false),
    none('answers lost', found.lost),
    none('answers doubled', found.doubled),
    none('interviews stuck', found.stuck),
    none('what candidates did not expect', unexpected),
    none('log lines that are no records (rejections, warnings)', log.unreadable),
    none(
      'responses of 5xx',
      Object.keys(api.statuses).filter((status) => Number(status) >= 500),
    ),
    none('an end that is not in good order', exitCode === 0 ? [] : [`code ${exitCode}`]),
  ];
  return met.every(Boolean);
}

/** @param gone when there is nobody to ask any more */
async function measure({ child }: ServerProcess, gone: Promise<void>): Promise<Measurement | undefined> {
  if (!child.connected) return undefined;
  const answered = new Promise<Measurement>((resolve) => {
    child.once('message', (measured) => resolve(measured as Measurement));
  });
  child.send('measure');
  return (await Promise.race([answered, gone])) ?? undefined;
}

/** MB a minute, by least squares over the last two thirds. */
function growth(samples: readonly Sample[], of: 'rss' | 'heapUsed' | 'external'): number {
  const late = samples.slice(Math.ceil(samples.length / 3));
  const x = late.map(({ minutes }) => minutes);
  const y = late.map((sample) => sample[of] / MB);
  const [middleX, middleY] = [mean(x), mean(y)];
  const slope = x.reduce((sum, value, index) => sum + (value - middleX) * (y[index]! - middleY), 0);
  return slope / x.reduce((sum, value) => sum + (value - middleX) ** 2, 0);
}

function none(what: string, found: readonly string[]): boolean {
  print(`  ${found.length === 0 ? 'met   ' : 'MISSED'} ${what}: ${found.length}`);
  for (const line of found.slice(0, 10)) print(`           ${line}`);
  return found.length === 0;
}

const mb = (bytes: number) => (bytes / MB).toFixed(0);
const counts = (of: Record<string, number>) =>
  Object.entries(of)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ') || 'nothing';

const directory = mkdtempSync(join(tmpdir(), 'bar-raiser-soak-'));
const database = server === null ? undefined : await createDatabase(server);
try {
  process.exitCode = (await soak(database?.url ?? '')) ? 0 : 1;
} finally {
  await database?.drop();
  rmSync(directory, { recursive: true, force: true });
}
