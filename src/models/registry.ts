import type { Adapter } from './adapter.ts';
import { type BreakerSettings, CircuitBreaker, DEFAULT_BREAKER } from './breaker.ts';
import type { ModelConfig, ModelsConfig } from './configuration.ts';
import { type CallLimits, STRUCTURED_LIMITS, TEXT_LIMITS } from './limits.ts';
import type { Model } from './port.ts';
import { ResilientModel } from './resilient.ts';
import { type Runtime, systemRuntime } from './runtime.ts';

export interface Models {
  /** Words what the bar raiser says. */
  speak?: Model;
  /** Judges an answer. */
  grade?: Model;
  /** How this process finds the providers. */
  providers?: () => { provider: string; state: CircuitBreaker['state'] }[];
}

export interface ModelOverrides {
  runtime?: Runtime;
  text?: Partial<CallLimits>;
  structured?: Partial<CallLimits>;
  breaker?: Partial<BreakerSettings>;
}

/**
 * The configured models. Nothing is loaded or asked before the first call, so that a server without a model
 * starts as fast as ever.
 *
 * @returns undefined when no model is configured
 */
export function createModels(config: ModelsConfig, overrides: ModelOverrides = {}): Models | undefined {
  const { speak, grade } = config;
  if (speak === undefined && grade === undefined) return undefined;
  const runtime = overrides.runtime ?? systemRuntime;
  // One breaker for a provider: its outages and spend limits concern every model of the account.
  const breakers = new Map<string, CircuitBreaker>();
  const create = (model: ModelConfig): Model => {
    const breaker =
      breakers.get(model.provider) ??
      new CircuitBreaker(runtime, { ...DEFAULT_BREAKER, ...overrides.breaker });
    breakers.set(model.provider, breaker);
    return new ResilientModel(lazyAdapter(model), {
      runtime,
      breaker,
      text: { ...TEXT_LIMITS, ...overrides.text },
      structured: { ...STRUCTURED_LIMITS, ...overrides.structured },
    });
  };
  return {
    ...(speak && { speak: create(speak) }),
    ...(grade && { grade: create(grade) }),
    providers: () => [...breakers].map(([provider, { state }]) => ({ provider, state })),
  };
}

async function loadAdapter(config: ModelConfig): Promise<Adapter> {
  switch (config.provider) {
    case 'anthropic':
      return (await import('./providers/anthropic/index.ts')).createAnthropicAdapter(config);
    case 'openai':
      return (await import('./providers/ai-sdk/openai.ts')).createOpenAiAdapter(config);
    case 'openai-compatible':
      return (await import('./providers/ai-sdk/openai-compatible.ts')).createOpenAiCompatibleAdapter(config);
  }
}

/** An adapter whose library is loaded with its first call. */
function lazyAdapter(config: ModelConfig): Adapter {
  let adapter: Adapter | undefined;
  return {
    provider: config.provider,
    model: config.model,
    async load() {
      adapter ??= await loadAdapter(config);
    },
    // Not every server behind that protocol knows schemas; the other two providers do.
    mayRefuseSchema: config.provider === 'openai-compatible',
    stream: (request, call) => adapter!.stream(request, call),
    // Only Anthropic's protocol can count.
    ...(config.provider === 'anthropic' && {
      countTokens: (request, call) => adapter!.countTokens!(request, call),
    }),
  };
}
