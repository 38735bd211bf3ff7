// `npm run bench -- worker`: the size of the Worker's bundle, and how long workerd takes from nothing to its first
// response. workerd's own start, with a Worker of one line, is told beside it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildWorker, startWorker, type WorkerBundle } from '../support/worker.ts';
import { print, quantile, verdict } from './report.ts';

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
    const times = { ours: [] as number[], empty: [] as number[] };
    for (let start = 0; start < STARTS; start += 1) {
      times.ours.push(await coldStart(bundle));
      times.empty.push(await coldStart(empty));
    }
    const [ours, bare] = [quantile(times.ours, 0.5), quantile(times.empty, 0.5)];
    print(
      `  from nothing to the first response: ${ours.toFixed(0)} ms; workerd with an empty Worker ${bare.toFixed(0)} ms`,
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

async function coldStart(bundle: WorkerBundle): Promise<number> {
  const started = performance.now();
  // Nothing that is asked here needs a database.
  await using worker = await startWorker(bundle, { databaseUrl: 'postgres://none@127.0.0.1:1/none' });
  await (await fetch(`${worker.url}/healthz`)).text();
  return performance.now() - started;
}
