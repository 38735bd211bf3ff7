import { useCallback, useEffect, useRef, useState } from 'react';

export type StopwatchState = 'ready' | 'running' | 'paused';

/**
 * Counts up in seconds while it runs.
 *
 * @param begin what it goes on from
 * @param hasBegun whether there is something already: it then waits to be told to go on
 */
export function useStopwatch(begin: number, hasBegun: boolean) {
  const [seconds, setSeconds] = useState(begin);
  const [state, setState] = useState<StopwatchState>(hasBegun ? 'paused' : 'ready');
  const passed = useRef(begin);
  useEffect(() => {
    if (state !== 'running') return;
    const from = performance.now() - passed.current * 1000;
    const timer = setInterval(() => {
      passed.current = (performance.now() - from) / 1000;
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
  return { seconds, state, run, pause, begins, reset };
}
