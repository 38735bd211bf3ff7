import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import type { Store, TenantStore } from './port.ts';
import { activity } from './repositories/activity.ts';
import { critiqueRepository } from './repositories/critiques.ts';
import { dataRepository } from './repositories/data.ts';
import { idempotencyRepository } from './repositories/idempotency.ts';
import { interviewRepository } from './repositories/interviews.ts';
import { keyRepository } from './repositories/keys.ts';
import { createLedgers } from './repositories/ledger.ts';
import { quotaRepository } from './repositories/quotas.ts';
import { sweep } from './repositories/sweep.ts';
import { tenantRepository } from './repositories/tenants.ts';
import { WalkthroughCache } from './repositories/walkthrough-cache.ts';
import { loadWalkthroughs, syncBuiltins, walkthroughRepository } from './repositories/walkthroughs.ts';
import { BUILTIN_TENANT } from './schema.ts';
import { scrub } from './scrub.ts';

/**
 * The store over either database; `close` is the adapter's and is called once at most.
 *
 * @param ownsServer whether nothing else is in the database and nobody else connects to it
 * @param catalogueBelievedMs for how long the walkthroughs that were read last are taken for those that are there;
 *   left out: they are read each time
 */
export function createStore(
  database: Database,
  close: () => Promise<void>,
  {
    ownsServer = false,
    catalogueBelievedMs,
  }: { ownsServer?: boolean; catalogueBelievedMs?: number | undefined } = {},
): Store {
  const catalogue =
    catalogueBelievedMs === undefined
      ? undefined
      : new WalkthroughCache(loadWalkthroughs(database), catalogueBelievedMs);
  const ledgers = createLedgers(database);
  let closing: Promise<void> | undefined;
  let scrubbing: Promise<unknown> = Promise.resolve();
  return {
    isExclusive: database.isExclusive,
    forTenant(tenantId) {
      if (tenantId === '' || tenantId === BUILTIN_TENANT) {
        throw new TypeError(`"${tenantId}" is not the id of a tenant`);
      }
      return new TenantRepositories(database, tenantId, catalogue, ledgers);
    },
    keys: keyRepository(database),
    tenants: tenantRepository(database),
    async syncBuiltins(walkthroughs) {
      const synced = await syncBuiltins(database, walkthroughs);
      catalogue?.forget(BUILTIN_TENANT);
      return synced;
    },
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

/** Made for every request, most of which need one of the repositories: each is made when it is asked for. */
class TenantRepositories implements TenantStore {
  readonly #database: Database;
  readonly #tenantId: string;
  readonly #catalogue: WalkthroughCache | undefined;
  readonly #ledgers: ReturnType<typeof createLedgers>;

  constructor(
    database: Database,
    tenantId: string,
    catalogue: WalkthroughCache | undefined,
    ledgers: ReturnType<typeof createLedgers>,
  ) {
    this.#database = database;
    this.#tenantId = tenantId;
    this.#catalogue = catalogue;
    this.#ledgers = ledgers;
  }

  get walkthroughs() {
    return walkthroughRepository(this.#database, this.#tenantId, this.#catalogue);
  }
  get critiques() {
    return critiqueRepository(this.#database, this.#tenantId);
  }
  get interviews() {
    return interviewRepository(this.#database, this.#tenantId);
  }
  get idempotency() {
    return idempotencyRepository(this.#database, this.#tenantId);
  }
  get ledger() {
    return this.#ledgers.ofTenant(this.#tenantId);
  }
  get data() {
    return dataRepository(this.#database, this.#tenantId, this.#catalogue);
  }
  get quotas() {
    return quotaRepository(this.#database, this.#tenantId);
  }
}
