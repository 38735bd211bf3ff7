import type { PublicWalkthrough } from '../../../api/types.ts';
import { findingTarget, useEvidenceLink } from '../../../ui/evidence-link.ts';
import { EvidenceText } from '../../../ui/evidence-text.tsx';
import { placesOfRemark } from '../excerpts.ts';

/** An answer that sounds competent and fails: each flaw tied to the words it is about. */
export function WeakAnswerPart({ walkthrough: { weakAnswer } }: { walkthrough: PublicWalkthrough }) {
  const { scope, active, toFinding, toWords } = useEvidenceLink();
  const { answer, barRaiserThinks } = weakAnswer;
  const flaws = weakAnswer.flaws.map((text, index) => ({
    id: `flaw-${index + 1}`,
    text,
    number: index + 1,
    places: placesOfRemark(answer, text),
  }));
  const marks = flaws.flatMap(({ id, number, places }) =>
    places.map((place) => ({
      ...place,
      findingId: id,
      side: 'against' as const,
      label: `flaw ${number}`,
    })),
  );
  return (
    <div ref={scope} className="space-y-8">
      <p className="max-w-read text-muted">
        It sounds competent, and it fails. Each flaw points at the words it is about.
      </p>
      <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-2">
        <section>
          <h3 className="mb-2 text-xl">The answer</h3>
          <div className="border-line-strong border-l-3 pl-4 sm:pl-5">
            <EvidenceText text={answer} marks={marks} active={active} onSelect={toFinding} />
          </div>
        </section>
        <section>
          <h3 className="mb-2 text-xl">What is wrong with it</h3>
          <ol className="space-y-3">
            {flaws.map(({ id, text, number, places }) => (
              <li
                key={id}
                {...findingTarget(id)}
                className={`grid grid-cols-[1.75rem_1fr] rounded-md border bg-raised p-3 ${
                  active === id ? 'border-accent' : 'border-line'
                }`}
              >
                <span aria-hidden="true" className="font-serif text-muted text-lg leading-6">
                  {number}
                </span>
                <div>
                  <p>{text}</p>
                  {places.length > 0 ? (
                    <button
                      type="button"
                      onClick={() => toWords(id)}
                      className="mt-1 py-0.5 text-accent text-sm underline underline-offset-4"
                    >
                      Show the words<span className="sr-only"> of flaw {number}</span>
                    </button>
                  ) : (
                    <p className="mt-1 text-muted text-sm">About the answer as a whole</p>
                  )}
                </div>
              </li>
            ))}
          </ol>
        </section>
      </div>
      <section className="max-w-read rounded-md bg-sunken p-4 sm:p-5">
        <h3 className="mb-2 text-xl">What the bar raiser thinks</h3>
        <p className="speech">{barRaiserThinks}</p>
      </section>
    </div>
  );
}
