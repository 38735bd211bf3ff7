import type { UIMessage } from 'ai';
import type { AnswerEvents } from '../../../contract/events.ts';
import type { Critique, Interview, Message } from '../../api/types.ts';

/** A message of the chat: the candidate's answer, or what the bar raiser says, with what came along with it. */
export type ChatMessage = UIMessage<
  Partial<Pick<Message, 'kind' | 'probeId' | 'status' | 'degraded'>>,
  { interview: AnswerEvents['answer.accepted']; critique: Critique }
>;

/** The server gives its replies the same ids, so that one that is streamed again takes its own place. */
const replyId = (interviewId: string, turn: number): string => `${interviewId}-${turn}`;

/** The stored interview as messages. A reply that is still being worded is left out: it will be streamed. */
export function toMessages({ id, transcript, message }: Interview): ChatMessage[] {
  let turn = 1;
  const messages = transcript.map((entry): ChatMessage => {
    const parts = [{ type: 'text' as const, text: entry.text }];
    if (entry.role === 'candidate') {
      turn = entry.turn + 1;
      return { id: `${id}-answer-${entry.turn}`, role: 'user', parts };
    }
    const { kind, probeId, status, degraded } = entry;
    return { id: replyId(id, turn), role: 'assistant', parts, metadata: { kind, probeId, status, degraded } };
  });
  return message.status === 'accepted' ? messages.slice(0, -1) : messages;
}

export const textOf = ({ parts }: ChatMessage): string =>
  parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('');

export const critiqueOf = ({ parts }: ChatMessage): Critique | undefined =>
  parts.flatMap((part) => (part.type === 'data-critique' ? [part.data] : [])).at(-1);
