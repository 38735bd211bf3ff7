import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import type { Store } from './port.ts';
import { critiqueRepository } from './repositories/critiques.ts';
import { idempotencyRepository } from './repositories/idempotency.ts';
import { interviewRepository } from './repositories/interviews.ts';
import { ledgerRepository } from './repositories/ledger.ts';
import { syncBuiltins, walkthroughRepository } from './repositories/walkthroughs.ts';
import { BUILTIN_TENANT } from './schema.ts';

/** The store over either database; `close` is the adapter's and is called once at most. */
export function createStore(database: Database, close: () => Promise<void>): Store {
  let closing: Promise<void> | undefined;
  return {
    forTenant(tenantId) {
      if (tenantId === '' || tenantId === BUILTIN_TENANT) {
        throw new TypeError(`"${tenantId}" is not the id of a tenant`);
      }
      return {
        walkthroughs: walkthroughRepository(database, tenantId),
        critiques: critiqueRepository(database, tenantId),
        interviews: interviewRepository(database, tenantId),
        idempotency: idempotencyRepository(database, tenantId),
        ledger: ledgerRepository(database, tenantId),
      };
    },
    syncBuiltins: (walkthroughs) => syncBuiltins(database, walkthroughs),
    async ping() {
      await database.query((queries) => queries.execute(sql`select 1`));
    },
    close() {
      closing ??= close();
      return closing;
    },
  };
}
