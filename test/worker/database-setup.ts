import type { TestProject } from 'vitest/node';
import { migratePostgres } from '../../src/store/migrate.ts';
import findServer from '../support/global-setup.ts';
import { createDatabase } from '../support/postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A database with tables, for tests inside workerd; null when there is no PostgreSQL server. */
    workerdDatabaseUrl: string | null;
  }
}

/** What cannot be done inside workerd: a database with its tables, from files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const say = await findServer(project);
  const server = project.getProvidedContext().postgresUrl;
  const database = server === null ? undefined : await createDatabase(server);
  if (database !== undefined) await migratePostgres(database.url);
  project.provide('workerdDatabaseUrl', database?.url ?? null);
  return async () => {
    await database?.drop();
    say();
  };
}
