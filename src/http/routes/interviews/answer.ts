import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { answerRequestSchema, answerResponseSchema } from '../../../contract/interview.ts';
import { beginAnswer } from '../../../services/interviews/answer.ts';
import type { AppDeps } from '../../deps.ts';
import { sendEvents, wantsEvents } from '../../event-stream.ts';
import * as examples from '../../examples.ts';
import { readBody } from '../../middleware/read-body.ts';
import {
  BODY_PROBLEMS,
  IDEMPOTENCY_PROBLEMS,
  jsonBody,
  okOrEvents,
  problems,
  REPLAYED,
} from '../../openapi.ts';
import { idempotencyHeaders, idempotentRequest, idParam } from '../../requests.ts';
import { DRAWS_TURN, needs } from '../../route-table.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/interviews/{id}/answers',
  operationId: 'answerInterview',
  tags: ['Interviews'],
  ...DRAWS_TURN,
  security: needs('interviews'),
  summary: 'Answer the open question',
  description:
    'Takes the answer and says what the bar raiser says next. The critique comes along in coaching mode; in realistic mode it waits for the debrief. Send an `Idempotency-Key`, so that an answer whose response was lost can be sent again. With `Accept: text/event-stream` the response comes as it is made: `answer.accepted`, `message.start`, `message.delta` (they add up to the text), `message.replace` (takes back what was said so far), `message.done`, in coaching mode `critique.rubric` and `critique.model`, and as the last one always `done` (with the JSON response) or `error`. What was begun goes on and is stored when the connection is lost; see `/v1/interviews/{id}/events` and `/v1/interviews/{id}/stop`.',
  middleware: readBody('application/json'),
  request: {
    params: idParam(examples.INTERVIEW_ID),
    headers: idempotencyHeaders,
    body: jsonBody(answerRequestSchema, { answer: examples.critiqueRequest.answer, turn: 1 }),
  },
  responses: {
    200: okOrEvents(
      answerResponseSchema,
      'What the bar raiser says next.',
      examples.answerResponse,
      REPLAYED,
    ),
    ...problems(
      ...BODY_PROBLEMS,
      ...IDEMPOTENCY_PROBLEMS,
      'answer_too_long',
      'interview_not_found',
      'interview_closed',
      'stale_turn',
      'request_in_progress',
    ),
  },
});

export const answerInterview = (deps: AppDeps) =>
  defineOpenAPIRoute({
    route,
    handler: async (c) => {
      const { id } = c.req.valid('param');
      const idempotent = idempotentRequest(c, c.req.valid('header')['idempotency-key'], 200);
      const answering = await beginAnswer(deps, c.get('tenantId'), id, c.req.valid('json'), idempotent);
      if (answering.replayed) c.header('idempotent-replayed', 'true');
      if (wantsEvents(c)) return sendEvents(c, answering.log);
      return c.json(await answering.response, 200);
    },
  });
