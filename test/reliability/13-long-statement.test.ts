// reliability.md, test 13: a long statement beside streams. On PostgreSQL the statement waits in its own connection and
// the words go on. The embedded database of a server works in a thread of its own (src/store/pglite-client.test.ts), but
// has one session and, for commands, runs in the thread of the service, so there every statement has to be short: what
// each holds the thread up for is measured over a database that has been used for a while.
import { describe, expect, inject, it } from 'vitest';
import type { Interview } from '../../src/contract/interview.ts';
import { Api, markedAnswer } from '../support/api.ts';
import { GRADABLE, useTestApp } from '../support/app.ts';
import { purposeOf, sayUsual } from '../support/model-server.ts';
import { createDatabase, onServer } from '../support/postgres.ts';
import { ScriptedAnthropic } from '../support/providers/anthropic-server.ts';
import { serveOnLoopback } from '../support/providers/loopback.ts';
import { readEvents } from '../support/read-events.ts';
import { IS_FULL } from '../support/rounds.ts';
import { startServerProcess } from '../support/server-process.ts';

const server = inject('postgresUrl');
const STATEMENT_SECONDS = 2;
/** The limit of reliability.md on a quiet machine; far less than the statement takes on any. */
const MOST_MS = IS_FULL ? 250 : 1_000;
const ERASURE = '/v1/data?candidateId=ann';
const INTERVIEWS = IS_FULL ? 500 : 60;

describe.runIf(server !== null)('on PostgreSQL', () => {
  it('a statement that takes seconds does not stop the words of others', { timeout: 120_000 }, async () => {
    const database = await createDatabase(server!);
    const words = Array.from({ length: 60 }, () => 'canary ');
    const provider = new ScriptedAnthropic().otherwise((exchange) =>
      purposeOf(exchange) === 'bridge' ? { text: words, gapMs: 60 } : sayUsual(exchange),
    );
    await using loopback = await serveOnLoopback(provider);
    try {
      await using running = await startServerProcess('', {
        DATABASE_URL: database.url,
        ANTHROPIC_API_KEY: 'test-key',
        ANTHROPIC_BASE_URL: loopback.url,
      });
      const api = new Api(running.url);
      const { id } = await api.json<Interview>('POST', '/v1/interviews', {
        walkthroughId: 'unpopular-opinion',
      });
      let waited: Promise<number> | undefined;
      const arrivals: number[] = [];
      for await (const { name } of readEvents(await api.answer(id, 1, markedAnswer('one'), 'one'))) {
        if (name !== 'message.delta') continue;
        arrivals.push(performance.now());
        // Everybody who asks for the list of critiques now has a statement that takes as long as the lock.
        waited ??= (async () => {
          const lock = `begin; lock table critiques in access exclusive mode; select pg_sleep(${STATEMENT_SECONDS}); commit`;
          const locked = onServer(database.url, lock);
          await new Promise((resolve) => setTimeout(resolve, 300));
          const asked = performance.now();
          await api.json('GET', '/v1/critiques');
          await locked;
          return performance.now() - asked;
        })();
      }
      // It did take long, and the words came all the same.
      expect(await waited!).toBeGreaterThan(1_000);
      const gaps = arrivals.slice(1).map((at, index) => at - arrivals[index]!);
      expect(gaps.length).toBeGreaterThan(10);
      expect(Math.max(...gaps)).toBeLessThan(MOST_MS);
    } finally {
      await database.drop();
    }
  });
});

/** The longest that nothing else could run, milliseconds. Not `monitorEventLoopDelay`: it leaves out the first pause. */
async function longestPause(run: () => Promise<void>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const tick = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  const timer = setInterval(tick, 1);
  await run();
  tick();
  clearInterval(timer);
  return longest;
}

describe('on the embedded database', () => {
  const api = useTestApp();

  it('no request holds the thread up for long', { timeout: 300_000 }, async () => {
    const critique = { answer: GRADABLE, principle: 'ownership', candidateId: 'ann' };
    let last = '';
    for (let count = 0; count < INTERVIEWS; count += 1) {
      const wanted = { walkthroughId: 'sample', candidateId: 'ann' };
      last = (await api.json<Interview>('POST', '/v1/interviews', wanted)).body.id;
      await api.json('POST', `/v1/interviews/${last}/answers`, { answer: GRADABLE, turn: 1 });
      await api.json('POST', '/v1/critiques', critique);
    }
    const longest: Record<string, number> = {};
    const requests: [method: string, path: string, body?: object][] = [
      ['GET', '/v1/interviews?limit=100&candidateId=ann'],
      ['GET', '/v1/critiques?limit=100'],
      ['GET', '/v1/data?candidateId=ann'],
      ['GET', '/v1/usage'],
      ['GET', '/operator'],
      ['GET', `/v1/interviews/${last}`],
      ['POST', `/v1/interviews/${last}/answers`, { answer: GRADABLE, turn: 2 }],
      ['POST', '/v1/critiques', critique],
      ['DELETE', ERASURE],
    ];
    for (const [method, path, body] of requests) {
      const pause = await longestPause(async () => {
        const { status } = await api.app.request(path, {
          method,
          ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
        });
        expect([path, status]).toEqual([path, 200]);
      });
      longest[`${method} ${path.replace(last, '{id}')}`] = Math.round(pause);
    }
    if (IS_FULL) process.stdout.write(`longest pauses, ms: ${JSON.stringify(longest)}\n`);
    // Erasing rewrites the files, so that nothing is left in them; that may take its time.
    delete longest[`DELETE ${ERASURE}`];
    expect(Object.entries(longest).filter(([, ms]) => ms >= MOST_MS)).toEqual([]);
  });
});
