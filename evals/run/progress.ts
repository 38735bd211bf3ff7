/** Tells how far a run is: one line that is overwritten on a terminal, a line now and then elsewhere. */
import type { Progress } from './execute.ts';

export interface ProgressOutput {
  isTTY?: boolean;
  write(text: string): unknown;
}

const EVERY_MS = 100;

export interface ProgressLine {
  update(progress: Progress): void;
  done(): void;
}

export function progressLine(name: string, output: ProgressOutput, now = () => Date.now()): ProgressLine {
  const started = now();
  let last = 0;
  let quarter = 0;
  let isOpen = false;
  const text = ({ done, total, faults, costMicroUsd }: Progress) =>
    [
      `${name}: ${done}/${total}`,
      faults > 0 ? `${faults} failed at the provider` : '',
      costMicroUsd > 0 ? `$${(costMicroUsd / 1e6).toFixed(4)}` : '',
      `${((now() - started) / 1000).toFixed(1)} s`,
    ]
      .filter(Boolean)
      .join(', ');
  return {
    update(progress) {
      if (output.isTTY === true) {
        if (now() - last < EVERY_MS && progress.done < progress.total) return;
        last = now();
        isOpen = true;
        output.write(`\r\u001b[2K${text(progress)}`);
        return;
      }
      // In a log: at every quarter, not at every case.
      const reached = Math.floor((4 * progress.done) / progress.total);
      if (reached === quarter) return;
      quarter = reached;
      output.write(`${text(progress)}\n`);
    },
    done() {
      if (isOpen) output.write('\n');
    },
  };
}
