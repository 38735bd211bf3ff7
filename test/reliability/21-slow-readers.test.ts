import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Interview } from '../../src/contract/interview.ts';
import { GRADABLE } from '../support/app.ts';
import { residentMb } from '../support/resident-memory.ts';
import { startServerProcess } from '../support/server-process.ts';

const READERS = 200;

it('holds almost nothing for readers who ask for a stream and read none of it', {
  timeout: 180_000,
}, async () => {
  const directory = mkdtempSync(join(tmpdir(), 'bar-raiser-slow-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  await using server = await startServerProcess(directory);
  const post = (path: string, body: object) =>
    fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const { id } = (await (
    await post('/v1/interviews', { walkthroughId: 'unpopular-opinion', mode: 'coaching' })
  ).json()) as Interview;
  expect((await post(`/v1/interviews/${id}/answers`, { answer: GRADABLE, turn: 1 })).status).toBe(200);
  const memory = () => residentMb(server.pid);

  const { hostname, port } = new URL(server.url);
  const read = async () => {
    const sockets = await Promise.all(
      Array.from(
        { length: READERS },
        () =>
          new Promise<Socket>((opened) => {
            const socket = connect(Number(port), hostname, () => {
              socket.pause();
              socket.write(
                `GET /v1/interviews/${id}/events?turn=1 HTTP/1.1\r\nhost: ${hostname}:${port}\r\n\r\n`,
              );
              opened(socket);
            });
            socket.on('error', () => {});
          }),
      ),
    );
    // Whoever asks after them is answered: nobody waits for a reader.
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    return sockets;
  };
  // Once to warm up.
  for (const socket of await read()) socket.destroy();
  const before = memory();
  const sockets = await read();
  const grown = memory() - before;
  for (const socket of sockets) socket.destroy();
  expect(grown).toBeLessThan(READERS * 1);
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
});
