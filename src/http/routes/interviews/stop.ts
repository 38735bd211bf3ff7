import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { stoppedSchema } from '../../../contract/interview.ts';
import { stopInterview as stop } from '../../../services/interviews/stop.ts';
import type { AppDeps } from '../../deps.ts';
import * as examples from '../../examples.ts';
import { ok, problems } from '../../openapi.ts';
import { idParam } from '../../requests.ts';
import { needs } from '../../route-table.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/interviews/{id}/stop',
  operationId: 'stopInterview',
  tags: ['Interviews'],
  security: needs('interviews'),
  summary: 'Stop what a model is making for an interview',
  description:
    'Closing the connection of a stream stops nothing; this does. The calls to the provider are cancelled, within seconds where another server on the same database makes them, what they had come to is stored (`partial`), the documented question stands, and the interview can go on. Without anything to stop, nothing happens.',
  request: { params: idParam(examples.INTERVIEW_ID) },
  responses: {
    200: ok(stoppedSchema, 'Nothing is being made any more.', examples.stopped),
    ...problems('interview_not_found'),
  },
});

export const stopInterview = (deps: AppDeps) =>
  defineOpenAPIRoute({
    route,
    handler: async (c) => c.json(await stop(deps, c.get('tenantId'), c.req.valid('param').id), 200),
  });
