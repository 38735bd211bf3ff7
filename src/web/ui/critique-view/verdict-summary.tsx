import type { ReactNode } from 'react';
import { VERDICT_WORDS } from '../../../contract/wording.ts';
import type { Critique } from '../../api/types.ts';
import { VerdictScale } from '../verdict-scale.tsx';

/** The verdict, how sure it is, what the bar raiser thinks and what would change it. */
export function VerdictSummary({
  critique: { verdict, score, confidence, barRaiserThinks, flipFact },
  before,
  status,
}: {
  critique: Critique;
  before?: Critique['verdict'];
  status?: ReactNode;
}) {
  return (
    <div className="grid gap-x-10 gap-y-6 rounded-lg border border-line bg-raised p-5 sm:p-7 lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)]">
      <section>
        <h2 className="sr-only">Verdict</h2>
        <VerdictScale verdict={verdict} before={before} />
        {before !== undefined && (
          <p className="mt-2 text-sm">
            {before === verdict ? 'The same as before.' : `Before: ${VERDICT_WORDS[before]}.`}
          </p>
        )}
        <p className="mt-3 text-muted text-sm">
          Confidence {Math.round(confidence * 100)} %: how sure the verdict is, not how good the answer is.
          Score {Math.round(score)} of 100.
        </p>
        <p className="speech mt-4">{barRaiserThinks}</p>
        <div role="status" className="mt-3 text-muted text-sm empty:hidden">
          {status}
        </div>
      </section>
      <section className="self-start rounded-md bg-accent-soft p-5">
        <h2 className="mb-2 text-lg">The one fact that would raise it</h2>
        <p>{flipFact}</p>
      </section>
    </div>
  );
}
