import { clock } from './answer-length.ts';
import { IconButton } from './button.tsx';
import { Icon } from './icon.tsx';
import { useStopwatch } from './stopwatch.ts';

/**
 * A small clock that counts up from when it is shown; nothing happens when the target is passed. Remount it (by
 * `key`) to begin again.
 *
 * @param props.targetSeconds what an answer should take, shown beside the time
 */
export function Timer({ targetSeconds }: { targetSeconds: number }) {
  const { seconds, state, isHidden, run, pause, hide } = useStopwatch(0, 'running');
  if (isHidden) {
    return (
      <button
        type="button"
        className="py-2 text-muted text-sm underline hover:text-ink"
        onClick={() => hide(false)}
      >
        Show the clock
      </button>
    );
  }
  const isPaused = state === 'paused';
  return (
    <div className="flex items-center text-muted text-sm">
      <span
        role="timer"
        aria-label="Time since the question"
        className="min-w-10 text-base text-ink tabular-nums"
      >
        {clock(seconds)}
      </span>
      <span className="ml-1.5 hidden tabular-nums sm:inline">of about {clock(targetSeconds)}</span>
      <IconButton label={isPaused ? 'Go on counting' : 'Pause the clock'} onClick={isPaused ? run : pause}>
        <Icon name={isPaused ? 'play' : 'pause'} className="size-4" />
      </IconButton>
      <IconButton label="Hide the clock" onClick={() => hide(true)} className="-ml-2">
        <Icon name="close" className="size-4" />
      </IconButton>
    </div>
  );
}
