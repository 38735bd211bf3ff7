import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Debrief, Interview } from '../../src/contract/interview.ts';
import type { UsageReport } from '../../src/contract/usage.ts';
import { loadSeeds } from '../../src/services/seeds/load.ts';
import { purposeOf, sayUsual } from '../support/model-server.ts';
import { type Loopback, serveOnLoopback } from '../support/providers/loopback.ts';
import type { Exchange } from '../support/providers/script.ts';
import type { ScriptedProvider } from '../support/providers/scripted-provider.ts';
import { allEvents, readEvents, type SentEvent, textOf } from '../support/read-events.ts';
import { type ServerProcess, startServerProcess } from '../support/server-process.ts';
import { answersOf, bridgeFor, CASES } from './cases.ts';

const walkthroughs = await loadSeeds('seeds/walkthroughs');
const dataDir = mkdtempSync(join(tmpdir(), 'bar-raiser-models-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const post = (url: string, body: object, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const get = async <T>(url: string): Promise<T> => (await fetch(url)).json() as Promise<T>;

const begin = async (server: ServerProcess, walkthroughId: string, mode = 'coaching') =>
  (await (await post(`${server.url}/v1/interviews`, { walkthroughId, mode })).json()) as Interview;
const read = (server: ServerProcess, id: string) => get<Interview>(`${server.url}/v1/interviews/${id}`);
const stream = (server: ServerProcess, id: string, turn: number, answer: string, key = `${id}-${turn}`) =>
  post(
    `${server.url}/v1/interviews/${id}/answers`,
    { answer, turn },
    { accept: 'text/event-stream', 'idempotency-key': key },
  );

describe.each(CASES)('the shipped server with $name', ({ name, create, environment }) => {
  const directory = join(dataDir, name);
  let provider: ScriptedProvider;
  let loopback: Loopback;
  let server: ServerProcess;
  let respond: (exchange: Exchange) => ReturnType<typeof sayUsual> | undefined = () => undefined;
  const start = async () => {
    server = await startServerProcess(directory, environment(loopback.url));
  };
  beforeAll(async () => {
    let call = 0;
    provider = create().otherwise((exchange) => {
      if (purposeOf(exchange) !== 'bridge') return respond(exchange) ?? sayUsual(exchange);
      call += 1;
      return respond(exchange) ?? { text: bridgeFor(call) };
    });
    loopback = await serveOnLoopback(provider);
    await start();
  });
  afterAll(async () => {
    await server.stop('SIGKILL');
    await loopback[Symbol.asyncDispose]();
  });

  it.each(walkthroughs.map(({ id }) => id))(
    'goes through %s to its debrief, streaming, with a fault in the middle',
    { timeout: 120_000 },
    async (walkthroughId) => {
      const walkthrough = walkthroughs.find(({ id }) => id === walkthroughId)!;
      const { id } = await begin(server, walkthroughId);
      const asked: (string | undefined)[] = [];
      const answers = answersOf(walkthrough);
      const from = provider.exchanges.length;
      for (const [index, answer] of answers.entries()) {
        const turn = index + 1;
        respond = (exchange) =>
          turn === 3 && purposeOf(exchange) === 'bridge'
            ? { text: bridgeFor(1), fault: { after: 4, how: 'reset' } }
            : undefined;
        const sent = await allEvents(await stream(server, id, turn, answer));
        const { name: last, data } = sent.at(-1)!;
        expect(last).toBe('done');
        expect(textOf(sent)).toBe(data.message.text);
        expect(data.critique.grader.kind).toBe('model');
        expect(data.usage.attempts).toBeGreaterThan(0);
        asked.push(data.message.probeId);
        const question = walkthrough.probes[index]?.question;
        if (question === undefined) continue;
        expect(data.message.text.endsWith(question)).toBe(true);
        if (turn === 3) {
          expect(data.message).toMatchObject({ status: 'partial', degraded: 'provider_interrupted' });
        } else {
          expect(data.message).toMatchObject({ status: 'complete' });
          expect(data.message.text).toMatch(/^So that is what I have in my notes\.+ /);
        }
      }
      respond = () => undefined;
      expect(asked).toEqual([...walkthrough.probes.map((probe) => probe.id), undefined]);

      const debrief = await get<Debrief>(`${server.url}/v1/interviews/${id}/debrief`);
      expect(debrief.turns.map(({ answer }) => answer)).toEqual(answers);
      for (const { turn, start: at, end, quote } of debrief.evidenceFor.flatMap(({ evidence }) => evidence)) {
        expect(answers[turn - 1]!.slice(at, end)).toBe(quote);
      }

      // The bill is the provider's.
      const mine = provider.exchanges.slice(from);
      const { total } = await get<UsageReport>(`${server.url}/v1/usage?for=${id}`);
      expect(total.attempts).toBe(mine.length);
      const sum = (pick: (exchange: Exchange) => number) => mine.reduce((all, each) => all + pick(each), 0);
      expect(total.cacheReadTokens).toBe(sum(({ billed }) => billed.cacheReadTokens));
      if (name === 'anthropic') {
        expect(total.cacheReadTokens).toBeGreaterThan(total.inputTokens);
        expect(total.costMicroUsd).toBeGreaterThan(0);
      } else {
        expect(total.unpriced).toBe(mine.length);
      }
      expectStablePrefixes(mine);
    },
  );

  // Whoever the provider is, what is stored when is the same.
  if (name !== 'anthropic') return;

  it('acknowledged, then killed in mid-stream: nothing is lost and the interview goes on', {
    timeout: 180_000,
  }, async () => {
    const walkthrough = walkthroughs[0]!;
    const { id } = await begin(server, walkthrough.id, 'realistic');
    const answers = answersOf(walkthrough);
    for (const [index, probe] of walkthrough.probes.entries()) {
      const turn = index + 1;
      respond = (exchange) =>
        purposeOf(exchange) === 'bridge' ? { text: bridgeFor(1), gapMs: 60 } : undefined;
      const seen: SentEvent[] = [];
      const answer = answers[index]!;
      try {
        for await (const event of readEvents(await stream(server, id, turn, answer))) {
          seen.push(event);
          // After the acknowledgement, and each time a little later.
          if (seen.length === 2 + index) await server.stop('SIGKILL');
        }
      } catch {
        // The connection broke, as it should.
      }
      expect(seen.some(({ name: event }) => event === 'done')).toBe(false);
      respond = () => undefined;
      await start();

      const interview = await read(server, id);
      expect(interview.turn).toBe(turn + 1);
      expect(interview.transcript.at(-2)).toEqual({ role: 'candidate', turn, text: answer });
      expect(interview.message).toMatchObject({
        probeId: probe.id,
        status: 'failed',
        degraded: 'interrupted',
      });
      expect(interview.message.text.endsWith(probe.question)).toBe(true);
      // Sent again with its key it is in once, and the stream tells the whole story.
      const again = await allEvents(await stream(server, id, turn, answer));
      expect(textOf(again)).toBe(interview.message.text);
      expect((await read(server, id)).turn).toBe(turn + 1);
      const resumed = await fetch(`${server.url}/v1/interviews/${id}/events`, {
        headers: { 'last-event-id': String(seen.at(-1)!.id) },
      });
      expect(textOf(await allEvents(resumed))).toBe(interview.message.text);
    }
    const last = await allEvents(await stream(server, id, 5, answers[4]!));
    expect(last.at(-1)).toMatchObject({ name: 'done', data: { state: 'closed' } });
    const debrief = await fetch(`${server.url}/v1/interviews/${id}/debrief`);
    expect(debrief.status).toBe(200);
    // The gradings that the kills cut off can be had later.
    const { turns } = (await debrief.json()) as Debrief;
    const [cut] = turns.filter(({ critique }) => critique.grader.degraded === 'interrupted');
    const regraded = await post(`${server.url}/v1/critiques/${cut!.critique.id}/regrade`, {});
    expect(await regraded.json()).toMatchObject({ grader: { kind: 'model' } });
  });

  it('told to stop with streams open: they end with an event, and nothing is stuck', {
    timeout: 60_000,
  }, async () => {
    respond = (exchange) =>
      purposeOf(exchange) === 'bridge' ? { text: bridgeFor(1), gapMs: 3_000 } : undefined;
    const ids = await Promise.all(
      Array.from({ length: 10 }, async () => (await begin(server, walkthroughs[0]!.id, 'realistic')).id),
    );
    const streams = await Promise.all(
      ids.map((id) => stream(server, id, 1, answersOf(walkthroughs[0]!)[0]!)),
    );
    const reading = Promise.all(streams.map(allEvents));
    expect(await server.stop('SIGTERM')).toBe(0);
    for (const sent of await reading) expect(sent.at(-1)!.name).toBe('done');
    respond = () => undefined;
    await start();
    for (const id of ids) {
      const { turn, message } = await read(server, id);
      expect(turn).toBe(2);
      expect(message.status).not.toBe('accepted');
    }
  });
});

/** What consecutive requests of one kind share has to be the same, byte for byte. */
function expectStablePrefixes(exchanges: readonly Exchange[]): void {
  const blocksOf = ({ body }: Exchange): string[] => {
    const { system, messages } = body as {
      system?: { text: string }[];
      messages: { content: string | { text: string }[] }[];
    };
    const contents = messages.flatMap(({ content }) =>
      typeof content === 'string' ? [content] : content.map(({ text }) => text),
    );
    return [...(system?.map(({ text }) => text) ?? []), ...contents];
  };
  for (const purpose of ['bridge', 'grading'] as const) {
    const ofPurpose = exchanges.filter((exchange) => purposeOf(exchange) === purpose);
    // The opening and the follow-ups are graded by two prompts.
    const prompts = (purpose === 'grading' ? ofPurpose.slice(1) : ofPurpose).map(blocksOf);
    for (const [index, blocks] of prompts.slice(1).entries()) {
      const shared = prompts[index]!.slice(0, -1);
      expect(blocks.slice(0, shared.length)).toEqual(shared);
      expect(shared.join('').length).toBeGreaterThan(1_000);
    }
  }
}

describe('the shipped server without a key', () => {
  it('says and grades everything itself, as ever', { timeout: 60_000 }, async () => {
    await using server = await startServerProcess(join(dataDir, 'none'));
    const walkthrough = walkthroughs[0]!;
    const { id } = await begin(server, walkthrough.id);
    for (const [index, answer] of answersOf(walkthrough).entries()) {
      const response = await post(`${server.url}/v1/interviews/${id}/answers`, { answer, turn: index + 1 });
      const body = (await response.json()) as Record<string, unknown>;
      expect(Object.keys(body).toSorted()).toEqual(['critique', 'interviewId', 'message', 'state', 'turn']);
      expect(body.message).not.toHaveProperty('status');
      expect(body.critique).toMatchObject({ grader: { kind: 'rubric' } });
      expect((body.critique as { grader: object }).grader).not.toHaveProperty('degraded');
    }
    const usage = await get<UsageReport>(`${server.url}/v1/usage`);
    expect(usage).toMatchObject({ models: [], total: { attempts: 0 } });
    expect(usage).not.toHaveProperty('budget');
    expect((await fetch(`${server.url}/v1/interviews/${id}/debrief`)).status).toBe(200);
    expect(readdirSync(join(dataDir, 'none')).length).toBeGreaterThan(0);
  });
});
