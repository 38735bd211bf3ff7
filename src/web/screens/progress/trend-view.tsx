import { useId, useState } from 'react';
import { DIMENSION_WORDS, STATUS_WORDS, VERDICT_WORDS } from '../../../contract/wording.ts';
import type { DimensionId, PrincipleSlug } from '../../api/types.ts';
import { Link } from '../../router.tsx';
import { dayOf } from '../../ui/dates.ts';
import { graderChanges, TrendChart } from '../../ui/trend-chart.tsx';
import { type Attempt, graderOf } from './history.ts';
import { TrendTable } from './trend-table.tsx';

const RANK = { absent: 0, partial: 1, clear: 2, not_applicable: undefined, not_assessed: undefined } as const;
const STATUS_TICKS = [
  { value: 0, text: 'absent' },
  { value: 1, text: 'partial' },
  { value: 2, text: 'clear' },
];
const SCORE_TICKS = [
  { value: 0, text: '0' },
  { value: 50, text: '50' },
  { value: 100, text: '100' },
];
/** A chart of more would be a line of dots. */
const MOST_SHOWN = 24;

type Drawn = 'score' | DimensionId;

/** How the score and every finding went from answer to answer. */
export function TrendView({
  attempts,
  nameOf,
}: {
  attempts: readonly Attempt[];
  nameOf(slug: PrincipleSlug): string;
}) {
  const [principle, setPrinciple] = useState<PrincipleSlug | ''>('');
  const [drawn, setDrawn] = useState<Drawn>('score');
  const id = useId();
  const told = attempts.filter(({ isFollowUp }) => !isFollowUp);
  const principles = [...new Set(told.flatMap((attempt) => attempt.principle ?? []))];
  const shown = told
    .filter((attempt) => principle === '' || attempt.principle === principle)
    .slice(0, MOST_SHOWN)
    .toReversed();
  const points = shown.map((attempt) => ({
    id: attempt.id,
    grader: graderOf(attempt.critique),
    ...drawnOf(attempt, drawn),
  }));
  const changes = graderChanges(points);
  const name = drawn === 'score' ? 'Score' : DIMENSION_WORDS[drawn];
  return (
    <div className="space-y-8">
      <div className="flex flex-wrap gap-x-6 gap-y-3">
        <div className="max-w-full">
          <label htmlFor={`${id}-drawn`} className="mb-1 block font-semibold">
            Show
          </label>
          <select
            id={`${id}-drawn`}
            value={drawn}
            onChange={(event) => setDrawn(event.target.value as Drawn)}
            className="field max-w-full"
          >
            <option value="score">Score</option>
            {(Object.keys(DIMENSION_WORDS) as DimensionId[]).map((each) => (
              <option key={each} value={each}>
                {DIMENSION_WORDS[each]}
              </option>
            ))}
          </select>
        </div>
        <div className="max-w-full">
          <label htmlFor={`${id}-principle`} className="mb-1 block font-semibold">
            Principle
          </label>
          <select
            id={`${id}-principle`}
            value={principle}
            onChange={(event) => setPrinciple(event.target.value as PrincipleSlug | '')}
            className="field max-w-full"
          >
            <option value="">All of them</option>
            {principles.map((slug) => (
              <option key={slug} value={slug}>
                {nameOf(slug)}
              </option>
            ))}
          </select>
        </div>
      </div>
      {shown.length < 2 ? (
        <p className="max-w-read rounded-md bg-sunken p-5">
          A trend needs two answers.{' '}
          <Link href={shown[0]?.href ?? '/practise'} className="text-accent underline underline-offset-4">
            {shown.length === 0 ? 'Practise a question' : 'Open your answer and give another one'}
          </Link>
          .
        </p>
      ) : (
        <>
          <figure className="rounded-lg border border-line bg-raised p-4 sm:p-6">
            <figcaption className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6">
              <span className="font-serif text-xl">{name}</span>
              <span className="text-muted text-sm">
                {shown.length === MOST_SHOWN ? `The last ${MOST_SHOWN} answers` : `${shown.length} answers`},
                oldest first
              </span>
            </figcaption>
            <TrendChart
              points={points}
              ticks={drawn === 'score' ? SCORE_TICKS : STATUS_TICKS}
              label={`${name} over ${shown.length} answers: ${points.map(({ label }) => label).join('; ')}.`}
            />
            {changes.length > 0 && (
              <div className="mt-4 border-line border-t pt-3 text-sm">
                <p className="mb-1">
                  From a numbered line on, something else judged. A step there may not be growth.
                </p>
                <ol className="space-y-1 text-muted">
                  {changes.map(({ index, from, to }, number) => (
                    <li key={points[index]!.id}>
                      {number + 1}. From {from} to {to}
                    </li>
                  ))}
                </ol>
              </div>
            )}
          </figure>
          <TrendTable attempts={shown} />
        </>
      )}
    </div>
  );
}

function drawnOf({ critique, at }: Attempt, drawn: Drawn): { value: number | undefined; label: string } {
  const date = dayOf(at);
  if (drawn === 'score') {
    return {
      value: critique.score,
      label: `${date}: ${Math.round(critique.score)}, ${VERDICT_WORDS[critique.verdict]}`,
    };
  }
  const status = critique.dimensions.find(({ id }) => id === drawn)?.status ?? 'not_assessed';
  return { value: RANK[status], label: `${date}: ${STATUS_WORDS[status]}` };
}
