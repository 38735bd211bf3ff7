import * as z from 'zod';
import { isLoopbackAddress } from './http/middleware/refuse-cross-site.ts';
import { ModelConfigError, type ModelsConfig, resolveModels } from './models/configuration.ts';
import type { AccessMode } from './services/access/authenticate.ts';
import type { Budget } from './services/deps.ts';
import type { Limits } from './services/limits/limits.ts';

/** `.env` files and compose files write "not set" as an empty value. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const url = (protocols: RegExp, expected: string) =>
  z.string().refine((value) => URL.canParse(value) && protocols.test(new URL(value).protocol), expected);

const secret = z.string().regex(/^[\x21-\x7e]+$/);
const httpUrl = url(/^https?:$/, '');
/** Dollars, down to a thousandth of a cent, as millionths of a dollar. */
const dollars = z
  .string()
  .regex(/^\d{1,6}(?:\.\d{1,5})?$/)
  .transform((value) => Math.round(Number(value) * 1_000_000));
const modelReference = z.string().regex(/^[a-z0-9-]+:\S+$/);

const number = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,10}$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most));
/** `name=value,name=value`, values percent-encoded. */
const headerList = z
  .string()
  .regex(/^[\w-]+=[\x21-\x2b\x2d-\x7e]+(?:,[\w-]+=[\x21-\x2b\x2d-\x7e]+)*$/)
  .transform((value) =>
    Object.fromEntries(
      value.split(',').map((pair) => {
        const equals = pair.indexOf('=');
        return [pair.slice(0, equals), decodeURIComponent(pair.slice(equals + 1))];
      }),
    ),
  );
const originList = z
  .string()
  .transform((value) => value.split(',').map((origin) => origin.trim()))
  .refine((origins) => origins.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin));

const environmentSchema = z.object({
  PORT: optional(
    z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .pipe(z.int().max(65_535)),
  ),
  HOST: optional(z.string().regex(/^[^\s/]+$/)),
  DATABASE_URL: optional(url(/^postgres(ql)?:$/, '')),
  DATA_DIR: optional(z.string()),
  MODEL: optional(modelReference),
  GRADING_MODEL: optional(modelReference),
  ANTHROPIC_API_KEY: optional(secret),
  ANTHROPIC_BASE_URL: optional(httpUrl),
  OPENAI_API_KEY: optional(secret),
  OPENAI_BASE_URL: optional(httpUrl),
  OPENAI_COMPATIBLE_BASE_URL: optional(httpUrl),
  OPENAI_COMPATIBLE_API_KEY: optional(secret),
  GRADING_VOTES: optional(
    z
      .string()
      .regex(/^[1-9]$/)
      .transform(Number),
  ),
  MAX_COST_PER_INTERVIEW_USD: optional(dollars),
  MAX_COST_PER_DAY_USD: optional(dollars),
  MAX_UNPRICED_TOKENS_PER_INTERVIEW: optional(number(0, 1_000_000_000)),
  MAX_UNPRICED_TOKENS_PER_DAY: optional(number(0, 1_000_000_000)),
  OTEL_EXPORTER_OTLP_ENDPOINT: optional(httpUrl),
  OTEL_EXPORTER_OTLP_HEADERS: optional(headerList),
  OTEL_SERVICE_NAME: optional(z.string().regex(/^[\x21-\x7e]{1,100}$/)),
  AUTH: optional(z.enum(['auto', 'keys', 'off'])),
  ALLOWED_ORIGINS: optional(originList),
  RETENTION_DAYS: optional(number(1, 36_500)),
  MAX_REQUESTS_PER_MINUTE: optional(number(1, 10_000_000)),
  MAX_TURNS_PER_MINUTE: optional(number(1, 1_000_000)),
  MAX_STREAMS: optional(number(1, 10_000)),
  MAX_TOKENS_PER_DAY: optional(number(0, 1_000_000_000)),
});

const KEY = 'an API key without spaces or line breaks';
const DOLLARS = 'US dollars such as 2 or 0.50 (0: no model whose price is known is asked)';
const UNPRICED_TOKENS =
  'a number of tokens from 0 to 1000000000 (0: no model whose price is not known is asked)';
