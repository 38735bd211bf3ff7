import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { usageReportSchema } from '../../../contract/usage.ts';
import { getUsage as get } from '../../../services/usage/get.ts';
import type { AppDeps } from '../../deps.ts';
import * as examples from '../../examples.ts';
import { ok, problems } from '../../openapi.ts';
import { needs } from '../../route-table.ts';

const query = z.strictObject({
  for: z
    .string()
    .max(200)
    .optional()
    .meta({ description: 'The id of an interview or a critique. Default: all.' }),
});

const route = createRoute({
  method: 'get',
  path: '/v1/usage',
  operationId: 'getUsage',
  tags: ['Service'],
  security: needs('usage:read'),
  summary: 'What models were asked and what it cost',
  description:
    'From the ledger, which has a row for every request to a provider, failed and cancelled ones included. Zeros without a model.',
  request: { query },
  responses: {
    200: ok(usageReportSchema, 'The totals.', examples.usageReport),
    ...problems('validation_failed'),
  },
});

export const getUsage = (deps: AppDeps) =>
  defineOpenAPIRoute({
    route,
    handler: async (c) => c.json(await get(deps, c.get('tenantId'), c.req.valid('query').for), 200),
  });
