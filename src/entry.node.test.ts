import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseConfig } from './config.ts';
import { type RunningServer, StartError, startServer } from './entry.node.ts';

const HAS_IPV6 = Object.values(networkInterfaces()).some((list) =>
  list?.some(({ address }) => address === '::1'),
);

const folder = mkdtempSync(join(tmpdir(), 'bar-raiser-entry-'));
const dataDir = join(folder, 'data');
const said: string[] = [];
const io = { stdout: { write: (line: string) => said.push(line) }, stderr: { write: () => {} } };
const start = (environment: Record<string, string> = {}) =>
  startServer(parseConfig({ PORT: '0', DATA_DIR: dataDir, ...environment }), io);

let server: RunningServer;
beforeAll(async () => {
  server = await start();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const portOf = ({ url }: RunningServer) => Number(new URL(url).port);
const answer =
  'I pulled six months of rollbacks and showed her that the canary had caught 9 of 11 bad builds.';
const critiqueIn = (url: string) =>
  fetch(`${url}/v1/critiques`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ answer, principle: 'ownership' }),
  });

describe('startServer', () => {
  it('says what it does and where', () => {
    expect(said[0]).toContain(`Creating the database in ${dataDir}`);
    expect(said[1]).toContain(`ready at ${server.url}`);
    expect(server.url).toMatch(/^http:\/\/localhost:\d+$/);
  });

  it('answers on both loopback addresses, with the built-in walkthroughs loaded', async () => {
    for (const host of ['127.0.0.1', 'localhost', ...(HAS_IPV6 ? ['[::1]'] : [])]) {
      const ready = await fetch(`http://${host}:${portOf(server)}/readyz`);
      expect(await ready.json()).toMatchObject({ status: 'ready', walkthroughs: 5 });
    }
  });

  it('refuses a port that is in use, and lets go of the data directory', async () => {
    const environment = { PORT: String(portOf(server)), DATA_DIR: join(folder, 'other') };
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      const failed = start(environment);
      await expect(failed).rejects.toThrow(StartError);
      await expect(failed).rejects.toThrow(/Port \d+ is in use/);
    }
  });

  it('refuses a port that is taken on the other loopback address only', async () => {
    if (!HAS_IPV6) return expect(server.url).toContain('localhost'); // There is no other loopback address.
    const squatter = createServer().listen(0, '::1');
    await new Promise((listening) => squatter.once('listening', listening));
    const { port } = squatter.address() as { port: number };
    const failed = start({ PORT: String(port), DATA_DIR: join(folder, 'other') });
    await expect(failed).rejects.toThrow(/is in use/);
    await new Promise((closed) => squatter.close(closed));
  });

  it('refuses a data directory that is in use, and says by whom', async () => {
    const failed = start();
    await expect(failed).rejects.toThrow(StartError);
    await expect(failed).rejects.toThrow(server.url);
  });

  it('says when PostgreSQL cannot be reached, without the password', async () => {
    const failed = start({ DATABASE_URL: 'postgres://user:secret@127.0.0.1:1/coach' });
    await expect(failed).rejects.toThrow(/PostgreSQL at 127\.0\.0\.1:1\/coach/);
    await expect(failed).rejects.not.toThrow(/secret/);
  });

  it('refuses requests that are not HTTP as it should be, without a fault', async () => {
    const both = await raw(
      portOf(server),
      'POST /v1/critiques HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    );
    expect(both).toMatch(/^HTTP\/1\.1 400.*application\/problem\+json.*malformed_request/s);
    const badHost = await raw(
      portOf(server),
      'GET /healthz HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n',
    );
    expect(badHost).toMatch(/^HTTP\/1\.1 [24]\d\d/);
    // These clients hang up when they have sent half of it; what is known by then is said, so nothing is to be looked up.
    await fetch(`http://localhost:${portOf(server)}/v1/walkthroughs`);
    const tooLarge = await raw(
      portOf(server),
      'POST /v1/critiques HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 1000001\r\n\r\n{',
    );
    expect(tooLarge).toMatch(/^HTTP\/1\.1 413.*body_too_large/s);
  });

  it('finishes what is in flight when it is closed, and finds everything again afterwards', async () => {
    const { id } = (await (await critiqueIn(server.url)).json()) as { id: string };
    const body = JSON.stringify({ answer, principle: 'dive-deep' });
    const socket = connect(portOf(server), '127.0.0.1');
    const reply = text(socket);
    socket.write(
      `POST /v1/critiques HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`,
    );
    socket.write(body.slice(0, 10));
    // The request has arrived when one sent after it has been answered.
    await fetch(`http://127.0.0.1:${portOf(server)}/healthz`);
    const closed = server.close();
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
    socket.write(body.slice(10));
    expect(await reply).toMatch(/^HTTP\/1\.1 200.*"verdict"/s);
    await closed;

    server = await start();
    expect((await fetch(`${server.url}/v1/critiques/${id}`)).status).toBe(200);
    const { data } = (await (await fetch(`${server.url}/v1/critiques`)).json()) as { data: unknown[] };
    expect(data).toHaveLength(2);
  });
});

async function raw(port: number, request: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.end(request);
  return text(socket);
}
