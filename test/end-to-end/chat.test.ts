// The shipped server behind the AI SDK's own chat: `Chat` is what `useChat` holds, without a screen.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chat } from '@ai-sdk/react';
import { DefaultChatTransport, type UIMessage } from 'ai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Debrief, Interview } from '../../src/contract/interview.ts';
import { loadSeeds } from '../../src/services/seeds/load.ts';
import { purposeOf, sayUsual } from '../support/model-server.ts';
import { type Loopback, serveOnLoopback } from '../support/providers/loopback.ts';
import type { Exchange } from '../support/providers/script.ts';
import { type ServerProcess, startServerProcess } from '../support/server-process.ts';
import { answersOf, bridgeFor, CASES } from './cases.ts';

const walkthroughs = await loadSeeds('seeds/walkthroughs');
const dataDir = mkdtempSync(join(tmpdir(), 'bar-raiser-chat-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const textOf = ({ parts }: UIMessage) =>
  parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('');
const dataOf = ({ parts }: UIMessage, type: string) =>
  parts.flatMap((part) => (part.type === type && 'data' in part ? [part.data] : [])) as Record<
    string,
    unknown
  >[];

/** A chat as a page makes one. */
function openChat(server: ServerProcess, id: string, body: object, messages: UIMessage[] = []) {
  const errors: Error[] = [];
  const chat = new Chat<UIMessage>({
    id,
    messages,
    transport: new DefaultChatTransport({ api: `${server.url}/v1/chat`, body }),
    onError: (error) => void errors.push(error),
  });
  return {
    chat,
    errors,
    async say(text: string): Promise<UIMessage> {
      await chat.sendMessage({ text });
      return chat.messages.at(-1)!;
    },
  };
}

const get = async <T>(url: string): Promise<T> => (await fetch(url)).json() as Promise<T>;

/** What the page shows is what is stored, and the debrief is there. */
async function expectClosed(server: ServerProcess, chat: Chat<UIMessage>, answers: readonly string[]) {
  const interview = await get<Interview>(`${server.url}/v1/interviews/${chat.id}`);
  expect(interview.state).toBe('closed');
  // The first message only opened the interview.
  expect(interview.transcript.map(({ text }) => text)).toEqual(chat.messages.slice(1).map(textOf));
  const debrief = await get<Debrief>(`${server.url}/v1/interviews/${chat.id}/debrief`);
  expect(debrief.turns.map(({ answer }) => answer)).toEqual(answers);
  return debrief;
}

describe.each(CASES)('a chat with the shipped server and $name', ({ name, create, environment }) => {
  let loopback: Loopback;
  let server: ServerProcess;
  let respond: (exchange: Exchange) => ReturnType<typeof sayUsual> | undefined = () => undefined;
  beforeAll(async () => {
    const provider = create().otherwise(
      (exchange) =>
        respond(exchange) ?? (purposeOf(exchange) === 'bridge' ? { text: bridgeFor(1) } : sayUsual(exchange)),
    );
    loopback = await serveOnLoopback(provider);
    server = await startServerProcess(join(dataDir, name), environment(loopback.url));
  });
  afterAll(async () => {
    await server.stop('SIGKILL');
    await loopback[Symbol.asyncDispose]();
  });

  it.each(walkthroughs.map(({ id }) => id))(
    'goes through %s to its debrief, with a fault and a lost connection in the middle',
    { timeout: 120_000 },
    async (walkthroughId) => {
      const walkthrough = walkthroughs.find(({ id }) => id === walkthroughId)!;
      const answers = answersOf(walkthrough);
      const settings = { walkthroughId, mode: 'coaching' };
      let page = openChat(server, `${name}-${walkthroughId}`, settings);
      expect(textOf(await page.say('Hello!'))).toBe(walkthrough.question);

      const asked: unknown[] = [];
      for (const [index, answer] of answers.entries()) {
        const [isCut, isLeft] = [index === 1, index === 2];
        respond = (exchange) => {
          if (purposeOf(exchange) !== 'bridge' || !(isCut || isLeft)) return undefined;
          if (isCut) return { text: bridgeFor(1), fault: { after: 4, how: 'reset' } };
          return { text: bridgeFor(1), gapMs: 100 };
        };
        let reply: UIMessage;
        if (isLeft) {
          // The page is closed while the bar raiser speaks, and opened again with what it had before.
          const left = page.chat;
          const before = left.messages.length;
          const saying = page.say(answer);
          while (left.messages.length < before + 2 || textOf(left.messages.at(-1)!) === '') {
            await new Promise((resolve) => setTimeout(resolve, 5));
          }
          await left.stop();
          await saying;
          page = openChat(server, left.id, settings, left.messages.slice(0, -1));
          await page.chat.resumeStream();
          reply = page.chat.messages.at(-1)!;
        } else reply = await page.say(answer);

        expect(page.errors).toEqual([]);
        expect(page.chat.status).toBe('ready');
        const { probeId, status, degraded } = reply.metadata as Record<string, string | undefined>;
        asked.push(probeId);
        expect(dataOf(reply, 'data-interview')).toMatchObject([{ turn: index + 2 }]);
        expect(dataOf(reply, 'data-critique')).toMatchObject([{ grader: { kind: 'model' } }]);
        const question = walkthrough.probes[index]?.question;
        if (question === undefined) continue;
        expect(textOf(reply).endsWith(question)).toBe(true);
        if (isCut) expect([status, degraded]).toEqual(['partial', 'provider_interrupted']);
        else expect(textOf(reply)).toBe(`So that is what I have in my notes.. ${question}`);
      }
      respond = () => undefined;
      expect(asked).toEqual([...walkthrough.probes.map(({ id }) => id), undefined]);
      const { usage } = await expectClosed(server, page.chat, answers);
      expect(usage!.attempts).toBeGreaterThan(answers.length);

      await page.say('One more thing.');
      expect(page.errors.map(({ message }) => message)).toMatchObject([/interview_closed/]);
    },
  );
});

describe('a chat with the shipped server without a key', () => {
  it('is the documented questions and the rubric, as ever', { timeout: 60_000 }, async () => {
    await using server = await startServerProcess(join(dataDir, 'none'));
    const walkthrough = walkthroughs[0]!;
    const answers = answersOf(walkthrough);
    const page = openChat(server, 'no-key', { walkthroughId: walkthrough.id, mode: 'coaching' });
    expect(textOf(await page.say('Hello!'))).toBe(walkthrough.question);
    for (const [index, answer] of answers.entries()) {
      const reply = await page.say(answer);
      const question = walkthrough.probes[index]?.question;
      if (question !== undefined) expect(textOf(reply).endsWith(question)).toBe(true);
      expect(Object.keys(reply.metadata as object)).not.toContain('status');
      const [{ grader }] = dataOf(reply, 'data-critique') as [{ grader: object }];
      expect(grader).toMatchObject({ kind: 'rubric' });
      expect(grader).not.toHaveProperty('degraded');
    }
    expect(page.errors).toEqual([]);
    const debrief = await expectClosed(server, page.chat, answers);
    expect(debrief).not.toHaveProperty('usage');
  });
});
