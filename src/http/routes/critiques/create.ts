import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { critiqueRequestSchema, critiqueSchema } from '../../../contract/critique.ts';
import { beginCritique } from '../../../services/critiques/create.ts';
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
import { idempotencyHeaders, idempotentRequest } from '../../requests.ts';
import { DRAWS_TURN, needs } from '../../route-table.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/critiques',
  operationId: 'createCritique',
  tags: ['Critiques'],
  ...DRAWS_TURN,
  security: needs('critiques'),
  summary: 'Critique one answer',
  description:
    'Grades an answer and quotes the words that decided each finding. Give `principle` or `walkthroughId`; with `probe` the answer is judged as a follow-up answer. With `Accept: text/event-stream` the findings of the rubric come first, as `critique.rubric`, and those of the model after, as `critique.model`; the last event is always `done` (with the critique) or `error`. What was begun goes on and is stored when the connection is lost.',
  middleware: readBody('application/json'),
  request: {
    headers: idempotencyHeaders,
    body: jsonBody(critiqueRequestSchema, examples.critiqueRequest),
  },
  responses: {
    200: okOrEvents(
      critiqueSchema,
      'The critique. It is kept until it is deleted.',
      examples.critique,
      REPLAYED,
    ),
    ...problems(
      ...BODY_PROBLEMS,
      ...IDEMPOTENCY_PROBLEMS,
      'answer_too_long',
      'walkthrough_not_found',
      'principle_not_found',
      'request_in_progress',
    ),
  },
});

export const createCritique = (deps: AppDeps) =>
  defineOpenAPIRoute({
    route,
    handler: async (c) => {
      const idempotent = idempotentRequest(c, c.req.valid('header')['idempotency-key'], 200);
      const critiquing = await beginCritique(deps, c.get('tenantId'), c.req.valid('json'), idempotent);
      if (critiquing.replayed) c.header('idempotent-replayed', 'true');
      if (wantsEvents(c)) return sendEvents(c, critiquing.log);
      return c.json(await critiquing.critique, 200);
    },
  });
