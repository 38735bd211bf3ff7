import { html } from 'hono/html';
import { type OpenApiDocument, operationsOf } from './openapi.ts';
import { withCode } from './page.ts';
import { PROBLEMS } from './problem.ts';

type Html = ReturnType<typeof html>;
type Operation = ReturnType<typeof operationsOf>[number]['operation'];
interface MediaType {
  schema?: unknown;
  example?: unknown;
}
interface Content {
  description?: string;
  content?: Record<string, MediaType>;
}

/** The whole document as one page: operations by tag, the problems, the schemas. */
export function renderReference(document: OpenApiDocument): Html {
  const operations = operationsOf(document);
  return html`<h1>${document.info.title} <small>${document.info.version}</small></h1>
<p>${withCode(document.info.description ?? '')}</p>
<p><a href="/openapi.json">OpenAPI document</a> · <a href="#problems">Problems</a> · <a href="#schemas">Schemas</a></p>
${document.tags?.map(
  (tag) => html`<h2>${tag.name}</h2><p>${tag.description}</p>
${operations.filter(({ operation }) => operation.tags?.includes(tag.name)).map(renderOperation)}`,
)}
<h2 id="problems">Problems</h2>
<p>Every error is <code>application/problem+json</code> with one of these codes.</p>
<table><thead><tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Meaning</th></tr></thead><tbody>
${Object.entries(PROBLEMS).map(
  ([code, { status, title }]) =>
    html`<tr id="${code}"><td><code>${code}</code></td><td>${status}</td><td>${title}</td></tr>`,
)}
</tbody></table>
<h2 id="schemas">Schemas</h2>
${Object.entries(document.components?.schemas ?? {}).map(
  ([name, schema]) =>
    html`<details id="schema-${name}"><summary>${name}</summary>${renderJson(schema)}</details>`,
)}`;
}

function renderOperation({ method, path, operation }: ReturnType<typeof operationsOf>[number]): Html {
  return html`<details id="${operation.operationId}">
<summary><span class="method">${method}</span> <code>${path}</code> ${operation.summary}</summary>
${operation.description === undefined ? '' : html`<p>${withCode(operation.description)}</p>`}
${renderParameters(operation)}
${operation.requestBody === undefined ? '' : renderContent('Request body', operation.requestBody as Content)}
${Object.entries(operation.responses ?? {}).map(([status, response]) => renderContent(status, response as Content))}
</details>`;
}

function renderParameters({ parameters = [] }: Operation): Html | '' {
  if (parameters.length === 0) return '';
  return html`<h3>Parameters</h3><table><tbody>
${parameters.map((parameter) =>
  'name' in parameter
    ? html`<tr><th scope="row"><code>${parameter.name}</code></th><td>${parameter.in}${parameter.required ? ', required' : ''}</td><td>${withCode(parameter.description ?? describeSchema(parameter.schema))}</td></tr>`
    : '',
)}
</tbody></table>`;
}

const describeSchema = (schema: unknown): string => (schema as { description?: string })?.description ?? '';

function renderContent(heading: string, { description, content = {} }: Content): Html {
  return html`<h3>${heading}</h3>${description === undefined ? '' : html`<p>${withCode(description)}</p>`}
${Object.entries(content).map(
  ([type, { schema, example }]) =>
    html`<p><code>${type}</code> ${renderSchemaLink(schema)}</p>${example === undefined ? '' : renderJson(example)}`,
)}`;
}

function renderSchemaLink(schema: unknown): Html | '' {
  const reference = (schema as { $ref?: string } | undefined)?.$ref?.split('/').at(-1);
  return reference === undefined ? '' : html`<a href="#schema-${reference}">${reference}</a>`;
}

const renderJson = (value: unknown): Html => html`<pre><code>${JSON.stringify(value, null, 2)}</code></pre>`;
