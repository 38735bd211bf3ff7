// reliability.md, test 31: what no HTTP client would send, over raw sockets. Never a 5xx, no memory for those who lie,
// and everybody else is served meanwhile. What a request in order can be refused for is in test/http/refusals.test.ts.
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_BODY_BYTES } from '../../src/http/middleware/read-body.ts';
import { residentMb } from '../support/resident-memory.ts';
import { type ServerProcess, startServerProcess } from '../support/server-process.ts';

const MB = 1_048_576;
const SLOW_CONNECTIONS = 200;
const JSON_TYPE = 'content-type: application/json';
const directory = mkdtempSync(join(tmpdir(), 'bar-raiser-raw-'));
let server: ServerProcess;
let address: URL;
/** Connections that have begun a request and say no more. */
let slow: Promise<{ said: string }[]>;

beforeAll(async () => {
  server = await startServerProcess(directory);
  address = new URL(server.url);
  await memorySettled();
  const begun = `POST /v1/critiques HTTP/1.1\r\nhost: ${address.host}\r\nx-slow: `;
  slow = Promise.all(
    Array.from({ length: SLOW_CONNECTIONS }, () => exchange([begun], { isOver: hasAnswered })),
  );
}, 180_000);
afterAll(async () => {
  await server?.stop('SIGTERM');
  rmSync(directory, { recursive: true, force: true });
});

/** Sends bytes as they are and reads until the server closes, or has answered and says no more for a while. */
function exchange(
  parts: Iterable<string | Uint8Array>,
  {
    halfClose = false,
    isOver = () => false,
  }: { halfClose?: boolean; isOver?: (said: string) => boolean } = {},
): Promise<{ said: string; sent: number }> {
  return new Promise((resolve) => {
    let said = '';
    let sent = 0;
    const socket = connect(Number(address.port), address.hostname);
    const end = () => {
      socket.destroy();
      resolve({ said, sent });
    };
    socket.setEncoding('latin1').on('data', (chunk) => {
      said += chunk;
      if (isOver(said)) end();
    });
    socket.on('error', end).on('close', end);
    const pending = parts[Symbol.iterator]();
    const send = () => {
      for (;;) {
        const next = pending.next();
        if (next.done === true) {
          if (halfClose) socket.end();
          return;
        }
        sent += next.value.length;
        if (socket.destroyed || !socket.write(next.value)) return;
      }
    };
    socket.on('connect', send).on('drain', send);
  });
}

const head = (...headers: string[]) =>
  `POST /v1/critiques HTTP/1.1\r\nhost: ${address.host}\r\n${headers.map((line) => `${line}\r\n`).join('')}\r\n`;
