/** `eval view`: the report of the last run, or of a result file, in the browser. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { usageError } from '../data/errors.ts';
import { renderHtml } from '../report/html.ts';
import type { Report } from '../report/report.ts';
import { readWhole, writeWhole } from '../run/files.ts';
import { LAST, savedSchema, WORK_FOLDER } from '../run/saved.ts';
import type { EvalIo } from './io.ts';

const OPENERS: Partial<Record<NodeJS.Platform, string>> = { darwin: 'open', linux: 'xdg-open' };

/** Writes the page and opens it where there is a desktop; says where it is in any case. */
export function viewCommand(file: string | undefined, { print }: { print?: boolean }, io: EvalIo): number {
  const source = file ?? LAST;
  if (!existsSync(source)) throw usageError(`${source} does not exist. Run: npm run eval`);
  const { report } = readWhole(source, savedSchema, 'a result file of `eval --json`');
  const page = join(WORK_FOLDER, 'report.html');
  writeWhole(page, renderHtml(report as Report));
  io.stdout.write(`${pathToFileURL(page).href}\n`);
  const opener = OPENERS[process.platform];
  const hasDesktop = process.platform === 'darwin' || io.env.DISPLAY || io.env.WAYLAND_DISPLAY;
  if (!print && opener !== undefined && hasDesktop && io.stdout.isTTY) {
    const child = spawn(opener, [page], { stdio: 'ignore', detached: true });
    // No opener is no failure: the address has been printed.
    child.on('error', () => {});
    child.unref();
  }
  return 0;
}
