import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { SCOPES } from '../../src/contract/access.ts';
import type { AnswerResponse, Debrief, Interview, Stopped } from '../../src/contract/interview.ts';
import { WALKTHROUGH_ID } from '../../src/http/examples.ts';
import { PACKAGE_VERSION } from '../../src/package-version.ts';
import { createKey } from '../../src/services/access/keys.ts';
import type { ServiceDeps } from '../../src/services/deps.ts';
import { loadSeeds } from '../../src/services/seeds/load.ts';
import { migratePostgres } from '../../src/store/migrate.ts';
import { openPostgresStore } from '../../src/store/postgres.ts';
import { describeHttp } from '../contracts/http.ts';
import { GRADABLE } from '../support/app.ts';
import { startCollector } from '../support/collector.ts';
import { BRIDGE, purposeOf, sayUsual } from '../support/model-server.ts';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';
import { ScriptedAnthropic } from '../support/providers/anthropic-server.ts';
import { type Loopback, serveOnLoopback } from '../support/providers/loopback.ts';
import { allEvents, readEvents, type SentEvent } from '../support/read-events.ts';
import { buildWorker, startWorker, type WorkerBundle, type WorkerProcess } from '../support/worker.ts';

const server = inject('postgresUrl');

/** Turns are counted by the minute of the clock: waits, if need be, until enough of one is left. */
async function untilMinuteIsYoung(): Promise<void> {
  const leftMs = 60_000 - (Date.now() % 60_000);
  if (leftMs < 15_000) await new Promise((resolve) => setTimeout(resolve, leftMs));
}

let bundle: WorkerBundle;
beforeAll(async () => {
  bundle = await buildWorker();
}, 120_000);
afterAll(() => bundle?.[Symbol.dispose]());

