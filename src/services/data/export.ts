import type { StoredCritiqueDocument } from '../../contract/critique.ts';
import type { ExportedInterview } from '../../contract/data.ts';
import type { Walkthrough } from '../../contract/walkthrough.ts';
import type { InterviewRecord, Page, PageRequest, TenantStore } from '../../store/port.ts';
import type { ServiceDeps } from '../deps.ts';
import { currentMessage, toInterview } from '../interviews/view.ts';

/** What is read at once. An export may be larger than the memory of the process. */
const PAGE = 50;

/** One part of an export, in the order of the document. */
export type ExportedItem =
  | { list: 'interviews'; item: ExportedInterview }
  | { list: 'critiques'; item: StoredCritiqueDocument }
  | { list: 'walkthroughs'; item: Walkthrough };

/**
 * Everything that is kept of a tenant, or of one of its candidates, newest first, as it is read. What comes in
 * meanwhile is left out.
 */
export async function* exportData(
  deps: ServiceDeps,
  tenantId: string,
  candidateId: string | undefined,
): AsyncGenerator<ExportedItem> {
  const tenant = deps.store.forTenant(tenantId);
  for await (const record of all((page) => tenant.interviews.list({ ...page, candidateId }))) {
    yield { list: 'interviews', item: await toExported(deps, tenant, tenantId, record) };
  }
  for await (const { createdAt, ...stored } of all((page) =>
    tenant.critiques.list({ ...page, candidateId }),
  )) {
    yield { list: 'critiques', item: { ...stored, createdAt: createdAt.toISOString() } };
  }
  if (candidateId !== undefined) return;
  for (const { walkthrough, source } of await tenant.walkthroughs.list()) {
    if (source === 'imported') yield { list: 'walkthroughs', item: walkthrough };
  }
}

async function toExported(
  deps: ServiceDeps,
  tenant: TenantStore,
  tenantId: string,
  record: InterviewRecord,
): Promise<ExportedInterview> {
  const turns = await tenant.interviews.turns(record.id);
  return {
    ...toInterview(record, turns, currentMessage(deps, tenantId, record)),
    turns: turns.map(({ answeredAt, ...turn }) => ({ ...turn, answeredAt: answeredAt.toISOString() })),
  };
}

async function* all<Item>(read: (page: PageRequest) => Promise<Page<Item>>): AsyncGenerator<Item> {
  let after: string | undefined;
  do {
    const page: Page<Item> = await read({ limit: PAGE, after });
    yield* page.items;
    after = page.nextCursor;
  } while (after !== undefined);
}
