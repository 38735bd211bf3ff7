import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A database as PGlite makes it, without tables, kept for all test files and for the next run: making one takes
 * seconds, copying it tenths. Migrations run on each copy as they do on a new database. That the product makes its
 * own is for `src/store`, `src/entry.node.test.ts` and `test/readme`.
 */
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/bar-raiser', import.meta.url));

/** Where a made one is: a folder `db` and an image of it for databases in memory. */
async function made(): Promise<string> {
  const program = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const { version } = JSON.parse(readFileSync(join(dirname(program), '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  const place = join(CACHE, `pglite-${version}`);
  if (existsSync(place)) return place;
  mkdirSync(CACHE, { recursive: true });
  // Beside its place and renamed when complete: other test files look for it at the same time.
  const draft = mkdtempSync(`${place}-`);
  const { PGlite } = await import('@electric-sql/pglite');
  const database = await PGlite.create({ dataDir: join(draft, 'db') });
  const image = await database.dumpDataDir('none');
  await database.close();
  writeFileSync(join(draft, 'image.tar'), Buffer.from(await image.arrayBuffer()));
  try {
    renameSync(draft, place);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another file was first.
    if (!existsSync(place)) throw error;
  }
  return place;
}

/** For `openEmbeddedStore` in memory. */
export const freshImage = async (): Promise<Blob> =>
  new Blob([readFileSync(join(await made(), 'image.tar'))]);

/** Puts it where a data directory has its database, unless there is one. */
export async function putFreshDatabase(dataDir: string): Promise<void> {
  const target = join(dataDir, 'db');
  if (!existsSync(target)) cpSync(join(await made(), 'db'), target, { recursive: true });
}
