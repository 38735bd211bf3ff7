import { beforeAll, describe, expect, it } from 'vitest';
import type { Critique } from '../../src/contract/critique.ts';
import { type OpenApiDocument, operationsOf } from '../../src/http/openapi.ts';
import { GRADABLE, useTestApp } from '../support/app.ts';

// Test 35: security headers on every route, on its errors and on event streams; other sites only where allowed.

const ALLOWED = 'https://coach.example';
const api = useTestApp(undefined, undefined, () => ({ allowedOrigins: [ALLOWED] }));
let operations: ReturnType<typeof operationsOf>;
let id: string;

/** As it comes through a proxy that speaks https. */
const request = (method: string, path: string, init: RequestInit = {}) =>
  api.app.request(`https://localhost${path}`, { ...init, method });

beforeAll(async () => {
  operations = operationsOf((await (await request('GET', '/openapi.json')).json()) as OpenApiDocument);
  const { body } = await api.json<Critique>('POST', '/v1/critiques', {
    answer: GRADABLE,
    principle: 'ownership',
  });
  id = body.id;
});

function expectGuarded({ headers }: Response, name: string): void {
  expect(headers.get('strict-transport-security'), name).toMatch(/^max-age=[1-9]\d{6,}/);
  expect(headers.get('x-content-type-options'), name).toBe('nosniff');
  expect(headers.get('content-security-policy'), name).toMatch(/^default-src 'none'.*frame-ancestors 'none'/);
  expect(headers.get('referrer-policy'), name).toBe('no-referrer');
  expect(headers.get('cache-control'), name).toMatch(/^no-(?:store|cache)$/);
}

describe('every response', () => {
  it('of every route, well or not, has them', async () => {
    for (const { method, path, operation } of operations) {
      const address = path.replace('{id}', id).replace('{slug}', 'ownership');
      const body = operation.requestBody as { content: Record<string, { example?: unknown }> } | undefined;
      const example = body?.content['application/json']?.example;
      const variants: RequestInit[] = [
        { headers: { 'content-type': 'application/json' }, ...(body && { body: JSON.stringify(example) }) },
        { headers: { 'content-type': 'application/json' }, ...(body && { body: '{' }) },
        { headers: { host: 'evil.example' } },
        {
          headers: { accept: 'text/event-stream', 'content-type': 'application/json' },
          ...(body && { body: '{}' }),
        },
      ];
      for (const init of variants) {
        const response = await request(method.toUpperCase(), address, init);
        expectGuarded(response, `${method} ${path} ${response.status}`);
        await response.body?.cancel();
      }
    }
    for (const [method, path] of [
      ['PATCH', '/v1/critiques'],
      ['GET', '/nothing'],
      ['OPTIONS', '/v1/data'],
    ] as const) {
      expectGuarded(await request(method, path), `${method} ${path}`);
    }
  });

  it('that is an event stream has them as well', async () => {
    const response = await request('POST', '/v1/critiques', {
      headers: { accept: 'text/event-stream', 'content-type': 'application/json' },
      body: JSON.stringify({ answer: GRADABLE, principle: 'ownership' }),
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expectGuarded(response, 'event stream');
    expect(response.headers.get('cache-control')).toBe('no-store');
    await response.text();
  });
});

describe('pages of other sites', () => {
  const headers = (origin: string) => ({
    origin,
    'sec-fetch-site': 'cross-site',
    'content-type': 'application/json',
  });
  const body = JSON.stringify({ answer: GRADABLE, principle: 'ownership' });

  it('may read and write where their origin is allowed', async () => {
    const preflight = await request('OPTIONS', '/v1/critiques', { headers: headers(ALLOWED) });
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, ALLOWED]);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization');
    const response = await request('POST', '/v1/critiques', { headers: headers(ALLOWED), body });
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([200, ALLOWED]);
    expect(response.headers.get('vary')).toContain('origin');
    expect(response.headers.has('access-control-allow-credentials')).toBe(false);
  });

  it.each([
    'https://coach.example.evil.example',
    'http://coach.example',
    'https://coach.example:8443',
    'null',
  ])('may do neither from %s', async (origin) => {
    const response = await request('POST', '/v1/critiques', { headers: headers(origin), body });
    expect(response.status).toBe(403);
    for (const each of [response, await request('GET', '/v1/critiques', { headers: headers(origin) })]) {
      expect(each.headers.has('access-control-allow-origin')).toBe(false);
    }
  });
});
