import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { storedCritiqueSchema } from '../../../contract/critique.ts';
import { getCritique as get } from '../../../services/critiques/get.ts';
import type { AppDeps } from '../../deps.ts';
import * as examples from '../../examples.ts';
import { ok, problems } from '../../openapi.ts';
import { idParam } from '../../requests.ts';
import { needs } from '../../route-table.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/critiques/{id}',
  operationId: 'getCritique',
  tags: ['Critiques'],
  security: needs('critiques'),
  summary: 'One kept critique, with the request it answered',
  request: { params: idParam(examples.critique.id) },
  responses: {
    200: ok(storedCritiqueSchema, 'The critique and its request.', {
      critique: examples.critique,
      request: { ...examples.critiqueRequest, principle: 'have-backbone' },
      createdAt: '2026-11-21T09:00:00.000Z',
    }),
    ...problems('critique_not_found'),
  },
});

export const getCritique = (deps: AppDeps) =>
  defineOpenAPIRoute({
    route,
    handler: async (c) => {
      const stored = await get(deps, c.get('tenantId'), c.req.valid('param').id);
      return c.json({ ...stored, createdAt: stored.createdAt.toISOString() }, 200);
    },
  });
