// Loaded into a server process before the program (`--import`). Asked for it, it collects garbage and says what memory
// and processor time are in use, so that growth is what is held and not what has not been collected yet.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export interface Measurement {
  rss: number;
  heapUsed: number;
  external: number;
  /** Since the start, milliseconds. */
  cpuMs: number;
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

process.on('message', () => {
  collectGarbage();
  const { rss, heapUsed, external } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  const measured: Measurement = { rss, heapUsed, external, cpuMs: (user + system) / 1_000 };
  process.send?.(measured);
});
// The channel must not keep the program alive.
process.channel?.unref();
