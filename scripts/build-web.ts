// Builds the web app into web-dist/: in a folder of its own first, so that nobody ever reads half a build.
// `--if-possible` (after npm install) never fails: the server builds it again and then says what is wrong.
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { digestWebSources, hasWebSources, STAMP_FILE, WEB_DIST } from '../src/web-sources.node.ts';

const COMPRESSIBLE = /\.(js|css|html|svg|json)$/;
const root = fileURLToPath(new URL('..', import.meta.url));
const isOptional = process.argv.includes('--if-possible');

try {
  await main();
} catch (error) {
  process.stderr.write(
    `The web app was not built: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  if (!isOptional) process.exitCode = 1;
}

async function main(): Promise<void> {
  if (!hasWebSources()) return;
  if (isOptional && !isInstalled('vite')) return;
  const started = Date.now();
  const sources = digestWebSources();
  const directory = mkdtempSync(`${WEB_DIST}-`);
  try {
    process.env.NODE_ENV = 'production';
    const { build } = await import('vite');
    await build({
      configFile: join(root, 'vite.config.ts'),
      logLevel: 'error',
      build: { outDir: directory, emptyOutDir: true },
    });
    await compressFiles(directory);
    writeFileSync(join(directory, STAMP_FILE), JSON.stringify({ sources }));
    // Made for its owner alone; who serves may be somebody else.
    chmodSync(directory, 0o755);
    replaceWith(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
  process.stdout.write(`The web app is built (${((Date.now() - started) / 1000).toFixed(1)} s).\n`);
}

function isInstalled(name: string): boolean {
  try {
    createRequire(import.meta.url).resolve(`${name}/package.json`);
    return true;
  } catch {
    return false;
  }
}

async function compressFiles(directory: string): Promise<void> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && COMPRESSIBLE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  await Promise.all(
    files.map(async (file) => {
      const content = readFileSync(file);
      // Below a packet there is nothing to win.
      if (content.length < 1_400) return;
      writeFileSync(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
      const quality = { [constants.BROTLI_PARAM_QUALITY]: 10 };
      writeFileSync(`${file}.br`, await promisify(brotliCompress)(content, { params: quality }));
    }),
  );
}

/** Puts a finished build in the place of the last one. Of two at the same time, the later one stays. */
function replaceWith(directory: string): void {
  const old = `${directory}-old`;
  for (let attempt = 1; ; attempt += 1) {
    try {
      if (existsSync(WEB_DIST)) renameSync(WEB_DIST, old);
      renameSync(directory, WEB_DIST);
      break;
    } catch (error) {
      if (attempt === 5) throw error;
    } finally {
      rmSync(old, { recursive: true, force: true });
    }
  }
}
