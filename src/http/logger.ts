/** Takes one record of plain data. Records never hold bodies, keys or anything a candidate wrote. */
export interface Logger {
  info(record: LogRecord): void;
  error(record: LogRecord): void;
}
export type LogRecord = { message: string } & Record<string, string | number | undefined>;

/** One JSON document a line. */
export function createJsonLogger(write: (line: string) => void, now: () => Date): Logger {
  const log = (level: string) => (record: LogRecord) =>
    write(`${JSON.stringify({ time: now().toISOString(), level, ...record })}\n`);
  return { info: log('info'), error: log('error') };
}

/**
 * What may be logged of an unexpected error: its kind and where it was thrown. Never its message, because
 * database drivers put the values of a failed query there, and those are what the candidate wrote.
 */
export function describeFault(error: unknown): Record<string, string | undefined> {
  if (!(error instanceof Error)) return { fault: typeof error };
  const { code, sqlState } = error as { code?: unknown; sqlState?: unknown };
  const cause = error.cause instanceof Error ? error.cause : undefined;
  return {
    fault: error.name,
    code: [code, sqlState].find((value) => typeof value === 'string'),
    cause: cause && `${cause.name} ${(cause as { code?: unknown }).code ?? ''}`.trim(),
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 12)
      .map((line) => line.trim())
      .join(' | '),
  };
}
