import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import type { Problem } from '../../src/contract/problem.ts';
import { MAX_BODY_BYTES } from '../../src/http/middleware/read-body.ts';
import { type OpenApiDocument, operationsOf } from '../../src/http/openapi.ts';
import { createRubricGrader } from '../../src/services/rubric-grader.ts';
import { useTestApp } from '../support/app.ts';

const api = useTestApp();

// Which operations there are is read from an application of its own, because tests are laid out before the
// one under test exists. It never touches its store.
const unused = createApp({
  store: undefined as never,
  principles: [],
  grader: createRubricGrader(),
  now: () => new Date(0),
  newId: () => 'x',
  logger: { info: () => {}, error: () => {} },
  isLocal: true,
  version: '0',
});
const document = (await (await unused.request('/openapi.json')).json()) as OpenApiDocument;
const operations = operationsOf(document).map(({ method, path, operation }) => ({
  method: method.toUpperCase(),
  path: path.replaceAll(/\{\w+\}/g, 'sample'),
  readsBody: operation.requestBody !== undefined,
  takesPage: 'text/plain' in ((operation.requestBody as { content?: object } | undefined)?.content ?? {}),
}));
const writing = operations.filter(({ readsBody }) => readsBody);

const problemOf = async (response: Response) => {
  const { code, status, title, detail } = (await response.json()) as Problem;
  expect(status).toBe(response.status);
  expect([title, detail]).toEqual([expect.stringMatching(/\w/), expect.stringMatching(/\w/)]);
  return [response.status, code];
};
/** What writes at this address; POST where nothing does. */
const methodOf = (path: string) => writing.find((operation) => operation.path === path)?.method ?? 'POST';
const post = (path: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  api.send(methodOf(path), path, { body, headers: { 'content-type': 'application/json', ...headers } });

describe.each([...new Set(operations.map(({ path }) => path))])('%s', (path) => {
  const allowed = operations.filter((operation) => operation.path === path).map(({ method }) => method);

  it('names the methods it takes', async () => {
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].filter(
      (m) => !allowed.includes(m),
    )) {
      const response = await api.send(method, path);
      expect(
        response.headers
          .get('allow')
          ?.split(', ')
          .filter((name) => name !== 'HEAD')
          .sort(),
      ).toEqual([...allowed].sort());
      expect(await problemOf(response)).toEqual([405, 'method_not_allowed']);
    }
  });

  it('is not another address', async () => {
    if (path === '/') return;
    for (const address of [`${path}/`, `${path}/x/y/z`]) {
      expect(await problemOf(await api.send('GET', address))).toEqual([404, 'not_found']);
    }
  });
});

