import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BatchScript } from '../../test/support/providers/anthropic-batches.ts';
import { ScriptedAnthropic } from '../../test/support/providers/anthropic-server.ts';
import { type Loopback, serveOnLoopback } from '../../test/support/providers/loopback.ts';
import type { Reply } from '../../test/support/providers/script.ts';
import { finishEarlierBatch, sendBatch } from '../cassettes/batch.ts';
import { type Dataset, type EvalCase, loadDataset } from '../data/index.ts';
import { execute, type Task } from '../run/execute.ts';
import { type Mode, ModelSuite, priceOf } from './model.ts';

const KEY = 'sk-CANARY-KEY-0123456789';
const FINDINGS = JSON.stringify({ dimensions: [], disqualifiers: [] });
const folders: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'bar-raiser-cassettes-'));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

let dataset: Dataset;
let cases: EvalCase[];
beforeAll(async () => {
  dataset = await loadDataset();
  cases = [...dataset.cases.values()].filter(({ family }) => family === 'trap').slice(0, 4);
});

const tasksOf = (repeats = 1): Task[] =>
  cases.flatMap((each) => Array.from({ length: repeats }, (_, at) => ({ case: each, repeat: at + 1 })));
const gradeAll = (suite: ModelSuite, tasks = tasksOf()) =>
  execute({ tasks, grade: (task) => suite.grade(task), concurrency: 3 });

async function serving(
  script: { reply?: () => Reply; batches?: BatchScript },
  run: (loopback: Loopback, server: ScriptedAnthropic) => Promise<void>,
): Promise<void> {
  const server = new ScriptedAnthropic();
  if (script.reply) server.otherwise(script.reply);
  if (script.batches) server.acceptBatches(script.batches);
  const loopback = await serveOnLoopback(server);
  try {
    await run(loopback, server);
  } finally {
    await loopback[Symbol.asyncDispose]();
  }
}

const suiteFor = (mode: Mode, cassettes: string, url?: string) =>
  new ModelSuite({
    mode,
    cassettes,
    env: url === undefined ? {} : { ANTHROPIC_API_KEY: KEY, ANTHROPIC_BASE_URL: url },
    now: () => new Date('2026-11-21T00:00:00Z'),
  });
const cassetteText = (suite: ModelSuite): string => readFileSync(suite.cassette?.path ?? '', 'utf8');

