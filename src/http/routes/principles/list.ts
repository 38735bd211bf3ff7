import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { listOf } from '../../../contract/page.ts';
import { principleSchema } from '../../../contract/principle.ts';
import type { AppDeps } from '../../deps.ts';
import * as examples from '../../examples.ts';
import { sendFixedList } from '../../fixed-json.ts';
import { fixedProblems, ok } from '../../openapi.ts';
import { needs } from '../../route-table.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/principles',
  operationId: 'listPrinciples',
  tags: ['Catalogue'],
  security: needs('catalogue:read'),
  summary: 'The principles an answer can be judged by',
  responses: {
    200: ok(listOf(principleSchema, 'PrincipleList'), 'All of them.', { data: [examples.havingBackbone] }),
    ...fixedProblems(),
  },
});

export const listPrinciples = (deps: AppDeps) =>
  defineOpenAPIRoute({ route, handler: (c) => sendFixedList(c, deps.principles) });
