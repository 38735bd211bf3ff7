import { existsSync } from 'node:fs';

/** Changes the limits of a running process. Part of Debian's base system. */
export const PRLIMIT = '/usr/bin/prlimit';

/** Changes what time a process believes it is, while it runs; null where Debian's `libfaketime` is not installed. */
export const FAKETIME: string | null =
  ['x86_64', 'aarch64']
    .map((machine) => `/usr/lib/${machine}-linux-gnu/faketime/libfaketime.so.1`)
    .find((path) => existsSync(path)) ?? null;

/** The tools by which tests fake a full disk and a wrong clock that this machine lacks. */
export const missingFaultTools = (): string[] => [
  ...(existsSync(PRLIMIT) ? [] : ['prlimit']),
  ...(FAKETIME === null ? ['libfaketime'] : []),
];
