import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.ts';
import { findPgBouncer, findPostgres, findPostgresPrograms, POSTGRES_CANDIDATES } from './postgres.ts';
import { missingFaultTools } from './system-faults.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL server on which tests may create databases; null when there is none. */
    postgresUrl: string | null;
    /** The folder of PostgreSQL's server programs, for clusters of a test's own; null when there is none. */
    postgresPrograms: string | null;
    /** PgBouncer; null when it is not installed. */
    pgbouncer: string | null;
    /** A Chromium to run; null when there is none. */
    chromiumPath: string | null;
  }
}

/**
 * Looks once for what a machine may lack and hands it to the tests. Half of the store's contract needs a
 * PostgreSQL server: without one it is left out, which is said before and after the run, or fails the run
 * where it is mandatory (`REQUIRE_POSTGRES=1`, as in `.ci/run`). So it is with PgBouncer, PostgreSQL's own
 * programs and what fakes a full disk and a wrong clock. The same goes for the browser tests and a Chromium (`REQUIRE_CHROMIUM=1`).
 */
export default async function setup(project: TestProject): Promise<() => void> {
  const postgresUrl = await findPostgres();
  project.provide('postgresUrl', postgresUrl);
  const postgresPrograms = findPostgresPrograms();
  project.provide('postgresPrograms', postgresPrograms);
  const pgbouncer = findPgBouncer();
  project.provide('pgbouncer', pgbouncer);
  const chromiumPath = findChromium();
  project.provide('chromiumPath', chromiumPath);

  if (postgresUrl === null && process.env.REQUIRE_POSTGRES === '1') {
    throw new Error(
      `REQUIRE_POSTGRES is set, but no PostgreSQL server lets tests create a database at ${shown(POSTGRES_CANDIDATES)}. ` +
        'Run scripts/ensure-postgres.sh, or set TEST_DATABASE_URL.',
    );
  }
  const missing = [
    ...(pgbouncer === null ? ['PgBouncer'] : []),
    ...(postgresPrograms === null ? ["PostgreSQL's server programs"] : []),
    ...missingFaultTools(),
  ];
  if (missing.length > 0 && process.env.REQUIRE_POSTGRES === '1') {
    throw new Error(
      `REQUIRE_POSTGRES is set, but ${missing.join(' and ')} cannot be found. Run scripts/ensure-postgres.sh.`,
    );
  }
  if (chromiumPath === null && process.env.REQUIRE_CHROMIUM === '1') {
    throw new Error(
      'REQUIRE_CHROMIUM is set, but no Chromium was found. Run scripts/ensure-chromium.sh, or set CHROMIUM_PATH.',
    );
  }
  const browserNotice =
    chromiumPath === null
      ? 'Browser: NOT RUN (no Chromium found). The web app is not tested in a browser; for that, run ' +
        'scripts/ensure-chromium.sh or set CHROMIUM_PATH.'
      : `Browser: found ${chromiumPath}; the web app is tested in it.`;
  const databaseNotice =
    postgresUrl === null
      ? `PostgreSQL: NOT RUN (no server at ${shown(POSTGRES_CANDIDATES)}). The store is tested on the embedded database ` +
        'only; for both, run scripts/ensure-postgres.sh or set TEST_DATABASE_URL.'
      : `PostgreSQL: found at ${shown([postgresUrl])}; the store is tested on it and on the embedded database.`;
  const programsNotice =
    missing.length > 0
      ? `${missing.join(' and ')}: NOT RUN (not installed); what needs them is not tested. ` +
        'For that, run scripts/ensure-postgres.sh.\n'
      : '';
  const notice = `${databaseNotice}\n${programsNotice}${browserNotice}`;
  process.stdout.write(`\n${notice}\n`);
  return () => void process.stdout.write(`${notice}\n\n`);
}

/** Without user names and passwords. */
const shown = (urls: readonly string[]) =>
  [...new Set(urls.map((url) => (URL.canParse(url) ? new URL(url).host : 'TEST_DATABASE_URL')))].join(', ');
