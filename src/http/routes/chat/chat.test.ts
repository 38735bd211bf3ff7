import { DefaultChatTransport, readUIMessageStream, type UIMessage, type UIMessageChunk } from 'ai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GRADABLE, useTestApp } from '../../../../test/support/app.ts';
import { makeWalkthrough } from '../../../../test/support/factories.ts';
import { BRIDGE, purposeOf, useModelServer } from '../../../../test/support/model-server.ts';
import type { Interview } from '../../../contract/interview.ts';
import { type Listener, listen } from '../../../listen.node.ts';

const server = useModelServer();
const api = useTestApp([makeWalkthrough()], server);
let listener: Listener;
beforeAll(async () => {
  listener = await listen((request) => api.app.fetch(request), { host: '127.0.0.1', port: 0 });
});
afterAll(() => listener.close());

// The very class behind `useChat`, over the network.
const transport = (body: object = {}) =>
  new DefaultChatTransport<UIMessage>({ api: `${listener.url}/v1/chat`, body });
const user = (id: string, text: string): UIMessage => ({
  id,
  role: 'user',
  parts: [{ type: 'text', text }],
});

async function send(chatId: string, messages: UIMessage[], body: object = {}) {
  const stream = await transport(body).sendMessages({
    trigger: 'submit-message',
    chatId,
    messageId: undefined,
    messages,
    abortSignal: undefined,
  });
  return read(stream);
}

/** What a chat client has before it at the end. */
async function read(stream: ReadableStream<UIMessageChunk>): Promise<UIMessage> {
  let message: UIMessage | undefined;
  for await (const state of readUIMessageStream({ stream })) message = state;
  return message!;
}
const textOf = ({ parts }: UIMessage) =>
  parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('');
const dataOf = ({ parts }: UIMessage, type: string) =>
  parts.flatMap((part) => (part.type === type && 'data' in part ? [part.data] : []));
const interviewOf = async (id: string) => (await api.json<Interview>('GET', `/v1/interviews/${id}`)).body;

