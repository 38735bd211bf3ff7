/**
 * `npm run bench:eval -- [--rounds 3] [--scratch FOLDER] [--skip-promptfoo]`: what the runner costs on top of waiting
 * for the model, beside promptfoo and a bare fetch loop. Same cases, same loopback endpoint, calls counted there;
 * the runners take turns. A result whose calls differ is refused. promptfoo is installed into a scratch folder.
 * promptfoo does more than grade (a history in SQLite, a web view); that is part of what its users wait for.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { toPrompt } from '../../src/models/providers/anthropic/convert.ts';
import { strictJsonSchema } from '../../src/models/structured.ts';
import { loadDataset } from '../data/index.ts';
import { ModelSuite } from '../suites/model.ts';
import { benchTasks } from './ours.ts';
import { type Measured, measureNode } from './process.ts';
import { PROMPTFOO, preparePromptfoo, promptfooEnvironment, runPromptfoo } from './promptfoo.ts';

const MODEL = 'claude-sonnet-5-5';
const [CALLS, REPLAYED] = [200, 600];
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    scratch: { type: 'string' },
    'skip-promptfoo': { type: 'boolean', default: false },
  },
});
const scratch = values.scratch ?? mkdtempSync(join(tmpdir(), 'bar-raiser-bench-'));
mkdirSync(scratch, { recursive: true });

const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const endpoint = await startEndpoint();
const env = {
  PATH: process.env.PATH,
  HOME: scratch,
  ANTHROPIC_API_KEY: 'sk-loopback',
  ANTHROPIC_BASE_URL: endpoint.url,
  // As the binary does it for its users; the same for every runner.
  NODE_COMPILE_CACHE: join(scratch, 'compile-cache'),
  ...promptfooEnvironment(scratch),
};
const promptfoo = (config: string, flags: readonly string[]) => runPromptfoo(scratch, env, config, flags);

try {
  const requests = await renderRequests();
  writeFileSync(join(scratch, 'requests.json'), JSON.stringify(requests));
  if (!values['skip-promptfoo'])
    preparePromptfoo({ scratch, url: endpoint.url, model: MODEL, cases: requests.length });
  const runners: Record<string, (latency: number, concurrency: number) => Promise<Measured>> = {
    'fetch loop': (_, concurrency) => bareLoop(concurrency),
    'ours, same checks': (_, concurrency) => ours('live', 'checks', 1, concurrency),
    'ours, whole grading': (_, concurrency) => ours('live', 'grading', 1, concurrency),
    'ours, `bar-raiser eval model --live` with its report': (_, concurrency) => wholeCommand(concurrency),
    ...(!values['skip-promptfoo'] && {
      'promptfoo, JS provider, no history': (_: number, concurrency: number) =>
        promptfoo('provider.json', ['--no-cache', '--no-write', '-j', String(concurrency)]),
      'promptfoo, JS provider': (_: number, concurrency: number) =>
        promptfoo('provider.json', ['--no-cache', '-j', String(concurrency)]),
    }),
  };
  writeBareLoop();
  const rows: string[] = [];
  for (const [latency, concurrency] of [
    [0, 20],
    [500, 20],
    [500, 50],
  ] as const) {
    const floor = (Math.ceil(CALLS / concurrency) * latency) / 1000;
    const samples = new Map<string, Measured[]>();
    for (let round = 0; round < Number(values.rounds); round += 1)
      for (const [name, run] of Object.entries(runners)) {
        await endpoint.reset(latency);
        const measured = await run(latency, concurrency);
        const { calls, peak } = await endpoint.stats();
        if (calls !== CALLS) throw new Error(`${name} made ${calls} calls, not ${CALLS}: refused.`);
        if (latency > 0 && peak !== concurrency)
          throw new Error(`${name} had ${peak} calls open at once, not ${concurrency}: refused.`);
        samples.set(name, [...(samples.get(name) ?? []), measured]);
      }
    for (const [name, measured] of samples)
      rows.push(row(`${latency} ms, ${concurrency} at a time`, name, measured, floor));
  }
  rows.push(...(await replay()));
  const load = loadavg().map((each) => each.toFixed(1));
  console.log(
    [
      `# npm run bench:eval\n\n${CALLS} calls, median of ${values.rounds} rounds in turn, Node ${process.versions.node}, ${values['skip-promptfoo'] ? 'without promptfoo' : PROMPTFOO}, ${cpus().length} cores with load ${load.join(' ')} at the end; overhead is what comes on top of waiting for the endpoint.\n`,
      '| setting | runner | whole process | processor | overhead of the process | overhead of the run |',
      '| --- | --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
  );
} finally {
  endpoint.process.kill();
  if (values.scratch === undefined) rmSync(scratch, { recursive: true, force: true });
}

function row(setting: string, name: string, measured: readonly Measured[], floor: number): string {
  const whole = median(measured.map((each) => each.whole));
  const cpu = median(measured.map((each) => each.cpu));
  const runs = measured.flatMap(({ run }) => run ?? []);
  const seconds = (value: number) => `${value.toFixed(2)} s`;
  return `| ${setting} | ${name} | ${seconds(whole)} | ${seconds(cpu)} | ${seconds(whole - floor)} | ${runs.length > 0 ? seconds(median(runs) - floor) : '-'} |`;
}

async function startEndpoint(): Promise<{
  url: string;
  process: ChildProcess;
  reset(latency: number): Promise<void>;
  stats(): Promise<{ calls: number; peak: number }>;
}> {
  const child = spawn(process.execPath, [here('endpoint.ts')], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  const url = `http://127.0.0.1:${String(port).trim()}`;
  return {
    url,
    process: child,
    reset: async (latency) => void (await fetch(`${url}/reset?latency=${latency}`, { method: 'POST' })),
    stats: async () => (await (await fetch(`${url}/stats`)).json()) as { calls: number; peak: number },
  };
}

/** The very bodies the service sends for the cases, but for the stream: the others read plain answers. */
async function renderRequests(): Promise<unknown[]> {
  const suite = new ModelSuite({
    mode: 'record',
    cassettes: join(scratch, 'unused'),
    env,
    now: () => new Date(),
  });
  const missing = suite.missing(benchTasks(await loadDataset(), CALLS, 1));
  return missing.map(({ request }) => ({
    model: MODEL,
    max_tokens: request.maxOutputTokens,
    ...toPrompt(MODEL, {
      ...request,
      ...('schema' in request && { jsonSchema: strictJsonSchema(request.schema) }),
    }),
  }));
}

