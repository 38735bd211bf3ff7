// The application with a model that answers at once: `node instant-server.ts [DATABASE_URL]`. Everything but the
// provider is real: what is asked is metered, screened, stored and booked.
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../src/app.ts';
import { listPrinciples } from '../../src/catalogue/index.ts';
import { listen } from '../../src/listen.node.ts';
import type { Adapter, AdapterEvent } from '../../src/models/adapter.ts';
import { CircuitBreaker } from '../../src/models/breaker.ts';
import { STRUCTURED_LIMITS, TEXT_LIMITS } from '../../src/models/limits.ts';
import { ResilientModel } from '../../src/models/resilient.ts';
import { systemRuntime } from '../../src/models/runtime.ts';
import { createBoundary } from '../../src/services/grading/boundary.ts';
import { createRubricGrader } from '../../src/services/rubric-grader.ts';
import { loadSeeds } from '../../src/services/seeds/load.ts';
import { Tasks } from '../../src/services/streaming/tasks.ts';
import { openStore } from '../../src/store/open.ts';

const usage = { inputTokens: 3_000, outputTokens: 20, cacheReadTokens: 0, cacheWriteTokens: 0 };
const adapter: Adapter = {
  provider: 'anthropic',
  model: 'claude-sonnet-5-5',
  async *stream(): AsyncGenerator<AdapterEvent> {
    yield { type: 'text', text: 'So you pulled the rollbacks of six months and put them before her.' };
    yield { type: 'end', stop: 'complete', usage };
  },
};
const speak = new ResilientModel(adapter, {
  runtime: systemRuntime,
  breaker: new CircuitBreaker(systemRuntime),
  text: TEXT_LIMITS,
  structured: STRUCTURED_LIMITS,
});
const onFault = (error: unknown) => process.stderr.write(`${String(error)}\n`);
const databaseUrl = process.argv[2];
const dataDir = mkdtempSync(join(tmpdir(), 'bar-raiser-instant-'));
// As `serve` opens it.
const store = await openStore({ databaseUrl, dataDir, ownThread: true });
await store.syncBuiltins(await loadSeeds('seeds/walkthroughs'));
const app = createApp({
  store,
  principles: listPrinciples(),
  grader: createRubricGrader(),
  models: {
    speak,
    boundary: createBoundary(randomBytes(32)),
    votes: 1,
    budget: {
      perInterviewMicroUsd: 1e12,
      perDayMicroUsd: 1e12,
      perInterviewUnpricedTokens: 1e9,
      perDayUnpricedTokens: 1e9,
    },
    tasks: new Tasks(onFault),
    isShared: databaseUrl !== undefined,
    onFault,
  },
  now: () => new Date(),
  newId: randomUUID,
  logger: { info: () => {}, error: (record) => onFault(JSON.stringify(record)) },
  isLocal: true,
  version: '0.0.0-bench',
});
const { url } = await listen(app.fetch, { host: '127.0.0.1', port: 0 });
process.stdout.write(`${url}\n`);
