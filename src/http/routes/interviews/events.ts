import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { answerEvents } from '../../../services/interviews/events.ts';
import type { AppDeps } from '../../deps.ts';
import { lastEventIdHeader, sendEvents, toEventId } from '../../event-stream.ts';
import * as examples from '../../examples.ts';
import { events, problems } from '../../openapi.ts';
import { idParam } from '../../requests.ts';
import { needs } from '../../route-table.ts';

const query = z.strictObject({
  turn: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, 'must be the number of an answer')
    .transform(Number)
    .optional()
    .meta({ description: 'The number of the answer. Default: the last one.', example: '1' }),
});

const route = createRoute({
  method: 'get',
  path: '/v1/interviews/{id}/events',
  operationId: 'getAnswerEvents',
  tags: ['Interviews'],
  security: needs('interviews'),
  summary: 'Come back to the event stream of an answer',
  description:
    'The events of an answer, those still to come included, after the one named in `Last-Event-ID`. Event ids go up. A reader who comes back late gets the message again from `message.start`, in one piece.',
  request: { params: idParam(examples.INTERVIEW_ID), headers: lastEventIdHeader, query },
  responses: {
    200: events('The events.'),
    ...problems('validation_failed', 'interview_not_found', 'turn_not_found'),
  },
});

export const getAnswerEvents = (deps: AppDeps) =>
  defineOpenAPIRoute({
    route,
    handler: async (c) => {
      const { turn } = c.req.valid('query');
      const log = await answerEvents(deps, c.get('tenantId'), c.req.valid('param').id, turn);
      return sendEvents(c, log, toEventId(c.req.valid('header')['last-event-id']));
    },
  });
