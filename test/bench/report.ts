import { availableParallelism, cpus, loadavg } from 'node:os';

export const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Which machine, and how busy it was: figures of a busy one mean little. */
export const describeMachine = (): string =>
  `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.versions.node}, load ${loadavg()[0]!.toFixed(1)} before the start`;

export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

/** One line with what was wanted and whether it was reached. */
export function verdict(
  name: string,
  measured: number,
  wanted: number,
  unit: string,
  isMinimum: boolean,
): boolean {
  const isMet = isMinimum ? measured >= wanted : measured <= wanted;
  const shown = measured >= 100 ? measured.toFixed(0) : measured.toFixed(1);
  print(
    `  ${isMet ? 'met   ' : 'MISSED'} ${name}: ${shown} ${unit} (${isMinimum ? 'at least' : 'at most'} ${wanted})`,
  );
  return isMet;
}
