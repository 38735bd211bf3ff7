import { DIMENSION_WORDS, STATUS_WORDS, VERDICT_WORDS } from '../../../contract/wording.ts';
import type { DimensionId, DimensionStatus } from '../../api/types.ts';
import { Link } from '../../router.tsx';
import { shortDayOf } from '../../ui/dates.ts';
import { type Attempt, graderOf } from './history.ts';

/** A full, a half and an empty circle; nothing where it was not judged. */
const SIGNS: Record<DimensionStatus, string> = {
  clear: '●',
  partial: '◐',
  absent: '○',
  not_assessed: '·',
  not_applicable: '·',
};

/** The same numbers to read: every finding of every answer. A line between columns: something else judged. */
export function TrendTable({ attempts }: { attempts: readonly Attempt[] }) {
  const statusOf = ({ critique }: Attempt, dimension: DimensionId): DimensionStatus =>
    critique.dimensions.find(({ id }) => id === dimension)?.status ?? 'not_assessed';
  const rows = (Object.keys(DIMENSION_WORDS) as DimensionId[]).filter((dimension) =>
    attempts.some((attempt) => !statusOf(attempt, dimension).startsWith('not_')),
  );
  const isNewGrader = (index: number) =>
    index > 0 && graderOf(attempts[index]!.critique) !== graderOf(attempts[index - 1]!.critique);
  const edge = (index: number) => (isNewGrader(index) ? 'border-ink border-l border-dashed' : '');
  return (
    <section aria-labelledby="trend-table">
      <h2 id="trend-table" className="mb-1 text-2xl">
        Every finding
      </h2>
      <p className="mb-4 text-muted text-sm">
        <span aria-hidden="true">● clear, ◐ partial, ○ absent, · not judged. </span>
        Oldest first; a broken line between two answers means that something else judged from there on.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section aria-label="Table of every finding" tabIndex={0} className="relative overflow-x-auto">
        <table className="border-collapse text-sm">
          <thead>
            <tr className="border-line-strong border-b align-bottom">
              <th scope="col" className="sticky left-0 bg-paper py-2 pr-4 text-left font-normal text-muted">
                Answer of
              </th>
              {attempts.map(({ id, at, href, question }, index) => (
                <th
                  key={id}
                  scope="col"
                  className={`whitespace-nowrap px-2 py-2 text-center font-normal ${edge(index)}`}
                >
                  <Link href={href} title={question} className="text-accent underline underline-offset-4">
                    {shortDayOf(at)}
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr className="border-line border-b">
              <th scope="row" className="sticky left-0 bg-paper py-1.5 pr-4 text-left font-semibold">
                Score
              </th>
              {attempts.map(({ id, critique }, index) => (
                <td key={id} className={`px-2 py-1.5 text-center tabular-nums ${edge(index)}`}>
                  {Math.round(critique.score)}
                  <span className="sr-only"> ({VERDICT_WORDS[critique.verdict]})</span>
                </td>
              ))}
            </tr>
            {rows.map((dimension) => (
              <tr key={dimension} className="border-line border-b">
                <th scope="row" className="sticky left-0 bg-paper py-1.5 pr-4 text-left font-normal">
                  {DIMENSION_WORDS[dimension]}
                </th>
                {attempts.map((attempt, index) => {
                  const status = statusOf(attempt, dimension);
                  return (
                    <td
                      key={attempt.id}
                      title={STATUS_WORDS[status]}
                      className={`px-2 py-1.5 text-center text-accent ${edge(index)}`}
                    >
                      <span aria-hidden="true">{SIGNS[status]}</span>
                      <span className="sr-only">{STATUS_WORDS[status]}</span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
