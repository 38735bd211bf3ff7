import { STEP_WORDS } from '../../../contract/wording.ts';
import type { Critique, Step } from '../../api/types.ts';
import { Meter } from '../meter.tsx';

const STEPS = Object.keys(STEP_WORDS) as Step[];

/** The seconds that each of the five steps takes to say, against what is meant for it. */
export function TimeSplit({ sections }: { sections: Critique['sections'] }) {
  const steps = STEPS.map((step) => {
    const own = sections.filter((section) => section.step === step);
    const seconds = own.reduce((sum, section) => sum + section.seconds, 0);
    return { step, seconds, target: own[0]?.targetSeconds };
  });
  const longest = Math.max(60, ...steps.flatMap(({ seconds, target = 0 }) => [seconds, target]));
  const total = steps.reduce((sum, { seconds }) => sum + seconds, 0);
  return (
    <section>
      <h2 className="mb-1 text-2xl">Time</h2>
      <p className="mb-4 text-muted text-sm">
        About {Math.round(total)} seconds to say at a calm pace. The line is the most a step should take; less
        is fine.
      </p>
      <div className="space-y-4">
        {steps.map(({ step, seconds, target }) => (
          <Meter
            key={step}
            label={STEP_WORDS[step]}
            value={seconds}
            target={target}
            max={longest}
            text={
              target === undefined ? 'not in the answer' : `${Math.round(seconds)} s, at most ${target} s`
            }
          />
        ))}
      </div>
    </section>
  );
}
