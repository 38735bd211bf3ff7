import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { createInterviewSchema, interviewSchema } from '../../../contract/interview.ts';
import { createInterview as create } from '../../../services/interviews/create.ts';
import type { AppDeps } from '../../deps.ts';
import * as examples from '../../examples.ts';
import { readBody } from '../../middleware/read-body.ts';
import {
  BODY_PROBLEMS,
  IDEMPOTENCY_PROBLEMS,
  jsonBody,
  LOCATION,
  ok,
  problems,
  REPLAYED,
} from '../../openapi.ts';
import { idempotencyHeaders, idempotentRequest } from '../../requests.ts';
import { needs } from '../../route-table.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/interviews',
  operationId: 'createInterview',
  tags: ['Interviews'],
  security: needs('interviews'),
  summary: 'Begin an interview over a walkthrough',
  middleware: readBody('application/json'),
  request: {
    headers: idempotencyHeaders,
    body: jsonBody(createInterviewSchema, {
      walkthroughId: examples.WALKTHROUGH_ID,
      level: 'sde2',
      mode: 'coaching',
    }),
  },
  responses: {
    201: ok(
      interviewSchema,
      'The interview, with the opening question as its `message`.',
      examples.interview,
      {
        ...LOCATION,
        ...REPLAYED,
      },
    ),
    ...problems(...BODY_PROBLEMS, ...IDEMPOTENCY_PROBLEMS, 'walkthrough_not_found', 'principle_not_found'),
  },
});

export const createInterview = (deps: AppDeps) =>
  defineOpenAPIRoute({
    route,
    handler: async (c) => {
      const idempotent = idempotentRequest(c, c.req.valid('header')['idempotency-key'], 201);
      const { result, replayed } = await create(deps, c.get('tenantId'), c.req.valid('json'), idempotent);
      if (replayed) c.header('idempotent-replayed', 'true');
      c.header('location', `/v1/interviews/${result.id}`);
      return c.json(result, 201);
    },
  });
