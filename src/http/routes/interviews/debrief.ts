import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { debriefSchema } from '../../../contract/interview.ts';
import { debriefInterview as debrief } from '../../../services/interviews/debrief.ts';
import type { AppDeps } from '../../deps.ts';
import * as examples from '../../examples.ts';
import { ok, problems } from '../../openapi.ts';
import { idParam } from '../../requests.ts';
import { needs } from '../../route-table.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/interviews/{id}/debrief',
  operationId: 'debriefInterview',
  tags: ['Interviews'],
  security: needs('interviews'),
  summary: 'The debrief of a finished interview',
  description:
    "The verdict per turn, the opening's verdict before and after the follow-up answers with the words that moved it, the final verdict, the evidence on both sides, and what to practise next.",
  request: { params: idParam(examples.INTERVIEW_ID) },
  responses: {
    200: ok(debriefSchema, 'The debrief.', examples.debrief),
    ...problems('interview_not_found', 'interview_open'),
  },
});

export const debriefInterview = (deps: AppDeps) =>
  defineOpenAPIRoute({
    route,
    handler: async (c) => c.json(await debrief(deps, c.get('tenantId'), c.req.valid('param').id), 200),
  });
