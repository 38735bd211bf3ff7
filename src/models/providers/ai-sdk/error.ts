import {
  APICallError,
  InvalidResponseDataError,
  JSONParseError,
  TypeValidationError,
} from '@ai-sdk/provider';
import { classifyFault } from '../../classify.ts';
import { ModelError } from '../../errors.ts';

interface ErrorBody {
  type?: unknown;
  code?: unknown;
  statusCode?: unknown;
  message?: unknown;
}

/**
 * The code for whatever an AI SDK provider threw, or put into its stream as an error. Nothing of the original
 * is kept: it carries the whole prompt.
 */
export function toModelError(error: unknown, hasHeaders: boolean, upstreamRequestId?: string): ModelError {
  if (error instanceof ModelError) return error;
  if (APICallError.isInstance(error) && error.statusCode !== undefined && error.statusCode >= 300) {
    return classifyFault(
      {
        status: error.statusCode,
        ...words(bodyOf(error.data) ?? { message: error.responseBody }),
        header: (name) => error.responseHeaders?.[name],
        upstreamRequestId: error.responseHeaders?.['x-request-id'] ?? upstreamRequestId,
      },
      Date.now(),
    );
  }
  // A stream that ended without its finish reason.
  if (InvalidResponseDataError.isInstance(error)) {
    return new ModelError('provider_interrupted', { upstreamRequestId });
  }
  if (JSONParseError.isInstance(error) || TypeValidationError.isInstance(error)) {
    return new ModelError('provider_malformed', { upstreamRequestId });
  }
  // An error event of the provider's, which the SDK hands on as a plain object.
  if (!(error instanceof Error)) {
    const body = bodyOf(error) ?? {};
    return classifyFault({ status: statusIn(body), ...words(body), upstreamRequestId }, Date.now());
  }
  return new ModelError(hasHeaders ? 'provider_interrupted' : 'provider_unreachable', { upstreamRequestId });
}

/** The provider's own error object: as it is, or under `error`. */
function bodyOf(value: unknown): ErrorBody | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const nested = (value as { error?: unknown }).error;
  return typeof nested === 'object' && nested !== null ? nested : value;
}

/** Some servers put the status into the event, as a number under either name. */
function statusIn({ statusCode, code }: ErrorBody): number | undefined {
  return [statusCode, code].map(Number).find((status) => status >= 400 && status <= 599);
}

const words = ({ type, code, message }: ErrorBody) => ({
  type: textOf(type),
  errorCode: textOf(code),
  message: textOf(message),
});

const textOf = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
