import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Interview } from '../../src/contract/interview.ts';
import { Authenticator } from '../../src/services/access/authenticate.ts';
import { generateKey } from '../../src/services/access/key-format.ts';
import { createKey } from '../../src/services/access/keys.ts';
import type { ServiceDeps } from '../../src/services/deps.ts';
import { type ExportedTelemetry, exportTelemetry } from '../../src/telemetry.node.ts';
import { useTestApp } from '../support/app.ts';
import { type Collector, startCollector } from '../support/collector.ts';
import { useModelServer } from '../support/model-server.ts';

// Test 25: what a candidate wrote, and keys, are in no log line, trace, metric or error body, whatever goes wrong.

// With letters that no hexadecimal id has: "7f3a" once stood in the id of a span by chance.
const CANARY = 'canary zqxk: my own story';
const now = () => new Date();

let collector: Collector;
let telemetry: ExportedTelemetry;
beforeAll(async () => {
  collector = await startCollector();
  telemetry = exportTelemetry({
    endpoint: collector.url,
    headers: {},
    resource: { serviceName: 'bar-raiser', version: '0' },
  });
});
afterAll(() => collector[Symbol.asyncDispose]());

const server = useModelServer();
const api = useTestApp(undefined, server, (outside) => {
  server.models.onAttempt = telemetry.attempt;
  return { telemetry, authenticator: new Authenticator({ ...outside, now }, 'keys') };
});

/** What libraries print behind our back. */
const printed: string[] = [];
const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
  vi
    .spyOn(console, name)
    .mockImplementation((...values: unknown[]) => void printed.push(values.map(String).join())),
);
afterAll(() => spies.forEach((spy) => void spy.mockRestore()));
afterEach(() => vi.restoreAllMocks());

describe('what a candidate wrote, and every key', () => {
  it('is in no log line, trace, metric or error body', { timeout: 60_000 }, async () => {
    const deps = { store: api.store, now } as ServiceDeps;
    const scopes = ['critiques', 'interviews', 'catalogue:read', 'import', 'data', 'admin'] as const;
    const { key } = await createKey(deps, { tenantId: 'acme', name: 'test', scopes: [...scopes] });
    const wrong = generateKey().key;
    const authorization = `Bearer ${key}`;
    const json = { authorization, 'content-type': 'application/json' };
    const told: string[] = [];
    const send = async (
      method: string,
      path: string,
      body?: string,
      headers: Record<string, string> = json,
    ) => {
      const response = await api.app.request(path, { method, headers, ...(body !== undefined && { body }) });
      const content = await response.text();
      if (response.status >= 400) told.push(content);
      return { status: response.status, content };
    };

    // Refusals of every kind.
    const bodies = [
      `{"answer": "${CANARY}"`,
      `{"answer": "${CANARY}"}`,
      JSON.stringify({ answer: CANARY, principle: CANARY, [CANARY]: CANARY }),
      JSON.stringify({ answer: [CANARY], level: CANARY, probe: CANARY }),
      `"${CANARY}"`,
      `${CANARY} and no JSON`,
    ];
    for (const path of [
      '/v1/critiques',
      '/v1/interviews',
      '/v1/interviews/x/answers',
      '/v1/chat',
      '/v1/keys',
    ]) {
      for (const body of bodies) expect((await send('POST', path, body)).status).toBeGreaterThanOrEqual(400);
    }
    const page = await send('POST', '/v1/walkthroughs', CANARY, { ...json, 'content-type': 'text/plain' });
    expect(page.status).toBe(422);
    await send('GET', `/v1/interviews/${encodeURIComponent(CANARY)}`);
    await send('GET', `/v1/interviews?after=${encodeURIComponent(CANARY)}`);
    await send('GET', `/${encodeURIComponent(CANARY)}`);
    await send('GET', '/v1/data', undefined, { authorization: `Bearer ${wrong}` });
    await send('GET', '/v1/data', undefined, { authorization: `Basic ${btoa(`x:${key}`)}` });
    const long = CANARY.padEnd(200, '.');
    await send('POST', '/v1/critiques', '{}', { ...json, 'idempotency-key': long.replaceAll(' ', '\t') });

    // Providers that break while they hold the answer, one of them quoting it.
    const begun = await send(
      'POST',
      '/v1/interviews',
      JSON.stringify({ walkthroughId: 'sample', mode: 'coaching', candidateId: CANARY }),
    );
    const { id } = JSON.parse(begun.content) as Interview;
    const replies = [
      { text: 'So.', fault: { after: 2, how: 'malformed' } },
      { status: 400, type: 'invalid_request_error', message: CANARY },
      { status: 401, type: 'authentication_error', message: `${CANARY} ${key}` },
      { text: `{"dimensions": "${CANARY}"` },
    ] as const;
    for (const [index, reply] of replies.entries()) {
      server.respond = () => reply as never;
      const body = JSON.stringify({ answer: `${CANARY} ${index}`, turn: index + 1 });
      const { status } = await send('POST', `/v1/interviews/${id}/answers`, body, {
        ...json,
        accept: 'text/event-stream',
        traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
      });
      expect(status).toBe(200);
    }
    await server.models.tasks.stop();

    // A database whose driver quotes the row, and one that is gone.
    const { forTenant } = api.store;
    for (const fault of [
      new Error(CANARY),
      Object.assign(new Error(CANARY), { code: '08006', detail: CANARY }),
    ]) {
      api.store.forTenant = () => {
        throw fault;
      };
      const body = JSON.stringify({ answer: CANARY, principle: 'ownership' });
      expect((await send('POST', '/v1/critiques', body)).status).toBe(500);
      api.store.forTenant = forTenant;
    }
    await telemetry.stop();

    const traces = JSON.stringify(collector.received('/v1/traces'));
    const metrics = JSON.stringify(collector.received('/v1/metrics'));
    // They are there, and say what they should.
    expect(traces).toContain('POST /v1/interviews/:id/answers');
    expect(traces).toContain('4bf92f3577b34da6a3ce929d0e0e4736');
    expect(traces).toContain('"gen_ai.request.model"');
    expect(traces).toContain('"error.type"');
    expect(metrics).toContain('gen_ai.client.token.usage');
    expect(metrics).toContain('http.server.request.duration');
    const sources = {
      log: api.log.join('\n'),
      traces,
      metrics,
      printed: printed.join('\n'),
      faults: server.faults.map(String).join('\n'),
      bodies: told.join('\n'),
    };
    expect(told.length).toBeGreaterThan(35);
    expect(api.log.length).toBeGreaterThan(40);
    for (const [name, content] of Object.entries(sources)) {
      for (const secret of ['canary', 'zqxk', key, wrong, key.slice(18, 40), id]) {
        expect(content.includes(secret), `${name} holds ${secret}`).toBe(false);
      }
    }
  });
});
