import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import type { AppDeps } from '../../deps.ts';
import { fixedProblems, ok } from '../../openapi.ts';

const healthSchema = z.object({ status: z.literal('ok'), version: z.string() }).meta({ id: 'Health' });

const route = createRoute({
  method: 'get',
  path: '/healthz',
  operationId: 'getHealth',
  tags: ['Service'],
  summary: 'Whether the process is alive',
  responses: { 200: ok(healthSchema, 'It is.', { status: 'ok', version: '0.1.0' }), ...fixedProblems() },
});

export const healthz = ({ version }: AppDeps) =>
  defineOpenAPIRoute({ route, handler: (c) => c.json({ status: 'ok' as const, version }, 200) });
