// reliability.md, test 14: the database is killed in the middle of a turn. Whoever asks meanwhile is refused with a
// clear code; once it is back everything goes on within five seconds, with every answer in once.
import { randomUUID } from 'node:crypto';
import { describe, expect, inject, it, vi } from 'vitest';
import type { Interview } from '../../src/contract/interview.ts';
import type { Problem } from '../../src/contract/problem.ts';
import { Api, markedAnswer } from '../support/api.ts';
import { Journal } from '../support/journal.ts';
import { LogWatch } from '../support/log-watch.ts';
import { purposeOf, SLOW_BRIDGE, sayUsual } from '../support/model-server.ts';
import { createCluster } from '../support/postgres-cluster.ts';
import { ScriptedAnthropic } from '../support/providers/anthropic-server.ts';
import { serveOnLoopback } from '../support/providers/loopback.ts';
import { allEvents, readEvents, type SentEvent } from '../support/read-events.ts';
import { rounds } from '../support/rounds.ts';
import { startServerProcess } from '../support/server-process.ts';

const programs = inject('postgresPrograms');
const ROUNDS = rounds(20, 2);

// Whether this was run is said by `test/support/global-setup.ts`, or is a failure there.
describe.runIf(programs !== null)('a database that is killed in mid-turn', () => {
  it(`${ROUNDS} times: refused with a code, recovered, nothing lost and nothing twice`, {
    timeout: 60_000 + ROUNDS * 60_000,
  }, async () => {
    await using cluster = await createCluster(programs!);
    const provider = new ScriptedAnthropic().otherwise((exchange) =>
      purposeOf(exchange) === 'bridge' ? { text: SLOW_BRIDGE, gapMs: 60 } : sayUsual(exchange),
    );
    await using loopback = await serveOnLoopback(provider);
    const log = new LogWatch();
    await using server = await startServerProcess(
      '',
      { DATABASE_URL: cluster.url, ANTHROPIC_API_KEY: 'test-key', ANTHROPIC_BASE_URL: loopback.url },
      { onLogLine: (line) => log.read(line) },
    );
    const api = new Api(server.url);
    const journal = new Journal();
    const recoveries: number[] = [];

    for (let round = 0; round < ROUNDS; round += 1) {
      const wanted = { walkthroughId: 'unpopular-opinion', mode: 'coaching' };
      const { id } = await api.json<Interview>('POST', '/v1/interviews', wanted);
      journal.begun(id);
      const text = markedAnswer(`${round}`);
      const key = randomUUID();
      const events: SentEvent[] = [];
      let stopping: Promise<void> | undefined;
      for await (const event of readEvents(await api.answer(id, 1, text, key))) {
        events.push(event);
        // At the acknowledgement, or a few words later.
        if (events.length === 1 + (round % 6)) stopping = cluster.stop('immediate');
      }
      await stopping;
      expect(events[0]!.name).toBe('answer.accepted');
      // What had been said could not be stored, so it does not end as if it had been.
      expect(events.at(-1)).toMatchObject({ name: 'error', data: { code: 'not_ready' } });

      for (const attempt of [
        api.send('GET', `/v1/interviews/${id}`),
        api.send('GET', '/readyz'),
        api.answer(id, 2, text, randomUUID()),
        api.send('POST', '/v1/interviews', wanted),
      ]) {
        const response = await attempt;
        expect([response.status, ((await response.json()) as Problem).code]).toEqual([503, 'not_ready']);
      }

      await cluster.start();
      const startedAt = performance.now();
      await vi.waitFor(async () => expect((await api.send('GET', '/readyz')).status).toBe(200), {
        timeout: 30_000,
        interval: 100,
      });
      recoveries.push(performance.now() - startedAt);
      // Sent again with its key: it is in once, and what was being made of it goes on from what is stored.
      const again = await vi.waitFor(
        async () => {
          const response = await api.answer(id, 1, text, key);
          expect(response.status).toBe(200);
          return allEvents(response);
        },
        { timeout: 30_000, interval: 250 },
      );
      expect(again.at(-1)!.name).toBe('done');
      journal.acknowledged(id, text);
    }
    const { lost, doubled, stuck, turns } = await journal.readBack(api, 60_000, { readsDebriefs: false });
    expect([lost, doubled, stuck]).toEqual([[], [], []]);
    expect(turns).toBe(ROUNDS);
    expect(Math.max(...recoveries)).toBeLessThan(5_000);
    // Node's own cries: a rejection that nobody handles, a listener that is left behind.
    expect(log.unreadable).toEqual([]);
  });
});
