// `npm run bench:stream`: what the service adds to a stream over the bare SDK, how much of a prompt consecutive
// turns share, and what a 12-turn interview costs. Provider, server and client are processes of their own on
// this machine; nothing leaves it. `-- --streams 50` for another load.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Anthropic } from '@anthropic-ai/sdk';
import type { Interview } from '../../src/contract/interview.ts';
import type { UsageReport } from '../../src/contract/usage.ts';
import { costMicroUsd } from '../../src/models/prices.ts';
import { loadSeeds } from '../../src/services/seeds/load.ts';
import { purposeOf, sayUsual } from '../support/model-server.ts';
import { ScriptedAnthropic } from '../support/providers/anthropic-server.ts';
import { serveOnLoopback } from '../support/providers/loopback.ts';
import type { Exchange } from '../support/providers/script.ts';
import { allEvents, readEvents } from '../support/read-events.ts';
import { startServerProcess } from '../support/server-process.ts';

const { values } = parseArgs({ options: { streams: { type: 'string', default: '200' } } });
const STREAMS = Number(values.streams);
const MODEL = 'claude-sonnet-5-5';
const ANSWER =
  'Our vice president wanted to drop the canary stage. I pulled six months of rollbacks, showed her that it had caught 9 of 11 bad builds, and then wrote the runbook myself when she cut it anyway. Rollbacks fell from 4 a month to 1. '.repeat(
    5,
  );
const SENTENCE = 'So you pulled the rollbacks of six months and put them before her, and she cut the stage.';
/** Providers cut their text at tokens, which begin with the space before them. */
const TOKENS = SENTENCE.match(/\s?\S+/g)!;
/** Pieces that end where words end. */
const WORDS = SENTENCE.match(/\S+\s?/g)!;

const [walkthrough] = await loadSeeds('seeds/walkthroughs');
const directory = mkdtempSync(join(tmpdir(), 'bar-raiser-bench-'));
const print = (line: string) => process.stdout.write(`${line}\n`);
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const post = (url: string, body: object, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const begin = async (url: string, walkthroughId: string) =>
  ((await (await post(`${url}/v1/interviews`, { walkthroughId })).json()) as Interview).id;
const stream = (url: string, id: string, turn: number, answer: string) =>
  post(`${url}/v1/interviews/${id}/answers`, { answer, turn }, { accept: 'text/event-stream' });

try {
  print(
    `${availableParallelism()} cores; before the start ${loadavg()[0]!.toFixed(1)} processes wanted one of them`,
  );
  print('Time to first text, ms: the service, the bare SDK, what the service adds');
  print('  pieces of whole words');
  await compare(WORDS, 1, 40);
  await compare(WORDS, STREAMS, 3);
  print('  pieces that begin with a space, as most providers cut them');
  await compare(TOKENS, 1, 40);
  await bill();
} finally {
  rmSync(directory, { recursive: true, force: true });
}

/** As many streams at the same time, each as often; they begin one after the other over a stream's length. */
async function compare(pieces: readonly string[], streams: number, rounds: number): Promise<void> {
  // Many streams are open at once because they are long: the number of answers a second is another measure.
  const gapMs = streams === 1 ? 25 : 500;
  await using provider = await startProvider(gapMs, pieces);
  await using server = await startServerProcess(join(directory, `${pieces[0]?.length}-${streams}`), {
    ANTHROPIC_API_KEY: 'sk-bench',
    ANTHROPIC_BASE_URL: provider.url,
    MAX_COST_PER_INTERVIEW_USD: '1000',
    MAX_COST_PER_DAY_USD: '100000',
  });
  const sdk = new Anthropic({ apiKey: 'sk-bench', baseURL: provider.url, maxRetries: 0, logLevel: 'off' });

  const bare = async () => {
    const startedAt = performance.now();
    let first: number | undefined;
    const events = await sdk.messages.create({
      model: MODEL,
      max_tokens: 600,
      messages: [{ role: 'user', content: ANSWER }],
      stream: true,
    });
    for await (const event of events) {
      if (event.type === 'content_block_delta') first ??= performance.now() - startedAt;
    }
    return first!;
  };
  const served = (id: string) => async (round: number) => {
    const startedAt = performance.now();
    let first: number | undefined;
    for await (const { name } of readEvents(await stream(server.url, id, round + 1, ANSWER))) {
      if (name === 'message.delta') first ??= performance.now() - startedAt;
    }
    return first!;
  };

  const lengthMs = gapMs * pieces.length;
  const measure = async (makeRun: () => Promise<(round: number) => Promise<number>>) => {
    const times = await Promise.all(
      Array.from({ length: streams }, async (_, index) => {
        await sleep((index / streams) * lengthMs);
        const run = await makeRun();
        const own: number[] = [];
        for (let round = 0; round < rounds; round += 1) own.push(await run(round));
        return own;
      }),
    );
    return times.flat();
  };
  // A walkthrough has four bridges, so a single stream takes an interview after another.
  const serveOne = async () => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 4) {
      const run = served(await begin(server.url, walkthrough!.id));
      for (let turn = 0; turn < 4; turn += 1) {
        // Nobody answers at once; what is still booked and graded of the last answer is done by then.
        await sleep(300);
        times.push(await run(turn));
      }
    }
    return times;
  };
  // Libraries loaded, code warm.
  for (let warmUp = 0; warmUp < (streams === 1 ? 5 : 1); warmUp += 1) {
    await bare();
    const run = served(await begin(server.url, walkthrough!.id));
    for (let turn = 0; turn < 4; turn += 1) await run(turn);
  }
  const sdkTimes = await measure(async () => bare);
  const ours =
    streams === 1
      ? await serveOne()
      : await measure(async () => served(await begin(server.url, walkthrough!.id)));
  const row = (q: number) => {
    const [us, them] = [quantile(ours, q), quantile(sdkTimes, q)];
    return `${us.toFixed(1)} - ${them.toFixed(1)} = +${(us - them).toFixed(1)}`;
  };
  const rate = streams === 1 ? '' : `, ${Math.round((streams * 1000) / lengthMs)} answers a second`;
  print(`    ${streams} at once${rate}, ${ours.length} turns: p50 ${row(0.5)}   p95 ${row(0.95)}`);
}

