// Loaded into every process of a benchmark (`NODE_OPTIONS=--import`): notes how long the processor worked for it.
import { appendFileSync } from 'node:fs';

const file = process.env.BENCH_CPU_FILE;
if (file)
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    appendFileSync(file, `${user + system}\n`);
  });
