import { type ReactNode, useId, useState } from 'react';
import type { StoredCritique } from '../../api/critiques.ts';
import type { CritiqueSummary, List } from '../../api/types.ts';
import { useResource } from '../../api/use-resource.ts';
import { momentOf } from '../../ui/dates.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { Comparison } from './comparison.tsx';

/**
 * Finds earlier answers to the same question and compares with one of them.
 *
 * @param props.wanted the one to begin with
 */
export function EarlierAnswers({
  stored,
  wanted,
  children,
}: {
  stored: StoredCritique;
  wanted: string | undefined;
  children(earlier: StoredCritique | undefined, comparison: ReactNode): ReactNode;
}) {
  const { data: list, isLoading: isListing } = useResource<List<CritiqueSummary>>('/v1/critiques?limit=100');
  const attempts = (list?.data ?? []).filter((each) => isEarlierAttempt(each, stored));
  const [chosen, setChosen] = useState(wanted);
  const id = chosen ?? attempts[0]?.id;
  const earlier = useResource<StoredCritique>(
    id === undefined ? null : `/v1/critiques/${encodeURIComponent(id)}`,
  );
  const selectId = useId();
  // What changed stands above the findings: they wait for it, so that nothing jumps. Choosing another answer to
  // compare with leaves them where they are.
  const isDeciding =
    (wanted === undefined && isListing && list === undefined) ||
    (chosen === wanted && id !== undefined && earlier.isLoading && earlier.data === undefined);
  if (isDeciding) return <Skeleton lines={12} />;
  if (id === undefined || earlier.error?.status === 404) return children(undefined, undefined);
  const isSame = earlier.data?.request.probe?.question === stored.request.probe?.question;
  const comparison = (
    <section className="rounded-lg border border-line bg-raised p-5 sm:p-7">
      <div className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h2 className="text-2xl">What changed</h2>
        {attempts.length > 1 && (
          <label htmlFor={selectId} className="flex flex-wrap items-center gap-2 text-sm">
            Compared with
            <select
              id={selectId}
              value={id}
              onChange={(event) => setChosen(event.target.value)}
              className="field max-w-full"
            >
              {attempts.map((attempt) => (
                <option key={attempt.id} value={attempt.id}>
                  {momentOf(attempt.createdAt)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {earlier.data !== undefined &&
        (isSame ? (
          <Comparison before={earlier.data} after={stored} />
        ) : (
          <p>That answer was to a follow-up question, so there is nothing to compare.</p>
        ))}
      {earlier.isLoading && earlier.data === undefined && <Skeleton lines={8} />}
      {earlier.data === undefined && earlier.error !== undefined && (
        <ErrorState message={earlier.error.message} />
      )}
    </section>
  );
  return children(isSame ? earlier.data : undefined, isSame || attempts.length > 1 ? comparison : undefined);
}

function isEarlierAttempt(each: CritiqueSummary, { critique, request, createdAt }: StoredCritique): boolean {
  return (
    each.id !== critique.id &&
    each.createdAt < createdAt &&
    // Lists do not say which answers are to follow-up questions.
    request.probe === undefined &&
    each.walkthroughId === request.walkthroughId &&
    each.principle === request.principle &&
    each.question === request.question
  );
}
