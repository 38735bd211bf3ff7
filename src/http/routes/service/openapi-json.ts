import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { fixedProblems, type OpenApiDocument, ok } from '../../openapi.ts';

const route = createRoute({
  method: 'get',
  path: '/openapi.json',
  operationId: 'getOpenApiDocument',
  tags: ['Service'],
  summary: 'This document',
  responses: { 200: ok(z.looseObject({ openapi: z.literal('3.1.0') }), 'OpenAPI 3.1.'), ...fixedProblems() },
});

export const openApiJson = (document: () => OpenApiDocument) =>
  defineOpenAPIRoute({
    route,
    handler: (c) => c.json({ ...document(), openapi: '3.1.0' as const }, 200),
  });
