import { useEffect, useState } from 'react';
import { readStored, store } from '../storage.ts';
import { clock } from './answer-box.tsx';
import { IconButton } from './button.tsx';
import { Icon } from './icon.tsx';

const HIDDEN_KEY = 'timer-hidden';

/**
 * Counts up from when it is shown; nothing happens when the target is passed. It can be paused and hidden, and
 * stays hidden. Remount it (by `key`) to begin again.
 *
 * @param props.targetSeconds what an answer should take, shown beside the time
 * @param props.onTick is told the seconds that have passed, once a second
 */
export function Timer({ targetSeconds, onTick }: { targetSeconds?: number; onTick?(seconds: number): void }) {
  const [seconds, setSeconds] = useState(0);
  const [isPaused, setPaused] = useState(false);
  const [isHidden, setHidden] = useState(() => readStored(HIDDEN_KEY) === 'yes');
  useEffect(() => {
    if (isPaused) return;
    const timer = setInterval(() => setSeconds((passed) => passed + 1), 1_000);
    return () => clearInterval(timer);
  }, [isPaused]);
  useEffect(() => onTick?.(seconds), [seconds, onTick]);
  const hide = (hidden: boolean) => {
    setHidden(hidden);
    store(HIDDEN_KEY, hidden ? 'yes' : null);
  };
  if (isHidden) {
    return (
      <button
        type="button"
        className="py-2 text-muted text-sm underline hover:text-ink"
        onClick={() => hide(false)}
      >
        Show the time
      </button>
    );
  }
  return (
    <div className="flex items-center text-muted text-sm">
      <span
        role="timer"
        aria-label="Time since the question"
        className="min-w-10 text-base text-ink tabular-nums"
      >
        {clock(seconds)}
      </span>
      {targetSeconds !== undefined && (
        <span className="ml-1.5 hidden tabular-nums sm:inline">of about {clock(targetSeconds)}</span>
      )}
      <IconButton label={isPaused ? 'Go on counting' : 'Pause the time'} onClick={() => setPaused(!isPaused)}>
        <Icon name={isPaused ? 'play' : 'pause'} className="size-4" />
      </IconButton>
      <IconButton label="Hide the time" onClick={() => hide(true)} className="-ml-2">
        <Icon name="close" className="size-4" />
      </IconButton>
    </div>
  );
}
