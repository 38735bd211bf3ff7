import { TARGET_SECONDS } from '../../../contract/pacing.ts';
import { STEP_WORDS } from '../../../contract/wording.ts';
import type { Level, Step } from '../../api/types.ts';
import { clock } from '../../ui/answer-length.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { Stopwatch } from '../../ui/stopwatch.ts';

const STEPS = Object.keys(STEP_WORDS) as Step[];

/**
 * A clock that counts up beside the time meant for each step. Nothing happens when it is over; it can be paused
 * and hidden.
 */
export function PracticeClock({
  stopwatch: { seconds, state, isHidden, run, pause, reset, hide },
  level,
  hasSteps,
}: {
  stopwatch: Stopwatch;
  level: Level;
  /** A follow-up question is answered without the five steps. */
  hasSteps: boolean;
}) {
  if (isHidden) {
    return (
      <Button variant="quiet" onClick={() => hide(false)}>
        Show the clock
      </Button>
    );
  }
  const isRunning = state === 'running';
  const total = STEPS.reduce((sum, step) => sum + TARGET_SECONDS[level][step], 0);
  return (
    <section aria-label="Time" className="rounded-md bg-sunken p-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="flex items-baseline gap-2">
          <span className="text-3xl tabular-nums leading-none">{clock(seconds)}</span>
          <span className="text-muted text-sm">
            {state === 'paused' ? 'paused' : state === 'ready' ? 'starts with your first word' : 'so far'}
          </span>
        </p>
        <div className="-mx-2 flex flex-wrap gap-1 sm:ml-auto">
          {state !== 'ready' && (
            <>
              <Button variant="quiet" className="px-2" onClick={isRunning ? pause : run}>
                <Icon name={isRunning ? 'pause' : 'play'} className="size-4" />
                {isRunning ? 'Pause' : 'Go on'}
              </Button>
              <Button variant="quiet" className="px-2" onClick={reset}>
                Start at zero
              </Button>
            </>
          )}
          <Button variant="quiet" className="px-2" onClick={() => hide(true)}>
            Hide
          </Button>
        </div>
      </div>
      {hasSteps && <StepBar level={level} total={total} at={seconds} />}
      <p className="mt-2 text-muted text-sm">
        {hasSteps
          ? `Aim for at most ${clock(total)}. `
          : 'Half a minute to a minute is usual for a follow-up. '}
        Nothing happens when the time is over.
      </p>
    </section>
  );
}

function StepBar({ level, total, at }: { level: Level; total: number; at: number }) {
  let begins = 0;
  const steps = STEPS.map((step) => {
    const target = TARGET_SECONDS[level][step];
    const filled = Math.min(1, Math.max(0, (at - begins) / target));
    const isHere = at > 0 && at >= begins && at < begins + target;
    begins += target;
    return { step, target, filled, isHere };
  });
  return (
    <>
      <div aria-hidden="true" className="mt-3 flex gap-1">
        {steps.map(({ step, target, filled }) => (
          <span
            key={step}
            className="block h-2.5 overflow-hidden rounded-sm bg-line"
            style={{ width: `${(target / total) * 100}%` }}
          >
            <span className="block h-full bg-accent" style={{ width: `${filled * 100}%` }} />
          </span>
        ))}
      </div>
      <ol className="mt-2 flex flex-wrap gap-x-4 text-muted text-sm">
        {steps.map(({ step, target, isHere }) => (
          <li key={step} className={isHere ? 'font-semibold text-ink' : ''}>
            {STEP_WORDS[step]} <span className="tabular-nums">{target} s</span>
          </li>
        ))}
      </ol>
    </>
  );
}