/** One interview of twelve answers with a provider that bills and caches as the vendor documents it. */
async function bill(): Promise<void> {
  const provider = new ScriptedAnthropic().otherwise((exchange) =>
    purposeOf(exchange) === 'bridge' ? { text: TOKENS } : sayUsual(exchange),
  );
  await using loopback = await serveOnLoopback(provider);
  await using server = await startServerProcess(join(directory, 'bill'), {
    ANTHROPIC_API_KEY: 'sk-bench',
    ANTHROPIC_BASE_URL: loopback.url,
  });
  const probes = Array.from({ length: 11 }, (_, index) => {
    const probe = walkthrough!.probes[index % walkthrough!.probes.length]!;
    return { ...probe, id: `${probe.id}-${index}`, question: `${probe.question} (${index + 1})` };
  });
  const imported = await post(`${server.url}/v1/walkthroughs`, {
    ...walkthrough,
    id: 'twelve-turns',
    probes,
  });
  if (!imported.ok) throw new Error(`The walkthrough of twelve turns was refused: ${await imported.text()}`);
  const id = await begin(server.url, 'twelve-turns');
  for (let turn = 1; turn <= 12; turn += 1) {
    await allEvents(await stream(server.url, id, turn, `${ANSWER} That was answer ${turn}.`));
  }
  await fetch(`${server.url}/v1/interviews/${id}/debrief`);
  const usage = (await (await fetch(`${server.url}/v1/usage?for=${id}`)).json()) as UsageReport;

  const bridges = provider.exchanges.filter((exchange) => purposeOf(exchange) === 'bridge').map(promptOf);
  const shares = bridges
    .slice(1)
    .map((prompt, index) => commonPrefix(bridges[index]!, prompt) / prompt.length);
  print('\nShare of the prompt of a bridge that is the one before, byte for byte, by turn:');
  print(`  ${shares.map((share, index) => `${index + 2}: ${(100 * share).toFixed(1)} %`).join('  ')}`);
  print(`  from the third turn on at least ${(100 * Math.min(...shares.slice(1))).toFixed(1)} %`);

  const { total } = usage;
  const inputTokens = total.inputTokens + total.cacheReadTokens + total.cacheWriteTokens;
  const uncached = costMicroUsd(
    { provider: 'anthropic', model: MODEL },
    { inputTokens, outputTokens: total.outputTokens, cacheReadTokens: 0, cacheWriteTokens: 0 },
    'none',
  )!;
  const dollars = (microUsd: number) => `$${(microUsd / 1_000_000).toFixed(4)}`;
  print(
    `\nAn interview of 12 answers of ${ANSWER.split(' ').length} words, ${MODEL}, ${total.attempts} calls:`,
  );
  print(
    `  ${total.inputTokens} tokens in, ${total.cacheWriteTokens} written to the cache, ${total.cacheReadTokens} read from it, ${total.outputTokens} out`,
  );
  print(`  ${dollars(total.costMicroUsd)}; without the cache ${dollars(uncached)}`);
  print('  (short scripted outputs: a real model writes and thinks more)');
}

/** The bytes of a prompt in the order of the wire. */
function promptOf({ body }: Exchange): Buffer {
  const { system, messages } = body as {
    system: { text: string }[];
    messages: { content: { text: string }[] }[];
  };
  const blocks = [...system, ...messages.flatMap(({ content }) => content)];
  return Buffer.from(blocks.map(({ text }) => text).join('\n'));
}

function commonPrefix(a: Buffer, b: Buffer): number {
  const end = Math.min(a.length, b.length);
  let length = 0;
  while (length < end && a[length] === b[length]) length += 1;
  return length;
}

function quantile(times: readonly number[], q: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))]!;
}

async function startProvider(gapMs: number, pieces: readonly string[]) {
  const script = fileURLToPath(new URL('fast-provider.ts', import.meta.url));
  const child = spawn(process.execPath, [script, String(gapMs), ...pieces], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return {
    url,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}
