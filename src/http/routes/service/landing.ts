import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { html } from 'hono/html';
import type { AppDeps } from '../../deps.ts';
import { WALKTHROUGH_ID } from '../../examples.ts';
import { PAGE_CSP } from '../../middleware/security-headers.ts';
import { fixedProblems, textResponse } from '../../openapi.ts';
import { renderPage } from '../../page.ts';
import { servePage } from '../../web-app.ts';

const route = createRoute({
  method: 'get',
  path: '/',
  operationId: 'getLandingPage',
  tags: ['Service'],
  summary: 'The web app; where it is not served, what this is and how to begin',
  responses: { 200: textResponse('text/html', 'A page for people.'), ...fixedProblems() },
});

export const landing = ({ assets }: AppDeps) =>
  defineOpenAPIRoute({
    route,
    handler: async (c) => {
      const page = assets && (await servePage(c, assets));
      // Typed by its content, which is that of a file.
      if (page) return page as never;
      c.header('content-security-policy', PAGE_CSP);
      return c.html(renderPage('Bar Raiser', content(new URL(c.req.url).origin)));
    },
  });

const content = (origin: string) => html`<h1>Bar Raiser</h1>
<p>A coaching service for behavioural interviews. It plays a bar raiser: it asks one question, follows up with
documented probes in their order, and critiques every answer with evidence quoted from your own words.</p>
<p>It is for practice only. With no model configured, a deterministic rubric judges the answers, and every
critique says so.</p>
<ul>
<li><a href="/docs">API reference</a></li>
<li><a href="/openapi.json">OpenAPI document</a></li>
<li><a href="/v1/walkthroughs">Walkthroughs</a> and <a href="/v1/principles">principles</a> to prepare from</li>
</ul>
<h2>Critique an answer</h2>
<pre><code>curl ${origin}/v1/critiques \\
  -H 'content-type: application/json' \\
  -d '{"walkthroughId": "${WALKTHROUGH_ID}", "answer": "Our vice president wanted to ..."}'</code></pre>
<h2>Be interviewed</h2>
<p>In the terminal:</p>
<pre><code>npx bar-raiser interview ${WALKTHROUGH_ID}</code></pre>
<p>Or over HTTP; the first call returns the interview with its <code>id</code> and its first <code>message</code>:</p>
<pre><code>curl ${origin}/v1/interviews \\
  -H 'content-type: application/json' \\
  -d '{"walkthroughId": "${WALKTHROUGH_ID}", "mode": "coaching"}'

curl ${origin}/v1/interviews/ID/answers \\
  -H 'content-type: application/json' \\
  -H 'idempotency-key: my-first-answer' \\
  -d '{"turn": 1, "answer": "Our vice president wanted to ..."}'</code></pre>`;
