import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { publicWalkthroughSchema } from '../../../contract/walkthrough.ts';
import { getWalkthrough as get } from '../../../services/walkthroughs/get.ts';
import type { AppDeps } from '../../deps.ts';
import * as examples from '../../examples.ts';
import { sendFixed } from '../../fixed-json.ts';
import { ok, problems } from '../../openapi.ts';
import { idParam } from '../../requests.ts';
import { needs } from '../../route-table.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/walkthroughs/{id}',
  operationId: 'getWalkthrough',
  tags: ['Catalogue'],
  security: needs('catalogue:read'),
  summary: 'One walkthrough, whole; its quiz without the answers',
  request: { params: idParam(examples.WALKTHROUGH_ID) },
  responses: {
    200: ok(publicWalkthroughSchema, 'The walkthrough.', examples.publicWalkthrough),
    ...problems('walkthrough_not_found'),
  },
});

export const getWalkthrough = (deps: AppDeps) =>
  defineOpenAPIRoute({
    route,
    handler: async (c) => sendFixed(c, await get(deps, c.get('tenantId'), c.req.valid('param').id)),
  });