describe('a chat client of the AI SDK', () => {
  it('begins an interview with its chat id and goes through it to the closing', async () => {
    const chatId = 'chat-all-the-way';
    const messages = [user('m0', 'Hello!')];
    const opening = await send(chatId, messages, { walkthroughId: 'sample', mode: 'coaching' });
    expect(textOf(opening)).toBe(makeWalkthrough().question);
    expect(dataOf(opening, 'data-interview')).toEqual([{ interviewId: chatId, turn: 1, state: 'opening' }]);

    const asked: unknown[] = [];
    let reply = opening;
    for (let turn = 1; turn <= 5; turn += 1) {
      messages.push(reply, user(`m${turn}`, `${GRADABLE} And ${turn}.`));
      reply = await send(chatId, messages);
      expect(reply).toMatchObject({ role: 'assistant', id: `${chatId}-${turn + 1}` });
      expect(dataOf(reply, 'data-critique')).toMatchObject([{ grader: { kind: 'model' } }]);
      asked.push((reply.metadata as { probeId?: string }).probeId);
      if (turn === 1) expect(textOf(reply)).toBe(`${BRIDGE.join('')} What about first?`);
    }
    expect(asked).toEqual(['first', 'second', 'third', 'fourth', undefined]);
    const { state, transcript } = await interviewOf(chatId);
    expect(state).toBe('closed');
    // What the client shows is what is stored.
    expect(transcript.map(({ text }) => text)).toEqual([...messages.slice(1), reply].map(textOf));
    await expect(send(chatId, [user('m9', 'More?')])).rejects.toThrow(/interview_closed/);
  });

  it('joins an interview that was begun elsewhere', async () => {
    const { id } = (await api.json<Interview>('POST', '/v1/interviews', { walkthroughId: 'sample' })).body;
    expect(textOf(await send('another-chat', [user('a', GRADABLE)], { interviewId: id }))).toContain(
      'What about first?',
    );
    expect((await interviewOf(id)).turn).toBe(2);
  });

  it('refuses an answer to an earlier question, when it is told which', async () => {
    const { id } = (await api.json<Interview>('POST', '/v1/interviews', { walkthroughId: 'sample' })).body;
    await send(id, [user('a', GRADABLE)], { turn: 1 });
    await expect(send(id, [user('b', GRADABLE)], { turn: 1 })).rejects.toThrow(/stale_turn/);
    // The same message again is no second answer.
    expect(textOf(await send(id, [user('a', GRADABLE)], { turn: 1 }))).toContain('What about first?');
    expect((await interviewOf(id)).turn).toBe(2);
  });

  it('acts once for one message id, whatever else the body has', async () => {
    const chatId = 'chat-once';
    const hello = [user('hello', 'Hello')];
    const [first, second] = [
      await send(chatId, hello, { walkthroughId: 'sample' }),
      await send(chatId, hello, { walkthroughId: 'sample' }),
    ];
    expect(second).toEqual(first);
    const said = [...hello, first, user('one', GRADABLE)];
    const replies = await Promise.all(
      Array.from({ length: 10 }, (_, index) => send(chatId, said, { extra: index })),
    );
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
    expect(server.requests('bridge')).toHaveLength(1);
    expect((await interviewOf(chatId)).turn).toBe(2);
    await expect(send(chatId, [user('one', 'Something else.')])).rejects.toThrow(/idempotency_key_reused/);
  });

  it('begins one interview for first messages that come at the same moment', async () => {
    const replies = await Promise.all(
      Array.from({ length: 5 }, (_, index) =>
        send('chat-race', [user(`hello-${index}`, 'Hello')], { walkthroughId: 'sample' }),
      ),
    );
    // Whoever came after it had begun has answered its question.
    const { transcript } = await interviewOf('chat-race');
    const said = transcript.filter(({ role }) => role === 'bar_raiser').map(({ text }) => text);
    expect(said[0]).toBe(makeWalkthrough().question);
    expect(said).toEqual(expect.arrayContaining(replies.map(textOf)));
  });

  it('takes back what was said before a fault', async () => {
    const { id } = (await api.json<Interview>('POST', '/v1/interviews', { walkthroughId: 'sample' })).body;
    server.respond = (exchange) =>
      purposeOf(exchange) === 'bridge' ? { text: BRIDGE, fault: { after: 5, how: 'reset' } } : undefined;
    const reply = await send(id, [user('a', GRADABLE)]);
    expect(textOf(reply)).toMatch(/^[A-Z][^?]+\. What about first\?$/);
    expect(textOf(reply)).toBe((await interviewOf(id)).message.text);
    expect(reply.metadata).toMatchObject({ status: 'partial', degraded: 'provider_interrupted' });
  });

  it('resumes a reply that is being made, from its beginning, and nothing otherwise', async () => {
    const { id } = (await api.json<Interview>('POST', '/v1/interviews', { walkthroughId: 'sample' })).body;
    expect(await transport().reconnectToStream({ chatId: id })).toBeNull();
    expect(await transport().reconnectToStream({ chatId: 'never-was' })).toBeNull();
    server.respond = (exchange) =>
      purposeOf(exchange) === 'bridge' ? { text: BRIDGE, gapMs: 40 } : undefined;
    const leaving = new AbortController();
    const stream = await transport().sendMessages({
      trigger: 'submit-message',
      chatId: id,
      messageId: undefined,
      messages: [user('a', GRADABLE)],
      abortSignal: leaving.signal,
    });
    const reader = stream.getReader();
    for (let chunk = 0; chunk < 4; chunk += 1) await reader.read();
    leaving.abort();
    const resumed = await transport().reconnectToStream({ chatId: id });
    expect(textOf(await read(resumed!))).toBe(`${BRIDGE.join('')} What about first?`);
    expect(await transport().reconnectToStream({ chatId: id })).toBeNull();
  });
});

describe('POST /v1/chat', () => {
  it.each<[string, object, string]>([
    ['no walkthrough for a new chat', { id: 'new-1', messages: [user('a', 'Hi')] }, '/walkthroughId'],
    [
      'a message of the assistant',
      { id: 'x', messages: [{ ...user('a', 'x'), role: 'assistant' }] },
      '/messages',
    ],
    ['a message without text', { id: 'x', messages: [user('a', '  ')] }, '/messages'],
    ['an id that cannot be one', { id: 'a/b', messages: [] }, '/id'],
  ])('refuses %s', async (_, body, pointer) => {
    const reply = await api.json('POST', '/v1/chat', body);
    expect([reply.status, reply.body.code]).toEqual([422, 'validation_failed']);
    expect(reply.body.errors?.[0]?.pointer).toBe(pointer);
  });

  it('is a UI message stream of version 1', async () => {
    const response = await api.send('POST', '/v1/chat', {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id: 'raw', messages: [], walkthroughId: 'sample' }),
    });
    expect(response.headers.get('x-vercel-ai-ui-message-stream')).toBe('v1');
    expect((await response.text()).endsWith('data: [DONE]\n\n')).toBe(true);
  });
});
