import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { runningReply } from '../../../services/chat/reply.ts';
import type { AppDeps } from '../../deps.ts';
import * as examples from '../../examples.ts';
import { events, noContent, problems } from '../../openapi.ts';
import { idParam } from '../../requests.ts';
import { needs } from '../../route-table.ts';
import { sendUiMessageStream } from '../../ui-message-stream.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/chat/{id}/stream',
  operationId: 'resumeChat',
  tags: ['Chat'],
  security: needs('interviews'),
  summary: 'Come back to the reply that is being made, for `useChat({ resume: true })`',
  description: 'The reply from its beginning, or nothing when none is being made.',
  request: { params: idParam(examples.INTERVIEW_ID) },
  responses: {
    200: events('A UI message stream, version 1.'),
    204: noContent('No reply is being made.'),
    ...problems(),
  },
});

export const resumeChat = (deps: AppDeps) =>
  defineOpenAPIRoute({
    route,
    handler: async (c) => {
      const log = await runningReply(deps, c.get('tenantId'), c.req.valid('param').id);
      if (log === undefined) return c.body(null, 204);
      return sendUiMessageStream(c, log);
    },
  });
