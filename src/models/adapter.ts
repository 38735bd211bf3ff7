import type { ModelRequest, Usage } from './port.ts';

/** A request as an adapter gets it: with the JSON Schema of the demanded shape, if one is demanded. */
export interface AdapterRequest extends Omit<ModelRequest, 'effort'> {
  effort?: ModelRequest['effort'];
  jsonSchema?: Record<string, unknown>;
}

/** How the provider says that it stopped. `unexpected`: a reason that was not asked for, or a new one. */
export type ProviderStop = 'complete' | 'truncated' | 'refused' | 'context_exceeded' | 'unexpected';

export type AdapterEvent =
  /** Figures the provider has named so far, not final: what is billed if the attempt breaks off here. */
  | { type: 'usage'; usage: Partial<Usage> }
  /** The model is at work on something that is not shown, such as thinking. Never for a ping. */
  | { type: 'progress' }
  /** Never empty. */
  | { type: 'text'; text: string }
  /** The provider said that it is done: the last event. `usage` is missing if it named no final figures. */
  | { type: 'end'; stop: ProviderStop; usage?: Usage };

export interface AdapterCall {
  signal: AbortSignal;
  /** To be called when the response's headers have come. */
  onHeaders: (upstreamRequestId: string | undefined) => void;
}

/**
 * One provider's ways. An adapter asks once: it has no retries, no time-outs and keeps no state between
 * calls. A stream that is over without `end` was cut off, whatever the library under it claims.
 */
export interface Adapter {
  readonly provider: string;
  readonly model: string;
  /** Loads what the adapter stands on. Called before the clock of an attempt runs; cheap when done. */
  load?(): Promise<void>;
  /** Whether a server behind it may refuse a request because of its `jsonSchema`. */
  readonly mayRefuseSchema?: boolean;
  /** @throws ModelError and nothing else, unless `signal` is aborted */
  stream(request: AdapterRequest, call: AdapterCall): AsyncIterable<AdapterEvent>;
  /** Missing where the provider cannot count. @throws ModelError */
  countTokens?(request: AdapterRequest, call: AdapterCall): Promise<number>;
}
