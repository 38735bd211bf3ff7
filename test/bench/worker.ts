// `npm run bench -- worker`: the size of the Worker's bundle, and how long workerd takes from nothing to its first
// response. workerd's own start, with a Worker of one line, is told beside it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildWorker, startWorker, type WorkerBundle } from '../support/worker.ts';
import { print, processorMs, quantile, verdict } from './report.ts';

const STARTS = 9;

export async function benchWorker(): Promise<boolean> {
  print('The Worker');
  using bundle = await buildWorker();
  const bytes = bundle.files.reduce(
    (sum, name) => sum + gzipSync(readFileSync(join(bundle.directory, name))).length,
    0,
  );
  const directory = mkdtempSync(join(tmpdir(), 'bar-raiser-empty-'));
  try {
    writeFileSync(join(directory, 'entry.worker.js'), 'export default { fetch: () => new Response("ok") };');
    const empty = { directory, files: ['entry.worker.js'] } as unknown as WorkerBundle;
    const starts = { ours: [] as Start[], empty: [] as Start[] };
    for (let start = 0; start < STARTS; start += 1) {
      starts.ours.push(await coldStart(bundle));
      starts.empty.push(await coldStart(empty));
    }
    const median = (of: Start[], figure: keyof Start) =>
      quantile(
        of.map((start) => start[figure]),
        0.5,
      );
    const [ours, bare] = [median(starts.ours, 'ms'), median(starts.empty, 'ms')];
    print(
      `  from nothing to the first response: ${ours.toFixed(0)} ms; workerd with an empty Worker ${bare.toFixed(0)} ms`,
    );
    print(
      `  of processor time: ${median(starts.ours, 'processorMs').toFixed(0)} ms; with an empty Worker ${median(starts.empty, 'processorMs').toFixed(0)} ms`,
    );
    const met = [
      verdict('bundle, gzip', bytes / 1_000_000, 1.5, 'MB', false),
      verdict('cold start of the Worker (beyond workerd itself)', ours - bare, 150, 'ms', false),
    ];
    return met.every(Boolean);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

interface Start {
  ms: number;
  /** Busy machines make the one above longer, this one hardly. */
  processorMs: number;
}

async function coldStart(bundle: WorkerBundle): Promise<Start> {
  const started = performance.now();
  // Nothing that is asked here needs a database.
  await using worker = await startWorker(bundle, { databaseUrl: 'postgres://none@127.0.0.1:1/none' });
  await (await fetch(`${worker.url}/healthz`)).text();
  return { ms: performance.now() - started, processorMs: processorMs(worker.pid) };
}
