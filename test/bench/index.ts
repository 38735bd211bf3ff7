// `npm run bench [-- PART...] [--seconds N]`: everything that is promised in figures, or the parts that are named.
// Exit code 1 when a figure is missed. On a busy machine only the ratios mean something.
import { parseArgs } from 'node:util';
import { describeMachine, print } from './report.ts';

const PARTS: Record<string, (options: { seconds: number }) => Promise<boolean>> = {
  http: async (options) => (await import('./http.ts')).benchHttp(options),
  turns: async (options) => (await import('./turns.ts')).benchTurns(options),
  streams: async () => (await import('./streams.ts')).benchStreams(),
  worker: async () => (await import('./worker.ts')).benchWorker(),
  cost: async () => (await import('./cost.ts')).benchCost(),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '8' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) {
  process.stdout.write(
    `npm run bench [-- PART...] [--seconds N]\n\nParts: ${Object.keys(PARTS).join(', ')}; all of them when none is named.\n--seconds: how long one run of a throughput lasts (default 8).\n`,
  );
  process.exit();
}
const unknown = positionals.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  process.stderr.write(`Unknown: ${unknown.join(', ')}. There are ${Object.keys(PARTS).join(', ')}.\n`);
  process.exit(2);
}
print(describeMachine());
const missed: string[] = [];
for (const name of positionals.length > 0 ? positionals : Object.keys(PARTS)) {
  print('');
  if (!(await PARTS[name]!({ seconds: Number(values.seconds) }))) missed.push(name);
}
if (missed.length > 0) {
  print(`\nMissed in: ${missed.join(', ')}`);
  process.exitCode = 1;
}
