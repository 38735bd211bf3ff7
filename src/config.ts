import * as z from 'zod';

/** `.env` files and compose files write "not set" as an empty value. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const url = (protocols: RegExp, expected: string) =>
  z.string().refine((value) => URL.canParse(value) && protocols.test(new URL(value).protocol), expected);

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
  ANTHROPIC_API_KEY: optional(z.string().regex(/^[\x21-\x7e]+$/)),
  ANTHROPIC_BASE_URL: optional(url(/^https?:$/, '')),
  MODEL: optional(z.string().regex(/^[a-z0-9-]+:\S+$/)),
});

/** What each variable may hold, for the message that stops a start. Values are never shown: they may be secrets. */
const ALLOWED: Record<keyof z.input<typeof environmentSchema>, string> = {
  PORT: 'a port number from 0 to 65535 (0 picks a free one)',
  HOST: 'a host name or IP address to listen on, such as localhost or 0.0.0.0',
  DATABASE_URL: 'a PostgreSQL address: postgres://user:password@host:5432/database',
  DATA_DIR: 'a directory for the embedded database',
  ANTHROPIC_API_KEY: 'an API key without spaces or line breaks',
  ANTHROPIC_BASE_URL: 'an address that starts with http:// or https://',
  MODEL: 'provider:model-id, such as anthropic:claude-sonnet-5-5',
};

export interface Config {
  port: number;
  host: string;
  /** A PostgreSQL server. Unset: the embedded database. */
  databaseUrl?: string;
  /** Where the embedded database lives. */
  dataDir: string;
  anthropic: { apiKey?: string; baseUrl?: string };
  /** `provider:model-id`. */
  model?: string;
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
  const { PORT, HOST, DATABASE_URL, DATA_DIR, ANTHROPIC_API_KEY, ANTHROPIC_BASE_URL, MODEL } = parsed.data;
  return {
    port: PORT ?? 8787,
    host: HOST ?? 'localhost',
    databaseUrl: DATABASE_URL,
    dataDir: DATA_DIR ?? '.data',
    anthropic: { apiKey: ANTHROPIC_API_KEY, baseUrl: ANTHROPIC_BASE_URL },
    model: MODEL,
  };
}
