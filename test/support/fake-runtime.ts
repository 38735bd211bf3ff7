import type { Runtime } from '../../src/models/runtime.ts';

/** A clock that stands still until it is moved, and dice that always show the same. */
export interface FakeRuntime extends Runtime {
  /** Moves the clock, running the timers on the way in their order. */
  advance(ms: number): Promise<void>;
  /** How many timers are waiting. */
  pending(): number;
}

export function createFakeRuntime(random = 0.5): FakeRuntime {
  let now = 1_800_000_000_000;
  let timers: { at: number; run: () => void }[] = [];
  // Long enough for what a timer has set free to reach its next wait.
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  return {
    now: () => now,
    random: () => random,
    setTimer(run, ms) {
      const timer = { at: now + ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    async advance(ms) {
      const until = now + ms;
      await settle();
      for (;;) {
        const next = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        timers = timers.filter((other) => other !== next);
        now = Math.max(now, next.at);
        next.run();
        await settle();
      }
      now = until;
      await settle();
    },
    pending: () => timers.length,
  };
}
