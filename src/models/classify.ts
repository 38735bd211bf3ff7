import { ModelError, type ModelErrorCode } from './errors.ts';

/** What a provider's refusal tells, gathered from its status line, headers and body. */
export interface ProviderFault {
  /** Missing for an error that came inside a stream. */
  status?: number;
  /** The provider's own name for the fault, such as `overloaded_error`. */
  type?: string | null;
  /** The finer name, such as `enforced_spend_limit_reached`. */
  errorCode?: string | null;
  /** Read for what it is about, never kept. */
  message?: string | null;
  header?: (name: string) => string | null | undefined;
  upstreamRequestId?: string;
}

/**
 * Spent accounts have no status of their own: they come as 400, 402, 403 or 429. Only these answers are
 * searched, and a request's own text is never echoed in them.
 */
const SPEND =
  /billing|spend(ing)?[_ ]limit|usage limits|credit balance|insufficient[_ ](quota|funds)|exceeded your current quota/i;
const CONTEXT = /context[_ ](length|window)|prompt is too long|maximum context/i;

/**
 * The code for a refusal by HTTP status, or for an error event inside a stream.
 *
 * @param now epoch milliseconds, for a `retry-after` that is a date
 */
export function classifyFault(fault: ProviderFault, now: number): ModelError {
  const words = [fault.type, fault.errorCode, fault.message].filter((word) => word != null).join(' ');
  const code = codeOf(fault.status ?? statusOf(words), words);
  return new ModelError(code, {
    status: fault.status,
    retryAfterMs: parseRetryAfter(fault.header, now),
    upstreamRequestId: fault.upstreamRequestId,
  });
}

function codeOf(status: number, words: string): ModelErrorCode {
  if (status < 500 && SPEND.test(words)) return 'provider_spend_limit';
  switch (status) {
    case 401:
    case 403:
      return 'provider_auth';
    case 402:
      return 'provider_spend_limit';
    case 408:
    case 504:
      return 'provider_timeout';
    case 409:
      return 'provider_unavailable';
    case 429:
      return 'provider_rate_limited';
    case 503:
    case 529:
      return 'provider_overloaded';
  }
  if (status >= 500) return 'provider_unavailable';
  if (CONTEXT.test(words)) return 'provider_context_exceeded';
  // A redirect that was not followed is a wrong base URL.
  return status >= 300 ? 'provider_bad_request' : 'provider_malformed';
}

/** Errors inside a stream name their kind; an unknown kind is the provider's own trouble. */
function statusOf(words: string): number {
  if (/overload/i.test(words)) return 529;
  if (/rate_limit|quota/i.test(words)) return 429;
  if (/timeout/i.test(words)) return 504;
  if (/authentication|permission/i.test(words)) return 401;
  if (/invalid_request|not_found|too_large|context_length/i.test(words)) return 400;
  return SPEND.test(words) ? 402 : 500;
}

/** Milliseconds to wait; undefined for a header that is missing, junk, negative or a date in the past. */
export function parseRetryAfter(header: ProviderFault['header'], now: number): number | undefined {
  const precise = Number.parseFloat(header?.('retry-after-ms') ?? '');
  if (precise > 0 && Number.isFinite(precise)) return precise;
  const value = header?.('retry-after')?.trim() ?? '';
  const isSeconds = /^\d+(\.\d+)?$/.test(value);
  const isDate = / GMT$/.test(value);
  const ms = isSeconds ? Number(value) * 1_000 : isDate ? Date.parse(value) - now : Number.NaN;
  return ms > 0 && Number.isFinite(ms) ? ms : undefined;
}
