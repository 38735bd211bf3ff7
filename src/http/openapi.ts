import type { OpenAPIHono } from '@hono/zod-openapi';
import * as z from 'zod';
import { problemSchema } from '../contract/problem.ts';
import type { ErrorCode } from '../errors.ts';
import { PROBLEM_TYPE, PROBLEMS, problemType } from './problem.ts';
import { SECURITY_SCHEME } from './route-table.ts';

type Headers = Record<string, { description: string; schema: { type: 'string' } }>;
const header = (description: string) => ({ description, schema: { type: 'string' as const } });

const REQUEST_ID: Headers = {
  'x-request-id': header(
    'The id sent along, if it could be used, otherwise a fresh one. It is in every log line.',
  ),
};
export const LOCATION: Headers = { location: header('The path of what was made.') };
export const REPLAYED: Headers = {
  'idempotent-replayed': header('`true` when this is the kept response of an earlier request with this key.'),
};

/** Documents a JSON response. */
export const ok = <S extends z.ZodType>(
  schema: S,
  description: string,
  example?: z.input<S>,
  headers: Headers = {},
) => ({
  description,
  headers: { ...REQUEST_ID, ...headers },
  content: { 'application/json': { schema, ...(example === undefined ? {} : { example }) } },
});

/**
 * The same, and an event stream for those who ask for it. It takes no part in the handler's type: typed clients
 * ask for JSON.
 */
export const okOrEvents = <S extends z.ZodType>(
  ...args: Parameters<typeof ok<S>>
): ReturnType<typeof ok<S>> => {
  const documented = ok<S>(...args);
  return { ...documented, content: { ...documented.content, ...eventContent } };
};

/** Documents a response that is an event stream and nothing else. */
export const events = (description: string) => ({
  description,
  headers: REQUEST_ID,
  content: eventContent,
});

const eventContent = {
  'text/event-stream': {
    schema: z.string().meta({ description: 'Server-sent events. The last one is `done` or `error`.' }),
  },
};

/** Documents a response that is text of some type. */
export const textResponse = <T extends string>(type: T, description: string) => ({
  description,
  headers: REQUEST_ID,
  content: { [type]: { schema: z.string() } } as Record<T, { schema: z.ZodString }>,
});

export const noContent = (description: string) => ({ description, headers: REQUEST_ID });

/** Documents a JSON request body. */
export const jsonBody = <S extends z.ZodType>(schema: S, example: z.input<S>) => ({
  required: true as const,
  content: { 'application/json': { schema, example } },
});

/** The refusals of every route that reads a body. */
export const BODY_PROBLEMS = [
  'malformed_json',
  'invalid_utf8',
  'body_too_large',
  'unsupported_media_type',
  'validation_failed',
] as const satisfies readonly ErrorCode[];

/** The refusals of every route that takes an Idempotency-Key. */
export const IDEMPOTENCY_PROBLEMS = [
  'invalid_idempotency_key',
  'idempotency_key_reused',
] as const satisfies readonly ErrorCode[];

/** Documents the refusals of a route that uses the database; see `fixedProblems`. */
export const problems = (...codes: readonly ErrorCode[]) => fixedProblems(...codes, 'not_ready');

/**
 * Documents the refusals of a route that serves fixed data, grouped by status, with those that any
 * route can give. They are thrown, not returned, so they take no part in the handler's type.
 */
// biome-ignore lint/complexity/noBannedTypes: an object type without members is what keeps them out of it
export function fixedProblems(...codes: readonly ErrorCode[]): {} {
  return describeProblems([...codes, 'cross_site_refused', 'internal']);
}

/** The refusals of every route that needs a key. */
const KEY_PROBLEMS: readonly ErrorCode[] = ['key_required', 'key_invalid', 'scope_missing', 'rate_limited'];
const WWW_AUTHENTICATE = header('What a key has to be sent as, and why the one that was sent will not do.');
const RETRY_AFTER = header('After how many seconds the same request is likely to succeed.');

