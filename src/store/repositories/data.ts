import { and, eq, inArray } from 'drizzle-orm';
import type { Database } from '../database.ts';
import type { DataRepository } from '../port.ts';
import { critiques, idempotencyKeys, interviews, walkthroughs } from '../schema.ts';
import type { WalkthroughCache } from './walkthrough-cache.ts';

/** How many ids go into one statement; the protocol counts parameters in 16 bits. */
const IDS_A_STATEMENT = 1_000;

export function dataRepository(
  database: Database,
  tenantId: string,
  catalogue: WalkthroughCache | undefined,
): DataRepository {
  return {
    erase(candidateId) {
      const erased = database.transaction(async (queries) => {
        const owned = <Table extends typeof interviews | typeof critiques>(table: Table) =>
          and(
            eq(table.tenantId, tenantId),
            candidateId === undefined ? undefined : eq(table.candidateId, candidateId),
          );
        // Before the kept responses: this waits for answers being written, whose responses are then there.
        const goneInterviews = await queries
          .delete(interviews)
          .where(owned(interviews))
          .returning({ id: interviews.id });
        const goneCritiques = await queries
          .delete(critiques)
          .where(owned(critiques))
          .returning({ id: critiques.id });
        if (candidateId !== undefined) {
          const ids = [...goneInterviews, ...goneCritiques].map(({ id }) => id);
          for (let start = 0; start < ids.length; start += IDS_A_STATEMENT) {
            const some = inArray(idempotencyKeys.resourceId, ids.slice(start, start + IDS_A_STATEMENT));
            await queries.delete(idempotencyKeys).where(and(eq(idempotencyKeys.tenantId, tenantId), some));
          }
          return { interviews: goneInterviews, critiques: goneCritiques, walkthroughs: 0 };
        }
        await queries.delete(idempotencyKeys).where(eq(idempotencyKeys.tenantId, tenantId));
        const goneWalkthroughs = await queries
          .delete(walkthroughs)
          .where(eq(walkthroughs.tenantId, tenantId))
          .returning({ id: walkthroughs.id });
        return {
          interviews: goneInterviews,
          critiques: goneCritiques,
          walkthroughs: goneWalkthroughs.length,
        };
      });
      return erased.finally(() => catalogue?.forget(tenantId));
    },
  };
}
