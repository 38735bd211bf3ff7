import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { tenantSchema } from '../../../contract/access.ts';
import { listOf } from '../../../contract/page.ts';
import { listTenants as list } from '../../../services/access/tenants.ts';
import type { AppDeps } from '../../deps.ts';
import * as examples from '../../examples.ts';
import { ok, problems } from '../../openapi.ts';
import { needs } from '../../route-table.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/tenants',
  operationId: 'listTenants',
  tags: ['Operation'],
  security: needs('admin'),
  summary: 'The tenants for whom anything is set',
  description: 'A tenant begins with its first key and needs no settings.',
  responses: {
    200: ok(listOf(tenantSchema, 'TenantList'), 'All of them.', { data: [examples.tenant] }),
    ...problems(),
  },
});

export const listTenants = (deps: AppDeps) =>
  defineOpenAPIRoute({ route, handler: async (c) => c.json({ data: await list(deps) }, 200) });