interface ProblemResponse {
  description: string;
  headers: Headers;
  content: Record<string, { schema: typeof problemSchema; examples: Record<string, { value: object }> }>;
}

function describeProblems(codes: readonly ErrorCode[]): Record<string, ProblemResponse> {
  const byStatus = Map.groupBy(new Set(codes), (code) => PROBLEMS[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, group]) => [
      status,
      {
        description: group.map((code) => `\`${code}\`: ${PROBLEMS[code].title}.`).join(' '),
        headers: {
          ...REQUEST_ID,
          ...(status === 401 && { 'www-authenticate': WWW_AUTHENTICATE }),
          ...(status === 429 && { 'retry-after': RETRY_AFTER }),
        },
        content: {
          [PROBLEM_TYPE]: {
            schema: problemSchema,
            examples: Object.fromEntries(group.map((code) => [code, { value: problemExample(code) }])),
          },
        },
      },
    ]),
  );
}

type Documented = Record<string, Omit<ProblemResponse, 'content'> & { content?: object }>;

/** Adds refusals to what a finished document says of an operation. */
function addProblems(responses: Documented, codes: readonly ErrorCode[]): void {
  for (const [status, added] of Object.entries(describeProblems(codes))) {
    const before = responses[status] as ProblemResponse | undefined;
    const examples = {
      ...before?.content[PROBLEM_TYPE]?.examples,
      ...added.content[PROBLEM_TYPE]!.examples,
    };
    responses[status] = {
      description: before === undefined ? added.description : `${before.description} ${added.description}`,
      headers: { ...before?.headers, ...added.headers },
      content: { [PROBLEM_TYPE]: { schema: { $ref: '#/components/schemas/Problem' }, examples } },
    };
  }
}

const problemExample = (code: ErrorCode) => ({
  type: problemType(code),
  title: PROBLEMS[code].title,
  status: PROBLEMS[code].status,
  code,
  requestId: '0198c6f2-4f0a-7c3e-9d51-0f5d0e1c2b3a',
});

export type OpenApiDocument = ReturnType<OpenAPIHono['getOpenAPI31Document']>;

/** The document of everything that is mounted. */
export function buildDocument(app: OpenAPIHono, version: string): OpenApiDocument {
  app.openAPIRegistry.registerComponent('securitySchemes', SECURITY_SCHEME, {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'br_live_...',
    description:
      'An API key with the scope that the operation names. A server that only its own machine can reach needs none until the first key is made.',
  });
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Bar Raiser',
      version,
      description:
        'Mock interviews with documented probes, and critiques that quote your own words. For practice only: a program asks and grades, in part an AI model where one is configured, and nothing here is a hiring decision. Every error is an RFC 9457 problem with a stable `code`. Evidence offsets are UTF-16 code units into the exact answer that was sent. Without a configured model everything is graded by the rubric, and says so.',
      license: { name: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [
      { name: 'Critiques', description: 'Grade one answer.' },
      { name: 'Interviews', description: 'A mock interview, from the opening question to the debrief.' },
      { name: 'Chat', description: 'The same interview for chat clients of the AI SDK.' },
      { name: 'Catalogue', description: 'Principles and walkthroughs to prepare from, with their quizzes.' },
      { name: 'Data', description: 'Everything that is kept, to take along or to erase.' },
      { name: 'Operation', description: 'For whoever runs the server: keys and tenants.' },
      { name: 'Service', description: 'Health and documentation.' },
    ],
  });
  for (const { operation } of operationsOf(document)) {
    if (operation.security !== undefined) addProblems(operation.responses as Documented, KEY_PROBLEMS);
    // Every body is required. The library takes that to mean JSON, so a route that also accepts another
    // type cannot say so itself.
    if (operation.requestBody !== undefined) (operation.requestBody as { required: boolean }).required = true;
  }
  return document;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Every operation of a document, in its order. */
export function operationsOf(document: OpenApiDocument) {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [{ method, path, operation }];
    }),
  );
}
