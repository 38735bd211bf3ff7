import type { ModelConfig } from '../../../src/models/configuration.ts';
import type { CallLimits } from '../../../src/models/limits.ts';
import type { AttemptRecord, Model, ModelRequest, TextEnd } from '../../../src/models/port.ts';
import { createModels, type ModelOverrides } from '../../../src/models/registry.ts';
import { ScriptedAnthropic, type ScriptedAnthropicOptions } from './anthropic-server.ts';
import { type Loopback, serveOnLoopback } from './loopback.ts';
import { ScriptedOpenAi } from './openai-server.ts';
import type { ScriptedProvider } from './scripted-provider.ts';

export const PROVIDER_NAMES = ['anthropic', 'openai', 'openai-compatible'] as const;
export type ProviderName = (typeof PROVIDER_NAMES)[number];

export const createScripted = (provider: ProviderName, options?: ScriptedAnthropicOptions) =>
  provider === 'anthropic' ? new ScriptedAnthropic(options) : new ScriptedOpenAi();

/** A configuration that reaches a scripted provider at `url`. */
export function configFor(provider: ProviderName, url: string): ModelConfig {
  const common = {
    model: provider === 'anthropic' ? 'claude-sonnet-5-5' : 'scripted-1',
    apiKey: 'sk-CANARY-KEY',
  };
  return provider === 'anthropic'
    ? { provider, ...common, baseUrl: url }
    : { provider, ...common, baseUrl: `${url}/v1` };
}

/** No waits between attempts, and enough time for a busy machine to answer in. */
export const SHORT_LIMITS: CallLimits = {
  deadlineMs: 10_000,
  headersMs: 5_000,
  idleMs: 5_000,
  maxAttempts: 3,
  backoffMs: 2,
  maxBackoffMs: 4,
};

export interface ScriptedModel<Server extends ScriptedProvider> extends AsyncDisposable {
  server: Server;
  loopback: Loopback;
  model: Model;
  records: AttemptRecord[];
  onAttempt: (record: AttemptRecord) => void;
}

/** A model whose provider is a scripted one on loopback. */
export async function openScripted<Server extends ScriptedProvider>(
  provider: ProviderName,
  server: Server,
  limits: Partial<CallLimits> = {},
  overrides: ModelOverrides = {},
): Promise<ScriptedModel<Server>> {
  const loopback = await serveOnLoopback(server);
  const all = { ...SHORT_LIMITS, ...limits };
  const models = createModels(
    { speak: configFor(provider, loopback.url) },
    { text: all, structured: all, ...overrides },
  );
  const records: AttemptRecord[] = [];
  return {
    server,
    loopback,
    model: models!.speak!,
    records,
    onAttempt: (record) => records.push(record),
    [Symbol.asyncDispose]: () => loopback[Symbol.asyncDispose](),
  };
}

export const REQUEST: ModelRequest = {
  instructions: ['You are a bar raiser.'],
  input: 'CANARY: the candidate said something.',
  maxOutputTokens: 200,
};

/** Reads a text to its end: the pieces that were shown and how it ended. */
export async function readText(
  events: ReturnType<Model['streamText']>,
): Promise<{ pieces: string[]; end: TextEnd }> {
  const pieces: string[] = [];
  const ends: TextEnd[] = [];
  for await (const event of events) {
    if (event.type === 'end') ends.push(event);
    else if (ends.length > 0) throw new Error('There was text after the end.');
    else pieces.push(event.text);
  }
  if (ends.length !== 1) throw new Error(`There were ${ends.length} ends.`);
  return { pieces, end: ends[0]! };
}
