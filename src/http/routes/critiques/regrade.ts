import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { critiqueSchema } from '../../../contract/critique.ts';
import { regradeCritique as regrade } from '../../../services/critiques/regrade.ts';
import type { AppDeps } from '../../deps.ts';
import * as examples from '../../examples.ts';
import { ok, problems } from '../../openapi.ts';
import { idParam } from '../../requests.ts';
import { DRAWS_TURN, needs } from '../../route-table.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/critiques/{id}/regrade',
  operationId: 'regradeCritique',
  tags: ['Critiques'],
  ...DRAWS_TURN,
  security: needs('critiques'),
  summary: 'Let the model grade a kept critique again',
  description:
    "For a critique that says `degraded`, or that only the rubric has made. The answer's own request is graded again and the result kept under the same id; `degraded` says why when the model could not be used this time either. What a model has judged stays as it is. The critique of an answer in an interview can be graded again as well.",
  request: { params: idParam(examples.critique.id) },
  responses: {
    200: ok(critiqueSchema, 'The critique as it is kept now.', examples.critique),
    ...problems('critique_not_found', 'walkthrough_not_found'),
  },
});

export const regradeCritique = (deps: AppDeps) =>
  defineOpenAPIRoute({
    route,
    handler: async (c) => c.json(await regrade(deps, c.get('tenantId'), c.req.valid('param').id), 200),
  });
