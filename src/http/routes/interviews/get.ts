import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { interviewSchema } from '../../../contract/interview.ts';
import { getInterview as get } from '../../../services/interviews/get.ts';
import type { AppDeps } from '../../deps.ts';
import * as examples from '../../examples.ts';
import { ok, problems } from '../../openapi.ts';
import { idParam } from '../../requests.ts';
import { needs } from '../../route-table.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/interviews/{id}',
  operationId: 'getInterview',
  tags: ['Interviews'],
  security: needs('interviews'),
  summary: 'State and transcript of an interview',
  request: { params: idParam(examples.INTERVIEW_ID) },
  responses: {
    200: ok(interviewSchema, 'The interview.', examples.interview),
    ...problems('interview_not_found'),
  },
});

export const getInterview = (deps: AppDeps) =>
  defineOpenAPIRoute({
    route,
    handler: async (c) => c.json(await get(deps, c.get('tenantId'), c.req.valid('param').id), 200),
  });
