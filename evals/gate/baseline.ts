/** What the gate compares with: the committed results of a suite. */
import { fileURLToPath } from 'node:url';
import { writeWhole } from '../run/files.ts';
import type { Run } from '../run/result.ts';
import type { InterviewRun } from '../suites/interviewer-measures.ts';

export const BASELINES = new URL('../baselines/', import.meta.url);

export const baselinePath = (suite: string, folder: URL = BASELINES): string =>
  fileURLToPath(new URL(`${suite}.json`, folder));

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

export function writeInterviewBaseline(run: InterviewRun, folder?: URL): string {
  const path = baselinePath('interviewer', folder);
  const { interviews, ...rest } = run;
  const lines = interviews.map((each) => JSON.stringify(each));
  const head = JSON.stringify({ ...rest, interviews: [] });
  writeWhole(path, `${head.replace('"interviews":[]', `"interviews":[\n${lines.join(',\n')}\n]`)}\n`);
  return path;
}
