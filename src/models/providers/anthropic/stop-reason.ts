import type { Anthropic } from '@anthropic-ai/sdk';
import type { ProviderStop } from '../../adapter.ts';

/** Reasons this service never asks for (tools, pauses, stop sequences) and new ones are `unexpected`. */
export function toProviderStop(reason: Anthropic.StopReason | null | undefined): ProviderStop {
  switch (reason) {
    case 'end_turn':
      return 'complete';
    case 'max_tokens':
      return 'truncated';
    case 'refusal':
      return 'refused';
    case 'model_context_window_exceeded':
      return 'context_exceeded';
    default:
      return 'unexpected';
  }
}
