/** What the gate compares with: the committed results of a suite. */
import { fileURLToPath } from 'node:url';
import type { Dataset, EvalCase } from '../data/case.ts';
import { writeWhole } from '../run/files.ts';
import type { CaseResult, Run } from '../run/result.ts';
import type { InterviewRun } from '../suites/interviewer-measures.ts';

export const BASELINES = new URL('../baselines/', import.meta.url);

export const baselinePath = (suite: string, folder: URL = BASELINES): string =>
  fileURLToPath(new URL(`${suite}.json`, folder));

/**
 * What a comparison reads of a result, and no more: times and most quotes would only churn, and the findings of a case
 * that neither graders nor an expectation speak of are never compared.
 */
function slim(
  { id, repeat, hash, verdict, score, confidence, ...found }: CaseResult,
  of?: EvalCase,
): CaseResult {
  const { gold, expect } = of ?? {};
  const asked = new Set<string>(Object.keys({ ...gold?.dimensions, ...expect?.dimensions }));
  const dimensions = Object.entries(found.dimensions).filter(([dimension]) => asked.has(dimension));
  const finds = new Set([...asked, ...(expect?.disqualifiers?.with ?? [])]);
  const evidence = Object.entries(found.evidence ?? {}).filter(([finding]) => finds.has(finding));
  return {
    id,
    repeat,
    hash,
    verdict,
    score,
    confidence,
    dimensions: Object.fromEntries(dimensions),
    disqualifiers: gold || expect?.disqualifiers ? found.disqualifiers : [],
    // The checks' own examples are held to showing their words.
    ...(of?.family === 'example' && evidence.length > 0 && { evidence: Object.fromEntries(evidence) }),
  };
}

/** One result a line, so that a diff shows which cases moved. */
export function writeBaseline(run: Run, { cases }: Dataset, folder?: URL): string {
  const path = baselinePath(run.suite, folder);
  const { results, ...rest } = run;
  const lines = results.map((result) => JSON.stringify(slim(result, cases.get(result.id))));
  const head = JSON.stringify({ ...rest, results: [] });
  writeWhole(path, `${head.replace('"results":[]', `"results":[\n${lines.join(',\n')}\n]`)}\n`);
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