function writeBareLoop(): void {
  writeFileSync(
    join(scratch, 'bare-loop.mjs'),
    `import { readFileSync } from 'node:fs';
const requests = JSON.parse(readFileSync('requests.json', 'utf8'));
const started = performance.now();
let next = 0;
await Promise.all(Array.from({ length: Number(process.argv[2]) }, async () => {
  while (next < requests.length) {
    const response = await fetch(process.env.ANTHROPIC_BASE_URL + '/v1/messages', { method: 'POST', body: JSON.stringify(requests[next++]) });
    JSON.parse((await response.json()).content[0].text);
  }
}));
console.log(JSON.stringify({ run: performance.now() - started }));
`,
  );
}

function bareLoop(concurrency: number): Promise<Measured> {
  return measureNode([join(scratch, 'bare-loop.mjs'), String(concurrency)], { cwd: scratch, env });
}

async function ours(mode: string, work: string, repeats: number, concurrency: number): Promise<Measured> {
  const args = [here('ours.ts'), mode, work, CALLS, repeats, concurrency, join(scratch, 'cassettes')].map(
    String,
  );
  const measured = await measureNode(args, { env });
  const { graded, faults } = JSON.parse(measured.output) as { graded: number; faults: number };
  if (graded !== CALLS * repeats) throw new Error(`ours graded ${graded}, with ${faults} faults: refused.`);
  return measured;
}

/** What a user starts and waits for: the first call alone, to fill the provider's cache, and the report at the end. */
function wholeCommand(concurrency: number): Promise<Measured> {
  const options = {
    live: '',
    repeat: 1,
    limit: CALLS,
    concurrency,
    'max-cost': 1_000,
    model: `anthropic:${MODEL}`,
  };
  const flags = Object.entries(options).flatMap(([name, value]) => [
    `--${name}`,
    ...(value === '' ? [] : [String(value)]),
  ]);
  return measureNode([here('../../bin/bar-raiser.mjs'), 'eval', 'model', ...flags], { env });
}

/** Everything is on disk already: nothing may be asked. */
async function replay(): Promise<string[]> {
  const repeats = REPLAYED / CALLS;
  const builtin = () => promptfoo('builtin.json', ['--repeat', String(repeats), '-j', '20']);
  const runners: Record<string, { fill: () => Promise<Measured>; play: () => Promise<Measured> }> = {
    'ours, same checks': {
      fill: () => ours('record', 'checks', repeats, 20),
      play: () => ours('replay', 'checks', repeats, 20),
    },
    'ours, whole grading': {
      fill: () => ours('record', 'grading', repeats, 20),
      play: () => ours('replay', 'grading', repeats, 20),
    },
    ...(!values['skip-promptfoo'] && { 'promptfoo, built-in provider': { fill: builtin, play: builtin } }),
  };
  const rows: string[] = [];
  for (const [name, { fill, play }] of Object.entries(runners)) {
    await endpoint.reset(0);
    rmSync(join(scratch, 'cassettes'), { recursive: true, force: true });
    rmSync(join(scratch, 'cache'), { recursive: true, force: true });
    await fill();
    const filled = (await endpoint.stats()).calls;
    if (filled !== REPLAYED) {
      rows.push(`| ${REPLAYED} replayed | ${name} | refused: ${filled} calls to fill | - | - | - |`);
      continue;
    }
    await endpoint.reset(0);
    const measured: Measured[] = [];
    for (let round = 0; round < Number(values.rounds); round += 1) measured.push(await play());
    const { calls } = await endpoint.stats();
    if (calls !== 0)
      rows.push(`| ${REPLAYED} replayed | ${name} | refused: made ${calls} calls | - | - | - |`);
    else rows.push(row(`${REPLAYED} replayed`, name, measured, 0));
  }
  return rows;
}
