/** `eval watch`: grades again when a file is saved, and shows what changed since the last save. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDataset } from '../data/index.ts';
import { buildReport } from '../report/build.ts';
import { renderTerminal } from '../report/terminal.ts';
import { REPOSITORY } from '../run/commit.ts';
import { type AnyRun, readRuns } from '../run/saved.ts';
import type { EvalIo } from './io.ts';

/** What a save in each folder can change. */
const AFFECTED: readonly (readonly [folder: string, suites: readonly string[]])[] = [
  ['src/rubric', ['rubric']],
  ['src/catalogue', ['rubric']],
  ['src/interview', ['interviewer']],
  ['prompts', ['model']],
  ['src/services/grading', ['model']],
  ['seeds', ['rubric', 'interviewer']],
  ['evals/datasets', ['rubric']],
];

/** Saves that come in one go, as editors and formatters make them. */
const SETTLE_MS = 150;

export interface WatchOptions {
  filter?: string;
  family?: string;
  model?: string;
  cassettes?: string;
}

export async function watchCommand(options: WatchOptions, io: EvalIo): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bar-raiser-watch-'));
  const last = new Map<string, AnyRun>();
  const due = new Set<string>(['rubric']);
  let timer: NodeJS.Timeout | undefined;

  const run = async (): Promise<void> => {
    const suites = [...due];
    due.clear();
    for (const suite of suites) {
      const results = join(folder, `${suite}.json`);
      rmSync(results, { force: true });
      // A process of its own: a module that was edited cannot be loaded again in this one.
      const narrowed = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
      spawnSync(
        process.execPath,
        [join(REPOSITORY, 'evals', 'main.ts'), suite, ...narrowed, '--output', results],
        { cwd: REPOSITORY, env: { ...io.env }, stdio: ['ignore', 'ignore', 'inherit'] },
      );
      if (!existsSync(results)) continue;
      const [now] = readRuns(results);
      if (now === undefined) continue;
      const before = last.get(suite);
      last.set(suite, now);
      const compared = before ? { run: now, base: before, against: 'the last save' } : { run: now };
      io.stdout.write(renderTerminal(buildReport(await loadDataset(), [compared], 0)));
    }
    io.stdout.write('\nwatching; Ctrl+C ends\n');
  };

  const watchers = AFFECTED.filter(([path]) => existsSync(join(REPOSITORY, path))).map(([path, suites]) =>
    watch(join(REPOSITORY, path), { recursive: true }, (_event, file) => {
      if (file === null || !/\.(?:ts|yaml|jsonl|json)$/.test(file) || file.includes('.test.')) return;
      for (const suite of suites) due.add(suite);
      clearTimeout(timer);
      timer = setTimeout(() => void run(), SETTLE_MS);
    }),
  );
  try {
    await run();
    await new Promise<void>((resolve) =>
      io.signal?.addEventListener('abort', () => resolve(), { once: true }),
    );
    return 0;
  } finally {
    for (const watcher of watchers) watcher.close();
    clearTimeout(timer);
    rmSync(folder, { recursive: true, force: true });
  }
}
