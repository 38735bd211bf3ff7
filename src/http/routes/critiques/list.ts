import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { critiqueSummarySchema } from '../../../contract/critique.ts';
import { pageOf } from '../../../contract/page.ts';
import { listCritiques as list } from '../../../services/critiques/list.ts';
import type { AppDeps } from '../../deps.ts';
import * as examples from '../../examples.ts';
import { ok, problems } from '../../openapi.ts';
import { candidatePageQuery, toPageRequest } from '../../requests.ts';
import { needs } from '../../route-table.ts';

const { id, verdict, score, confidence } = examples.critique;

const route = createRoute({
  method: 'get',
  path: '/v1/critiques',
  operationId: 'listCritiques',
  tags: ['Critiques'],
  security: needs('critiques'),
  summary: 'Kept critiques, newest first',
  request: { query: candidatePageQuery },
  responses: {
    200: ok(pageOf(critiqueSummarySchema, 'CritiquePage'), 'One page.', {
      data: [{ id, verdict, score, confidence, level: 'sde2', createdAt: '2026-11-21T09:00:00.000Z' }],
    }),
    ...problems('validation_failed'),
  },
});

export const listCritiques = (deps: AppDeps) =>
  defineOpenAPIRoute({
    route,
    handler: async (c) => {
      const { items, nextCursor } = await list(deps, c.get('tenantId'), toPageRequest(c.req.valid('query')));
      return c.json({ data: items, nextCursor }, 200);
    },
  });
