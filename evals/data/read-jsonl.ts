import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { usageError } from './errors.ts';

/** The first line of a versioned data file. */
const headerSchema = z.strictObject({ schema: z.string(), version: z.int().min(1) });

export interface DataFile {
  url: URL;
  /** Set for files that begin with a header line; a file of another schema or version is refused. */
  header?: { schema: string; version: number };
}

/** A data file's name as people know it: relative to where they stand. */
export function shownPath(url: URL): string {
  const path = fileURLToPath(url);
  const local = relative(process.cwd(), path);
  return local.startsWith('..') ? path : local;
}

/**
 * Reads one JSON value a line and checks each. Reports every faulty line at once, as `file:line: what`.
 *
 * @throws CannotEvaluateError (exit code 2) on an unreadable file, a malformed line or an id that occurs twice
 */
export function readJsonl<Row extends { id: string }>(file: DataFile, schema: z.ZodType<Row>): Row[] {
  const name = shownPath(file.url);
  let text: string;
  try {
    text = readFileSync(file.url, 'utf8');
  } catch (error) {
    throw usageError(`${name}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`);
  }
  const problems: string[] = [];
  const rows: Row[] = [];
  const lineOf = new Map<string, number>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const at = `${name}:${index + 1}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      problems.push(`${at}: is not JSON`);
      continue;
    }
    if (index === 0 && file.header !== undefined) {
      const header = headerSchema.safeParse(value);
      const { schema: wanted, version } = file.header;
      if (!header.success) problems.push(`${at}: must be {"schema":"${wanted}","version":${version}}`);
      else if (header.data.schema !== wanted || header.data.version !== version)
        problems.push(
          `${at}: is ${header.data.schema} version ${header.data.version}; this program reads ${wanted} version ${version}`,
        );
      continue;
    }
    const parsed = schema.safeParse(value);
    if (!parsed.success) {
      // Only the field and what is wrong with it: a data file may hold texts that must not be shown.
      for (const { path, message } of parsed.error.issues)
        problems.push(`${at}: ${path.length === 0 ? 'row' : path.join('.')}: ${message}`);
      continue;
    }
    const earlier = lineOf.get(parsed.data.id);
    if (earlier !== undefined) problems.push(`${at}: id "${parsed.data.id}" is already on line ${earlier}`);
    lineOf.set(parsed.data.id, index + 1);
    rows.push(parsed.data);
  }
  if (problems.length > 0) throw usageError(problems.join('\n'));
  return rows;
}
