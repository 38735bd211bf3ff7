/**
 * Sends what is missing on a cassette through Anthropic's Message Batches, which cost half. The requests are the
 * very ones the service would send. Resumable: the batch's id is on disk before anything is waited for, and results
 * go to the cassette one by one.
 */
import { existsSync, rmSync } from 'node:fs';
import { Anthropic, APIConnectionError, APIError } from '@anthropic-ai/sdk';
import * as z from 'zod';
import { toPrompt } from '../../src/models/providers/anthropic/convert.ts';
import { toProviderStop } from '../../src/models/providers/anthropic/stop-reason.ts';
import { strictJsonSchema } from '../../src/models/structured.ts';
import { infraError, usageError } from '../data/errors.ts';
import { readWhole, writeWhole } from '../run/files.ts';
import type { Cassette, Entry } from './cassette.ts';
import type { Missing } from './model.ts';

export interface BatchOptions {
  model: string;
  apiKey: string;
  endpoint: string;
  cassette: Cassette;
  /** Where the batch under way is noted. */
  stateFile: string;
  now: () => Date;
  wait: (ms: number) => Promise<void>;
  /** Between two looks at a batch. */
  pollMs: number;
  onProgress?: (text: string) => void;
  signal?: AbortSignal;
}

const stateSchema = z.strictObject({
  schema: z.literal('eval-batch'),
  version: z.literal(1),
  batchId: z.string(),
  model: z.string(),
  endpoint: z.string(),
  /** What each request of it is for, by key. */
  requests: z.record(z.string(), z.strictObject({ case: z.string(), repeat: z.int() })),
});
type State = z.infer<typeof stateSchema>;

/** The API takes 100,000 requests or 256 MB in one batch; these stay well below. */
const MOST_REQUESTS = 20_000;
const MOST_BYTES = 200_000_000;

function clientFor({ apiKey, endpoint }: BatchOptions): Anthropic {
  const silent = () => {};
  return new Anthropic({
    apiKey,
    baseURL: endpoint,
    maxRetries: 4,
    logger: { error: silent, warn: silent, info: silent, debug: silent },
    logLevel: 'off',
  });
}

/** The provider's words may quote a prompt: only the status is passed on. */
async function guarded<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof APIConnectionError) throw infraError('The batch endpoint cannot be reached.');
    if (error instanceof APIError)
      throw infraError(`The batch endpoint refused (status ${error.status ?? 'unknown'}).`);
    throw error;
  }
}

/** Finishes a batch that an earlier process began. @returns whether there was one */
export async function finishEarlierBatch(options: BatchOptions): Promise<boolean> {
  if (!existsSync(options.stateFile)) return false;
  const state = readWhole(options.stateFile, stateSchema, 'the note of a batch under way');
  if (state.model !== options.model || state.endpoint !== options.endpoint)
    throw usageError(
      `${options.stateFile}: a batch for ${state.model} at ${state.endpoint} is under way. Finish it with that model first, or delete the note to give it up.`,
    );
  options.onProgress?.(`going on with batch ${state.batchId}`);
  await finish(clientFor(options), state, options);
  return true;
}

/** Sends the requests in one or more batches and waits for all of them. */
export async function sendBatch(missing: readonly Missing[], options: BatchOptions): Promise<void> {
  const client = clientFor(options);
  for (const part of partsOf(missing, options.model)) {
    const batch = await guarded(
      client.messages.batches.create({
        requests: part.map(({ params, missing: { key } }) => ({ custom_id: key, params })),
      }),
    );
    const state: State = {
      schema: 'eval-batch',
      version: 1,
      batchId: batch.id,
      model: options.model,
      endpoint: options.endpoint,
      requests: Object.fromEntries(
        part.map(({ missing: { key, caseId, repeat } }) => [key, { case: caseId, repeat }]),
      ),
    };
    writeWhole(options.stateFile, `${JSON.stringify(state)}\n`);
    options.onProgress?.(`batch ${batch.id}: ${part.length} requests sent`);
    await finish(client, state, options);
  }
}

interface Prepared {
  missing: Missing;
  params: Anthropic.MessageCreateParamsNonStreaming;
}

function partsOf(missing: readonly Missing[], model: string): Prepared[][] {
  const parts: Prepared[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const each of missing) {
    const { request } = each;
    const jsonSchema = 'schema' in request ? strictJsonSchema(request.schema) : undefined;
    const params: Anthropic.MessageCreateParamsNonStreaming = {
      model,
      max_tokens: request.maxOutputTokens,
      // Requests of a batch run apart from each other for up to a day: only the long-lived cache can be hit.
      ...toPrompt(model, { ...request, cache: '1h', ...(jsonSchema && { jsonSchema }) }),
    };
    const size = JSON.stringify(params).length;
    const last = parts.at(-1);
    if (last === undefined || last.length >= MOST_REQUESTS || bytes + size > MOST_BYTES) {
      parts.push([{ missing: each, params }]);
      bytes = size;
    } else {
      last.push({ missing: each, params });
      bytes += size;
    }
  }
  return parts;
}

async function finish(client: Anthropic, state: State, options: BatchOptions): Promise<void> {
  const { cassette, stateFile, onProgress, signal, wait, pollMs, now, endpoint } = options;
  for (;;) {
    const batch = await guarded(client.messages.batches.retrieve(state.batchId));
    if (batch.processing_status === 'ended') break;
    const { succeeded, processing } = batch.request_counts;
    onProgress?.(`batch ${state.batchId}: ${succeeded} done, ${processing} to go`);
    if (signal?.aborted)
      throw usageError(
        'Interrupted while a batch is under way. Run the same command again to go on with it.',
      );
    await wait(pollMs);
  }
  let lost = 0;
  for await (const { custom_id, result } of await guarded(client.messages.batches.results(state.batchId))) {
    const site = state.requests[custom_id];
    if (site === undefined) continue;
    if (result.type !== 'succeeded') {
      lost += 1;
      continue;
    }
    const said = readMessage(result.message);
    if (said === undefined) {
      lost += 1;
      continue;
    }
    const { usage } = result.message;
    const entry: Entry = {
      id: custom_id,
      ...site,
      ...said,
      usage: {
        inputTokens: usage.input_tokens,
        outputTokens: usage.output_tokens,
        cacheReadTokens: usage.cache_read_input_tokens ?? 0,
        cacheWriteTokens: usage.cache_creation_input_tokens ?? 0,
      },
      via: 'batch',
      requestId: result.message.id,
      recordedAt: now().toISOString(),
    };
    cassette.add(entry, endpoint);
  }
  rmSync(stateFile, { force: true });
  if (lost > 0)
    throw infraError(
      `${lost} of ${Object.keys(state.requests).length} requests of batch ${state.batchId} came back without an answer. Run the same command again to send them once more.`,
    );
}

/** What a message says, as a cassette keeps it; undefined when it is a fault and not an answer. */
function readMessage(message: Anthropic.Message): Pick<Entry, 'value' | 'error'> | undefined {
  const stop = toProviderStop(message.stop_reason);
  if (stop === 'truncated') return { error: 'provider_truncated' };
  if (stop === 'refused') return { error: 'provider_refused' };
  if (stop !== 'complete') return undefined;
  const text = message.content.map((block) => (block.type === 'text' ? block.text : '')).join('');
  if (text.trim() === '') return undefined;
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { error: 'invalid_output' };
  }
}
