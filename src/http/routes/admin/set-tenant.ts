import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { tenantIdSchema, tenantSchema, tenantSettingsSchema } from '../../../contract/access.ts';
import { setTenant as set } from '../../../services/access/tenants.ts';
import type { AppDeps } from '../../deps.ts';
import * as examples from '../../examples.ts';
import { readBody } from '../../middleware/read-body.ts';
import { BODY_PROBLEMS, jsonBody, ok, problems } from '../../openapi.ts';
import { needs } from '../../route-table.ts';

const { id: _, ...settings } = examples.tenant;

const route = createRoute({
  method: 'put',
  path: '/v1/tenants/{id}',
  operationId: 'setTenant',
  tags: ['Operation'],
  security: needs('admin'),
  summary: 'Set how long the data of a tenant is kept, and what the tenant may use',
  middleware: readBody('application/json'),
  request: {
    params: z.object({ id: tenantIdSchema }),
    body: jsonBody(tenantSettingsSchema, settings),
  },
  responses: {
    200: ok(tenantSchema, 'What is set now.', examples.tenant),
    ...problems(...BODY_PROBLEMS),
  },
});

export const setTenant = (deps: AppDeps) =>
  defineOpenAPIRoute({
    route,
    handler: async (c) => {
      // Also where it fails: whether it was committed is then not known.
      const tenant = await set(deps, c.req.valid('param').id, c.req.valid('json')).finally(() =>
        deps.limiter?.forget(),
      );
      return c.json(tenant, 200);
    },
  });
