import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { quizSchema } from '../../../contract/quiz.ts';
import { getQuiz as get } from '../../../services/quiz/get.ts';
import type { AppDeps } from '../../deps.ts';
import * as examples from '../../examples.ts';
import { ok, problems } from '../../openapi.ts';
import { idParam } from '../../requests.ts';
import { needs } from '../../route-table.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/walkthroughs/{id}/quiz',
  operationId: 'getQuiz',
  tags: ['Catalogue'],
  security: needs('catalogue:read'),
  summary: 'The quiz of a walkthrough, without its answers',
  request: { params: idParam(examples.WALKTHROUGH_ID) },
  responses: { 200: ok(quizSchema, 'The questions.', examples.quiz), ...problems('walkthrough_not_found') },
});

export const getQuiz = (deps: AppDeps) =>
  defineOpenAPIRoute({
    route,
    handler: async (c) => c.json(await get(deps, c.get('tenantId'), c.req.valid('param').id), 200),
  });
