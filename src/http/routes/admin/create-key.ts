import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { createdKeySchema, createKeySchema } from '../../../contract/access.ts';
import { createKey as create } from '../../../services/access/keys.ts';
import type { AppDeps } from '../../deps.ts';
import * as examples from '../../examples.ts';
import { readBody } from '../../middleware/read-body.ts';
import { BODY_PROBLEMS, jsonBody, LOCATION, ok, problems } from '../../openapi.ts';
import { needs } from '../../route-table.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/keys',
  operationId: 'createKey',
  tags: ['Operation'],
  security: needs('admin'),
  summary: 'Make an API key',
  description: 'The key is in this response and nowhere else: only its hash is kept.',
  middleware: readBody('application/json'),
  request: { body: jsonBody(createKeySchema, examples.createKey) },
  responses: {
    201: ok(createdKeySchema, 'The key, shown this once.', examples.createdKey, LOCATION),
    ...problems(...BODY_PROBLEMS),
  },
});

export const createKey = (deps: AppDeps) =>
  defineOpenAPIRoute({
    route,
    handler: async (c) => {
      // Also where it fails: whether it was committed is then not known.
      const created = await create(deps, c.req.valid('json')).finally(() => deps.authenticator?.forget());
      c.header('location', `/v1/keys/${created.id}`);
      return c.json(created, 201);
    },
  });
