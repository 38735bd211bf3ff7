import { TARGET_SECONDS } from '../../../../contract/pacing.ts';
import { STEP_WORDS } from '../../../../contract/wording.ts';
import type { Level, PublicWalkthrough, Step } from '../../../api/types.ts';
import { EvidenceText } from '../../../ui/evidence-text.tsx';
import { placePhrases } from '../excerpts.ts';

/** One of the five steps: how long, an example with the words that carry it, what to do, what goes wrong. */
export function StepPart({
  walkthrough,
  step,
  level,
}: {
  walkthrough: PublicWalkthrough;
  step: Step;
  level: Level;
}) {
  const found = walkthrough.steps.find((each) => each.step === step);
  if (found === undefined) return null;
  const { strongExample, signals, coaching, commonMistake } = found;
  const { placed, unplaced } = placePhrases(strongExample ?? '', signals);
  return (
    <div className="max-w-read space-y-8">
      <StepTimes walkthrough={walkthrough} step={step} level={level} />
      {strongExample !== undefined && (
        <section>
          <h3 className="mb-2 text-xl">A strong example</h3>
          <div className="border-accent border-l-3 pl-4 sm:pl-5">
            <EvidenceText
              text={strongExample}
              marks={placed.map(({ start, end, phrase }) => ({
                start,
                end,
                findingId: phrase,
                side: 'for',
                label: 'signal',
              }))}
            />
          </div>
          {placed.length > 0 && (
            <p className="mt-3 text-muted text-sm">
              Marked: the words an interviewer writes down as a signal.
            </p>
          )}
        </section>
      )}
      {unplaced.length > 0 && (
        <section>
          <h3 className="mb-2 text-lg">
            {strongExample === undefined ? 'Signals' : 'Signals that are not in the example word for word'}
          </h3>
          <ul className="list-disc space-y-1 pl-5">
            {unplaced.map((phrase) => (
              <li key={phrase}>{phrase}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3 className="mb-2 text-xl">How to tell it</h3>
        <p>{coaching}</p>
      </section>
      <section className="rounded-md border border-line border-l-3 border-l-mark-against-line bg-raised p-4 sm:p-5">
        <h3 className="mb-2 text-xl">What often goes wrong</h3>
        <p>{commonMistake}</p>
      </section>
      {step === 'reflection' && <Reflections walkthrough={walkthrough} />}
    </div>
  );
}

/** The five steps as one bar, each as long as its time, with this one standing out. */
function StepTimes({
  walkthrough,
  step,
  level,
}: {
  walkthrough: PublicWalkthrough;
  step: Step;
  level: Level;
}) {
  // A walkthrough is told for SDE 2; SDE 1 has less time.
  const steps = walkthrough.steps.map((each) => ({
    step: each.step,
    targetSeconds: level === 'sde1' ? TARGET_SECONDS.sde1[each.step] : each.targetSeconds,
  }));
  const total = steps.reduce((sum, { targetSeconds }) => sum + targetSeconds, 0);
  const here = steps.find((each) => each.step === step)!;
  return (
    <div>
      <p className="mb-2">
        <strong className="font-semibold">About {here.targetSeconds} seconds</strong>{' '}
        <span className="text-muted">of {total} for the whole answer. Less is fine.</span>
      </p>
      <div aria-hidden="true">
        <div className="flex gap-1">
          {steps.map((each) => (
            <div
              key={each.step}
              className={`h-3 min-w-1 rounded-sm ${each.step === step ? 'bg-accent' : 'bg-line'}`}
              style={{ flexGrow: each.targetSeconds, flexBasis: 0 }}
              title={`${STEP_WORDS[each.step]}: ${each.targetSeconds} s`}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

function Reflections({ walkthrough: { reflections } }: { walkthrough: PublicWalkthrough }) {
  return (
    <section>
      <h3 className="mb-3 text-xl">The same reflection by level</h3>
      <div className="grid gap-4 sm:grid-cols-2">
        {(['sde2', 'senior'] as const).map((level) => (
          <div key={level} className="rounded-md border border-line bg-raised p-4">
            <h4 className="label mb-2">
              {level === 'sde2' ? 'SDE 2: something you can do now' : 'Senior SDE: the cause behind the code'}
            </h4>
            <p className="speech text-base">{reflections[level]}</p>
          </div>
        ))}
      </div>
    </section>
  );
}
