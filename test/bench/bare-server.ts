// The least a server could do, for comparison: `node bare-server.ts`. POST /wink parses the same body as a critique and
// has wink-nlp parse the answer; POST /tag parses the answer as a critique does, with wink-nlp's model but not its
// tokeniser; GET /reply answers with as much JSON as the list of walkthroughs.
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import winkNLP from 'wink-nlp';
import { tag } from '../../src/rubric/text/tag.ts';
import { tokenise } from '../../src/rubric/text/tokenise.ts';
import { model } from '../../src/rubric/text/wink-model.ts';
import { loadSeeds } from '../../src/services/seeds/load.ts';
import { toSummary } from '../../src/services/walkthroughs/view.ts';

const data = (await loadSeeds('seeds/walkthroughs')).map((walkthrough) =>
  toSummary({ walkthrough, source: 'builtin' }),
);
const nlp = winkNLP(model, ['sbd', 'pos']);
const app = new Hono()
  .post('/wink', async (c) => {
    const { answer } = (await c.req.json()) as { answer: string };
    const words = nlp.readDoc(answer).tokens();
    const [tags, lemmas] = [words.out(nlp.its.pos), words.out(nlp.its.lemma as never)];
    return c.json({ words: Math.min(tags.length, lemmas.length) });
  })
  .post('/tag', async (c) => {
    const { answer } = (await c.req.json()) as { answer: string };
    const tokens = tokenise(answer);
    tag(tokens);
    return c.json({ words: tokens.length });
  })
  .get('/reply', (c) => c.json({ data }));
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  process.stdout.write(`http://127.0.0.1:${port}\n`);
});
