import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { critiqueRequestSchema, critiqueSchema } from '../../../contract/critique.ts';
import { createCritique as create } from '../../../services/critiques/create.ts';
import type { AppDeps } from '../../deps.ts';
import * as examples from '../../examples.ts';
import { readBody } from '../../middleware/read-body.ts';
import { BODY_PROBLEMS, IDEMPOTENCY_PROBLEMS, jsonBody, ok, problems, REPLAYED } from '../../openapi.ts';
import { idempotencyHeaders, idempotentRequest } from '../../requests.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/critiques',
  operationId: 'createCritique',
  tags: ['Critiques'],
  summary: 'Critique one answer',
  description:
    'Grades an answer and quotes the words that decided each finding. Give `principle` or `walkthroughId`; with `probe` the answer is judged as a follow-up answer.',
  middleware: readBody('application/json'),
  request: {
    headers: idempotencyHeaders,
    body: jsonBody(critiqueRequestSchema, examples.critiqueRequest),
  },
  responses: {
    200: ok(critiqueSchema, 'The critique. It is kept until it is deleted.', examples.critique, REPLAYED),
    ...problems(
      ...BODY_PROBLEMS,
      ...IDEMPOTENCY_PROBLEMS,
      'answer_too_long',
      'walkthrough_not_found',
      'principle_not_found',
    ),
  },
});

export const createCritique = (deps: AppDeps) =>
  defineOpenAPIRoute({
    route,
    handler: async (c) => {
      const idempotent = await idempotentRequest(c, c.req.valid('header')['idempotency-key'], 200);
      const { result, replayed } = await create(deps, c.get('tenantId'), c.req.valid('json'), idempotent);
      if (replayed) c.header('idempotent-replayed', 'true');
      return c.json(result, 200);
    },
  });