describe.each(writing)('$method $path', ({ path, takesPage }) => {
  it.each([
    ['nothing', ''],
    ['half a document', '{"answer": "I'],
    ['two documents', '{}{}'],
    ['no JSON at all', 'answer=I did'],
    ['a NUL outside strings', '{"a":\u0000}'],
  ])('refuses %s as malformed', async (_, body) => {
    expect(await problemOf(await post(path, body))).toEqual([400, 'malformed_json']);
  });

  it.each([
    ['a lone continuation byte', [0x22, 0x80, 0x22]],
    ['an overlong form', [0x22, 0xc0, 0xaf, 0x22]],
    ['an encoded surrogate', [0x22, 0xed, 0xa0, 0x80, 0x22]],
    ['UTF-16', [0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]],
  ])('refuses %s', async (_, bytes) => {
    expect(await problemOf(await post(path, new Uint8Array(bytes)))).toEqual([400, 'invalid_utf8']);
  });

  it.each([
    'application/xml',
    'multipart/form-data; boundary=x',
    'text/html',
    'nonsense',
    'application/jsonp',
  ])('refuses %s', async (type) => {
    const response = await post(path, '{}', { 'content-type': type });
    expect(await problemOf(response)).toEqual([415, 'unsupported_media_type']);
  });

  it('refuses two content types, or none', async () => {
    const two = await post(path, '{}', { 'content-type': 'application/json, application/json' });
    expect(await problemOf(two)).toEqual([415, 'unsupported_media_type']);
    const none = await api.send(methodOf(path), path, { body: new Uint8Array([0x7b, 0x7d]) });
    expect(await problemOf(none)).toEqual([415, 'unsupported_media_type']);
    const text = await post(path, '{}', { 'content-type': 'text/plain' });
    if (!takesPage) expect(await problemOf(text)).toEqual([415, 'unsupported_media_type']);
  });

  it('takes a content type with parameters, in any case', async () => {
    const response = await post(path, '{', { 'content-type': 'Application/JSON; charset="utf-8"' });
    expect(await problemOf(response)).toEqual([400, 'malformed_json']);
  });

  it('refuses a body over the limit, announced or not', async () => {
    const body = `"${'x'.repeat(MAX_BODY_BYTES)}"`;
    expect(await problemOf(await post(path, body))).toEqual([413, 'body_too_large']);
    const announced = await post(path, '{}', { 'content-length': String(MAX_BODY_BYTES + 1) });
    expect(await problemOf(announced)).toEqual([413, 'body_too_large']);
    const lying = await post(path, body, { 'content-length': '10' });
    expect(await problemOf(lying)).toEqual([413, 'body_too_large']);
  });

  it('stops reading a stream that does not end', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(0x20));
      },
    });
    const init = { body: endless, duplex: 'half', headers: { 'content-type': 'application/json' } };
    expect(await problemOf(await api.send(methodOf(path), path, init as RequestInit))).toEqual([
      413,
      'body_too_large',
    ]);
    expect(sent).toBeLessThan(MAX_BODY_BYTES + 500_000);
  });

  it.each([
    ['null', 'null'],
    ['an array', '[]'],
    ['a string', '"x"'],
    ['a number', '1e999'],
    ['nothing in it', '{}'],
    ['a __proto__', '{"__proto__":{"answer":"x"},"constructor":1}'],
    ['10,000 levels', `${'[{"a":'.repeat(10_000)}1${'}]'.repeat(10_000)}`],
    ['a level for every field', `{"answer":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
  ])('refuses %s as not valid', async (_, body) => {
    const response = await post(path, body);
    expect(await problemOf(response)).toEqual([422, 'validation_failed']);
  });

  it('is not open to pages of other sites', async () => {
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site', origin: 'http://localhost:3000' },
    ];
    for (const headers of foreign) {
      expect(await problemOf(await post(path, '{', headers))).toEqual([403, 'cross_site_refused']);
    }
    const own: Record<string, string>[] = [
      { origin: 'http://localhost' },
      { 'sec-fetch-site': 'same-origin' },
    ];
    for (const headers of own) {
      expect(await problemOf(await post(path, '{', headers))).toEqual([400, 'malformed_json']);
    }
  });
});

describe('a server on loopback', () => {
  it('answers by no other name', async () => {
    for (const host of [
      'evil.example',
      'localhost.evil.example',
      '10.0.0.1:8787',
      '127.0.0.1.evil.example',
    ]) {
      const response = await api.send('GET', '/v1/interviews', { headers: { host } });
      expect(await problemOf(response)).toEqual([403, 'cross_site_refused']);
    }
    for (const host of ['localhost:8787', 'LOCALHOST', '127.0.0.1', '[::1]:8787', 'app.localhost:1']) {
      expect((await api.send('GET', '/v1/interviews', { headers: { host } })).status).toBe(200);
    }
  });
});

describe('request ids', () => {
  it('come back when they can be used, and are in the log', async () => {
    const response = await api.send('GET', '/v1/nothing', { headers: { 'x-request-id': 'mine-1' } });
    expect(response.headers.get('x-request-id')).toBe('mine-1');
    expect(await response.json()).toMatchObject({ requestId: 'mine-1', type: '/docs#not_found' });
    const line = api.log.find((entry) => entry.includes('mine-1')) ?? '{}';
    expect(JSON.parse(line)).toMatchObject({ method: 'GET', route: '/*', status: 404 });
  });

  it.each(['a b', '<script>', 'x'.repeat(256), 'a"b'])('are made anew instead of %j', async (id) => {
    const response = await api.send('GET', '/healthz', { headers: { 'x-request-id': id } });
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('the log', () => {
  it('names the route and not the address', async () => {
    await api.send('GET', '/v1/interviews/some-private-id');
    const line = api.log.at(-1) ?? '{}';
    expect(JSON.parse(line)).toMatchObject({ route: '/v1/interviews/:id', status: 404 });
    expect(api.log.join('')).not.toContain('some-private-id');
  });
});

describe('over https', () => {
  it('is pinned to https, and only there', async () => {
    const pinned = await api.app.request('https://bar-raiser.example/healthz');
    expect(pinned.headers.get('strict-transport-security')).toMatch(/^max-age=\d+$/);
    const plain = await api.app.request('http://localhost/healthz');
    expect(plain.headers.has('strict-transport-security')).toBe(false);
  });
});
