import { useCallback, useEffect, useRef, useState } from 'react';
import { readStored, store } from '../storage.ts';

export type StopwatchState = 'ready' | 'running' | 'paused';
export type Stopwatch = ReturnType<typeof useStopwatch>;

/** Whether somebody wants no clock, anywhere. */
const HIDDEN_KEY = 'clock';

/**
 * Counts up in whole seconds while it runs. It can be paused and hidden; hidden, it goes on counting, and stays
 * hidden until it is shown again.
 *
 * @param from what it goes on from, seconds
 * @param begin `ready` waits for `begins()`, `paused` for `run()`
 */
export function useStopwatch(from: number, begin: StopwatchState) {
  const [seconds, setSeconds] = useState(from);
  const [state, setState] = useState(begin);
  const [isHidden, setHidden] = useState(() => readStored(HIDDEN_KEY) === 'hidden');
  const passed = useRef(from);
  useEffect(() => {
    if (state !== 'running') return;
    const zero = performance.now() - passed.current * 1000;
    const timer = setInterval(() => {
      passed.current = (performance.now() - zero) / 1000;
      setSeconds(Math.floor(passed.current));
    }, 200);
    return () => clearInterval(timer);
  }, [state]);
  const run = useCallback(() => setState('running'), []);
  const pause = useCallback(() => setState('paused'), []);
  /** Begins with the first word; a pause that somebody chose stays one. */
  const begins = useCallback(() => setState((last) => (last === 'ready' ? 'running' : last)), []);
  const reset = useCallback(() => {
    passed.current = 0;
    setSeconds(0);
    setState('ready');
  }, []);
  const hide = useCallback((hidden: boolean) => {
    setHidden(hidden);
    store(HIDDEN_KEY, hidden ? 'hidden' : null);
  }, []);
  return { seconds, state, isHidden, run, pause, begins, reset, hide };
}
