// reliability.md, test 10: kill -9 in mid-stream, 50 times: no acknowledged answer is lost and nothing is stuck.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Interview } from '../../src/contract/interview.ts';
import { GRADABLE } from '../support/app.ts';
import { purposeOf, sayUsual } from '../support/model-server.ts';
import { ScriptedAnthropic } from '../support/providers/anthropic-server.ts';
import { serveOnLoopback } from '../support/providers/loopback.ts';
import { allEvents, readEvents } from '../support/read-events.ts';
import { IS_FULL, rounds } from '../support/rounds.ts';
import { startServerProcess } from '../support/server-process.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'bar-raiser-kill-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
const KILLS = rounds(50, 3);
const WORDS = ['So ', 'that ', 'is ', 'what ', 'I ', 'have ', 'in ', 'my ', 'notes.'];

const post = (url: string, body: object, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

describe('a server that is killed in mid-stream', () => {
  it(`${KILLS} times has every answer it acknowledged, and every interview goes on`, {
    timeout: 60_000 + KILLS * 60_000,
  }, async () => {
    const provider = new ScriptedAnthropic().otherwise((exchange) =>
      purposeOf(exchange) === 'bridge' ? { text: WORDS, gapMs: 30 } : sayUsual(exchange),
    );
    await using loopback = await serveOnLoopback(provider);
    const environment = { ANTHROPIC_API_KEY: 'sk-test', ANTHROPIC_BASE_URL: loopback.url };
    const bootTimes: number[] = [];
    const boot = async () => {
      const startedAt = performance.now();
      const server = await startServerProcess(dataDir, environment);
      bootTimes.push(performance.now() - startedAt);
      return server;
    };
    let server = await boot();
    bootTimes.length = 0; // The first one creates the database.
    let id = '';
    let turn = 5;
    let acknowledged = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      if (turn >= 5) {
        const begun = await post(`${server.url}/v1/interviews`, { walkthroughId: 'unpopular-opinion' });
        id = ((await begun.json()) as Interview).id;
        turn = 1;
      }
      const answer = `${GRADABLE} That was answer ${kill}.`;
      const send = () =>
        post(
          `${server.url}/v1/interviews/${id}/answers`,
          { answer, turn },
          { accept: 'text/event-stream', 'idempotency-key': `kill-${kill}` },
        );
      const names: string[] = [];
      try {
        for await (const { name } of readEvents(await send())) {
          names.push(name);
          // After the acknowledgement, and each time another few events later.
          if (names.length === 2 + (kill % 6)) await server.stop('SIGKILL');
        }
      } catch {
        // The connection broke, as it should.
      }
      expect(names[0]).toBe('answer.accepted');
      expect(names).not.toContain('done');
      acknowledged += 1;
      server = await boot();

      const read = async () => (await (await fetch(`${server.url}/v1/interviews/${id}`)).json()) as Interview;
      const after = await read();
      expect(after.turn).toBe(turn + 1);
      expect(
        after.transcript.filter((entry) => entry.role === 'candidate' && entry.text === answer),
      ).toHaveLength(1);
      // Not stuck: what comes next stands there whole, and says why it is in the scripted words.
      expect(after.message.status).not.toBe('accepted');
      // The same answer again is in once, and its stream ends.
      expect((await allEvents(await send())).at(-1)!.name).toBe('done');
      expect((await read()).turn).toBe(turn + 1);
      turn += 1;
    }
    await server.stop('SIGTERM');
    expect(acknowledged).toBe(KILLS);
    const slowest = Math.max(...bootTimes);
    // Five seconds on a machine that does nothing else.
    expect(slowest).toBeLessThan(IS_FULL ? 5_000 : 60_000);
  });
});
