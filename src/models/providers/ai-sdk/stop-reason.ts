import type { LanguageModelV4FinishReason } from '@ai-sdk/provider';
import type { ProviderStop } from '../../adapter.ts';
import { ModelError } from '../../errors.ts';

/**
 * The AI SDK's streams finish also when they broke off, and say so only here.
 *
 * @throws ModelError for a finish that is none
 */
export function toProviderStop({ unified }: LanguageModelV4FinishReason): ProviderStop {
  switch (unified) {
    case 'stop':
      return 'complete';
    case 'length':
      return 'truncated';
    case 'content-filter':
      return 'refused';
    case 'interrupted':
      throw new ModelError('provider_interrupted');
    case 'error':
      throw new ModelError('provider_unavailable');
    default:
      return 'unexpected';
  }
}
