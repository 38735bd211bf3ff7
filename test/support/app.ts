import { afterAll, beforeAll } from 'vitest';
import { type App, type AppDeps, createApp } from '../../src/app.ts';
import { listPrinciples } from '../../src/catalogue/index.ts';
import type { Problem } from '../../src/contract/problem.ts';
import type { Walkthrough } from '../../src/contract/walkthrough.ts';
import type { OpenApiDocument } from '../../src/http/openapi.ts';
import type { Grader } from '../../src/services/deps.ts';
import { createRubricGrader } from '../../src/services/rubric-grader.ts';
import { openEmbeddedStore } from '../../src/store/pglite.ts';
import type { Store } from '../../src/store/port.ts';
import { type Conformance, createConformance, expectConforming } from './conformance.ts';
import { makeWalkthrough } from './factories.ts';
import { freshImage } from './fresh-database.ts';
import type { ModelServer } from './model-server.ts';

/** An answer that gives something to grade. */
export const GRADABLE =
  'Our vice president wanted to drop the canary stage. I pulled six months of rollbacks, showed her that it had caught 9 of 11 bad builds, and then wrote the runbook myself when she cut it anyway. Rollbacks fell from 4 a month to 1.';

export interface TestApp {
  app: App;
  store: Store;
  /** Every line that was logged. */
  log: string[];
  grader: Grader;
  /** Sends a request and fails the test when the response is not as the OpenAPI document has it. */
  send(method: string, path: string, init?: RequestInit): Promise<Response>;
  /** The same with a JSON body; returns the parsed response. */
  json<T>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Reply<T>>;
}
export interface Reply<T> {
  status: number;
  headers: Headers;
  body: T & Problem;
}

/**
 * An application over an in-memory database of this test file. Tests share it, so each makes what it needs
 * and counts on nothing else being there.
 *
 * @param server its models; `useModelServer` has to come first
 * @param configure what is to be otherwise: keys, limits
 */
export function useTestApp(
  builtins: readonly Walkthrough[] = [makeWalkthrough()],
  server?: ModelServer,
  configure: (outside: Pick<AppDeps, 'store' | 'now' | 'newId'>) => Partial<AppDeps> = () => ({}),
): TestApp {
  const test = {} as TestApp;
  let conforms: Conformance;
  beforeAll(async () => {
    test.store = await openEmbeddedStore({ dataDir: 'memory', image: await freshImage() });
    await test.store.syncBuiltins(builtins);
    test.log = [];
    test.grader = createRubricGrader();
    const record = (level: string) => (entry: object) =>
      void test.log.push(JSON.stringify({ level, ...entry }));
    let tick = 0;
    const outside = {
      store: test.store,
      // Distinct, so that "newest first" has one meaning.
      now: () => new Date(Date.UTC(2026, 0, 1) + tick++ * 1000),
      newId: () => crypto.randomUUID(),
    };
    test.app = createApp({
      ...outside,
      principles: listPrinciples(),
      grader: { grade: (input, choice) => test.grader.grade(input, choice) },
      ...(server && { models: server.models }),
      logger: { info: record('info'), error: record('error') },
      isLocal: true,
      version: '0.0.0-test',
      ...configure(outside),
    });
    const document = await test.app.request('/openapi.json');
    conforms = createConformance((await document.json()) as OpenApiDocument);
  });
  afterAll(async () => {
    await server?.models.tasks.stop();
    await test.store.close();
  });

  test.send = async (method, path, init = {}) => {
    const response = await test.app.request(path, { ...init, method });
    await expectConforming(conforms, method, path, response);
    return response;
  };
  test.json = async <T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) => {
    const init = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
    const response = await test.send(method, path, {
      ...init,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return {
      status: response.status,
      headers: response.headers,
      body: (isJson ? JSON.parse(text) : undefined) as T & Problem,
    };
  };
  return test;
}
