import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { dataExportSchema } from '../../../contract/data.ts';
import { type ExportedItem, exportData as readAll } from '../../../services/data/export.ts';
import type { AppDeps } from '../../deps.ts';
import * as examples from '../../examples.ts';
import { ok, problems } from '../../openapi.ts';
import { candidateQuery } from '../../requests.ts';
import { needs } from '../../route-table.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/data',
  operationId: 'exportData',
  tags: ['Data'],
  security: needs('data'),
  summary: 'Everything that is kept, or everything about one candidate',
  description:
    'One JSON document with every interview, answer and critique in full, newest first, and the imported walkthroughs. It is written as it is read, so it may be large; when something fails half-way the connection breaks off and the document does not end.',
  request: { query: candidateQuery },
  responses: {
    200: ok(dataExportSchema, 'Everything.', examples.dataExport),
    ...problems('validation_failed'),
  },
});

export const exportData = (deps: AppDeps) =>
  defineOpenAPIRoute({
    route,
    handler: async (c) => {
      const { candidateId } = c.req.valid('query');
      const pieces = write(
        { exportedAt: deps.now().toISOString(), ...(candidateId !== undefined && { candidateId }) },
        readAll(deps, c.get('tenantId'), candidateId),
      );
      // Read before the status is sent: a database that does not answer is a 503, not a broken document.
      const first = await pieces.next();
      const encoder = new TextEncoder();
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          if (!first.done) controller.enqueue(encoder.encode(first.value));
        },
        async pull(controller) {
          const { done, value } = await pieces.next();
          if (done) controller.close();
          else controller.enqueue(encoder.encode(value));
        },
        cancel: () => void pieces.return(undefined),
      });
      c.header('content-type', 'application/json');
      c.header('content-disposition', 'attachment; filename="bar-raiser-data.json"');
      // Handlers are typed by their JSON, and this is it.
      return c.body(body) as never;
    },
  });

const LISTS = ['interviews', 'critiques', 'walkthroughs'] as const;

/** The document, in pieces. The first piece comes with the first item, or is all of it. */
async function* write(head: object, items: AsyncIterable<ExportedItem>): AsyncGenerator<string> {
  let text = JSON.stringify(head).slice(0, -1);
  let open = -1;
  for await (const { list, item } of items) {
    const isFirst = LISTS[open] !== list;
    while (LISTS[open] !== list) {
      open += 1;
      text += `${open === 0 ? '' : ']'},"${LISTS[open]}":[`;
    }
    yield `${text}${isFirst ? '' : ','}${JSON.stringify(item)}`;
    text = '';
  }
  for (open += 1; open < LISTS.length; open += 1) text += `${open === 0 ? '' : ']'},"${LISTS[open]}":[`;
  yield `${text}]}`;
}
