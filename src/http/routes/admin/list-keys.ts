import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { apiKeySchema, tenantIdSchema } from '../../../contract/access.ts';
import { listOf } from '../../../contract/page.ts';
import { listKeys as list } from '../../../services/access/keys.ts';
import type { AppDeps } from '../../deps.ts';
import * as examples from '../../examples.ts';
import { ok, problems } from '../../openapi.ts';
import { needs } from '../../route-table.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/keys',
  operationId: 'listKeys',
  tags: ['Operation'],
  security: needs('admin'),
  summary: 'Every API key, oldest first, without the keys themselves',
  request: { query: z.strictObject({ tenantId: tenantIdSchema.optional() }) },
  responses: {
    200: ok(listOf(apiKeySchema, 'ApiKeyList'), 'All of them.', { data: [examples.apiKey] }),
    ...problems('validation_failed'),
  },
});

export const listKeys = (deps: AppDeps) =>
  defineOpenAPIRoute({
    route,
    handler: async (c) => c.json({ data: await list(deps, c.req.valid('query').tenantId) }, 200),
  });
