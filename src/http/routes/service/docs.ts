import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { PAGE_CSP } from '../../middleware/security-headers.ts';
import { fixedProblems, type OpenApiDocument, textResponse } from '../../openapi.ts';
import { renderPage } from '../../page.ts';
import { renderReference } from '../../reference.ts';

const route = createRoute({
  method: 'get',
  path: '/docs',
  operationId: 'getReference',
  tags: ['Service'],
  summary: 'This document as a page to browse',
  responses: { 200: textResponse('text/html', 'A page for people.'), ...fixedProblems() },
});

export const docs = (document: () => OpenApiDocument) =>
  defineOpenAPIRoute({
    route,
    handler: (c) => {
      c.header('content-security-policy', PAGE_CSP);
      return c.html(renderPage('Bar Raiser API reference', renderReference(document())));
    },
  });
