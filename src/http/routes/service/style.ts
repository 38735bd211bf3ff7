import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { fixedProblems, textResponse } from '../../openapi.ts';
import { STYLE_SHEET } from '../../page.ts';

const route = createRoute({
  method: 'get',
  path: '/style.css',
  operationId: 'getStyleSheet',
  tags: ['Service'],
  summary: 'The style sheet of the pages',
  responses: {
    200: textResponse('text/css', 'A style sheet.'),
    ...fixedProblems(),
  },
});

export const style = () =>
  defineOpenAPIRoute({
    route,
    handler: (c) => {
      c.header('cache-control', 'no-cache');
      return c.body(STYLE_SHEET, 200, { 'content-type': 'text/css; charset=utf-8' });
    },
  });
