import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { principleSchema } from '../../../contract/principle.ts';
import { getPrinciple as get } from '../../../services/principles/get.ts';
import type { AppDeps } from '../../deps.ts';
import * as examples from '../../examples.ts';
import { sendFixed } from '../../fixed-json.ts';
import { fixedProblems, ok } from '../../openapi.ts';
import { needs } from '../../route-table.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/principles/{slug}',
  operationId: 'getPrinciple',
  tags: ['Catalogue'],
  security: needs('catalogue:read'),
  summary: 'One principle: what it means and what is listened for',
  request: { params: z.object({ slug: z.string().meta({ example: 'have-backbone' }) }) },
  responses: {
    200: ok(principleSchema, 'The principle.', examples.havingBackbone),
    ...fixedProblems('principle_not_found'),
  },
});

export const getPrinciple = (deps: AppDeps) =>
  defineOpenAPIRoute({ route, handler: (c) => sendFixed(c, get(deps, c.req.valid('param').slug)) });
