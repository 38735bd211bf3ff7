import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// All of these hold for the sources (`src/`); a compiled package has no sources and ships the built files.
const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** What the built web app depends on. */
const SOURCES = ['src/web', 'src/contract', 'vite.config.ts', 'package.json'];

/** Where the built web app lies, beside `src/` in a checkout and beside the compiled `src/` in a package. */
export const WEB_DIST = join(ROOT, 'web-dist');
/** Names the sources that a build was made of. */
export const STAMP_FILE = 'build.json';
export const BUILD_SCRIPT = join(ROOT, 'scripts/build-web.ts');

/** Whether the web app can be built here: its sources are there. */
export const hasWebSources = (): boolean => existsSync(join(ROOT, 'src/web/index.html'));

/** A digest of everything the built web app depends on. */
export function digestWebSources(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of filesOf(source)) hash.update(`${file}\0`).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest('hex');
}

/** Whether the built files are there and made of today's sources. */
export function isWebBuilt(): boolean {
  const stamp = join(WEB_DIST, STAMP_FILE);
  if (!existsSync(stamp)) return false;
  if (!hasWebSources()) return true;
  return (JSON.parse(readFileSync(stamp, 'utf8')) as { sources?: string }).sources === digestWebSources();
}

function filesOf(source: string): string[] {
  const path = join(ROOT, source);
  if (!existsSync(path)) return [];
  if (source.includes('.')) return [source];
  return readdirSync(path, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile() && !/\.test\.|\.md$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length))
    .sort();
}
