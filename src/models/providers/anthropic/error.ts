import { APIConnectionError, APIError } from '@anthropic-ai/sdk';
import { classifyFault } from '../../classify.ts';
import { ModelError } from '../../errors.ts';

/** The code for whatever the SDK threw. Nothing of the original is kept: its messages quote the provider. */
export function toModelError(error: unknown, hasHeaders: boolean, upstreamRequestId?: string): ModelError {
  if (error instanceof ModelError) return error;
  if (error instanceof APIConnectionError) return new ModelError('provider_unreachable');
  if (error instanceof APIError) {
    return classifyFault(
      {
        status: error.status,
        type: error.type,
        errorCode: error.errorCode,
        message: error.apiMessage,
        header: (name) => error.headers?.get(name),
        upstreamRequestId: error.requestID ?? upstreamRequestId,
      },
      Date.now(),
    );
  }
  // What a stream throws that breaks: a syntax error for an unreadable frame, a TypeError for a lost socket.
  if (error instanceof SyntaxError) return new ModelError('provider_malformed', { upstreamRequestId });
  return new ModelError(hasHeaders ? 'provider_interrupted' : 'provider_unreachable', { upstreamRequestId });
}
