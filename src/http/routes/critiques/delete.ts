import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { deleteCritique as erase } from '../../../services/critiques/delete.ts';
import type { AppDeps } from '../../deps.ts';
import * as examples from '../../examples.ts';
import { noContent, problems } from '../../openapi.ts';
import { idParam } from '../../requests.ts';
import { needs } from '../../route-table.ts';

const route = createRoute({
  method: 'delete',
  path: '/v1/critiques/{id}',
  operationId: 'deleteCritique',
  tags: ['Critiques'],
  security: needs('critiques'),
  summary: 'Erase a critique and the answer it was made from',
  request: { params: idParam(examples.critique.id) },
  responses: { 204: noContent('Erased.'), ...problems('critique_not_found') },
});

export const deleteCritique = (deps: AppDeps) =>
  defineOpenAPIRoute({
    route,
    handler: async (c) => {
      await erase(deps, c.get('tenantId'), c.req.valid('param').id);
      return c.body(null, 204);
    },
  });
