import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import { type OpenApiDocument, operationsOf } from '../../src/http/openapi.ts';

interface Media {
  schema?: object;
  examples?: Record<string, unknown>;
}
interface DocumentedResponse {
  content?: Record<string, Media>;
  headers?: Record<string, unknown>;
}

/** Says what in a response is not as the OpenAPI document has it; nothing when all of it is. */
export type Conformance = (method: string, path: string, response: Response) => Promise<string[]>;

/** Holds responses against the document with a JSON Schema validator that shares no code with the service. */
export function createConformance(document: OpenApiDocument): Conformance {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'document', components: document.components }, 'document');
  const validate = (schema: object, value: unknown): string[] => {
    const located = JSON.parse(
      JSON.stringify(schema).replaceAll('"#/components/', '"document#/components/'),
    ) as object;
    const check = ajv.compile(located);
    return check(value) ? [] : (check.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);
  };
  const operations = operationsOf(document).map(({ method, path, operation }) => ({
    method,
    pattern: new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
    responses: operation.responses as Record<string, DocumentedResponse>,
  }));

  return async (method, path, response) => {
    const faults = checkHeaders(response);
    const type = response.headers.get('content-type')?.split(';')[0] ?? '';
    const text = await response.clone().text();
    const isProblem = type === 'application/problem+json';
    if (response.status >= 400 && !isProblem) faults.push(`${response.status} as ${type}`);
    if (isProblem) faults.push(...validate({ $ref: '#/components/schemas/Problem' }, JSON.parse(text)));

    const pathname = path.split('?')[0]!;
    const operation = operations.find(
      (candidate) => candidate.method === method.toLowerCase() && candidate.pattern.test(pathname),
    );
    if (operation === undefined) {
      if (response.status !== 404 && response.status !== 405) faults.push('the operation is not documented');
      return faults;
    }
    const documented = operation.responses[response.status];
    if (documented === undefined) return [...faults, `status ${response.status} is not documented`];
    if (text === '') return documented.content === undefined ? faults : [...faults, 'the body is missing'];
    const media = documented.content?.[type];
    if (media === undefined) return [...faults, `${type} is not documented for ${response.status}`];
    if (type.endsWith('json')) faults.push(...validate(media.schema ?? {}, JSON.parse(text)));
    if (isProblem) {
      const { code } = JSON.parse(text) as { code: string };
      if (!Object.hasOwn(media.examples ?? {}, code)) faults.push(`code ${code} is not documented`);
    }
    for (const name of ['location', 'idempotent-replayed', 'x-request-id']) {
      if (response.headers.has(name) && documented.headers?.[name] === undefined) {
        faults.push(`header ${name} is not documented`);
      }
    }
    return faults;
  };
}

function checkHeaders({ headers }: Response): string[] {
  const wanted: [string, RegExp][] = [
    ['x-request-id', /^[\w=-]{1,255}$/],
    ['x-content-type-options', /^nosniff$/],
    ['content-security-policy', /^default-src 'none'/],
    ['cache-control', /^no-(store|cache)$/],
  ];
  return wanted.flatMap(([name, pattern]) =>
    pattern.test(headers.get(name) ?? '') ? [] : [`header ${name} is ${headers.get(name)}`],
  );
}

/** Fails the test when a response is not as documented. */
export async function expectConforming(
  conforms: Conformance,
  method: string,
  path: string,
  response: Response,
): Promise<void> {
  expect(await conforms(method, path, response), `${method} ${path} -> ${response.status}`).toEqual([]);
}
