import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { quizAnswersSchema, quizResultSchema } from '../../../contract/quiz.ts';
import { answerQuiz as answer } from '../../../services/quiz/answer.ts';
import type { AppDeps } from '../../deps.ts';
import * as examples from '../../examples.ts';
import { readBody } from '../../middleware/read-body.ts';
import { BODY_PROBLEMS, jsonBody, ok, problems } from '../../openapi.ts';
import { idParam } from '../../requests.ts';
import { needs } from '../../route-table.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/walkthroughs/{id}/quiz/answers',
  operationId: 'answerQuiz',
  tags: ['Catalogue'],
  security: needs('catalogue:read'),
  summary: 'Grade answers to a quiz, with explanations',
  description:
    'Shows the right option and the explanation of every question that was answered. Nothing is kept.',
  middleware: readBody('application/json'),
  request: {
    params: idParam(examples.WALKTHROUGH_ID),
    body: jsonBody(quizAnswersSchema, examples.quizAnswers),
  },
  responses: {
    200: ok(quizResultSchema, 'The graded answers, in the order in which they came.', examples.quizResult),
    ...problems(...BODY_PROBLEMS, 'answer_too_long', 'walkthrough_not_found'),
  },
});

export const answerQuiz = (deps: AppDeps) =>
  defineOpenAPIRoute({
    route,
    handler: async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await answer(deps, c.get('tenantId'), id, c.req.valid('json')), 200);
    },
  });
