import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { interviewSummarySchema } from '../../../contract/interview.ts';
import { pageOf } from '../../../contract/page.ts';
import { listInterviews as list } from '../../../services/interviews/list.ts';
import type { AppDeps } from '../../deps.ts';
import * as examples from '../../examples.ts';
import { ok, problems } from '../../openapi.ts';
import { candidatePageQuery, toPageRequest } from '../../requests.ts';
import { needs } from '../../route-table.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/interviews',
  operationId: 'listInterviews',
  tags: ['Interviews'],
  security: needs('interviews'),
  summary: 'Interviews, newest first',
  request: { query: candidatePageQuery },
  responses: {
    200: ok(pageOf(interviewSummarySchema, 'InterviewPage'), 'One page.', {
      data: [examples.interviewSummary],
    }),
    ...problems('validation_failed'),
  },
});

export const listInterviews = (deps: AppDeps) =>
  defineOpenAPIRoute({
    route,
    handler: async (c) => {
      const { items, nextCursor } = await list(deps, c.get('tenantId'), toPageRequest(c.req.valid('query')));
      return c.json({ data: items, nextCursor }, 200);
    },
  });
