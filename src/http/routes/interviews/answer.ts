import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { answerRequestSchema, answerResponseSchema } from '../../../contract/interview.ts';
import { answerInterview as answer } from '../../../services/interviews/answer.ts';
import type { AppDeps } from '../../deps.ts';
import * as examples from '../../examples.ts';
import { readBody } from '../../middleware/read-body.ts';
import { BODY_PROBLEMS, IDEMPOTENCY_PROBLEMS, jsonBody, ok, problems, REPLAYED } from '../../openapi.ts';
import { idempotencyHeaders, idempotentRequest, idParam } from '../../requests.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/interviews/{id}/answers',
  operationId: 'answerInterview',
  tags: ['Interviews'],
  summary: 'Answer the open question',
  description:
    'Takes the answer and says what the bar raiser says next. The critique comes along in coaching mode; in realistic mode it waits for the debrief. Send an `Idempotency-Key`, so that an answer whose response was lost can be sent again.',
  middleware: readBody('application/json'),
  request: {
    params: idParam(examples.INTERVIEW_ID),
    headers: idempotencyHeaders,
    body: jsonBody(answerRequestSchema, { answer: examples.critiqueRequest.answer, turn: 1 }),
  },
  responses: {
    200: ok(answerResponseSchema, 'What the bar raiser says next.', examples.answerResponse, REPLAYED),
    ...problems(
      ...BODY_PROBLEMS,
      ...IDEMPOTENCY_PROBLEMS,
      'answer_too_long',
      'interview_not_found',
      'interview_closed',
      'stale_turn',
    ),
  },
});

export const answerInterview = (deps: AppDeps) =>
  defineOpenAPIRoute({
    route,
    handler: async (c) => {
      const { id } = c.req.valid('param');
      const idempotent = await idempotentRequest(c, c.req.valid('header')['idempotency-key'], 200);
      const { result, replayed } = await answer(deps, c.get('tenantId'), id, c.req.valid('json'), idempotent);
      if (replayed) c.header('idempotent-replayed', 'true');
      return c.json(result, 200);
    },
  });
