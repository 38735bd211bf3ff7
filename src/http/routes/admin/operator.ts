import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { html } from 'hono/html';
import { getOverview, type Overview } from '../../../services/operation/overview.ts';
import type { AppDeps } from '../../deps.ts';
import { PAGE_CSP } from '../../middleware/security-headers.ts';
import { problems, textResponse } from '../../openapi.ts';
import { renderPage } from '../../page.ts';
import { needs } from '../../route-table.ts';

const DAYS = 14;

const route = createRoute({
  method: 'get',
  path: '/operator',
  operationId: 'getOperatorPage',
  tags: ['Operation'],
  security: needs('admin'),
  summary: 'Cost and faults of all tenants, as a page',
  description:
    'By day and tenant: turns, tokens, cost, faults. A browser is asked for a name and a password: any name, and an API key with the scope `admin`.',
  responses: { 200: textResponse('text/html', 'A page for people.'), ...problems() },
});

export const operatorPage = (deps: AppDeps) =>
  defineOpenAPIRoute({
    route,
    handler: async (c) => {
      const overview = await getOverview(deps, DAYS);
      c.header('content-security-policy', PAGE_CSP);
      return c.html(renderPage('Bar Raiser: operation', content(overview)));
    },
  });

const number = (value: number) => value.toLocaleString('en');
const dollars = (microUsd: number) => `$${(microUsd / 1e6).toFixed(microUsd < 1e6 ? 4 : 2)}`;
const share = (part: number, whole: number) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);

const STATES = { closed: 'asked as usual', open: 'not asked for now', half_open: 'tried with one call' };

const content = ({ days, faults, providers, since }: Overview) => {
  const total = (pick: (day: Overview['days'][number]) => number) =>
    days.reduce((sum, day) => sum + pick(day), 0);
  const answers = total(({ turns, critiques }) => turns + critiques);
  return html`<h1>Operation</h1>
<p>Since ${since.toISOString().slice(0, 10)}, by day (UTC). Figures only: nothing anybody said is on this page.</p>
<h2>In all</h2>
<table>
<tr><th scope="row">Answers graded</th><td>${number(answers)}</td></tr>
<tr><th scope="row">Of them without the model that was asked</th><td>${share(
    total(({ degraded }) => degraded),
    answers,
  )}</td></tr>
<tr><th scope="row">Model calls</th><td>${number(total(({ attempts }) => attempts))}</td></tr>
<tr><th scope="row">Of them failed</th><td>${share(
    total(({ failed }) => failed),
    total(({ attempts }) => attempts),
  )}</td></tr>
<tr><th scope="row">Cost</th><td>${dollars(total(({ costMicroUsd }) => costMicroUsd))}</td></tr>
</table>
<h2>By day and tenant</h2>
${
  days.length === 0
    ? html`<p>Nothing has happened yet.</p>`
    : html`<table>
<tr><th scope="col">Day</th><th scope="col">Tenant</th><th scope="col">Turns</th><th scope="col">Critiques</th>
<th scope="col">Degraded</th><th scope="col">Model calls</th><th scope="col">Failed</th><th scope="col">Tokens in</th>
<th scope="col">Tokens out</th><th scope="col">Cost</th><th scope="col">p95</th></tr>
${days.map(
  (day) => html`<tr><td>${day.day}</td><td>${day.tenantId}</td><td>${number(day.turns)}</td>
<td>${number(day.critiques)}</td><td>${share(day.degraded, day.turns + day.critiques)}</td>
<td>${number(day.attempts)}</td><td>${number(day.failed)}</td><td>${number(day.inputTokens)}</td>
<td>${number(day.outputTokens)}</td><td>${dollars(day.costMicroUsd)}</td>
<td>${day.attempts === 0 ? '-' : `${number(day.p95Ms)} ms`}</td></tr>
`,
)}</table>`
}
<h2>Faults of models</h2>
${
  faults.length === 0
    ? html`<p>None.</p>`
    : html`<table>
<tr><th scope="col">What became of the call</th><th scope="col">Model</th><th scope="col">How often</th></tr>
${faults.map(
  ({ outcome, model, count }) =>
    html`<tr><td><code>${outcome}</code></td><td>${model}</td><td>${number(count)}</td></tr>
`,
)}</table>`
}
<h2>Providers, as this process finds them</h2>
${
  providers.length === 0
    ? html`<p>No model is configured.</p>`
    : html`<ul>${providers.map(({ provider, state }) => html`<li>${provider}: ${STATES[state]}</li>`)}</ul>`
}`;
};
