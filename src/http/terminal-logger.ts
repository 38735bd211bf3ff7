import type { Logger, LogRecord } from './logger.ts';

/** The same records as lines for somebody who watches a terminal. */
export function createTerminalLogger(write: (line: string) => void, now: () => Date): Logger {
  const time = () => now().toTimeString().slice(0, 8);
  const rest = ({ message: _, ...record }: LogRecord) =>
    Object.entries(record)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name}=${value}`)
      .join(' ');
  return {
    info(record) {
      const { message, method, route, status, ms } = record;
      if (message !== 'request') write(`${time()}  ${message}  ${rest(record)}\n`);
      else write(`${time()}  ${String(method).padEnd(6)} ${route}  ${status}  ${ms} ms\n`);
    },
    error(record) {
      write(`${time()}  ERROR  ${record.message}  ${rest(record)}\n`);
    },
  };
}
