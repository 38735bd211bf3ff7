import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { principleSlugSchema } from '../../../contract/vocabulary.ts';
import {
  importedWalkthroughSchema,
  type Walkthrough,
  walkthroughSchema,
} from '../../../contract/walkthrough.ts';
import { importWalkthrough as importInto } from '../../../services/walkthroughs/import.ts';
import type { AppDeps } from '../../deps.ts';
import * as examples from '../../examples.ts';
import { readBody } from '../../middleware/read-body.ts';
import { BODY_PROBLEMS, LOCATION, ok, problems } from '../../openapi.ts';
import { needs } from '../../route-table.ts';

const example = { ...examples.publicWalkthrough, differences: [] };

const route = createRoute({
  method: 'post',
  path: '/v1/walkthroughs',
  operationId: 'importWalkthrough',
  tags: ['Catalogue'],
  security: needs('import'),
  summary: 'Import a walkthrough: a page as plain text, or data as JSON',
  middleware: readBody('application/json', 'text/plain'),
  request: {
    query: z.strictObject({
      principle: principleSlugSchema.optional().meta({
        description:
          'The principle a page is about. Wins over what its text names; not for JSON, which has a field for it.',
        example: 'have-backbone',
      }),
      replace: z.enum(['true', 'false']).optional().meta({
        description: 'Whether an imported walkthrough with the same id gives way. A built-in one never does.',
      }),
    }),
    body: {
      content: {
        'application/json': { schema: walkthroughSchema, example: examples.walkthrough },
        'text/plain': { schema: z.string().meta({ description: 'One walkthrough page.' }) },
      },
    },
  },
  responses: {
    200: ok(importedWalkthroughSchema, 'It has replaced the imported one with its id.', example, LOCATION),
    201: ok(importedWalkthroughSchema, 'It has been added.', example, LOCATION),
    ...problems(...BODY_PROBLEMS, 'page_unreadable', 'walkthrough_exists', 'walkthrough_builtin'),
  },
});

export const importWalkthrough = (deps: AppDeps) =>
  defineOpenAPIRoute({
    route,
    handler: async (c) => {
      const { principle, replace } = c.req.valid('query');
      const isPage = c.req.header('content-type')?.toLowerCase().startsWith('text/plain');
      const source = isPage
        ? { page: c.get('bodyText'), principle }
        : { walkthrough: c.req.valid('json') as Walkthrough };
      const { outcome, imported } = await importInto(deps, c.get('tenantId'), {
        source,
        replace: replace === 'true',
      });
      c.header('location', `/v1/walkthroughs/${imported.id}`);
      return outcome === 'created' ? c.json(imported, 201) : c.json(imported, 200);
    },
  });
