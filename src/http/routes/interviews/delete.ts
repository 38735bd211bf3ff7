import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { deleteInterview as erase } from '../../../services/interviews/delete.ts';
import type { AppDeps } from '../../deps.ts';
import * as examples from '../../examples.ts';
import { noContent, problems } from '../../openapi.ts';
import { idParam } from '../../requests.ts';
import { needs } from '../../route-table.ts';

const route = createRoute({
  method: 'delete',
  path: '/v1/interviews/{id}',
  operationId: 'deleteInterview',
  tags: ['Interviews'],
  security: needs('interviews'),
  summary: 'Erase an interview with all its answers',
  request: { params: idParam(examples.INTERVIEW_ID) },
  responses: { 204: noContent('Erased.'), ...problems('interview_not_found') },
});

export const deleteInterview = (deps: AppDeps) =>
  defineOpenAPIRoute({
    route,
    handler: async (c) => {
      await erase(deps, c.get('tenantId'), c.req.valid('param').id);
      return c.body(null, 204);
    },
  });
