import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { critiqueEvents } from '../../../services/critiques/events.ts';
import type { AppDeps } from '../../deps.ts';
import { lastEventIdHeader, sendEvents, toEventId } from '../../event-stream.ts';
import * as examples from '../../examples.ts';
import { events, problems } from '../../openapi.ts';
import { idParam } from '../../requests.ts';
import { needs } from '../../route-table.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/critiques/{id}/events',
  operationId: 'getCritiqueEvents',
  tags: ['Critiques'],
  security: needs('critiques'),
  summary: 'Come back to the event stream of a critique',
  description:
    'The events of a critique, those still to come included, after the one named in `Last-Event-ID`.',
  request: { params: idParam(examples.critique.id), headers: lastEventIdHeader },
  responses: { 200: events('The events.'), ...problems('critique_not_found') },
});

export const getCritiqueEvents = (deps: AppDeps) =>
  defineOpenAPIRoute({
    route,
    handler: async (c) => {
      const log = await critiqueEvents(deps, c.get('tenantId'), c.req.valid('param').id);
      return sendEvents(c, log, toEventId(c.req.valid('header')['last-event-id']));
    },
  });
