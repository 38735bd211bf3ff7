import { describe, expect, it } from 'vitest';
import { classifyFault, parseRetryAfter } from './classify.ts';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const headers = (values: Record<string, string>) => (name: string) => values[name];

describe('parseRetryAfter', () => {
  it.each<[string, Record<string, string>, number | undefined]>([
    ['seconds', { 'retry-after': '12' }, 12_000],
    ['an hour', { 'retry-after': '3600' }, 3_600_000],
    ['more than a timer can hold', { 'retry-after': '99999999999' }, 99_999_999_999_000],
    ['milliseconds first', { 'retry-after-ms': '250', 'retry-after': '12' }, 250],
    ['a date to come', { 'retry-after': 'Sat, 21 Nov 2026 12:00:30 GMT' }, 30_000],
    ['a date gone by', { 'retry-after': 'Sat, 21 Nov 2026 11:00:00 GMT' }, undefined],
    ['junk', { 'retry-after': 'soon' }, undefined],
    ['junk with a number', { 'retry-after': '5 apples' }, undefined],
    ['a negative number', { 'retry-after': '-5' }, undefined],
    ['zero', { 'retry-after': '0' }, undefined],
    ['nothing', {}, undefined],
  ])('reads %s', (_, values, expected) => {
    expect(parseRetryAfter(headers(values), NOW)).toBe(expected);
  });
});

describe('classifyFault', () => {
  it.each([
    [{ type: 'overloaded_error' }, 'provider_overloaded'],
    [{ type: 'rate_limit_error' }, 'provider_rate_limited'],
    [{ type: 'timeout_error' }, 'provider_timeout'],
    [{ type: 'invalid_request_error' }, 'provider_bad_request'],
    [{ type: 'billing_error' }, 'provider_spend_limit'],
    [{ errorCode: 'contract_spend_limit_reached', type: 'rate_limit_error' }, 'provider_spend_limit'],
    [{ type: 'an_error_from_the_future' }, 'provider_unavailable'],
    [{}, 'provider_unavailable'],
  ])('knows an error inside a stream: %o', (fault, code) => {
    expect(classifyFault(fault, NOW).code).toBe(code);
  });

  it('keeps the wait and the request id, and no words', () => {
    const error = classifyFault(
      {
        status: 429,
        message: 'a secret of the provider',
        header: headers({ 'retry-after': '3' }),
        upstreamRequestId: 'req_7',
      },
      NOW,
    );
    expect(error).toMatchObject({ retryAfterMs: 3_000, upstreamRequestId: 'req_7', retryable: true });
    expect(JSON.stringify({ ...error, message: error.message, stack: error.stack })).not.toContain('secret');
  });
});
