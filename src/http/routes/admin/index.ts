import type { AppDeps } from '../../deps.ts';
import { createRouter } from '../../router.ts';
import { createKey } from './create-key.ts';
import { listKeys } from './list-keys.ts';
import { listTenants } from './list-tenants.ts';
import { operatorPage } from './operator.ts';
import { revokeKey } from './revoke-key.ts';
import { setTenant } from './set-tenant.ts';

export const adminRoutes = (deps: AppDeps) =>
  createRouter().openapiRoutes([
    createKey(deps),
    listKeys(deps),
    revokeKey(deps),
    listTenants(deps),
    setTenant(deps),
    operatorPage(deps),
  ] as const);
