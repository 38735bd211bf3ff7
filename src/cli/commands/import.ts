import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { describeImport, type ImportResult, importPage } from '../../catalogue/index.ts';
import { principleSlugSchema } from '../../contract/vocabulary.ts';
import type { WalkthroughSummary } from '../../contract/walkthrough.ts';
import { AppError } from '../../errors.ts';
import { callApi, RefusedError, type Send } from '../api.ts';
import { type BackendOptions, withBackend } from '../backend.ts';
import { EXIT, UsageError } from '../exit.ts';
import { createTerminal, type Io, printable } from '../terminal.ts';

export interface ImportOptions extends BackendOptions {
  principle?: string;
  dryRun?: boolean;
  replace?: boolean;
  json?: boolean;
}

interface Page {
  file: string;
  text: string;
  result: ImportResult;
}

/**
 * Imports walkthrough pages. Every file is read and parsed before the first one is loaded, so one broken
 * page stops them all and nothing is half imported.
 */
export async function importCommand(
  files: readonly string[],
  options: ImportOptions,
  io: Io,
): Promise<number> {
  const principle = parsePrinciple(options.principle);
  const errors = createTerminal(io, io.stderr);
  const pages: Page[] = [];
  let failed = false;
  for (const file of files) {
    try {
      const text = await readPage(file);
      pages.push({ file, text, result: importPage(text, { principle }) });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      failed = true;
      errors.line(`${file}: ${error.message}`);
      for (const { pointer, detail } of error.errors) errors.paragraph(`${pointer}: ${printable(detail)}`, 2);
    }
  }
  const twice = pages.find(
    ({ result }, i) =>
      pages.findIndex((other) => other.result.walkthrough.id === result.walkthrough.id) !== i,
  );
  if (twice !== undefined) {
    failed = true;
    errors.line(`${twice.file}: another of these files has the same id, ${twice.result.walkthrough.id}.`);
  }
  if (failed) {
    if (files.length > 1) errors.line('Nothing was imported.');
    return EXIT.refused;
  }

  if (options.dryRun) {
    report(pages, options, io);
    return EXIT.done;
  }
  return withBackend(options, io, async (send) => {
    await refuseTaken(send, pages, options.replace ?? false);
    for (const page of pages) await load(send, page, options.replace ?? false);
    report(pages, options, io);
    return EXIT.done;
  });
}

function parsePrinciple(value: string | undefined) {
  if (value === undefined) return undefined;
  const parsed = principleSlugSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new UsageError(`Unknown principle "${value}". One of: ${principleSlugSchema.options.join(', ')}`);
}

async function readPage(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new UsageError(`Cannot read ${file}: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new AppError('invalid_utf8', 'the file is not valid UTF-8; save it as UTF-8 and try again');
  }
}

/** Asked before the first page is loaded, so that a taken id does not leave half of the files imported. */
async function refuseTaken(send: Send, pages: readonly Page[], replace: boolean): Promise<void> {
  const { data } = await callApi<{ data: WalkthroughSummary[] }>(send, '/v1/walkthroughs');
  for (const { file, result } of pages) {
    const taken = data.find(({ id }) => id === result.walkthrough.id);
    if (taken === undefined || (replace && taken.source === 'imported')) continue;
    const why =
      taken.source === 'builtin'
        ? 'is a built-in walkthrough, which cannot be replaced'
        : 'was imported before; use --replace to import it again';
    throw new UsageError(`${basename(file)}: "${taken.id}" ${why}. Nothing was imported.`, EXIT.refused);
  }
}

async function load(send: Send, { text, result }: Page, replace: boolean): Promise<void> {
  const query = new URLSearchParams({
    principle: result.walkthrough.principle,
    ...(replace ? { replace: 'true' } : {}),
  });
  try {
    await callApi(send, `/v1/walkthroughs?${query}`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: text,
    });
  } catch (error) {
    if (error instanceof RefusedError) throw new UsageError(error.message, EXIT.refused);
    throw error;
  }
}

function report(pages: readonly Page[], { dryRun, json }: ImportOptions, io: Io): void {
  if (json) {
    const imported = pages.map(({ file, result }) => ({ file, imported: dryRun !== true, ...result }));
    io.stdout.write(`${JSON.stringify(imported, null, 2)}\n`);
    return;
  }
  const terminal = createTerminal(io);
  for (const { file, result } of pages) {
    terminal.line(`${terminal.colors.bold(file)}: ${dryRun ? 'read, not imported (dry run)' : 'imported'}`);
    for (const line of describeImport(result)) terminal.line(`  ${line}`);
    if (!dryRun) terminal.line(`  Practise it: bar-raiser interview ${result.walkthrough.id}`);
    terminal.line();
  }
}
