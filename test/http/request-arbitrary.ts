import * as fc from 'fast-check';
import type { OpenApiDocument, operationsOf } from '../../src/http/openapi.ts';

type Operation = ReturnType<typeof operationsOf>[number];
interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  minItems?: number;
  example?: unknown;
  examples?: unknown[];
}

export interface FuzzRequest {
  path: string;
  init: RequestInit;
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    '\u0000',
    '\ud800',
    '__proto__',
    "' or 1=1 --",
    '../..',
    '%00',
    'x'.repeat(30_000),
    '😀',
  ),
);
const anything = fc.oneof(hostile, fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(null, -1, 1e308, [], {}));

/**
 * Requests for an operation, from its own document: as it wants them, with parts left out or replaced by anything, and
 * with bodies that are none.
 *
 * @param known ids and slugs that exist, so that requests get past the first look-up
 */
export function requestsFor(
  document: OpenApiDocument,
  { method, path, operation }: Operation,
  known: readonly string[],
): fc.Arbitrary<FuzzRequest> {
  const fromOwn = (schema: Schema): fc.Arbitrary<unknown> => fromSchema(document, schema, known);
  const parameters = (operation.parameters ?? []) as { in: string; name: string; schema: Schema }[];
  const place = (kind: string) =>
    fc.record(
      Object.fromEntries(
        parameters
          .filter((parameter) => parameter.in === kind)
          .map(({ name, schema }) => {
            const given = fc.oneof({ weight: 6, arbitrary: fromOwn(schema) }, hostile);
            // Mostly left out: one that is wrong is enough for a refusal.
            const leftOut = { weight: 3, arbitrary: fc.constant(undefined) };
            return [name, fc.oneof(leftOut, { weight: 1, arbitrary: given })];
          }),
      ),
    );
  const content = (
    operation.requestBody as { content?: Record<string, { schema: Schema; example?: unknown }> } | undefined
  )?.content;
  const body =
    content === undefined
      ? fc.constant(undefined)
      : fc.oneof(
          ...Object.entries(content).map(([type, { schema, example }]) => {
            // A document made of parts that fit each for itself seldom fits as a whole.
            const right =
              example === undefined ? fromOwn(schema) : fc.oneof(fc.constant(example), fromOwn(schema));
            return {
              weight: 9,
              arbitrary: fc
                .oneof(
                  { weight: 5, arbitrary: right },
                  { weight: 3, arbitrary: right.chain(spoil) },
                  { weight: 1, arbitrary: anything },
                )
                .map((value) => ({
                  type,
                  text: type === 'text/plain' ? String(value) : JSON.stringify(value),
                })),
            };
          }),
          fc.record({
            type: fc.constantFrom('application/json', 'text/plain', 'application/xml', ''),
            text: hostile,
          }),
        );
  const ids = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...known) }, hostile);

  return fc
    .record({
      ids: fc.array(ids, { minLength: 2, maxLength: 2 }),
      query: place('query'),
      headers: place('header'),
      body,
      events: fc.boolean(),
    })
    .map(({ ids: segments, query, headers, body: sent, events }) => {
      let next = 0;
      const filled = path.replaceAll(/\{\w+\}/g, () => safe(segments[next++]!));
      const search = new URLSearchParams(
        given(query).map(([name, value]): [string, string] => [name, String(value).toWellFormed()]),
      );
      return {
        path: `${filled}${search.size === 0 ? '' : `?${search}`}`,
        init: {
          method: method.toUpperCase(),
          headers: {
            ...(events && { accept: 'text/event-stream' }),
            ...Object.fromEntries(
              given(headers)
                .map(([name, value]) => [name, String(value)] as const)
                // What a program cannot send never comes.
                .filter(([, value]) => /^[\x21-\x7e]{1,2000}$/.test(value)),
            ),
            ...(sent?.type && { 'content-type': sent.type }),
          },
          ...(sent && { body: sent.text }),
        },
      };
    });
}

const given = (fields: Record<string, unknown>) =>
  Object.entries(fields).filter(([, value]) => value !== undefined);

/** One segment of a path that stays one. */
const safe = (text: string): string => {
  const encoded = encodeURIComponent(text.toWellFormed());
  return encoded === '' || /^\.{1,2}$/.test(encoded) ? 'x' : encoded;
};

/** Leaves a field out, puts anything in its place, or adds one. */
function spoil(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return anything;
  const keys = Object.keys(value);
  if (keys.length === 0) return anything;
  return fc.oneof(
    fc.constantFrom(...keys).map((key) => {
      const { [key]: _, ...rest } = value as Record<string, unknown>;
      return rest;
    }),
    fc.tuple(fc.constantFrom(...keys), anything).map(([key, other]) => ({ ...value, [key]: other })),
    fc.tuple(hostile, anything).map(([key, other]) => ({ ...value, [key]: other })),
  );
}

function fromSchema(
  document: OpenApiDocument,
  schema: Schema,
  known: readonly string[],
  depth = 0,
): fc.Arbitrary<unknown> {
  const again = (inner: Schema) => fromSchema(document, inner, known, depth + 1);
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1)!;
    return again((document.components?.schemas?.[name] ?? {}) as Schema);
  }
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map(again));
  if (schema.allOf !== undefined) {
    return fc.tuple(...schema.allOf.map(again)).map((parts) => Object.assign({}, ...(parts as object[])));
  }
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  switch (type) {
    case 'object': {
      const properties = Object.entries(schema.properties ?? {}).filter(
        ([name]) => depth < 6 || schema.required?.includes(name),
      );
      return fc.record(Object.fromEntries(properties.map(([name, inner]) => [name, again(inner)])), {
        requiredKeys: (schema.required ?? []).filter((name) => properties.some(([key]) => key === name)),
      });
    }
    case 'array':
      return fc.array(again(schema.items ?? {}), { minLength: schema.minItems ?? 0, maxLength: 4 });
    case 'integer':
    case 'number':
      return fc.integer({
        min: Math.max(schema.minimum ?? -5, -1_000),
        max: Math.min(schema.maximum ?? 50, 1_000),
      });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.oneof(
        ...[...(schema.examples ?? []), schema.example]
          .filter((example) => example !== undefined)
          .map((example) => ({ weight: 6, arbitrary: fc.constant(example) })),
        fc.constantFrom(...known, 'I pulled the figures and wrote the fix myself.'),
        fc.string({ unit: 'grapheme', maxLength: 40 }),
      );
  }
}
