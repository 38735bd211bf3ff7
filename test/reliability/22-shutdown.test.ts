import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import type { AnswerResponse, Interview } from '../../src/contract/interview.ts';
import { GRADABLE } from '../support/app.ts';
import { startServerProcess } from '../support/server-process.ts';

// Test 22: SIGTERM with 50 open streams. The process is gone within 10 s and no interview is stuck.

const STREAMS = 50;
const dataDir = mkdtempSync(join(tmpdir(), 'bar-raiser-shutdown-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/** A provider that says a word a second, for longer than a shutdown may take. */
async function startSlowProvider(): Promise<string> {
  const script = fileURLToPath(new URL('../bench/fast-provider.ts', import.meta.url));
  const words = Array.from({ length: 60 }, (_, index) => `word${index} `);
  const child = spawn(process.execPath, ['--experimental-strip-types', script, '1000', ...words], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error('The provider ended before it was ready.');
}

const post = (url: string, body: object, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers },
    body: JSON.stringify(body),
  });

it('ends in good order with fifty streams open, and every interview goes on', {
  timeout: 180_000,
}, async () => {
  const provider = await startSlowProvider();
  const environment = { ANTHROPIC_API_KEY: 'test-key', ANTHROPIC_BASE_URL: provider };
  await using server = await startServerProcess(dataDir, environment);
  const ids = await Promise.all(
    Array.from({ length: STREAMS }, async () => {
      const response = await post(`${server.url}/v1/interviews`, { walkthroughId: 'unpopular-opinion' });
      return ((await response.json()) as Interview).id;
    }),
  );
  const streams = await Promise.all(
    ids.map((id) =>
      post(
        `${server.url}/v1/interviews/${id}/answers`,
        { answer: GRADABLE, turn: 1 },
        { accept: 'text/event-stream' },
      ),
    ),
  );
  const bodies = streams.map((response) => response.text().catch(() => 'broke off'));
  expect(streams.every(({ status }) => status === 200)).toBe(true);

  const asked = performance.now();
  expect(await server.stop('SIGTERM')).toBe(0);
  expect(performance.now() - asked).toBeLessThan(10_000);
  for (const body of await Promise.all(bodies)) expect(body).toMatch(/event: (?:done|error)\n/);

  // Without a model, so that what is said next does not depend on one.
  await using again = await startServerProcess(dataDir);
  for (const id of ids) {
    const address = `${again.url}/v1/interviews/${id}`;
    const interview = (await (await fetch(address)).json()) as Interview;
    expect(interview).toMatchObject({ turn: 2, state: 'probing' });
    expect(interview.message.status).not.toBe('accepted');
    const response = await post(`${address}/answers`, { answer: GRADABLE, turn: 2 });
    expect(((await response.json()) as AnswerResponse).turn).toBe(3);
  }
});
