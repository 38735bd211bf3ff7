import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { erasureSchema } from '../../../contract/data.ts';
import { eraseData as erase } from '../../../services/data/erase.ts';
import type { AppDeps } from '../../deps.ts';
import * as examples from '../../examples.ts';
import { ok, problems } from '../../openapi.ts';
import { candidateQuery } from '../../requests.ts';
import { needs } from '../../route-table.ts';

const route = createRoute({
  method: 'delete',
  path: '/v1/data',
  operationId: 'eraseData',
  tags: ['Data'],
  security: needs('data'),
  summary: 'Erase everything, or everything about one candidate',
  description:
    "Interviews with every answer, critiques, and the responses kept for repeated requests, in the rows and in the files of the database; without `candidateId` also imported walkthroughs. The ledger of model calls stays: it holds numbers, nobody's words and no candidate ids. Backups are the operator's.",
  request: { query: candidateQuery },
  responses: {
    200: ok(erasureSchema, 'It is gone.', examples.erasure),
    ...problems('validation_failed'),
  },
});

export const eraseData = (deps: AppDeps) =>
  defineOpenAPIRoute({
    route,
    handler: async (c) => c.json(await erase(deps, c.get('tenantId'), c.req.valid('query').candidateId), 200),
  });