const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`;
const statusOf = (said: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(said)?.[1]);
const codeOf = (said: string) => /"code":"(\w+)"/.exec(said)?.[1];
const hasAnswered = (said: string) => /"requestId":"[^"]+"/.test(said);
const memory = () => residentMb(server.pid);
/**
 * A server rehearses while nobody asks it for anything, and its memory grows with that: not to be taken for what the
 * requests below hold.
 */
async function memorySettled(): Promise<void> {
  for (let before = 0, still = 0; still < 4; before = memory()) {
    still = Math.abs(memory() - before) < 1 ? still + 1 : 0;
    await sleep(500);
  }
}
const isWell = async () => (await fetch(`${server.url}/v1/principles`)).status === 200;

/** As many bytes as somebody will take. */
function* endless(piece: string): Generator<string> {
  for (;;) yield piece;
}

describe('over a raw socket', () => {
  const deep = `{"answer":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;
  const bytes = (text: string | Uint8Array) => Buffer.byteLength(text);
  it.each<[string, string | Uint8Array, number, string]>([
    ['a body a byte over the limit', `"${'x'.repeat(MAX_BODY_BYTES - 1)}"`, 413, 'body_too_large'],
    ['10,000 levels of JSON', deep, 422, 'validation_failed'],
    ['a __proto__', '{"__proto__":{"answer":"x"},"constructor":{"prototype":1}}', 422, 'validation_failed'],
    ['broken UTF-8', new Uint8Array([0x22, 0xc3, 0x28, 0xf0, 0x9f, 0x22]), 400, 'invalid_utf8'],
    ['NUL bytes', new Uint8Array(1_000), 400, 'malformed_json'],
  ])('%s is refused, announced and in chunks', async (_, body, status, code) => {
    const announced = await exchange([head(JSON_TYPE, `content-length: ${bytes(body)}`), body], {
      isOver: hasAnswered,
    });
    expect([statusOf(announced.said), codeOf(announced.said)]).toEqual([status, code]);
    const chunked = await exchange(
      [
        head(JSON_TYPE, 'transfer-encoding: chunked'),
        `${bytes(body).toString(16)}\r\n`,
        body,
        '\r\n0\r\n\r\n',
      ],
      { isOver: hasAnswered },
    );
    expect([statusOf(chunked.said), codeOf(chunked.said)]).toEqual([status, code]);
  });

  it.each([
    ['two lengths that differ', ['content-length: 2', 'content-length: 40']],
    ['a length and chunks', ['content-length: 40', 'transfer-encoding: chunked']],
    ['a negative length', ['content-length: -1']],
    ['a length beyond all numbers', [`content-length: ${'9'.repeat(40)}`]],
    ['an encoding that is none', ['transfer-encoding: chunked, gzip']],
    ['a header with a line of its own', ['x-a: b\r\n c: d\n\n']],
  ])('%s is not HTTP', async (_, headers) => {
    const { said } = await exchange([head(JSON_TYPE, ...headers), '{}{}{}'], { halfClose: true });
    expect(statusOf(said)).toBeGreaterThanOrEqual(400);
    expect(statusOf(said)).toBeLessThan(500);
    // One answer: what hides behind the first request is no second one.
    expect(said.match(/HTTP\/1\.1 /g)).toHaveLength(1);
  });

  it('a body that is shorter than its length says is no body', async () => {
    const { said } = await exchange([head(JSON_TYPE, 'content-length: 500'), '{"answer":"x"}'], {
      halfClose: true,
    });
    expect(said === '' || statusOf(said) === 400).toBe(true);
  });

  it.each([
    ['in chunks without end', () => endless(chunk('x'.repeat(65_536))), 'transfer-encoding: chunked'],
    ['of many tiny chunks', () => endless(chunk('x').repeat(20_000)), 'transfer-encoding: chunked'],
  ])('a body %s is cut off soon after the limit', async (_, parts, header) => {
    const before = memory();
    const results = await Promise.all(
      Array.from({ length: 8 }, () =>
        exchange(startingWith(head(JSON_TYPE, header), parts()), { isOver: hasAnswered }),
      ),
    );
    for (const { said } of results) {
      expect([statusOf(said), codeOf(said)]).toEqual([413, 'body_too_large']);
    }
    expect(await isWell()).toBe(true);
    expect(memory() - before).toBeLessThan(60);
  });

  it('a body of which most is never sent holds no memory', async () => {
    const before = memory();
    const lies = Array.from({ length: 100 }, () => {
      const socket = connect(Number(address.port), address.hostname);
      socket.on('error', () => {}).write(`${head(JSON_TYPE, 'content-length: 999999')}{"answer":"`);
      return socket;
    });
    expect(await isWell()).toBe(true);
    expect(memory() - before).toBeLessThan(60);
    for (const socket of lies) socket.destroy();
  });

  it('lines without end are refused', async () => {
    const { said, sent } = await exchange(
      startingWith(`GET /healthz HTTP/1.1\r\nhost: ${address.host}\r\nx-long: `, endless('y'.repeat(8_192))),
      { isOver: hasAnswered },
    );
    expect([statusOf(said), codeOf(said)]).toEqual([431, 'headers_too_large']);
    expect(sent).toBeLessThan(8 * MB);
  });

  // Last: they have been waiting since before the first test.
  it('those who never finish their request are sent away, and nobody has waited for them', {
    timeout: 40_000,
  }, async () => {
    const ends = (await slow).map(({ said }) => `${statusOf(said)} ${codeOf(said)}`);
    expect(ends).toEqual(Array(SLOW_CONNECTIONS).fill('408 request_too_slow'));
    expect(await isWell()).toBe(true);
  });
});

function* startingWith(first: string, rest: Iterable<string>): Generator<string> {
  yield first;
  yield* rest;
}
