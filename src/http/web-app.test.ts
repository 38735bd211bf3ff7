import { describe, expect, it } from 'vitest';
import { useTestApp } from '../../test/support/app.ts';
import { createApp } from '../app.ts';
import type { Assets } from './assets.ts';
import { WEB_CSP } from './web-app.ts';

const api = useTestApp();
const FILES: Record<string, [type: string, content: string]> = {
  '/': ['text/html', '<!doctype html>the app'],
  '/assets/main-1234.js': ['text/javascript', 'run()'],
};
const assets: Assets = {
  async fetch(request) {
    const file = FILES[new URL(request.url).pathname];
    return file === undefined ? null : new Response(file[1], { headers: { 'content-type': file[0] } });
  },
};
const HTML = { accept: 'text/html,application/xhtml+xml' };

/** What the application with a web app answers. */
async function ask(path: string, init: RequestInit = {}) {
  const silent = { info: () => {}, error: () => {} };
  const app = createApp({
    store: api.store,
    principles: [],
    grader: api.grader,
    assets,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    logger: silent,
    isLocal: true,
    version: '0.0.0-test',
  });
  const response = await app.request(path, init);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe('the web app', () => {
  it('is at / and at every address a person may have typed', async () => {
    for (const path of ['/', '/study/some-walkthrough', '/interview/1/debrief?x=1', '/v10x']) {
      expect(await ask(path, { headers: HTML })).toMatchObject({ status: 200, text: FILES['/']![1] });
    }
  });

  it('comes with a policy that lets nothing in from outside and nothing inline', async () => {
    for (const path of ['/', '/study', '/assets/main-1234.js']) {
      const { headers } = await ask(path, { headers: HTML });
      expect(headers.get('content-security-policy')).toBe(WEB_CSP);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-request-id')).toBeTruthy();
    }
    expect(WEB_CSP).toContain("frame-ancestors 'none'");
    expect(WEB_CSP).not.toMatch(/unsafe|https?:|\*/);
  });

  it.each([
    ['an address of the API', '/v1/nothing', {}],
    ['a version of it that is not there', '/v2/interviews', {}],
    ['the MCP endpoint', '/mcp/x', {}],
    ['a file that is not there', '/assets/gone-5678.js', {}],
    ['a program that asks for JSON', '/study', { headers: { accept: 'application/json' } }],
    ['a request that is not for reading', '/study', { method: 'POST', headers: HTML }],
  ])('stays a problem for %s', async (_, path, init) => {
    const { status, headers, text } = await ask(path, { headers: HTML, ...init });
    expect(status).toBe(404);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(JSON.parse(text).code).toBe('not_found');
  });

  it('leaves the pages of the API as they are', async () => {
    expect((await ask('/docs', { headers: HTML })).text).toContain('Every error is');
    expect((await ask('/healthz', { headers: HTML })).text).toContain('"ok"');
    expect((await ask('/v1/walkthroughs', { headers: HTML })).headers.get('content-type')).toContain('json');
  });
});
