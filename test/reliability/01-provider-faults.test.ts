// reliability.md, test 1: every row of its section 1a has its code, at most three attempts, and no word gets out.
import { beforeAll, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { ModelError, type ModelErrorCode } from '../../src/models/errors.ts';
import {
  createScripted,
  openScripted,
  PROVIDER_NAMES,
  type ProviderName,
  REQUEST,
  readText,
} from '../support/providers/open-scripted.ts';
import type { Reply } from '../support/providers/script.ts';

const grade = z.object({ score: z.number().min(0).max(100), evidence: z.array(z.string()) });
const TEXT = 'What did you do next?';

interface Fault {
  name: string;
  reply: Reply;
  code: ModelErrorCode;
  /** How often the provider is asked when it never recovers. */
  attempts: number;
  only?: ProviderName[];
}

const status = (
  name: string,
  code: ModelErrorCode,
  attempts: number,
  reply: Reply,
  only?: ProviderName[],
) => ({
  name,
  reply,
  code,
  attempts,
  only,
});
const OPENAI: ProviderName[] = ['openai', 'openai-compatible'];

/** Every fault before the first text, with what it must become. Repeated for every attempt. */
const FAULTS: Fault[] = [
  status('400', 'provider_bad_request', 1, { status: 400 }),
  status('401', 'provider_auth', 1, { status: 401 }),
  status('403', 'provider_auth', 1, { status: 403 }),
  status('404', 'provider_bad_request', 1, { status: 404 }),
  status('413', 'provider_bad_request', 1, { status: 413 }),
  status('422', 'provider_bad_request', 1, { status: 422 }),
  status('408', 'provider_timeout', 3, { status: 408 }),
  status('409', 'provider_unavailable', 3, { status: 409 }),
  status('429', 'provider_rate_limited', 3, { status: 429, headers: { 'x-should-retry': 'false' } }),
  status('500', 'provider_unavailable', 3, { status: 500 }),
  status('502', 'provider_unavailable', 3, { status: 502 }),
  status('503', 'provider_overloaded', 3, { status: 503 }),
  status('504', 'provider_timeout', 3, { status: 504 }),
  status('529', 'provider_overloaded', 3, { status: 529 }),
  status('400 that says to retry', 'provider_bad_request', 1, {
    status: 400,
    headers: { 'x-should-retry': 'true' },
  }),
  status('307 to elsewhere', 'provider_bad_request', 1, {
    status: 307,
    headers: { location: '/v1/elsewhere' },
  }),
  status(
    '429 spend limit',
    'provider_spend_limit',
    1,
    { status: 429, code: 'enforced_spend_limit_reached' },
    ['anthropic'],
  ),
  status('400 usage limits', 'provider_spend_limit', 1, {
    status: 400,
    message: 'You have reached your specified API usage limits.',
  }),
  status('402 billing', 'provider_spend_limit', 1, { status: 402 }),
  status('429 quota', 'provider_spend_limit', 1, { status: 429, type: 'insufficient_quota' }, OPENAI),
  status('400 prompt too long', 'provider_context_exceeded', 1, {
    status: 400,
    message: 'prompt is too long: 1200000 tokens > 1000000 maximum',
  }),
  { name: 'headers never come', reply: { silent: true }, code: 'provider_stalled', attempts: 3 },
  {
    name: 'reset before headers',
    reply: { silent: true, reset: true },
    code: 'provider_unreachable',
    attempts: 3,
  },
  ...(['stall', 'pings', 'drip'] as const).map((how) => ({
    name: `${how} after headers`,
    reply: { text: TEXT, fault: { after: 1, how } },
    code: 'provider_stalled' as const,
    attempts: 3,
  })),
  {
    name: 'overloaded as first event',
    reply: { text: TEXT, fault: { after: 0, how: 'error', errorType: 'overloaded_error' } },
    code: 'provider_overloaded',
    attempts: 3,
  },
  {
    name: 'error as first event',
    reply: { text: TEXT, fault: { after: 0, how: 'error' } },
    code: 'provider_unavailable',
    attempts: 3,
  },
  {
    name: 'unreadable frame',
    reply: { text: TEXT, fault: { after: 1, how: 'malformed' } },
    code: 'provider_malformed',
    attempts: 3,
  },
  ...(['reset', 'cut', 'end'] as const).map((how) => ({
    name: `${how} after the first event`,
    reply: { text: TEXT, fault: { after: 1, how } },
    code: 'provider_interrupted' as const,
    attempts: 3,
  })),
  { name: 'empty answer', reply: { text: '' }, code: 'provider_empty', attempts: 3 },
  { name: 'blank answer', reply: { text: [' ', '\n'] }, code: 'provider_empty', attempts: 3 },
  {
    name: 'body that is no stream',
    reply: { raw: '<html>proxy</html>' },
    code: 'provider_interrupted',
    attempts: 3,
  },
  { name: 'empty body', reply: { raw: '' }, code: 'provider_interrupted', attempts: 3 },
];

/** Ends that the provider names itself. */
const STOPS: Fault[] = [
  {
    name: 'refusal',
    reply: { text: TEXT, stop: 'refusal' },
    code: 'provider_refused',
    attempts: 1,
    only: ['anthropic'],
  },
  {
    name: 'refusal with nothing',
    reply: { text: '', stop: 'refusal' },
    code: 'provider_refused',
    attempts: 1,
    only: ['anthropic'],
  },
  {
    name: 'content filter',
    reply: { text: TEXT, stop: 'content_filter' },
    code: 'provider_refused',
    attempts: 1,
    only: OPENAI,
  },
  {
    name: 'max_tokens',
    reply: { text: TEXT, stop: 'max_tokens' },
    code: 'provider_truncated',
    attempts: 1,
    only: ['anthropic'],
  },
  {
    name: 'length',
    reply: { text: TEXT, stop: 'length' },
    code: 'provider_truncated',
    attempts: 1,
    only: OPENAI,
  },
  {
    name: 'context window',
    reply: { text: TEXT, stop: 'model_context_window_exceeded' },
    code: 'provider_context_exceeded',
    attempts: 1,
    only: ['anthropic'],
  },
  ...['tool_use', 'pause_turn', 'stop_sequence', 'a_new_reason'].map((stop) => ({
    name: `stop reason ${stop}`,
    reply: { text: TEXT, stop },
    code: 'unexpected_stop' as const,
    attempts: 1,
    only: ['anthropic'] as ProviderName[],
  })),
  ...['tool_calls', 'a_new_reason'].map((stop) => ({
    name: `finish reason ${stop}`,
    reply: { text: TEXT, stop },
    code: 'unexpected_stop' as const,
    attempts: 1,
    only: OPENAI,
  })),
];

/** Waiting for silence takes as long as the limit says: long enough for a busy machine to get a request to its server. */
const limitsFor = (code: ModelErrorCode) =>
  code === 'provider_stalled' ? { headersMs: 300, idleMs: 300 } : undefined;

// Before the first client is made: the SDKs bind the console's functions once.
const printed: unknown[] = [];
beforeAll(() => {
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, name).mockImplementation((...parts) => void printed.push(parts));
  }
});

