// npm run test:reliability [-- 10 18]
// The numbered tests under test/reliability with the full counts they were asked for; `npm test` runs fewer rounds.
// With numbers, only those. Wants a machine that does nothing else: some of them hold limits in milliseconds.
import { spawnSync } from 'node:child_process';

const numbers = process.argv.slice(2).map((number) => `test/reliability/${number.padStart(2, '0')}-`);
const filters = numbers.length > 0 ? numbers : ['test/reliability/'];
const { status } = spawnSync('vitest', ['run', '--no-file-parallelism', ...filters], {
  stdio: 'inherit',
  env: { ...process.env, RELIABILITY: 'full' },
});
process.exit(status ?? 1);
