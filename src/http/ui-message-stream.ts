import type { UIMessageChunk } from 'ai';
import type { Context } from 'hono';
import type { AnswerEvents } from '../contract/events.ts';
import type { EventLog, StreamFailure } from '../services/streaming/event-log.ts';
import { sendFrames } from './event-stream.ts';

/**
 * The events of an answer in the AI SDK's UI message stream protocol, from the first one on. Written here and not by
 * the SDK, which for these few lines would be a tenth of what a Worker has to load.
 */
export function sendUiMessageStream(c: Context, log: EventLog): never {
  c.header('x-vercel-ai-ui-message-stream', 'v1');
  return sendFrames(c, chunksOf(log), (chunk) => `data: ${JSON.stringify(chunk)}\n\n`, 'data: [DONE]\n\n');
}

async function* chunksOf(log: EventLog): AsyncGenerator<UIMessageChunk, void, undefined> {
  let part = 1;
  const textId = () => `text-${part}`;
  for await (const { name, data } of log.read()) {
    switch (name as keyof AnswerEvents) {
      case 'answer.accepted': {
        const { interviewId, turn } = data as AnswerEvents['answer.accepted'];
        // The same reply has the same id, so that a client that gets it again knows it.
        yield { type: 'start', messageId: `${interviewId}-${turn}` };
        yield { type: 'data-interview', data };
        break;
      }
      case 'message.start':
        // Only the words are in the step: when they are replaced, the critique stays.
        yield { type: 'start-step' };
        yield { type: 'text-start', id: textId() };
        break;
      case 'message.delta':
        yield { type: 'text-delta', id: textId(), delta: (data as AnswerEvents['message.delta']).text };
        break;
      case 'message.replace':
        yield { type: 'text-end', id: textId() };
        yield { type: 'reset-step' };
        part += 1;
        yield { type: 'text-start', id: textId() };
        yield { type: 'text-delta', id: textId(), delta: (data as AnswerEvents['message.replace']).text };
        break;
      case 'message.done':
        yield { type: 'text-end', id: textId() };
        yield { type: 'finish-step' };
        yield { type: 'message-metadata', messageMetadata: metadataOf(data as AnswerEvents['message.done']) };
        break;
      case 'critique.rubric':
      case 'critique.model':
        // One part, updated: the findings of the model take the place of those of the rubric.
        yield { type: 'data-critique', id: 'critique', data };
        break;
      case 'done':
        yield { type: 'finish', finishReason: 'stop' };
        break;
      case 'error':
        yield { type: 'error', errorText: (data as StreamFailure).detail };
        break;
    }
  }
}

const metadataOf = ({ kind, probeId, status, degraded }: AnswerEvents['message.done']) => ({
  kind,
  probeId,
  status,
  degraded,
});
