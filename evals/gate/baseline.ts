/** What the gate compares with: the committed results of a suite. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { usageError } from '../data/errors.ts';
import { readRun, writeWhole } from '../run/files.ts';
import type { Run } from '../run/result.ts';

export const BASELINES = new URL('../baselines/', import.meta.url);

export const baselinePath = (suite: string, folder: URL = BASELINES): string =>
  fileURLToPath(new URL(`${suite}.json`, folder));

/** @throws CannotEvaluateError (exit code 2) naming the command that makes one */
export function readBaseline(suite: 'rubric' | 'model', folder?: URL): Run {
  const path = baselinePath(suite, folder);
  if (!existsSync(path))
    throw usageError(`${path} does not exist. Make it with: npm run eval -- ${suite} --update-baseline`);
  return readRun(path);
}

/** One result a line, so that a diff shows which cases moved; times and quotes are left out, they would only churn. */
export function writeBaseline(run: Run, folder?: URL): string {
  const path = baselinePath(run.suite, folder);
  const { results, ...rest } = run;
  const lines = results.map(
    ({ ms: _time, evidence: _quotes, usage: _usage, costMicroUsd: _cost, ...result }) =>
      JSON.stringify(result),
  );
  const head = JSON.stringify({ ...rest, results: [] });
  writeWhole(path, head.replace('"results":[]', `"results":[\n${lines.join(',\n')}\n]`).concat('\n'));
  return path;
}
