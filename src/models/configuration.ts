/** Which model to use and how to reach it, by provider. */
export type ModelConfig =
  | { provider: 'anthropic'; model: string; apiKey: string; baseUrl?: string }
  | { provider: 'openai'; model: string; apiKey: string; baseUrl?: string }
  | { provider: 'openai-compatible'; model: string; baseUrl: string; apiKey?: string };

/** One model for what the bar raiser says and one for what it judges; either may be missing. */
export interface ModelsConfig {
  speak?: ModelConfig;
  grade?: ModelConfig;
}

/** The variables that models are configured with, as they stand in the environment. */
export interface ModelEnvironment {
  MODEL?: string;
  GRADING_MODEL?: string;
  ANTHROPIC_API_KEY?: string;
  ANTHROPIC_BASE_URL?: string;
  OPENAI_API_KEY?: string;
  OPENAI_BASE_URL?: string;
  OPENAI_COMPATIBLE_BASE_URL?: string;
  OPENAI_COMPATIBLE_API_KEY?: string;
}

/** What a key of Anthropic's alone switches on, for speaking and for grading. */
const DEFAULT_MODEL = 'anthropic:claude-sonnet-5-5';

export const MODEL_PROVIDERS: readonly ModelConfig['provider'][] = [
  'anthropic',
  'openai',
  'openai-compatible',
];

/** A variable is missing or names what does not exist. `message` is a sentence that begins with its name. */
export class ModelConfigError extends Error {
  override readonly name = 'ModelConfigError';
}

/**
 * Which models an environment asks for. `MODEL` sets both, `GRADING_MODEL` the grading one alone; with
 * neither, Anthropic's key enables the default and without it there is no model.
 *
 * @throws ModelConfigError naming the variable to set
 */
export function resolveModels(environment: ModelEnvironment): ModelsConfig {
  const fallback = environment.ANTHROPIC_API_KEY === undefined ? undefined : DEFAULT_MODEL;
  const speak = environment.MODEL ?? fallback;
  const grade = environment.GRADING_MODEL ?? speak;
  return {
    ...(speak !== undefined && { speak: resolve('MODEL', speak, environment) }),
    ...(grade !== undefined && {
      grade: resolve(environment.GRADING_MODEL === undefined ? 'MODEL' : 'GRADING_MODEL', grade, environment),
    }),
  };
}

function resolve(variable: string, reference: string, environment: ModelEnvironment): ModelConfig {
  // The first colon only: model ids have their own, such as `llama3.2:3b`.
  const colon = reference.indexOf(':');
  const provider = reference.slice(0, colon);
  const model = reference.slice(colon + 1);
  const need = (name: keyof ModelEnvironment): string => {
    const value = environment[name];
    if (value !== undefined) return value;
    throw new ModelConfigError(`${variable} asks for a model of ${provider}, which needs ${name} to be set.`);
  };
  switch (provider) {
    case 'anthropic':
      return {
        provider,
        model,
        apiKey: need('ANTHROPIC_API_KEY'),
        baseUrl: environment.ANTHROPIC_BASE_URL,
      };
    case 'openai':
      return { provider, model, apiKey: need('OPENAI_API_KEY'), baseUrl: environment.OPENAI_BASE_URL };
    case 'openai-compatible':
      return {
        provider,
        model,
        baseUrl: need('OPENAI_COMPATIBLE_BASE_URL'),
        apiKey: environment.OPENAI_COMPATIBLE_API_KEY,
      };
    default:
      throw new ModelConfigError(
        `${variable} must be provider:model-id, and the provider one of ${MODEL_PROVIDERS.join(', ')}.`,
      );
  }
}
