import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { AnswerResponse, Interview } from '../../src/contract/interview.ts';
import { GRADABLE } from '../support/app.ts';

const binary = fileURLToPath(new URL('../../bin/bar-raiser.mjs', import.meta.url));
const dataDir = mkdtempSync(join(tmpdir(), 'bar-raiser-crash-'));
let server: ChildProcess | undefined;

afterAll(async () => {
  await stop('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

/** Starts the real program and waits until it says where it serves. */
async function start(): Promise<string> {
  server = spawn(process.execPath, [binary, 'serve'], {
    env: { ...process.env, DATA_DIR: dataDir, PORT: '0', HOST: '127.0.0.1', DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  for await (const line of createInterface({ input: server.stdout! })) {
    const url = /ready at (\S+)/.exec(line)?.[1];
    if (url !== undefined) return url;
  }
  throw new Error('The server ended before it was ready.');
}

async function stop(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
  if (server === undefined || server.exitCode !== null || server.signalCode !== null) return null;
  const ended = once(server, 'exit');
  server.kill(signal);
  const [exitCode] = await ended;
  return exitCode as number | null;
}

const post = <T>(url: string, body: object, key: string): Promise<T> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(body),
  }).then((response) => response.json() as Promise<T>);

describe('a server that is killed', () => {
  it('has every answer it acknowledged, and the interview goes on', { timeout: 90_000 }, async () => {
    let url = await start();
    const begun = await post<Interview>(
      `${url}/v1/interviews`,
      { walkthroughId: 'unpopular-opinion' },
      'begin',
    );
    const answers = () => `${url}/v1/interviews/${begun.id}/answers`;
    const read = async () => (await (await fetch(`${url}/v1/interviews/${begun.id}`)).json()) as Interview;

    // Acknowledged, then killed at once.
    const body = { answer: GRADABLE, turn: 1 };
    const acknowledged = await post<AnswerResponse>(answers(), body, 'first');
    await stop('SIGKILL');
    url = await start();
    const after = await read();
    expect(after).toMatchObject({ turn: 2, message: acknowledged.message });
    expect(after.transcript[1]).toEqual({ role: 'candidate', turn: 1, text: GRADABLE });
    expect(await post<AnswerResponse>(answers(), body, 'first')).toEqual(acknowledged);

    // Killed with the answer in flight: it is in or it is not, and sent again it is in once.
    const second = { answer: `${GRADABLE} And then some.`, turn: 2 };
    const lost = post(answers(), second, 'second').catch(() => undefined);
    await stop('SIGKILL');
    await lost;
    url = await start();
    expect([2, 3]).toContain((await read()).turn);
    expect((await post<AnswerResponse>(answers(), second, 'second')).turn).toBe(3);
    const { turn, transcript } = await read();
    expect(turn).toBe(3);
    expect(transcript.filter(({ role }) => role === 'candidate')).toHaveLength(2);

    // Told to stop, it ends in order.
    expect(await stop('SIGTERM')).toBe(0);
  });
});
