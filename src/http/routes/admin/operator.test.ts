import { describe, expect, it } from 'vitest';
import { GRADABLE, useTestApp } from '../../../../test/support/app.ts';
import type { Interview } from '../../../contract/interview.ts';
import { Authenticator } from '../../../services/access/authenticate.ts';
import { createKey } from '../../../services/access/keys.ts';
import type { ServiceDeps } from '../../../services/deps.ts';
import type { LedgerEntry } from '../../../store/port.ts';
import { createTerminalLogger } from '../../terminal-logger.ts';

const now = () => new Date(Date.UTC(2026, 0, 2, 12));
const api = useTestApp(undefined, undefined, (outside) => ({
  now,
  authenticator: new Authenticator({ ...outside, now }, 'keys'),
}));
const keyOf = async (tenantId: string, scopes: Parameters<typeof createKey>[1]['scopes']) =>
  (await createKey({ store: api.store, now } as ServiceDeps, { tenantId, name: 'test', scopes })).key;
const page = (authorization?: string) =>
  api.send('GET', '/operator', { headers: authorization === undefined ? {} : { authorization } });

const attempt = (outcome: LedgerEntry['outcome'], durationMs: number): LedgerEntry => ({
  id: crypto.randomUUID(),
  subjectId: 'x',
  purpose: 'grading',
  attempt: 1,
  operation: 'structured',
  provider: 'anthropic',
  model: 'claude-sonnet-5-5',
  startedAt: now().getTime(),
  durationMs,
  outcome,
  usage: { inputTokens: 1_000, outputTokens: 200, cacheReadTokens: 30, cacheWriteTokens: 4 },
  usageSource: 'reported',
  priceTableVersion: '1',
  costMicroUsd: 1_500_000,
});

describe('GET /operator', () => {
  it('shows figures by day and tenant, faults by code, and nothing anybody said', async () => {
    const user = `Bearer ${await keyOf('acme', ['interviews', 'critiques'])}`;
    const json = { authorization: user, 'content-type': 'application/json' };
    const { body } = await api.json<Interview>('POST', '/v1/interviews', { walkthroughId: 'sample' }, json);
    await api.json('POST', `/v1/interviews/${body.id}/answers`, { answer: GRADABLE, turn: 1 }, json);
    // Degraded by the question, and one that only says so.
    const request = { answer: `${GRADABLE} "degraded":"no"`, principle: 'ownership' };
    await api.json('POST', '/v1/critiques', { ...request, grader: 'model' }, json);
    await api.json('POST', '/v1/critiques', request, json);
    const { ledger } = api.store.forTenant('acme');
    await ledger.book([
      attempt('complete', 900),
      attempt('provider_stalled', 1_000),
      attempt('complete', 500),
    ]);

    const response = await page(`Bearer ${await keyOf('ops', ['admin'])}`);
    expect([response.status, response.headers.get('content-security-policy')]).toEqual([
      200,
      expect.stringContaining("default-src 'none'"),
    ]);
    const text = await response.text();
    const row = /<tr><td>2026-01-02<\/td><td>acme<\/td>[\s\S]*?<\/tr>/
      .exec(text)?.[0]
      .match(/(?<=<td>)[^<]*/g);
    expect(row).toEqual([
      ...['2026-01-02', 'acme', '1', '2', '33.3 %', '3', '1', '3,102', '600', '$4.50', '990 ms'],
    ]);
    expect(text).toContain('<code>provider_stalled</code>');
    expect(text).not.toMatch(/<script|<style|\sstyle=|canary|rollbacks/i);
  });

  it('is for operators: their key is the password a browser asks for', async () => {
    const asked = await page();
    expect([asked.status, asked.headers.get('www-authenticate')]).toEqual([
      401,
      expect.stringContaining('Basic realm="bar-raiser"'),
    ]);
    const admin = await keyOf('ops', ['admin']);
    expect((await page(`Basic ${btoa(`me:${admin}`)}`)).status).toBe(200);
    expect((await page(`Basic ${btoa(`me:${admin}x`)}`)).status).toBe(401);
    expect((await page(`Bearer ${await keyOf('acme', ['data', 'usage:read'])}`)).status).toBe(403);
    // Nowhere else: a browser would send it along with whatever a page of another site asks for.
    const elsewhere = { headers: { authorization: `Basic ${btoa(`me:${admin}`)}` } };
    expect((await api.send('GET', '/v1/keys', elsewhere)).status).toBe(401);
  });
});

describe('the log of a server in a terminal', () => {
  it('is for people', () => {
    const lines: string[] = [];
    const logger = createTerminalLogger(
      (line) => lines.push(line),
      () => new Date(2026, 0, 2, 3, 4, 5),
    );
    const request = { method: 'GET', route: '/v1/interviews/:id', status: 200, ms: 4, requestId: 'r' };
    logger.info({ message: 'request', ...request });
    logger.error({ message: 'unavailable', code: 'not_ready', requestId: 'r', cause: undefined });
    expect(lines).toEqual([
      '03:04:05  GET    /v1/interviews/:id  200  4 ms\n',
      '03:04:05  ERROR  unavailable  code=not_ready requestId=r\n',
    ]);
  });
});