describe('the bundle of the Worker', () => {
  const read = (name: string) => {
    const bytes = readFileSync(join(bundle.directory, name));
    return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  };
  const contents = () => bundle.files.map(read);

  it('is at most 1.45 MB, compressed', () => {
    const sizes = bundle.files.map((name) => gzipSync(readFileSync(join(bundle.directory, name))).length);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(1_450_000);
  });

  it('keeps providers, the rubric and the database driver out of what is compiled before the first request', () => {
    const reached = new Set(bundle.files.slice(0, 1));
    for (const name of reached) {
      for (const [, imported] of read(name).matchAll(/(?:from|import)"\.\/([^"]+)"/g)) reached.add(imported!);
    }
    const code = [...reached].map(read).join('\n');
    expect(code).toContain('/healthz');
    expect(code.length).toBeLessThan(550_000);
    for (const later of ['anthropic-version', 'SCRAM-SHA-256', 'english.json.gz', 'tools/call']) {
      expect(contents().some((text) => text.includes(later))).toBe(true);
      expect(code.includes(later)).toBe(false);
    }
  });

  it('has no embedded database, nothing of Node that a Worker lacks, and nothing of the web app', () => {
    const code = contents().join('\n');
    for (const unwanted of [
      /pglite|electric-sql|postgres\.wasm/i,
      /from\s*["'](?:node:)?(?:sqlite|child_process|worker_threads|cluster|repl|http|fs\/promises)["']/,
      /@hono\/node-server|createAdaptorServer/,
      /react-dom|tailwindcss/,
    ]) {
      // Not the whole of it in a message.
      expect(unwanted.exec(code)?.[0]).toBeUndefined();
    }
  });

  it('knows its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(PACKAGE_VERSION).toBe(version);
  });

  it('holds no secret: none is read while it is made, and wrangler.toml has none', () => {
    const settings = readFileSync('wrangler.toml', 'utf8');
    for (const text of [...contents(), settings]) {
      const secret = /sk-ant-[\w-]{8,}|sk-proj-[\w-]{8,}|BEGIN [A-Z ]*PRIVATE KEY/.exec(text);
      expect(secret).toBeNull();
    }
    expect(settings.replaceAll(/^#.*$/gm, '')).not.toMatch(/API_KEY|TOKEN|SECRET|\[vars\]/);
  });
});

// Whether this was run is said by `test/support/global-setup.ts`, or is a failure there.
describe.runIf(server !== null)('in workerd, on PostgreSQL', () => {
  let database: TestDatabase;
  let provider: ScriptedAnthropic;
  let loopback: Loopback;
  let authorization: string;
  let first: WorkerProcess;
  let second: WorkerProcess;

  beforeAll(async () => {
    database = await createDatabase(server!);
    await migratePostgres(database.url);
    const store = openPostgresStore({ url: database.url });
    await store.syncBuiltins(await loadSeeds('seeds/walkthroughs'));
    const wanted = { tenantId: 'acme', name: 'tests', scopes: [...SCOPES] };
    const outside = { store, now: () => new Date(), newId: randomUUID } as unknown as ServiceDeps;
    authorization = `Bearer ${(await createKey(outside, wanted)).key}`;
    const limits = { requestsPerMinute: null, turnsPerMinute: null, streams: null };
    await store.tenants.put({ id: 'acme', limits, createdAt: new Date() });
    await store.close();
    provider = new ScriptedAnthropic();
    loopback = await serveOnLoopback(provider);
  }, 120_000);
  afterAll(async () => {
    await loopback?.[Symbol.asyncDispose]();
    await database?.drop();
  });

  /** As the tenant with the key. */
  const fetch = (url: string, init: RequestInit = {}) =>
    globalThis.fetch(url, { ...init, headers: { authorization, ...(init.headers as object) } });
  const post = (url: string, body: object, headers: Record<string, string> = {}) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const begin = async (worker: WorkerProcess, mode = 'realistic') =>
    (await (
      await post(`${worker.url}/v1/interviews`, { walkthroughId: WALKTHROUGH_ID, mode })
    ).json()) as Interview;

  describe('without a model', () => {
    beforeAll(async () => {
      first = await startWorker(bundle, { databaseUrl: database.url });
      second = await startWorker(bundle, { databaseUrl: database.url });
    }, 120_000);
    afterAll(async () => {
      await first?.[Symbol.asyncDispose]();
      await second?.[Symbol.asyncDispose]();
    });

    describeHttp((path, init) => fetch(`${first.url}${path}`, init));

    it('lets nobody in without a key', async () => {
      const response = await globalThis.fetch(`${first.url}/v1/principles`);
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ code: 'key_required' });
    });

    it('holds a tenant to its turns over all instances', async () => {
      const store = openPostgresStore({ url: database.url });
      const outside = { store, now: () => new Date(), newId: randomUUID } as unknown as ServiceDeps;
      const wanted = { tenantId: 'modest', name: 'tests', scopes: [...SCOPES] };
      const { key } = await createKey(outside, wanted);
      await store.tenants.put({ id: 'modest', limits: { turnsPerMinute: 3 }, createdAt: new Date() });
      await store.close();
      const critique = { answer: GRADABLE, principle: 'ownership' };
      await untilMinuteIsYoung();
      const replies = await Promise.all(
        Array.from({ length: 8 }, (_, n) =>
          post(`${[first, second][n % 2]!.url}/v1/critiques`, critique, { authorization: `Bearer ${key}` }),
        ),
      );
      expect(replies.filter(({ status }) => status === 200)).toHaveLength(3);
      const refused = replies.find(({ status }) => status === 429)!;
      expect(refused.headers.get('ratelimit')).toMatch(/"turns";r=0;t=\d+/);
      expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    }, 40_000);

    it('an interview that one instance began goes on through another, turn by turn', async () => {
      const { id, state: begun } = await begin(first);
      let state = begun;
      for (let turn = 1; state !== 'closed'; turn += 1) {
        const worker = turn % 2 === 0 ? first : second;
        const response = await post(
          `${worker.url}/v1/interviews/${id}/answers`,
          { answer: `${GRADABLE} That was answer ${turn}.`, turn },
          { 'idempotency-key': randomUUID() },
        );
        expect(response.status).toBe(200);
        state = ((await response.json()) as AnswerResponse).state;
      }
      const debriefs = await Promise.all(
        [first, second].map(
          async ({ url }) => (await (await fetch(`${url}/v1/interviews/${id}/debrief`)).json()) as Debrief,
        ),
      );
      expect(debriefs[0]).toEqual(debriefs[1]);
    });

    it('says which setting is wrong in its log, and nothing of it to callers', async () => {
      await using broken = await startWorker(bundle, {
        databaseUrl: database.url,
        variables: { GRADING_VOTES: 'many' },
      });
      const response = await fetch(`${broken.url}/v1/principles`);
      expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([
        503,
        'not_ready',
      ]);
      await expect.poll(() => broken.log.join('\n')).toContain('GRADING_VOTES must be');
    });
  });

  describe('with a model', () => {
    beforeAll(async () => {
      const variables = { ANTHROPIC_API_KEY: 'sk-test', ANTHROPIC_BASE_URL: loopback.url };
      first = await startWorker(bundle, { databaseUrl: database.url, variables });
      second = await startWorker(bundle, { databaseUrl: database.url, variables });
    }, 120_000);
    afterAll(async () => {
      await first?.[Symbol.asyncDispose]();
      await second?.[Symbol.asyncDispose]();
    });

    /** The model takes seconds for its sentence. */
    const speakSlowly = (gapMs = 700) =>
      provider.otherwise((exchange) =>
        purposeOf(exchange) === 'bridge' ? { text: BRIDGE, gapMs } : sayUsual(exchange),
      );

    it('streams, and another instance that is asked meanwhile tells the rest once it is there', async () => {
      speakSlowly();
      const { id } = await begin(first);
      const streaming = await post(
        `${first.url}/v1/interviews/${id}/answers`,
        { answer: GRADABLE, turn: 1 },
        { accept: 'text/event-stream' },
      );
      const seen: string[] = [];
      let elsewhere: Promise<Awaited<ReturnType<typeof allEvents>>> | undefined;
      for await (const { name } of readEvents(streaming)) {
        seen.push(name);
        if (name !== 'message.delta' || elsewhere !== undefined) continue;
        const current = (await (await fetch(`${second.url}/v1/interviews/${id}`)).json()) as Interview;
        expect(current.message).toMatchObject({ kind: 'probe', status: 'accepted' });
        elsewhere = fetch(`${second.url}/v1/interviews/${id}/events`, {
          headers: { 'last-event-id': '3' },
        }).then(allEvents);
      }
      expect(seen.at(-1)).toBe('done');
      const told = await elsewhere!;
      expect(told.at(-1)?.name).toBe('done');
      const { message } = told.at(-1)!.data as AnswerResponse;
      expect(message.text).toContain(BRIDGE.join(''));
      expect(message.status).toBe('complete');
    });

    it('stops what it says when another instance is told to', async () => {
      speakSlowly(1_200);
      const { id } = await begin(first);
      const streaming = await post(
        `${first.url}/v1/interviews/${id}/answers`,
        { answer: GRADABLE, turn: 1 },
        { accept: 'text/event-stream' },
      );
      let stopping: Promise<Stopped> | undefined;
      let last: SentEvent | undefined;
      for await (const event of readEvents(streaming)) {
        last = event;
        if (event.name !== 'message.delta') continue;
        stopping ??= post(`${second.url}/v1/interviews/${id}/stop`, {}).then((r) => r.json() as never);
      }
      const { stopped, message } = await stopping!;
      expect([stopped, message.status, message.degraded]).toEqual([true, 'partial', 'aborted']);
      expect(last).toMatchObject({ name: 'done', data: { message } });
    });

    it('finishes and stores what it says when the client leaves', async () => {
      speakSlowly();
      const { id } = await begin(first);
      const leaving = new AbortController();
      const streaming = await fetch(`${first.url}/v1/interviews/${id}/answers`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
        body: JSON.stringify({ answer: GRADABLE, turn: 1 }),
        signal: leaving.signal,
      });
      await expect(async () => {
        for await (const { name } of readEvents(streaming)) if (name === 'message.delta') leaving.abort();
      }).rejects.toThrow();
      const told = await allEvents(await fetch(`${second.url}/v1/interviews/${id}/events`));
      expect(told.at(-1)!.data).toMatchObject({ message: { status: 'complete' } });
    });

    it('sends traces and metrics of requests and model calls to a collector', async () => {
      await using collector = await startCollector();
      const variables = {
        ANTHROPIC_API_KEY: 'sk-test',
        ANTHROPIC_BASE_URL: loopback.url,
        OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
        OTEL_EXPORTER_OTLP_HEADERS: 'x-collector=secret',
      };
      await using worker = await startWorker(bundle, { databaseUrl: database.url, variables });
      provider.otherwise(sayUsual);
      const { id } = await begin(worker);
      await post(`${worker.url}/v1/interviews/${id}/answers`, { answer: GRADABLE, turn: 1 });
      const spans = () =>
        collector.received('/v1/traces').flatMap(({ resourceSpans }) => resourceSpans[0].scopeSpans[0].spans);
      await expect
        .poll(() => spans().map(({ name }) => name))
        .toEqual(
          expect.arrayContaining([
            'POST /v1/interviews',
            'POST /v1/interviews/:id/answers',
            'chat claude-sonnet-5-5',
          ]),
        );
      // Of a request and of the model it asked the traces are one.
      const traceOf = (wanted: string) => spans().find(({ name }) => name === wanted).traceId;
      expect(traceOf('chat claude-sonnet-5-5')).toBe(traceOf('POST /v1/interviews/:id/answers'));

      const requests = () =>
        collector
          .received('/v1/metrics')
          .flatMap(({ resourceMetrics }) => resourceMetrics[0].scopeMetrics[0].metrics)
          .filter(({ name }) => name === 'http.server.request.duration');
      await expect
        .poll(() =>
          requests().flatMap(({ histogram }) =>
            histogram.dataPoints.map((point: { count: string }) => point.count),
          ),
        )
        .toEqual(['1', '1']);
      // Isolates come and go beside each other: each document tells only what is new.
      expect(new Set(requests().map(({ histogram }) => histogram.aggregationTemporality))).toEqual(
        new Set([1]),
      );
      expect(collector.headers.every((headers) => headers['x-collector'] === 'secret')).toBe(true);
      expect(JSON.stringify(collector.received('/v1/traces'))).not.toContain(GRADABLE.slice(0, 40));
    });
  });
});
