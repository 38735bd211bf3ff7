/** The result file of an evaluation: every run with everything that was found, and the report made of it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { usageError } from '../data/errors.ts';
import { type InterviewRun, interviewRunSchema } from '../suites/interviewer-measures.ts';
import { REPOSITORY } from './commit.ts';
import { readWhole } from './files.ts';
import { type Run, runSchema } from './result.ts';

const anyRunSchema = z.discriminatedUnion('schema', [runSchema, interviewRunSchema]);
export type AnyRun = Run | InterviewRun;

export const savedSchema = z.strictObject({
  schema: z.literal('eval-results'),
  version: z.literal(1),
  runs: z.array(anyRunSchema),
  report: z.unknown(),
});
export type Saved = z.infer<typeof savedSchema>;

/** Where runs leave what is not for committing. */
export const WORK_FOLDER = join(REPOSITORY, '.evals');
export const LAST = join(WORK_FOLDER, 'last.json');

/** The versions this program reads. */
const VERSIONS: Record<string, number> = {
  [savedSchema.shape.schema.value]: savedSchema.shape.version.value,
  [runSchema.shape.schema.value]: runSchema.shape.version.value,
  [interviewRunSchema.shape.schema.value]: interviewRunSchema.shape.version.value,
};

const versioned = z.looseObject({ schema: z.string(), version: z.number() });
const versionedFile = versioned.extend({ runs: z.array(versioned).default([]) });

/** Refuses what another version of this program wrote in words that say so. */
function mustBeOfThisVersion(path: string): void {
  const file = readWhole(path, z.unknown(), 'a result file of `eval --json`');
  const parsed = versionedFile.safeParse(file);
  for (const { schema, version } of parsed.success ? [parsed.data, ...parsed.data.runs] : [])
    if (VERSIONS[schema] !== undefined && VERSIONS[schema] !== version)
      throw usageError(
        `${path}: holds version ${version} of ${schema}; this program reads version ${VERSIONS[schema]}. Make it again: npm run eval`,
      );
}

/** The runs in a result file, or in a baseline. @throws CannotEvaluateError (exit code 2) */
export function readRuns(path: string): AnyRun[] {
  if (!existsSync(path)) throw usageError(`${path} does not exist.`);
  mustBeOfThisVersion(path);
  const file = readWhole(path, z.union([savedSchema, anyRunSchema]), 'a result file of `eval --json`');
  return file.schema === 'eval-results' ? file.runs : [file];
}

export const isGrading = (run: AnyRun): run is Run => run.schema === 'eval-run';
