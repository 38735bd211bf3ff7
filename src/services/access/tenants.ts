import type { Tenant, TenantSettings } from '../../contract/access.ts';
import type { TenantRecord } from '../../store/port.ts';
import type { ServiceDeps } from '../deps.ts';

/** The tenants for whom anything is set. */
export const listTenants = async (deps: ServiceDeps): Promise<Tenant[]> =>
  (await deps.store.tenants.list()).map(toTenant);

/** Sets how long a tenant's data is kept and what the tenant may use; what is left out is as configured. */
export async function setTenant(deps: ServiceDeps, id: string, settings: TenantSettings): Promise<Tenant> {
  const { retentionDays, limits } = settings;
  const record: TenantRecord = {
    id,
    limits,
    createdAt: deps.now(),
    ...(retentionDays !== undefined && { retentionDays }),
  };
  await deps.store.tenants.put(record);
  return toTenant(record);
}

const toTenant = ({ id, retentionDays, limits }: TenantRecord): Tenant => ({ id, retentionDays, limits });
