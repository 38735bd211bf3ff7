import { readUIMessageStream, type UIMessage, type UIMessageChunk } from 'ai';
import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { EventLog } from '../services/streaming/event-log.ts';
import { sendUiMessageStream } from './ui-message-stream.ts';

/** The message that a client of the AI SDK ends up with. */
async function messageOf(log: EventLog): Promise<UIMessage | undefined> {
  const app = new Hono().get('/', (c) => sendUiMessageStream(c, log));
  const text = await (await app.request('/')).text();
  const chunks = [...text.matchAll(/^data: (\{.*\})$/gm)].map(
    ([, json]) => JSON.parse(json!) as UIMessageChunk,
  );
  let message: UIMessage | undefined;
  for await (message of readUIMessageStream({
    stream: ReadableStream.from(chunks) as ReadableStream<UIMessageChunk>,
  }));
  return message;
}

it('keeps the critique of the model when the words are replaced after it', async () => {
  const log = new EventLog();
  log.append('answer.accepted', { interviewId: 'i', turn: 2, state: 'probing' });
  log.append('critique.rubric', { grader: { kind: 'rubric' } });
  log.append('message.start', { role: 'bar_raiser', kind: 'probe' });
  log.append('message.delta', { text: 'So that is' });
  log.append('critique.model', { grader: { kind: 'model' } });
  log.append('message.replace', { text: 'What next?' });
  log.append('message.done', { kind: 'probe', status: 'partial' });
  log.done({});
  const { parts } = (await messageOf(log))!;
  expect(parts.flatMap((part) => (part.type === 'data-critique' ? [part.data] : []))).toEqual([
    { grader: { kind: 'model' } },
  ]);
  expect(parts.flatMap((part) => (part.type === 'text' ? [part.text] : []))).toEqual(['What next?']);
});
