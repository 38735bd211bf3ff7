import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { revokeKey as revoke } from '../../../services/access/keys.ts';
import type { AppDeps } from '../../deps.ts';
import * as examples from '../../examples.ts';
import { noContent, problems } from '../../openapi.ts';
import { idParam } from '../../requests.ts';
import { needs } from '../../route-table.ts';

const route = createRoute({
  method: 'delete',
  path: '/v1/keys/{id}',
  operationId: 'revokeKey',
  tags: ['Operation'],
  security: needs('admin'),
  summary: 'End an API key for good',
  description:
    'It stays in the list, as revoked. Other servers on the same database take it for up to a second more.',
  request: { params: idParam(examples.apiKey.id) },
  responses: { 204: noContent('It is taken no more.'), ...problems('key_not_found') },
});

export const revokeKey = (deps: AppDeps) =>
  defineOpenAPIRoute({
    route,
    handler: async (c) => {
      // Also where it fails: whether it was committed is then not known.
      await revoke(deps, c.req.valid('param').id).finally(() => deps.authenticator?.forget());
      return c.body(null, 204);
    },
  });
