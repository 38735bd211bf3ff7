import * as z from 'zod';
import { ModelConfigError, type ModelsConfig, resolveModels } from './models/configuration.ts';

/** `.env` files and compose files write "not set" as an empty value. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const url = (protocols: RegExp, expected: string) =>
  z.string().refine((value) => URL.canParse(value) && protocols.test(new URL(value).protocol), expected);

const secret = z.string().regex(/^[\x21-\x7e]+$/);
const httpUrl = url(/^https?:$/, '');
const modelReference = z.string().regex(/^[a-z0-9-]+:\S+$/);

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
});

const KEY = 'an API key without spaces or line breaks';
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
}

/** The environment cannot be used. The message names each wrong variable and what it may hold. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads the configuration from an environment. An empty variable counts as unset.
 *
 * @throws ConfigError naming every variable that is wrong, never its value
 */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const names = new Set(parsed.error.issues.map(({ path }) => path[0] as keyof typeof ALLOWED));
    throw new ConfigError([...names].map((name) => `${name} must be ${ALLOWED[name]}.`).join('\n'));
  }
  const { PORT, HOST, DATABASE_URL, DATA_DIR, ...modelEnvironment } = parsed.data;
  return {
    port: PORT ?? 8787,
    host: HOST ?? 'localhost',
    databaseUrl: DATABASE_URL,
    dataDir: DATA_DIR ?? '.data',
    models: parseModels(modelEnvironment),
  };
}

function parseModels(environment: Parameters<typeof resolveModels>[0]): ModelsConfig {
  try {
    return resolveModels(environment);
  } catch (error) {
    throw error instanceof ModelConfigError ? new ConfigError(error.message) : error;
  }
}