const HTTP_ADDRESS = 'an address that starts with http:// or https://';

/** What each variable may hold, for the message that stops a start. Values are never shown: they may be secrets. */
const ALLOWED: Record<keyof z.input<typeof environmentSchema>, string> = {
  PORT: 'a port number from 0 to 65535 (0 picks a free one)',
  HOST: 'a host name or IP address to listen on, such as localhost or 0.0.0.0',
  DATABASE_URL: 'a PostgreSQL address: postgres://user:password@host:5432/database',
  DATA_DIR: 'a directory for the embedded database',
  MODEL: 'provider:model-id, such as anthropic:claude-sonnet-5-5',
  GRADING_MODEL: 'provider:model-id, such as anthropic:claude-sonnet-5-5',
  ANTHROPIC_API_KEY: KEY,
  ANTHROPIC_BASE_URL: HTTP_ADDRESS,
  OPENAI_API_KEY: KEY,
  OPENAI_BASE_URL: HTTP_ADDRESS,
  OPENAI_COMPATIBLE_BASE_URL: HTTP_ADDRESS,
  OPENAI_COMPATIBLE_API_KEY: KEY,
  GRADING_VOTES: 'a number from 1 to 9: how often the model grades each answer',
  MAX_COST_PER_INTERVIEW_USD: DOLLARS,
  MAX_COST_PER_DAY_USD: DOLLARS,
  MAX_UNPRICED_TOKENS_PER_INTERVIEW: UNPRICED_TOKENS,
  MAX_UNPRICED_TOKENS_PER_DAY: UNPRICED_TOKENS,
  OTEL_EXPORTER_OTLP_ENDPOINT: HTTP_ADDRESS,
  OTEL_EXPORTER_OTLP_HEADERS: 'headers such as authorization=Bearer%20token, separated by commas',
  OTEL_SERVICE_NAME: 'a name without spaces',
  AUTH: 'auto, keys or off; off only where HOST is this machine alone',
  ALLOWED_ORIGINS: 'origins such as https://coach.example, separated by commas',
  RETENTION_DAYS: 'a number of days from 1 to 36500',
  MAX_REQUESTS_PER_MINUTE: 'a number of requests a minute from 1 to 10000000',
  MAX_TURNS_PER_MINUTE: 'a number of answers and critiques a minute from 1 to 1000000',
  MAX_STREAMS: 'a number of event streams from 1 to 10000',
  MAX_TOKENS_PER_DAY: 'a number of tokens a day from 0 to 1000000000',
};

export interface Config {
  port: number;
  host: string;
  /** A PostgreSQL server. Unset: the embedded database. */
  databaseUrl?: string;
  /** Where the embedded database lives. */
  dataDir: string;
  /** What speaks and what grades beside the rubric. Empty: nothing does. */
  models: ModelsConfig;
  /** How often the model grades each answer. */
  gradingVotes: number;
  /** The most that may be spent on models. */
  budget: Budget;
  /** Where traces and metrics go; undefined: nowhere. */
  telemetry?: { endpoint: string; headers: Record<string, string>; serviceName: string };
  /** Who needs a key. */
  access: AccessMode;
  /** Origins of other sites whose pages may use the API. */
  allowedOrigins: readonly string[];
  /** After how many days data is erased; undefined: never. */
  retentionDays?: number;
  /** What each tenant may use. */
  limits: Limits;
}

/**
 * An interview costs cents and some 200,000 tokens, but before each call the most it could use is set aside, which
 * for a grading is some dozens of cents or 100,000 tokens. A day is sixty or so long interviews.
 */
const DEFAULT_BUDGET: Budget = {
  perInterviewMicroUsd: 3_000_000,
  perDayMicroUsd: 20_000_000,
  perInterviewUnpricedTokens: 2_000_000,
  perDayUnpricedTokens: 20_000_000,
};

/** What a tenant may use of a server that many share: far more than people type, far less than a loop does. */
const SHARED_LIMITS: Limits = { requestsPerMinute: 3_000, turnsPerMinute: 300, streams: 50 };

