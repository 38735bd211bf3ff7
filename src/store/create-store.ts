import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import type { Store } from './port.ts';
import { activity } from './repositories/activity.ts';
import { critiqueRepository } from './repositories/critiques.ts';
import { dataRepository } from './repositories/data.ts';
import { idempotencyRepository } from './repositories/idempotency.ts';
import { interviewRepository } from './repositories/interviews.ts';
import { keyRepository } from './repositories/keys.ts';
import { ledgerRepository } from './repositories/ledger.ts';
import { quotaRepository } from './repositories/quotas.ts';
import { sweep } from './repositories/sweep.ts';
import { tenantRepository } from './repositories/tenants.ts';
import { syncBuiltins, walkthroughRepository } from './repositories/walkthroughs.ts';
import { BUILTIN_TENANT } from './schema.ts';
import { scrub } from './scrub.ts';

/**
 * The store over either database; `close` is the adapter's and is called once at most.
 *
 * @param ownsServer whether nothing else is in the database and nobody else connects to it
 */
export function createStore(
  database: Database,
  close: () => Promise<void>,
  { ownsServer = false }: { ownsServer?: boolean } = {},
): Store {
  let closing: Promise<void> | undefined;
  let scrubbing: Promise<unknown> = Promise.resolve();
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
        data: dataRepository(database, tenantId),
        quotas: quotaRepository(database, tenantId),
      };
    },
    keys: keyRepository(database),
    tenants: tenantRepository(database),
    syncBuiltins: (walkthroughs) => syncBuiltins(database, walkthroughs),
    activity: (since) => activity(database, since),
    sweep: (what) => sweep(database, what),
    scrub() {
      // One after the other: each has to begin after what it is called for was erased.
      const run = () => scrub(database, ownsServer);
      const scrubbed = scrubbing.then(run, run);
      scrubbing = scrubbed;
      return scrubbed;
    },
    async ping() {
      await database.query((queries) => queries.execute(sql`select 1`));
    },
    close() {
      closing ??= close();
      return closing;
    },
  };
}
