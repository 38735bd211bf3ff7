// `npm run fuzz -- --cases 100000 --seed 1`: requests made from the OpenAPI document itself, half of them spoilt, and
// what comes back is held against it: never a 5xx, every response as documented, every refusal a problem with a
// documented code. Prints how many cases each operation got and how they ended.
import { parseArgs } from 'node:util';
import * as fc from 'fast-check';
import { createApp } from '../../src/app.ts';
import { listPrinciples } from '../../src/catalogue/index.ts';
import { critiqueRequest, WALKTHROUGH_ID } from '../../src/http/examples.ts';
import { type OpenApiDocument, operationsOf } from '../../src/http/openapi.ts';
import { createRubricGrader } from '../../src/services/rubric-grader.ts';
import { loadSeeds } from '../../src/services/seeds/load.ts';
import { openEmbeddedStore } from '../../src/store/pglite.ts';
import { createConformance } from '../support/conformance.ts';
import { freshImage } from '../support/fresh-database.ts';
import { requestsFor } from './request-arbitrary.ts';

export interface FuzzResult {
  /** By operation: how many responses of each status there were. */
  statuses: Record<string, Record<string, number>>;
  cases: number;
  /** The first of each kind, with the request that led to it. */
  faults: string[];
}

/**
 * How much of an equal share an operation gets, where that is not all of it: erasing data rewrites the whole database,
 * which takes as long as hundreds of other requests.
 */
const WEIGHTS: Readonly<Record<string, number>> = { eraseData: 0.01 };

/** Cases for each database of a long run. */
const BATCH = 4_000;

/** Sends `cases` requests, over all operations by their weights, to an application on a database in memory. */
export async function fuzz({ cases, seed }: { cases: number; seed: number }): Promise<FuzzResult> {
  const store = await openEmbeddedStore({ dataDir: 'memory', image: await freshImage() });
  try {
    await store.syncBuiltins(await loadSeeds('seeds/walkthroughs'));
    const app = createApp({
      store,
      principles: listPrinciples(),
      grader: createRubricGrader(),
      now: () => new Date(),
      newId: () => crypto.randomUUID(),
      logger: { info: () => {}, error: () => {} },
      isLocal: true,
      version: '0.0.0-fuzz',
    });
    const document = (await (await app.request('/openapi.json')).json()) as OpenApiDocument;
    const conforms = createConformance(document);
    const create = async (path: string, body: object) => {
      const headers = { 'content-type': 'application/json' };
      const made = await app.request(path, { method: 'POST', headers, body: JSON.stringify(body) });
      return ((await made.json()) as { id: string }).id;
    };
    // For each operation anew, since some of them erase it.
    const idsFor = async (path: string): Promise<string[]> => {
      if (path.startsWith('/v1/critiques/')) return [await create('/v1/critiques', critiqueRequest)];
      if (path.startsWith('/v1/keys/')) {
        return [await create('/v1/keys', { tenantId: 'fuzz', name: 'fuzz', scopes: ['interviews'] })];
      }
      const id = await create('/v1/interviews', { walkthroughId: WALKTHROUGH_ID });
      const answer = { answer: critiqueRequest.answer, turn: 1 };
      if (path.endsWith('/events')) await create(`/v1/interviews/${id}/answers`, answer);
      return [id, WALKTHROUGH_ID, 'ownership'];
    };
    const operations = operationsOf(document);
    const result: FuzzResult = { statuses: {}, cases: 0, faults: [] };
    const weights = operations.map(({ operation }) => WEIGHTS[operation.operationId!] ?? 1);
    const share = cases / weights.reduce((sum, weight) => sum + weight, 0);
    for (const [index, { method, path, operation }] of operations.entries()) {
      const name = operation.operationId!;
      const counts: Record<string, number> = {};
      result.statuses[name] = counts;
      const requests = requestsFor(document, { method, path, operation }, await idsFor(path));
      for (const request of fc.sample(requests, {
        numRuns: Math.ceil(share * weights[index]!),
        seed: seed + index,
      })) {
        const response = await app.request(request.path, request.init);
        result.cases += 1;
        counts[response.status] = (counts[response.status] ?? 0) + 1;
        const faults = await conforms(method, request.path, response);
        if (response.status >= 500) faults.push(`status ${response.status}`);
        if (faults.length > 0 && result.faults.length < 20) {
          const body = String(request.init.body ?? '').slice(0, 300);
          result.faults.push(`${name} ${request.path} ${body}: ${faults.join('; ')}`);
        }
      }
    }
    return result;
  } finally {
    await store.close();
  }
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: '100000' },
      seed: { type: 'string', default: String(Math.floor(Date.now() / 1000)) },
    },
  });
  const started = Date.now();
  const wanted = Number(values.cases);
  const total: FuzzResult = { statuses: {}, cases: 0, faults: [] };
  // A database of its own for each batch: lists and exports of one that has grown for long would take most of the time.
  for (let batch = 0; total.cases < wanted; batch += 1) {
    const cases = Math.min(BATCH, wanted - total.cases);
    const part = await fuzz({ cases, seed: Number(values.seed) + batch * 1_000 });
    total.cases += part.cases;
    total.faults.push(...part.faults);
    for (const [name, counts] of Object.entries(part.statuses)) {
      total.statuses[name] ??= {};
      const sums = total.statuses[name];
      for (const [status, count] of Object.entries(counts)) sums[status] = (sums[status] ?? 0) + count;
    }
    process.stdout.write(`${total.cases} of ${wanted} cases, ${total.faults.length} faults\n`);
  }
  for (const [name, counts] of Object.entries(total.statuses)) {
    const list = Object.entries(counts).map(([status, count]) => `${status}: ${count}`);
    process.stdout.write(`${name.padEnd(22)} ${list.join('  ')}\n`);
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  process.stdout.write(
    `${total.cases} cases, seed ${values.seed}, ${seconds} s: ${total.faults.length} faults\n`,
  );
  for (const fault of total.faults.slice(0, 20)) process.stdout.write(`  ${fault}\n`);
  process.exitCode = total.faults.length === 0 ? 0 : 1;
}
