import { HttpResponse, http } from 'msw/http';
import { plainMessage } from './anthropic-wire.ts';
import { type Answer, countTokens } from './script.ts';

/** One request of a batch, as it was sent. */
export interface BatchRequest {
  custom_id: string;
  params: { model: string; [name: string]: unknown };
}

export interface BatchScript {
  /** What becomes of each request: an answer, or one of the ends without one. */
  answer: (request: BatchRequest) => Answer | 'errored' | 'canceled' | 'expired';
  /** How often it is still in progress when asked for. */
  polls: number;
}

interface Batch {
  id: string;
  requests: BatchRequest[];
  pollsLeft: number;
}

/** `/v1/messages/batches`: create, retrieve, results. */
export class ScriptedBatches {
  readonly #script: () => BatchScript | undefined;
  readonly #refuse: (path: string) => Response;
  readonly #batches = new Map<string, Batch>();

  constructor(script: () => BatchScript | undefined, refuse: (path: string) => Response) {
    this.#script = script;
    this.#refuse = refuse;
  }

  readonly handlers = [
    http.post('*/v1/messages/batches', async ({ request }) => {
      const script = this.#script();
      if (script === undefined) return this.#refuse('/v1/messages/batches');
      const { requests } = (await request.json()) as { requests: BatchRequest[] };
      const id = `msgbatch_${this.#batches.size + 1}`;
      const batch = { id, requests, pollsLeft: script.polls };
      this.#batches.set(id, batch);
      return HttpResponse.json(describe(batch, request.url));
    }),
    http.get('*/v1/messages/batches/:id', ({ request, params }) => {
      const batch = this.#batches.get(String(params.id));
      if (batch === undefined) return this.#refuse(new URL(request.url).pathname);
      const described = describe(batch, request.url);
      batch.pollsLeft = Math.max(0, batch.pollsLeft - 1);
      return HttpResponse.json(described);
    }),
    http.get('*/v1/messages/batches/:id/results', ({ request, params }) => {
      const batch = this.#batches.get(String(params.id));
      if (batch === undefined || batch.pollsLeft > 0) return this.#refuse(new URL(request.url).pathname);
      const lines = batch.requests.map((entry) => JSON.stringify(this.#result(entry)));
      return new HttpResponse(`${lines.join('\n')}\n`, {
        headers: { 'content-type': 'application/x-jsonl' },
      });
    }),
  ];

  #result(request: BatchRequest) {
    const answer = this.#script()!.answer(request);
    const { custom_id, params } = request;
    if (typeof answer === 'string') {
      const error = { type: 'error', error: { type: 'api_error', message: 'scripted' } };
      return { custom_id, result: { type: answer, ...(answer === 'errored' && { error }) } };
    }
    // A batch is billed without a cache in this script: its requests run apart from each other.
    const { system, messages } = params;
    const inputTokens = countTokens(JSON.stringify([system, messages]));
    const billed = { inputTokens, outputTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0 };
    const message = plainMessage(`msg_${custom_id}`, answer, params.model, billed);
    return { custom_id, result: { type: 'succeeded', message } };
  }
}

function describe({ id, requests, pollsLeft }: Batch, url: string) {
  const hasEnded = pollsLeft === 0;
  const count = requests.length;
  return {
    id,
    type: 'message_batch',
    processing_status: hasEnded ? 'ended' : 'in_progress',
    request_counts: {
      processing: hasEnded ? 0 : count,
      succeeded: hasEnded ? count : 0,
      errored: 0,
      canceled: 0,
      expired: 0,
    },
    created_at: '2026-11-21T00:00:00Z',
    expires_at: '2026-11-22T00:00:00Z',
    ended_at: hasEnded ? '2026-11-21T00:01:00Z' : null,
    results_url: hasEnded ? new URL(`/v1/messages/batches/${id}/results`, url).href : null,
  };
}
