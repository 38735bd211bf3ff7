import { type Answer, type Billed, countTokens, type Exchange, piecesOf, type Refusal } from './script.ts';
import { type Frame, insertFrames } from './stream-body.ts';

/** The parts of a Messages request that the scripted provider looks at. */
export interface MessagesBody {
  model: string;
  max_tokens: number;
  stream?: boolean;
  system?: string | TextBlock[];
  messages: { role: string; content: string | TextBlock[] }[];
  output_config?: { format?: unknown; effort?: string };
}

export interface TextBlock {
  type: 'text';
  text: string;
  cache_control?: { type: 'ephemeral'; ttl?: '5m' | '1h' };
}

/** The request as typed data; what the scripted provider does not know of stays unread. */
export const bodyOf = (exchange: Exchange) => exchange.body as unknown as MessagesBody;

export const blocksOf = (content: string | TextBlock[] = []): TextBlock[] =>
  typeof content === 'string' ? [{ type: 'text', text: content }] : content;

const statusTypes: Record<number, string> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  402: 'billing_error',
  403: 'permission_error',
  404: 'not_found_error',
  409: 'conflict_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
  504: 'timeout_error',
  529: 'overloaded_error',
};

export const errorBody = ({ status, type, code, message }: Partial<Refusal>) => ({
  type: 'error',
  error: {
    type: type ?? statusTypes[status ?? 500] ?? 'api_error',
    message: message ?? 'A hand-written refusal that quotes the candidate: CANARY.',
    ...(code !== undefined && { details: { error_code: code } }),
  },
  request_id: 'req_scripted',
});

export const outputTokensOf = (answer: Answer): number =>
  answer.outputTokens ??
  [...(answer.thinking ?? []), ...piecesOf(answer.text)].reduce((sum, piece) => sum + countTokens(piece), 0);

const usageOf = (billed: Billed, outputTokens: number) => ({
  input_tokens: billed.inputTokens,
  cache_creation_input_tokens: billed.cacheWriteTokens,
  cache_read_input_tokens: billed.cacheReadTokens,
  output_tokens: outputTokens,
});

/** The whole answer as one JSON document. */
export function plainMessage(id: string, answer: Answer, model: string, billed: Billed) {
  const text = piecesOf(answer.text).join('');
  return {
    id,
    type: 'message',
    role: 'assistant',
    model,
    content: text === '' ? [] : [{ type: 'text', text }],
    stop_reason: answer.stop ?? 'end_turn',
    stop_sequence: null,
    usage: usageOf(billed, outputTokensOf(answer)),
  };
}

/** The answer as the frames of a stream, with what has been billed once each is out. */
export function messageFrames(id: string, answer: Answer, model: string, billed: Billed): Frame[] {
  const frames: Frame[] = [];
  let outputTokens = 0;
  const push = (event: string, data: object) =>
    frames.push({ event, data: JSON.stringify({ type: event, ...data }), outputTokens });
  const block = (
    index: number,
    content_block: object,
    type: string,
    name: string,
    pieces: readonly string[],
  ) => {
    push('content_block_start', { index, content_block });
    for (const piece of pieces) {
      outputTokens += countTokens(piece);
      push('content_block_delta', { index, delta: { type, [name]: piece } });
    }
    push('content_block_stop', { index });
  };

  const start = { ...plainMessage(id, answer, model, billed), content: [], stop_reason: null };
  push('message_start', {
    message: { ...start, ...(answer.omitUsage ? { usage: undefined } : { usage: usageOf(billed, 1) }) },
  });
  frames.push({ event: 'ping', data: '{"type":"ping"}', outputTokens: 0 });
  let index = 0;
  if (answer.thinking !== undefined) {
    block(index++, { type: 'thinking', thinking: '' }, 'thinking_delta', 'thinking', answer.thinking);
  }
  const pieces = piecesOf(answer.text);
  if (pieces.length > 0) block(index, { type: 'text', text: '' }, 'text_delta', 'text', pieces);
  outputTokens = outputTokensOf(answer);
  push('message_delta', {
    delta: { stop_reason: answer.stop ?? 'end_turn', stop_sequence: null },
    ...(!answer.omitUsage && { usage: { output_tokens: outputTokens } }),
  });
  push('message_stop', {});
  return insertFrames(frames, answer);
}
