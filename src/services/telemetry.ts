import type { AttemptRecord } from '../models/port.ts';
import type { AttemptPurpose } from '../store/port.ts';

/** Traces and metrics: names and figures, never what anybody said, a key or an id of a candidate. */
export interface Telemetry {
  /** Runs the handling of one request as a span; everything it starts belongs to it. */
  request(
    request: { method: string; traceparent: string | undefined },
    handle: () => Promise<void>,
    outcome: () => { route: string; status: number },
  ): Promise<void>;
  /** Notes one request to a model's provider, which is over. */
  attempt(purpose: AttemptPurpose, attempt: AttemptRecord): void;
}
