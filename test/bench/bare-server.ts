// The least a server could do, for comparison: `node bare-server.ts`. POST /critique parses the same body and does the
// same wink-nlp parse as a critique; GET /reply answers with as much JSON as the list of walkthroughs.
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { tag } from '../../src/rubric/text/tag.ts';
import { tokenise } from '../../src/rubric/text/tokenise.ts';
import { loadSeeds } from '../../src/services/seeds/load.ts';
import { toSummary } from '../../src/services/walkthroughs/view.ts';

const data = (await loadSeeds('seeds/walkthroughs')).map((walkthrough) =>
  toSummary({ walkthrough, source: 'builtin' }),
);
const app = new Hono()
  .post('/critique', async (c) => {
    const { answer } = (await c.req.json()) as { answer: string };
    return c.json({ words: tag(tokenise(answer)).lemmas.length });
  })
  .get('/reply', (c) => c.json({ data }));
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  process.stdout.write(`http://127.0.0.1:${port}\n`);
});
