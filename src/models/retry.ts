import type { ModelError } from './errors.ts';
import type { CallLimits } from './limits.ts';
import type { Runtime } from './runtime.ts';

export interface RetryState {
  /** The attempt that just failed, 1-based. */
  attempt: number;
  /** How many attempts so far gave an invalid structured output, this one included. */
  invalidOutputs: number;
  /** Text was shown to the caller: asking again would repeat or contradict it. */
  hasShown: boolean;
  /** Epoch milliseconds. */
  deadlineAt: number;
}

/**
 * How long to wait before asking again.
 *
 * @returns undefined when asking again is pointless, or would not be over before the deadline
 */
export function retryDelayMs(
  error: ModelError,
  state: RetryState,
  limits: CallLimits,
  runtime: Runtime,
): number | undefined {
  const isRepairable = error.code === 'invalid_output' && state.invalidOutputs === 1;
  if (state.hasShown || state.attempt >= limits.maxAttempts) return undefined;
  if (!error.retryable && !isRepairable) return undefined;
  const ceiling = Math.min(limits.backoffMs * 2 ** (state.attempt - 1), limits.maxBackoffMs);
  const backoff = ceiling / 2 + (ceiling / 2) * runtime.random();
  const delay = Math.max(backoff, error.retryAfterMs ?? 0);
  return runtime.now() + delay < state.deadlineAt ? delay : undefined;
}
