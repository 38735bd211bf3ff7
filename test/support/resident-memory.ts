import { readFileSync } from 'node:fs';

/** The memory that a process holds in RAM, in MB. Linux. */
export const residentMb = (pid: number): number =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1_024;