describe('recording and playing back', () => {
  it('plays back what was recorded, with no key, no server and the same result', async () => {
    const folder = newFolder();
    let recorded: Awaited<ReturnType<typeof gradeAll>> | undefined;
    await serving({ reply: () => ({ text: FINDINGS }) }, async ({ url }, server) => {
      const suite = suiteFor('record', folder, url);
      recorded = await gradeAll(suite, tasksOf(2));
      expect(server.exchanges).toHaveLength(8);
      const text = cassetteText(suite);
      expect(text).not.toContain(KEY);
      expect(text).not.toContain('x-api-key');
      for (const { input } of cases) expect(text).not.toContain(input.answer.slice(0, 40));
      expect(JSON.parse(text.split('\n')[0] ?? '')).toMatchObject({
        schema: 'cassette',
        model: 'anthropic:claude-sonnet-5-5',
        endpoint: url,
      });
      // Recorded once: asking again asks nobody.
      await gradeAll(suiteFor('record', folder, url), tasksOf(2));
      expect(server.exchanges).toHaveLength(8);
    });
    const replay = suiteFor('replay', folder);
    const played = await gradeAll(replay, tasksOf(2));
    const timeless = (results: readonly object[] = []) => results.map((each) => ({ ...each, ms: undefined }));
    expect(timeless(played.results)).toEqual(timeless(recorded?.results));
    expect(replay.identity.source).toContain('a scripted server and not a model');
  });

  it('fails on a miss and names the command that records it', async () => {
    const folder = newFolder();
    await serving({ reply: () => ({ text: FINDINGS }) }, async ({ url }) => {
      await gradeAll(suiteFor('record', folder, url));
    });
    const replay = gradeAll(suiteFor('replay', folder), tasksOf(2));
    await expect(replay).rejects.toThrow(
      new RegExp(
        `npm run eval -- model --record --model anthropic:claude-sonnet-5-5 --filter ${cases[0]?.id}`,
      ),
    );
    await expect(replay).rejects.toMatchObject({ exitCode: 2 });
    expect(() => suiteFor('replay', newFolder())).toThrow(
      /Nothing is recorded.*npm run eval -- model --record/,
    );
    // `eval compare` says how it is called itself: only it can record two versions of a prompt.
    const env = { EVAL_RECORD_COMMAND: 'npm run eval -- compare a b --record' };
    const options = { mode: 'replay', cassettes: newFolder(), env, now: () => new Date() } as const;
    expect(() => new ModelSuite(options)).toThrow(/With a key: npm run eval -- compare a b --record/);
  });

  it('finds everything again when another case has changed, and misses only the changed one', async () => {
    const folder = newFolder();
    await serving({ reply: () => ({ text: FINDINGS }) }, async ({ url }) => {
      await gradeAll(suiteFor('record', folder, url));
    });
    const tasks = tasksOf().map(
      (task, at): Task =>
        at === 2
          ? { ...task, case: { ...task.case, input: { ...task.case.input, answer: 'I said no to it.' } } }
          : task,
    );
    const missing = suiteFor('replay', folder).missing(tasks);
    expect(missing.map(({ caseId }) => caseId)).toEqual([cases[2]?.id]);
  });

  it("counts the provider's faults as no grading, and keeps what the model itself did wrong", async () => {
    const folder = newFolder();
    await serving({ reply: () => ({ status: 401, type: 'authentication_error' }) }, async ({ url }) => {
      const { results, faults } = await gradeAll(suiteFor('record', folder, url));
      expect(results).toEqual([]);
      expect(faults.map(({ fault }) => fault)).toEqual(cases.map(() => 'provider_auth'));
    });
    await serving({ reply: () => ({ text: FINDINGS, stop: 'refusal' }) }, async ({ url }) => {
      const { results, faults } = await gradeAll(suiteFor('record', folder, url));
      expect(faults).toEqual([]);
      expect(results.map(({ degraded }) => degraded)).toEqual(cases.map(() => 'provider_refused'));
    });
    const played = await gradeAll(suiteFor('replay', folder));
    expect(played.results.map(({ degraded }) => degraded)).toEqual(cases.map(() => 'provider_refused'));
  });

  it('loses no grading to connections that break at the same time', async () => {
    let asked = 0;
    const reply = (): Reply =>
      ++asked <= 12 ? { text: FINDINGS, fault: { after: 0, how: 'cut' } } : { text: FINDINGS };
    await serving({ reply }, async ({ url }) => {
      const suite = suiteFor('live', newFolder(), url);
      const grade = (task: Task) => suite.grade(task);
      const { results, faults } = await execute({ tasks: tasksOf(3), grade, concurrency: 12 });
      expect([results.length, faults]).toEqual([12, []]);
      expect(asked).toBe(24);
    });
  });

  it('refuses a cassette of another version, of another endpoint, and a damaged one by line', async () => {
    const folder = newFolder();
    let path = '';
    await serving({ reply: () => ({ text: FINDINGS }) }, async ({ url }) => {
      const suite = suiteFor('record', folder, url);
      await gradeAll(suite);
      path = suite.cassette?.path ?? '';
    });
    await serving({ reply: () => ({ text: FINDINGS }) }, async ({ url }) => {
      const other = gradeAll(suiteFor('record', folder, url), tasksOf(2));
      await expect(other).rejects.toThrow(/was recorded from/);
    });
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('"version":1', '"version":2'));
    expect(() => suiteFor('replay', folder)).toThrow(/is version 2; this program plays version 1/);
    writeFileSync(path, `${text.split('\n').slice(0, 2).join('\n')}\n{"id":"zz"}\n`);
    expect(() => suiteFor('replay', folder)).toThrow(/\.jsonl:3: /);
  });

  it('says what it will cost before it asks anybody', async () => {
    await serving({ reply: () => ({ text: FINDINGS }) }, async ({ url }, server) => {
      const suite = suiteFor('record', newFolder(), url);
      const missing = suite.missing(tasksOf(3));
      const [live, batch] = [false, true].map((isBatch) => priceOf(missing, suite, isBatch));
      expect(live?.calls).toBe(12);
      expect(live?.expectedMicroUsd).toBeGreaterThan(0);
      expect(live?.atMostMicroUsd).toBeGreaterThan(live?.expectedMicroUsd ?? 0);
      expect(batch?.expectedMicroUsd).toBeCloseTo((live?.expectedMicroUsd ?? 0) / 2, 6);
      expect(server.exchanges).toHaveLength(0);
    });
  });
});