/** The environment cannot be used. The message names each wrong variable and what it may hold. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads the configuration from an environment. An empty variable counts as unset.
 *
 * @param options.isDeployed where there is no HOST and everybody can connect; whoever switches AUTH off there has
 *   something else in front of it
 * @throws ConfigError naming every variable that is wrong, never its value
 */
export function parseConfig(
  environment: Readonly<Record<string, string | undefined>>,
  { isDeployed = false }: { isDeployed?: boolean } = {},
): Config {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const names = new Set(parsed.error.issues.map(({ path }) => path[0] as keyof typeof ALLOWED));
    throw new ConfigError([...names].map((name) => `${name} must be ${ALLOWED[name]}.`).join('\n'));
  }
  const { PORT, HOST, DATABASE_URL, DATA_DIR, GRADING_VOTES, AUTH, ALLOWED_ORIGINS } = parsed.data;
  const { MAX_COST_PER_INTERVIEW_USD, MAX_COST_PER_DAY_USD, RETENTION_DAYS } = parsed.data;
  const { MAX_UNPRICED_TOKENS_PER_INTERVIEW, MAX_UNPRICED_TOKENS_PER_DAY } = parsed.data;
  const { MAX_REQUESTS_PER_MINUTE, MAX_TURNS_PER_MINUTE, MAX_STREAMS, MAX_TOKENS_PER_DAY } = parsed.data;
  const { OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_EXPORTER_OTLP_HEADERS, OTEL_SERVICE_NAME } = parsed.data;
  const isLocal = !isDeployed && isLoopbackAddress(HOST ?? 'localhost');
  if (AUTH === 'off' && !isLocal && !isDeployed) {
    throw new ConfigError(`AUTH must not be off where HOST can be reached from other machines.`);
  }
  // Of one user on their own machine nothing is limited; what many share is, unless told otherwise.
  const defaults: Limits = AUTH === 'keys' || !isLocal ? SHARED_LIMITS : {};
  return {
    port: PORT ?? 8787,
    host: HOST ?? 'localhost',
    databaseUrl: DATABASE_URL,
    dataDir: DATA_DIR ?? '.data',
    models: parseModels(parsed.data),
    gradingVotes: GRADING_VOTES ?? 1,
    budget: {
      perInterviewMicroUsd: MAX_COST_PER_INTERVIEW_USD ?? DEFAULT_BUDGET.perInterviewMicroUsd,
      perDayMicroUsd: MAX_COST_PER_DAY_USD ?? DEFAULT_BUDGET.perDayMicroUsd,
      perInterviewUnpricedTokens:
        MAX_UNPRICED_TOKENS_PER_INTERVIEW ?? DEFAULT_BUDGET.perInterviewUnpricedTokens,
      perDayUnpricedTokens: MAX_UNPRICED_TOKENS_PER_DAY ?? DEFAULT_BUDGET.perDayUnpricedTokens,
    },
    ...(OTEL_EXPORTER_OTLP_ENDPOINT !== undefined && {
      telemetry: {
        endpoint: OTEL_EXPORTER_OTLP_ENDPOINT,
        headers: OTEL_EXPORTER_OTLP_HEADERS ?? {},
        serviceName: OTEL_SERVICE_NAME ?? 'bar-raiser',
      },
    }),
    access: AUTH === 'off' ? 'open' : AUTH === 'keys' || !isLocal ? 'keys' : 'auto',
    allowedOrigins: ALLOWED_ORIGINS ?? [],
    ...(RETENTION_DAYS !== undefined && { retentionDays: RETENTION_DAYS }),
    limits: {
      requestsPerMinute: MAX_REQUESTS_PER_MINUTE ?? defaults.requestsPerMinute,
      turnsPerMinute: MAX_TURNS_PER_MINUTE ?? defaults.turnsPerMinute,
      streams: MAX_STREAMS ?? defaults.streams,
      tokensPerDay: MAX_TOKENS_PER_DAY,
    },
  };
}

function parseModels(environment: Parameters<typeof resolveModels>[0]): ModelsConfig {
  try {
    return resolveModels(environment);
  } catch (error) {
    throw error instanceof ModelConfigError ? new ConfigError(error.message) : error;
  }
}
