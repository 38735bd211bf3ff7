import type { RequestHandler } from 'msw';
import { HttpResponse, http } from 'msw/http';
import { type Answer, countTokens, type Exchange, piecesOf, type Refusal } from './script.ts';
import { ScriptedProvider } from './scripted-provider.ts';
import { type Frame, insertFrames, streamBody } from './stream-body.ts';

interface ChatBody {
  model: string;
  stream?: boolean;
  stream_options?: { include_usage?: boolean };
  messages: { role: string; content: string | { type: string; text?: string }[] }[];
}

const chatOf = (exchange: Exchange) => exchange.body as unknown as ChatBody;

/** OpenAI's chat completions, as OpenAI and most local servers speak them: plain and streamed. */
export class ScriptedOpenAi extends ScriptedProvider {
  #completions = 0;

  readonly handlers: RequestHandler[] = [
    http.post('*/v1/chat/completions', ({ request }) => this.play(request)),
  ];

  protected answer(answer: Answer, exchange: Exchange): Response {
    const { model, stream, messages } = chatOf(exchange);
    this.#completions += 1;
    const id = `chatcmpl-${this.#completions}`;
    const headers = { 'x-request-id': `req_${this.#completions}` };
    const cached = answer.cachedTokens ?? 0;
    exchange.billed.inputTokens =
      messages.reduce((sum, { content }) => sum + countTokens(textOf(content)), 0) - cached;
    exchange.billed.cacheReadTokens = cached;
    if (stream !== true) {
      exchange.billed.outputTokens = outputTokensOf(answer);
      return HttpResponse.json(plainCompletion(id, model, answer, exchange), { headers });
    }
    const body = streamBody({
      frames: completionFrames(id, model, answer, exchange),
      answer,
      exchange,
      errorFrame: (type) => ({ data: JSON.stringify(errorBody({ type })), outputTokens: 0 }),
      pingFrame: undefined,
    });
    return new HttpResponse(body, { headers: { ...headers, 'content-type': 'text/event-stream' } });
  }

  protected refusal(refusal: Refusal): Response {
    const headers = { 'x-request-id': 'req_scripted', ...refusal.headers };
    return HttpResponse.json(errorBody(refusal), { status: refusal.status, headers });
  }
}

const textOf = (content: ChatBody['messages'][number]['content']): string =>
  typeof content === 'string' ? content : content.map(({ text = '' }) => text).join('');

const outputTokensOf = (answer: Answer): number =>
  answer.outputTokens ??
  [...(answer.thinking ?? []), ...piecesOf(answer.text)].reduce((sum, piece) => sum + countTokens(piece), 0);

const errorBody = ({ type, code, message }: Partial<Refusal>) => ({
  error: {
    message: message ?? 'A hand-written refusal that quotes the candidate: CANARY.',
    type: type ?? 'server_error',
    code: code ?? null,
    param: null,
  },
});

function usageOf(answer: Answer, { billed }: Exchange) {
  const prompt = billed.inputTokens + billed.cacheReadTokens;
  const completion = outputTokensOf(answer);
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
    prompt_tokens_details: { cached_tokens: billed.cacheReadTokens },
  };
}

const plainCompletion = (id: string, model: string, answer: Answer, exchange: Exchange) => ({
  id,
  object: 'chat.completion',
  created: 1_795_000_000,
  model,
  choices: [
    {
      index: 0,
      message: { role: 'assistant', content: piecesOf(answer.text).join('') },
      finish_reason: answer.stop ?? 'stop',
    },
  ],
  ...(!answer.omitUsage && { usage: usageOf(answer, exchange) }),
});

function completionFrames(id: string, model: string, answer: Answer, exchange: Exchange): Frame[] {
  const frames: Frame[] = [];
  let outputTokens = 0;
  const push = (choices: object[], rest: object = {}) => {
    const chunk = { id, object: 'chat.completion.chunk', created: 1_795_000_000, model, choices, ...rest };
    frames.push({ data: JSON.stringify(chunk), outputTokens });
  };
  const delta = (content: object) => push([{ index: 0, delta: content, finish_reason: null }]);
  delta({ role: 'assistant', content: '' });
  for (const piece of answer.thinking ?? []) {
    outputTokens += countTokens(piece);
    delta({ reasoning_content: piece });
  }
  for (const piece of piecesOf(answer.text)) {
    outputTokens += countTokens(piece);
    delta({ content: piece });
  }
  outputTokens = outputTokensOf(answer);
  push([{ index: 0, delta: {}, finish_reason: answer.stop ?? 'stop' }]);
  if (chatOf(exchange).stream_options?.include_usage && !answer.omitUsage) {
    push([], { usage: usageOf(answer, exchange) });
  }
  frames.push({ data: '[DONE]', outputTokens });
  return insertFrames(frames, answer);
}
