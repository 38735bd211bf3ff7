import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { listOf } from '../../../contract/page.ts';
import { walkthroughSummarySchema } from '../../../contract/walkthrough.ts';
import { listWalkthroughs as list } from '../../../services/walkthroughs/list.ts';
import type { AppDeps } from '../../deps.ts';
import * as examples from '../../examples.ts';
import { sendFixedList } from '../../fixed-json.ts';
import { ok, problems } from '../../openapi.ts';
import { needs } from '../../route-table.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/walkthroughs',
  operationId: 'listWalkthroughs',
  tags: ['Catalogue'],
  security: needs('catalogue:read'),
  summary: 'The walkthroughs to prepare from, the built-in ones first',
  responses: {
    200: ok(listOf(walkthroughSummarySchema, 'WalkthroughList'), 'All of them.', {
      data: [examples.walkthroughSummary],
    }),
    ...problems(),
  },
});

export const listWalkthroughs = (deps: AppDeps) =>
  defineOpenAPIRoute({
    route,
    handler: async (c) => sendFixedList(c, await list(deps, c.get('tenantId'))),
  });
