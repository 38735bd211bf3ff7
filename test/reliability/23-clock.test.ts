import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { DataExport } from '../../src/contract/data.ts';
import type { Interview } from '../../src/contract/interview.ts';
import { Authenticator } from '../../src/services/access/authenticate.ts';
import { createKey } from '../../src/services/access/keys.ts';
import { sweep } from '../../src/services/data/sweep.ts';
import type { ServiceDeps } from '../../src/services/deps.ts';
import { Api } from '../support/api.ts';
import { GRADABLE, useTestApp } from '../support/app.ts';
import { allEvents } from '../support/read-events.ts';
import { startServerProcess } from '../support/server-process.ts';
import { FAKETIME } from '../support/system-faults.ts';

// Test 23: a clock that jumps a day ahead and back. What was said stays in its order, and what ends, ends.

const DAY_MS = 86_400_000;
const clock = { at: Date.UTC(2026, 10, 21, 12) };
const now = () => new Date(clock.at);
const api = useTestApp(undefined, undefined, (outside) => ({
  now,
  authenticator: new Authenticator({ ...outside, now }, 'keys'),
}));
const keyOf = async (tenantId: string, expiresInDays: number) => {
  const deps = { store: api.store, now } as ServiceDeps;
  const scopes = ['interviews', 'critiques', 'data'] as const;
  const { key } = await createKey(deps, { tenantId, name: 'test', scopes: [...scopes], expiresInDays });
  return { authorization: `Bearer ${key}` };
};

describe('a clock that jumps', () => {
  it('leaves every answer in its place', async () => {
    const headers = await keyOf('jumps', 300);
    const { body } = await api.json<Interview>(
      'POST',
      '/v1/interviews',
      { walkthroughId: 'sample' },
      headers,
    );
    for (const [index, jump] of [DAY_MS, -2 * DAY_MS, 3 * DAY_MS, -DAY_MS].entries()) {
      clock.at += jump;
      const answer = { answer: `${GRADABLE} Number ${index + 1}.`, turn: index + 1 };
      const path = `/v1/interviews/${body.id}/answers`;
      expect((await api.json('POST', path, answer, headers)).status).toBe(200);
    }
    const { transcript } = (await api.json<Interview>('GET', `/v1/interviews/${body.id}`, undefined, headers))
      .body;
    const said = transcript.flatMap((entry) => (entry.role === 'candidate' ? [entry.turn] : []));
    expect(said).toEqual([1, 2, 3, 4]);
    expect(transcript.at(-1)!.role).toBe('bar_raiser');
  });

  it('lists every interview once, whatever its time says', async () => {
    const headers = await keyOf('lists', 300);
    const made: string[] = [];
    for (const jump of [DAY_MS, -2 * DAY_MS, 0, DAY_MS, -1]) {
      clock.at += jump;
      const reply = await api.json<Interview>('POST', '/v1/interviews', { walkthroughId: 'sample' }, headers);
      made.push(reply.body.id);
    }
    const listed: { id: string; createdAt: string }[] = [];
    let query = '?limit=2';
    for (;;) {
      const path = `/v1/interviews${query}`;
      const { body } = await api.json<{ data: typeof listed; nextCursor?: string }>(
        'GET',
        path,
        undefined,
        headers,
      );
      listed.push(...body.data);
      if (body.nextCursor === undefined) break;
      query = `?limit=2&cursor=${body.nextCursor}`;
    }
    expect(listed.map(({ id }) => id).sort()).toEqual(made.sort());
    const times = listed.map(({ createdAt }) => createdAt);
    expect(times).toEqual(times.toSorted().reverse());
  });

  it('ends a key when its time has come, and not before', async () => {
    const headers = await keyOf('ends', 1);
    const status = async () => (await api.json('GET', '/v1/interviews', undefined, headers)).status;
    expect(await status()).toBe(200);
    clock.at += DAY_MS - 1;
    expect(await status()).toBe(200);
    clock.at += 1;
    expect(await status()).toBe(401);
    clock.at -= DAY_MS;
    expect(await status()).toBe(200);
  });

  it('erases what is too old by its own time and by what its tenant wants, and nothing else', async () => {
    const deps = { store: api.store, now };
    const [short, usual] = [await keyOf('short', 300), await keyOf('usual', 300)];
    await api.store.tenants.put({ id: 'short', retentionDays: 1, limits: {}, createdAt: now() });
    const critique = { answer: GRADABLE, principle: 'ownership' };
    for (const headers of [short, usual]) {
      await api.json('POST', '/v1/interviews', { walkthroughId: 'sample' }, headers);
      await api.json('POST', '/v1/critiques', critique, headers);
    }
    const left = async (headers: Record<string, string>) => {
      const { body } = await api.json<DataExport>('GET', '/v1/data', undefined, headers);
      return body.interviews.length + body.critiques.length;
    };
    clock.at -= 10 * DAY_MS;
    await sweep(deps, { retentionDays: 30 });
    expect([await left(short), await left(usual)]).toEqual([2, 2]);
    clock.at += 11 * DAY_MS + 1;
    await sweep(deps, { retentionDays: 30 });
    expect([await left(short), await left(usual)]).toEqual([0, 2]);
    await sweep(deps, { retentionDays: undefined });
    expect(await left(usual)).toBe(2);
    clock.at += 30 * DAY_MS;
    await sweep(deps, { retentionDays: 30 });
    expect(await left(usual)).toBe(0);
  });
});

describe.runIf(FAKETIME !== null)('a server whose machine is set to other times', () => {
  it('keeps the order of what was said, and its streams', { timeout: 180_000 }, async () => {
    const directory = mkdtempSync(join(tmpdir(), 'bar-raiser-clock-'));
    onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
    const file = join(directory, 'time');
    const setDays = (days: number) => writeFileSync(file, `${days >= 0 ? '+' : ''}${days}d\n`);
    setDays(0);
    await using server = await startServerProcess(join(directory, 'data'), {
      LD_PRELOAD: FAKETIME!,
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_NO_CACHE: '1',
      // As on a machine whose clock is set: what measures spans is not.
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
    });
    const clocked = new Api(server.url);
    const { id } = await clocked.json<Interview>('POST', '/v1/interviews', {
      walkthroughId: 'unpopular-opinion',
    });
    const days: string[] = [];
    for (const [index, day] of [1, -1, 2, 0].entries()) {
      setDays(day);
      const events = await allEvents(
        await clocked.answer(id, index + 1, `${GRADABLE} ${index}`, `clock-${index}`),
      );
      expect(events.at(-1)!.name).toBe('done');
      const { updatedAt, transcript } = await clocked.interview(id);
      days.push(updatedAt.slice(0, 10));
      const said = transcript.flatMap((entry) => (entry.role === 'candidate' ? [entry.turn] : []));
      expect(said).toEqual(Array.from({ length: index + 1 }, (_, turn) => turn + 1));
      // The same request is told the same, whatever day it is by now.
      setDays(-day);
      const again = await allEvents(
        await clocked.answer(id, index + 1, `${GRADABLE} ${index}`, `clock-${index}`),
      );
      expect(again.at(-1)!.data).toEqual(events.at(-1)!.data);
    }
    // The clock did jump.
    expect(new Set(days).size).toBe(4);
  });
});
