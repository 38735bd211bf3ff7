import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { checkReadiness } from '../../../services/service/readiness.ts';
import type { AppDeps } from '../../deps.ts';
import { ok, problems } from '../../openapi.ts';

const readinessSchema = z
  .object({ status: z.literal('ready'), walkthroughs: z.int(), principles: z.int() })
  .meta({ id: 'Readiness' });

const route = createRoute({
  method: 'get',
  path: '/readyz',
  operationId: 'getReadiness',
  tags: ['Service'],
  summary: 'Whether requests can be served: the database answers and the catalogue is loaded',
  responses: {
    200: ok(readinessSchema, 'They can.', { status: 'ready', walkthroughs: 5, principles: 16 }),
    ...problems(),
  },
});

export const readyz = (deps: AppDeps) =>
  defineOpenAPIRoute({
    route,
    handler: async (c) => {
      const counts = await checkReadiness(deps, c.get('tenantId'));
      return c.json({ status: 'ready' as const, ...counts }, 200);
    },
  });
