import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { type ChatRequest, chatRequestSchema } from '../../../contract/chat.ts';
import { answerTextSchema } from '../../../contract/critique.ts';
import { MAX_ANSWER_LENGTH } from '../../../contract/vocabulary.ts';
import { AppError } from '../../../errors.ts';
import { type ChatInput, replyInChat } from '../../../services/chat/reply.ts';
import type { AppDeps } from '../../deps.ts';
import * as examples from '../../examples.ts';
import { readBody } from '../../middleware/read-body.ts';
import { BODY_PROBLEMS, events, jsonBody, problems } from '../../openapi.ts';
import { sha256 } from '../../requests.ts';
import { DRAWS_TURN, needs } from '../../route-table.ts';
import { sendUiMessageStream } from '../../ui-message-stream.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/chat',
  operationId: 'chat',
  tags: ['Chat'],
  ...DRAWS_TURN,
  security: needs('interviews'),
  summary: 'The next reply of the bar raiser, for `useChat`',
  description:
    "Takes what `DefaultChatTransport` of the AI SDK sends and replies in its UI message stream protocol. The id of the chat is the id of the interview: an existing one goes on with the last message as its answer; for a new one send `walkthroughId` along (and `level`, `mode`), and the reply is the opening question. The same message id gets the same reply and acts once. Besides text there are `data-interview` (`interviewId`, `state`, `turn`) and in coaching mode `data-critique`; the message's metadata has its `kind` and `probeId`.",
  middleware: readBody('application/json'),
  request: { body: jsonBody(chatRequestSchema, examples.chatRequest) },
  responses: {
    200: events('A UI message stream, version 1.'),
    ...problems(
      ...BODY_PROBLEMS,
      'answer_too_long',
      'interview_not_found',
      'interview_closed',
      'walkthrough_not_found',
      'principle_not_found',
      'stale_turn',
      'idempotency_key_reused',
      'request_in_progress',
    ),
  },
});

export const chat = (deps: AppDeps) =>
  defineOpenAPIRoute({
    route,
    handler: async (c) => {
      const input = await toChatInput(c.req.valid('json'));
      const { log } = await replyInChat(deps, c.get('tenantId'), input);
      return sendUiMessageStream(c, log);
    },
  });

async function toChatInput({ messages, ...chat }: ChatRequest): Promise<ChatInput> {
  const last = messages.at(-1);
  if (last === undefined) return chat;
  const text = last.parts.flatMap(({ type, text: own }) => (type === 'text' ? (own ?? []) : [])).join('\n');
  if (last.role !== 'user' || !/\S/.test(text)) {
    throw new AppError('validation_failed', 'The last message must be one of the user, with text in it.', [
      { pointer: '/messages', detail: 'must end with a message of the user' },
    ]);
  }
  if (!answerTextSchema.safeParse(text).success) {
    throw new AppError(
      'answer_too_long',
      `An answer may have at most ${MAX_ANSWER_LENGTH.toLocaleString('en')} characters (UTF-16 code units).`,
      [{ pointer: '/messages', detail: 'has a last message that is too long' }],
    );
  }
  const idempotent = {
    scope: `POST /v1/chat ${chat.interviewId ?? chat.id}`,
    key: last.id,
    // Not of the whole body: it grows with the conversation, and clients add to it what they like.
    bodyHash: sha256(new TextEncoder().encode(JSON.stringify(text))),
    status: 200,
  };
  return { ...chat, said: { text, idempotent } };
}
