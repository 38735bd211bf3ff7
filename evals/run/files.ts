/** Runs on disk: written whole or not at all, and a journal that survives a crash. */
import {
  accessSync,
  appendFileSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type * as z from 'zod';
import { usageError } from '../data/errors.ts';
import { type CaseResult, caseResultSchema, type Fault } from './result.ts';

const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown error';

/** One level at a time: the recursive form of Node never returns where a folder refuses with ENOENT, as /proc does. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

/** @throws CannotEvaluateError (exit code 2); an existing file is then as it was */
export function writeWhole(path: string, text: string): void {
  const part = `${path}.${process.pid}.part`;
  try {
    makeFolder(dirname(path));
    writeFileSync(part, text);
    renameSync(part, path);
  } catch (error) {
    try {
      rmSync(part, { force: true });
    } catch {
      // The folder cannot be written to at all, which is what is reported.
    }
    throw usageError(`${path}: cannot be written (${reasonOf(error)})`);
  }
}

/** Refuses a place that cannot be written to before an hour of work is put there. @throws CannotEvaluateError (exit code 2) */
export function mustBeWritable(path: string): void {
  try {
    makeFolder(dirname(path));
    accessSync(existsSync(path) ? path : dirname(path), constants.W_OK);
  } catch (error) {
    throw usageError(`${path}: cannot be written (${reasonOf(error)})`);
  }
}

/** @throws CannotEvaluateError (exit code 2) when the file is missing, not JSON or not of the shape */
export function readWhole<T>(path: string, schema: z.ZodType<T>, what: string): T {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw usageError(
      error instanceof SyntaxError
        ? `${path}: is not JSON`
        : `${path}: cannot be read (${reasonOf(error)}). It should be ${what}.`,
    );
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw usageError(`${path}: is not ${what}: ${issue?.path.join('.') || 'file'}: ${issue?.message}`);
}

/** What was graded so far in a run that may be interrupted. */
export interface Journal {
  /** Outcomes of an earlier, interrupted run. */
  earlier: CaseResult[];
  add(outcome: CaseResult | Fault): void;
  /** The run is complete. */
  remove(): void;
}

/**
 * Opens the journal of a run. A journal of the same run is gone on with when `resume` is set and replaced when it
 * is not; a torn last line, which is what a crash leaves, is passed over.
 *
 * @param fingerprint of everything that decides a grading: an interrupted run of something else cannot be resumed
 * @throws CannotEvaluateError (exit code 2)
 */
export function openJournal(path: string, fingerprint: string, resume: boolean): Journal {
  const earlier: CaseResult[] = [];
  const header = `${JSON.stringify({ schema: 'eval-journal', version: 1, fingerprint })}\n`;
  const old = resume && existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (resume && old === undefined)
    throw usageError(`There is no interrupted run to resume (${path}). Leave out --resume.`);
  if (old !== undefined && !old.startsWith(header))
    throw usageError(
      `${path} was begun with other data, another grader or other filters. Leave out --resume to begin again.`,
    );
  for (const line of old?.split('\n').slice(1) ?? []) {
    try {
      const parsed = caseResultSchema.safeParse(JSON.parse(line));
      // A fault is not kept: resuming is how it is tried again.
      if (parsed.success) earlier.push(parsed.data);
    } catch {
      // Torn by the crash.
    }
  }
  writeWhole(path, header + earlier.map((result) => `${JSON.stringify(result)}\n`).join(''));
  return {
    earlier,
    add: (outcome) => appendFileSync(path, `${JSON.stringify(outcome)}\n`),
    remove: () => rmSync(path, { force: true }),
  };
}
