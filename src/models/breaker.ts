import { ModelError, type ModelErrorCode } from './errors.ts';
import type { Runtime } from './runtime.ts';

export interface BreakerSettings {
  /** Opens after this many failed attempts in a row. */
  failures: number;
  /** How long it stays open before one attempt may try again. */
  openMs: number;
  /** The same after a spend limit, which takes a person to lift. */
  spendLimitOpenMs: number;
}

export const DEFAULT_BREAKER: BreakerSettings = { failures: 5, openMs: 5_000, spendLimitOpenMs: 60_000 };

/** Faults that tell of the provider's health. A refusal or a bad request does not: the provider is there. */
const UNHEALTHY: ReadonlySet<ModelErrorCode> = new Set<ModelErrorCode>([
  'provider_overloaded',
  'provider_unavailable',
  'provider_timeout',
  'provider_stalled',
  'provider_unreachable',
  'provider_interrupted',
  'provider_malformed',
]);

/** The right to make one attempt; tell it how the attempt ended, once. */
export interface Permit {
  settle(error: ModelError | undefined): void;
}

/**
 * Stops asking a provider that keeps failing, so that a candidate gets the documented probe at once instead
 * of after three time-outs. Half-open after a while: one attempt goes through, and its outcome decides.
 */
export class CircuitBreaker {
  readonly #runtime: Runtime;
  readonly #settings: BreakerSettings;
  #failuresInARow = 0;
  #begun = 0;
  /** Connections lost by attempts up to this one are accounted for. */
  #lostUpTo = 0;
  #openUntil: number | undefined;
  #isProbing = false;

  constructor(runtime: Runtime, settings: BreakerSettings = DEFAULT_BREAKER) {
    this.#runtime = runtime;
    this.#settings = settings;
  }

  /** Whether the provider is asked: always, not now, or once to see whether it is well again. */
  get state(): 'closed' | 'open' | 'half_open' {
    if (this.#openUntil === undefined) return 'closed';
    return this.#openUntil > this.#runtime.now() ? 'open' : 'half_open';
  }

  /** A permit, or the refusal to report. */
  acquire(): Permit | ModelError {
    if (this.#openUntil === undefined) return this.#permit(false);
    const waitMs = this.#openUntil - this.#runtime.now();
    if (waitMs > 0 || this.#isProbing) {
      return new ModelError('circuit_open', { retryAfterMs: Math.max(waitMs, 1_000) });
    }
    this.#isProbing = true;
    return this.#permit(true);
  }

  #permit(isProbe: boolean): Permit {
    const number = ++this.#begun;
    return {
      settle: (error) => {
        if (isProbe) this.#isProbing = false;
        // A cancelled attempt says nothing either way; a cancelled probe leaves its place to the next.
        if (error?.code === 'aborted') return;
        // Attempts that began before the circuit opened do not decide about it.
        if (!isProbe && this.#openUntil !== undefined && error?.code !== 'provider_spend_limit') return;
        if (error?.code === 'provider_spend_limit') this.#open(this.#settings.spendLimitOpenMs);
        else if (error === undefined || !UNHEALTHY.has(error.code)) this.#close();
        else if (isProbe) this.#open(this.#settings.openMs);
        else if (this.#isCounted(error, number) && ++this.#failuresInARow >= this.#settings.failures) {
          this.#open(this.#settings.openMs);
        }
      },
    };
  }

  /**
   * Idle connections are closed together, and every request that was about to use one fails at the same moment. That
   * is one event and no outage: what was under way when a lost connection was counted does not count again.
   */
  #isCounted({ code }: ModelError, number: number): boolean {
    if (code !== 'provider_unreachable') return true;
    if (number <= this.#lostUpTo) return false;
    this.#lostUpTo = this.#begun;
    return true;
  }

  #open(ms: number): void {
    this.#openUntil = this.#runtime.now() + ms;
  }

  #close(): void {
    this.#failuresInARow = 0;
    this.#openUntil = undefined;
  }
}