const rowsFor = (provider: ProviderName, rows: Fault[]) =>
  rows.filter(({ only }) => only === undefined || only.includes(provider));

describe.each(PROVIDER_NAMES)('faults of %s', (provider) => {
  it.each(rowsFor(provider, FAULTS))('$name: $code after $attempts', async ({ reply, code, attempts }) => {
    await using scripted = await openScripted(
      provider,
      createScripted(provider).otherwise(() => reply),
      limitsFor(code),
    );
    const { model, server, onAttempt, records } = scripted;

    const { pieces, end } = await readText(model.streamText(REQUEST, { onAttempt }));

    expect(end).toMatchObject({ stop: 'failed', attempts, error: { code } });
    expect(pieces.join('').trim()).toBe('');
    expect(server.exchanges).toHaveLength(attempts);
    // A refusal by status costs nothing.
    if ('status' in reply)
      expect(new Set(records.map(({ usageSource }) => usageSource))).toEqual(new Set(['none']));
    // Nobody was asked elsewhere.
    server.verify();
    expect(records.map(({ outcome }) => outcome)).toEqual(Array(attempts).fill(code));
  });

  it.each(rowsFor(provider, FAULTS))('$name: a grading fails alike', async ({ reply, code, attempts }) => {
    await using scripted = await openScripted(
      provider,
      createScripted(provider).otherwise(() => reply),
      limitsFor(code),
    );
    const call = scripted.model.generateStructured({ ...REQUEST, schema: grade });
    await expect(call).rejects.toMatchObject({ name: 'ModelError', code });
    // It may have been the schema: such a server is asked once more without one.
    const mayBeSchema =
      provider === 'openai-compatible' &&
      code === 'provider_bad_request' &&
      'status' in reply &&
      (reply.status === 400 || reply.status === 422);
    expect(scripted.server.exchanges).toHaveLength(mayBeSchema ? 2 : attempts);
  });

  it.each(rowsFor(provider, STOPS))(
    '$name: $code, and nothing is graded',
    async ({ reply, code, attempts }) => {
      const valid = JSON.stringify({ score: 90, evidence: [] });
      const server = createScripted(provider).otherwise(({ body }) =>
        'response_format' in body || 'format' in ((body.output_config as object | undefined) ?? {})
          ? { ...reply, text: 'text' in reply && reply.text === '' ? '' : valid }
          : reply,
      );
      await using scripted = await openScripted(provider, server);

      const { end } = await readText(scripted.model.streamText(REQUEST));
      expect(end.stop).not.toBe('complete');
      expect(end).toMatchObject({ attempts, error: { code } });
      const call = scripted.model.generateStructured({ ...REQUEST, schema: grade });
      await expect(call).rejects.toMatchObject({ code });
      expect(server.exchanges).toHaveLength(2 * attempts);
    },
  );

  it('recovers invisibly from faults before the first text', async () => {
    const server = createScripted(provider).reply(
      { status: 529 },
      { text: TEXT, fault: { after: 1, how: 'error' } },
      { text: TEXT },
    );
    await using scripted = await openScripted(provider, server);
    const { pieces, end } = await readText(scripted.model.streamText(REQUEST));
    expect(pieces.join('')).toBe(TEXT);
    expect(end).toMatchObject({ stop: 'complete', text: TEXT, attempts: 3 });
    server.verify();
  });

  it('cannot reach a provider that is not there', async () => {
    await using scripted = await openScripted(provider, createScripted(provider));
    await scripted.loopback[Symbol.asyncDispose]();
    const { end } = await readText(scripted.model.streamText(REQUEST));
    expect(end).toMatchObject({ stop: 'failed', attempts: 3, error: { code: 'provider_unreachable' } });
    expect(end.usage).toEqual({ inputTokens: 0, outputTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0 });
  });

  it('lets no word of the provider, the prompt or the key out', async () => {
    const faults = rowsFor(provider, [...FAULTS, ...STOPS]).filter(({ code }) => code !== 'provider_stalled');
    for (const { reply } of faults) {
      await using scripted = await openScripted(
        provider,
        createScripted(provider).otherwise(() => reply),
      );
      const { end } = await readText(scripted.model.streamText(REQUEST, { onAttempt: scripted.onAttempt }));
      const { error } = end;
      expect(error).toBeInstanceOf(ModelError);
      const seen = JSON.stringify([
        error?.message,
        error?.stack,
        { ...error },
        error?.cause,
        scripted.records,
      ]);
      expect(seen).not.toMatch(/CANARY|candidate|scripted refusal/i);
    }
    expect(printed).toEqual([]);
  });
});
