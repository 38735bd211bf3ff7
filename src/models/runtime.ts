/** The clock, the timers and the dice that model calls use, so that tests can turn them by hand. */
export interface Runtime {
  /** Epoch milliseconds. */
  now(): number;
  /** Calls `run` after `ms`; returns how to cancel that. */
  setTimer(run: () => void, ms: number): () => void;
  /** From 0 up to, but not including, 1. */
  random(): number;
}

export const systemRuntime: Runtime = {
  now: () => Date.now(),
  setTimer(run, ms) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};

/** Waits, or stops waiting as soon as `signal` is aborted. Never rejects; leaves no timer behind. */
export function sleep(runtime: Runtime, ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const done = () => {
      cancel();
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const cancel = runtime.setTimer(done, ms);
    signal?.addEventListener('abort', done, { once: true });
  });
}
