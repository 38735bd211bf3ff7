import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { WALKTHROUGH_ID } from '../../src/http/examples.ts';
import { type OpenApiDocument, operationsOf } from '../../src/http/openapi.ts';
import { PROBLEMS } from '../../src/http/problem.ts';
import { loadSeeds } from '../../src/services/seeds/load.ts';
import { useTestApp } from '../support/app.ts';

const api = useTestApp(await loadSeeds('seeds/walkthroughs'));
let document: OpenApiDocument;
let operations: ReturnType<typeof operationsOf>;

beforeAll(async () => {
  document = (await api.json<OpenApiDocument>('GET', '/openapi.json')).body;
  operations = operationsOf(document);
});

interface Content {
  content?: Record<
    string,
    { schema: object; example?: unknown; examples?: Record<string, { value: unknown }> }
  >;
}
const contentsOf = (operation: (typeof operations)[number]['operation']) =>
  [operation.requestBody as Content, ...Object.values(operation.responses as Record<string, Content>)]
    .flatMap((part) => Object.entries(part?.content ?? {}))
    .map(([type, media]) => ({ type, ...media }));

describe('the OpenAPI document', () => {
  it('has exactly the routes that are mounted', () => {
    const mounted = api.app.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
    const documented = operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    expect([...new Set(mounted)].sort()).toEqual(documented.sort());
  });

  it('has the routes of the contract', () => {
    expect(operations.map(({ method, path }) => `${method} ${path}`)).toEqual(
      expect.arrayContaining([
        'get /healthz',
        'get /readyz',
        'get /openapi.json',
        'get /docs',
        'get /v1/principles',
        'get /v1/principles/{slug}',
        'get /v1/walkthroughs',
        'get /v1/walkthroughs/{id}',
        'post /v1/walkthroughs',
        'get /v1/walkthroughs/{id}/quiz',
        'post /v1/walkthroughs/{id}/quiz/answers',
        'post /v1/critiques',
        'post /v1/interviews',
        'get /v1/interviews',
        'get /v1/interviews/{id}',
        'delete /v1/interviews/{id}',
        'post /v1/interviews/{id}/answers',
        'get /v1/interviews/{id}/debrief',
      ]),
    );
  });

  it('names, sums up and exemplifies every operation', () => {
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length);
    for (const { method, path, operation } of operations) {
      const name = `${method} ${path}`;
      expect(operation.operationId, name).toMatch(/^[a-z][A-Za-z]+$/);
      expect(operation.summary, name).toBeTruthy();
      expect(operation.tags, name).toHaveLength(1);
      for (const { type, example, examples } of contentsOf(operation)) {
        const needsNone = !type.endsWith('json') || path === '/openapi.json';
        if (!needsNone) expect(example ?? examples, `${name} ${type}`).toBeDefined();
      }
    }
  });

  it('gives examples that fit their schemas', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    ajv.addSchema({ $id: 'document', components: document.components }, 'document');
    for (const { method, path, operation } of operations) {
      for (const { schema, example, examples = {} } of contentsOf(operation)) {
        const values = Object.values(examples).map(({ value }) => value);
        if (example !== undefined) values.push(example);
        const text = JSON.stringify(schema).replaceAll('"#/components/', '"document#/components/');
        const check = ajv.compile(JSON.parse(text));
        for (const value of values) {
          check(value);
          expect(check.errors ?? [], `${method} ${path}`).toEqual([]);
        }
      }
    }
  });

  it('gives request examples that the service accepts', async () => {
    const { body: interview } = await api.json<{ id: string }>('POST', '/v1/interviews', {
      walkthroughId: WALKTHROUGH_ID,
    });
    for (const { method, path, operation } of operations) {
      const { example } = (operation.requestBody as Content | undefined)?.content?.['application/json'] ?? {};
      if (example === undefined) continue;
      const id = path.includes('interviews') ? interview.id : WALKTHROUGH_ID;
      const { status } = await api.json(method.toUpperCase(), path.replace('{id}', id), example);
      expect([200, 201], `${method} ${path} -> ${status}`).toContain(status);
    }
  });

  it('explains every problem code on the reference page', async () => {
    const page = await (await api.send('GET', '/docs')).text();
    for (const code of Object.keys(PROBLEMS)) expect(page).toContain(`id="${code}"`);
    for (const { path, operation } of operations) {
      expect(page).toContain(`id="${operation.operationId}"`);
      expect(page).toContain(path);
    }
  });

  it('is browsed without scripts, and with nothing from elsewhere', async () => {
    for (const path of ['/', '/docs']) {
      const response = await api.send('GET', path);
      const page = await response.text();
      expect(page).not.toMatch(/<script|<iframe|javascript:|\son\w+=|\sstyle=|<style/i);
      for (const [, address] of page.matchAll(/(?:src|href)="([^"]*)"/g)) expect(address).toMatch(/^[/#]/);
      expect(response.headers.get('content-security-policy')).not.toContain('script-src');
    }
    const style = await api.send('GET', '/style.css');
    expect(style.headers.get('content-type')).toContain('text/css');
  });
});
