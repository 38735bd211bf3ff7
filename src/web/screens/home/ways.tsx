import { type ReactNode, useRef, useState } from 'react';
import { beginInterview } from '../../api/begin-interview.ts';
import type { ApiError } from '../../api/client.ts';
import type { InterviewMode, WalkthroughSummary } from '../../api/types.ts';
import { navigate } from '../../router.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { LevelChoice } from '../../ui/level-choice.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { MODE_WORDS } from '../../words.ts';
import type { Choice } from './use-choice.ts';

/** For which level, and in which of the three ways. */
export function Ways({
  walkthrough,
  choice,
  onChange,
}: {
  walkthrough: WalkthroughSummary;
  choice: Choice;
  onChange(part: Partial<Choice>): void;
}) {
  const { level, mode } = choice;
  const [isBeginning, setBeginning] = useState(false);
  const [error, setError] = useState<ApiError>();
  const key = useRef(crypto.randomUUID());
  const begin = async () => {
    setBeginning(true);
    setError(undefined);
    try {
      const { id } = await beginInterview({ walkthroughId: walkthrough.id, level, mode }, key.current);
      navigate(`/interview/${id}`);
    } catch (failure) {
      setError(failure as ApiError);
      setBeginning(false);
    }
  };
  const query = `?level=${level}`;
  return (
    <div className="space-y-6 lg:sticky lg:top-6">
      <LevelChoice
        legend={<span className="mb-3 block font-serif text-xl">Which level?</span>}
        level={level}
        onChoose={(level) => {
          onChange({ level });
          key.current = crypto.randomUUID();
        }}
      />
      <section aria-labelledby="ways">
        <h2 id="ways" className="mb-3 text-xl">
          How?
        </h2>
        <div className="divide-y divide-line rounded-lg border border-line bg-raised">
          <Way
            name="Study"
            about="Read it part by part: a strong answer, a weak one, and why."
            action={
              <ButtonLink variant="secondary" href={`/study/${walkthrough.id}${query}`}>
                Study
              </ButtonLink>
            }
          />
          <Way
            name="Practise"
            about="Answer it yourself against the clock. See the critique at once."
            action={
              <ButtonLink variant="secondary" href={`/practise/${walkthrough.id}${query}`}>
                Practise
              </ButtonLink>
            }
          />
          <div className="p-4 sm:px-5">
            <h3 className="font-sans font-semibold">Mock interview</h3>
            <p className="mt-0.5 text-muted text-sm">
              The question, then {walkthrough.probes} follow-ups. About {10 + walkthrough.probes * 2} minutes.
            </p>
            <fieldset className="mt-3 space-y-2">
              <legend className="sr-only">Mode of the interview</legend>
              {(Object.keys(MODE_WORDS) as InterviewMode[]).map((each) => (
                <label key={each} className="flex gap-3">
                  <input
                    type="radio"
                    name="mode"
                    value={each}
                    checked={each === mode}
                    onChange={() => {
                      onChange({ mode: each });
                      key.current = crypto.randomUUID();
                    }}
                    className="mt-1.5 size-4 shrink-0 accent-accent"
                  />
                  <span>
                    {MODE_WORDS[each].name}
                    <span className="block text-muted text-sm">{MODE_WORDS[each].about}</span>
                  </span>
                </label>
              ))}
            </fieldset>
            <Button className="mt-4 w-full" onClick={() => void begin()} disabled={isBeginning}>
              {isBeginning ? 'Beginning …' : 'Begin the interview'}
            </Button>
            {error !== undefined && (
              <div className="mt-3">
                <ErrorState message={error.message} />
              </div>
            )}
          </div>
        </div>
      </section>
    </div>
  );
}

function Way({ name, about, action }: { name: string; about: string; action: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 p-4 sm:px-5">
      <div className="min-w-[min(12rem,100%)] flex-1">
        <h3 className="font-sans font-semibold">{name}</h3>
        <p className="mt-0.5 text-muted text-sm">{about}</p>
      </div>
      {action}
    </div>
  );
}