describe('batches', () => {
  const optionsFor = (suite: ModelSuite, url: string, folder: string) => ({
    model: 'claude-sonnet-5-5',
    apiKey: KEY,
    endpoint: url,
    cassette: suite.cassette!,
    stateFile: join(folder, 'state', 'batch.json'),
    now: () => new Date('2026-11-21T00:00:00Z'),
    wait: async () => {},
    pollMs: 0,
  });

  it('sends the very requests the service sends and plays their answers back', async () => {
    const folder = newFolder();
    const sent: unknown[] = [];
    const batches: BatchScript = {
      polls: 2,
      answer: ({ params }) => {
        sent.push(params);
        return { text: FINDINGS };
      },
    };
    await serving({ batches, reply: () => ({ text: FINDINGS }) }, async ({ url }, server) => {
      const suite = suiteFor('record', folder, url);
      await sendBatch(suite.missing(tasksOf(2)), optionsFor(suite, url, folder));
      expect(sent).toHaveLength(8);
      expect(server.exchanges).toHaveLength(0);
      const { results, faults } = await gradeAll(suiteFor('replay', folder), tasksOf(2));
      expect([results.length, faults.length]).toEqual([8, 0]);
      // The same request, live: the same words in the same places, but for the life of the cache.
      await gradeAll(suiteFor('live', newFolder(), url), tasksOf().slice(0, 1));
      const live = server.exchanges[0]?.body as Record<string, unknown>;
      const words = (params: unknown) =>
        JSON.stringify([
          (params as Record<string, unknown>).system,
          (params as Record<string, unknown>).messages,
        ]).replaceAll(/,"cache_control":\{[^}]*\}/g, '');
      expect(words(sent[0])).toBe(words(live));
      expect((sent[0] as Record<string, unknown>).output_config).toEqual(live.output_config);
    });
  });

  it('goes on with its batch after a crash, without sending anything again', async () => {
    const folder = newFolder();
    let answered = 0;
    const batches: BatchScript = {
      polls: 1,
      answer: () => {
        answered += 1;
        return { text: FINDINGS };
      },
    };
    await serving({ batches }, async ({ url }) => {
      const suite = suiteFor('record', folder, url);
      const options = optionsFor(suite, url, folder);
      const crash = async () => {
        throw new Error('crash');
      };
      const missing = suite.missing(tasksOf());
      await expect(sendBatch(missing, { ...options, wait: crash })).rejects.toThrow('crash');
      expect(answered).toBe(0);

      const after = suiteFor('record', folder, url);
      expect(await finishEarlierBatch(optionsFor(after, url, folder))).toBe(true);
      expect(answered).toBe(4);
      expect(after.missing(tasksOf())).toEqual([]);
      expect(await finishEarlierBatch(optionsFor(after, url, folder))).toBe(false);
    });
  });

  it('keeps what came back, and counts expired requests as the provider failing', async () => {
    const folder = newFolder();
    const expired = () => cases[1]?.input.answer.slice(0, 60) ?? '';
    const batches: BatchScript = {
      polls: 0,
      answer: (request) => (JSON.stringify(request).includes(expired()) ? 'expired' : { text: FINDINGS }),
    };
    await serving({ batches }, async ({ url }) => {
      const suite = suiteFor('record', folder, url);
      const sending = sendBatch(suite.missing(tasksOf()), optionsFor(suite, url, folder));
      await expect(sending).rejects.toMatchObject({ exitCode: 3 });
      expect(suite.missing(tasksOf()).map(({ caseId }) => caseId)).toEqual([cases[1]?.id]);
    });
  });
});
