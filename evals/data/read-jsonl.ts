import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { usageError } from './errors.ts';

/** The first line of a versioned data file. */
const headerSchema = z.strictObject({ schema: z.string(), version: z.int().min(1) });

export interface DataFile {
  url: URL;
  /** Values of a row that does not name its own. */
  fill?: Readonly<Record<string, unknown>>;
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
export const readJsonl = <Row extends { id: string }>(file: DataFile, schema: z.ZodType<Row>): Row[] =>
  readJsonlFiles([file], schema);

/** The same for several files whose rows belong together: an id occurs once in all of them. */
export function readJsonlFiles<Row extends { id: string }>(
  files: readonly DataFile[],
  schema: z.ZodType<Row>,
): Row[] {
  const problems: string[] = [];
  const rows: Row[] = [];
  const placeOf = new Map<string, string>();
  for (const file of files) {
    const name = shownPath(file.url);
    for (const { at, line, row } of readRows(file, schema, problems)) {
      const earlier = placeOf.get(row.id);
      if (earlier !== undefined)
        problems.push(
          `${at}: id "${row.id}" is already ${earlier.startsWith(`${name}:`) ? `on line ${earlier.slice(name.length + 1)}` : `in ${earlier}`}`,
        );
      placeOf.set(row.id, `${name}:${line}`);
      rows.push(row);
    }
  }
  if (problems.length > 0) throw usageError(problems.join('\n'));
  return rows;
}

function* readRows<Row>(
  { url, header: wantedHeader, fill }: DataFile,
  schema: z.ZodType<Row>,
  problems: string[],
): Generator<{ at: string; line: number; row: Row }> {
  const name = shownPath(url);
  let text: string;
  try {
    text = readFileSync(url, 'utf8');
  } catch (error) {
    throw usageError(`${name}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`);
  }
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
    if (index === 0 && wantedHeader !== undefined) {
      problems.push(...headerProblems(at, value, wantedHeader));
      continue;
    }
    const filled = fill && typeof value === 'object' ? { ...fill, ...value } : value;
    const parsed = schema.safeParse(filled);
    if (parsed.success) yield { at, line: index + 1, row: parsed.data };
    // Only the field and what is wrong with it: a data file may hold texts that must not be shown.
    else
      for (const { path, message } of parsed.error.issues)
        problems.push(`${at}: ${path.length === 0 ? 'row' : path.join('.')}: ${message}`);
  }
}

function headerProblems(at: string, value: unknown, wanted: z.infer<typeof headerSchema>): string[] {
  const header = headerSchema.safeParse(value);
  const { schema, version } = wanted;
  if (!header.success) return [`${at}: must be {"schema":"${schema}","version":${version}}`];
  return header.data.schema === schema && header.data.version === version
    ? []
    : [
        `${at}: is ${header.data.schema} version ${header.data.version}; this program reads ${schema} version ${version}`,
      ];
}
