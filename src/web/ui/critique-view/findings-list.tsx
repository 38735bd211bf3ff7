import { STATUS_WORDS } from '../../../contract/wording.ts';
import type { DimensionStatus } from '../../api/types.ts';
import { findingTarget } from '../evidence-link.ts';
import { Icon, type IconName } from '../icon.tsx';
import type { Finding, groupFindings } from './findings.ts';

const ICONS: Record<DimensionStatus, IconName> = {
  clear: 'check',
  partial: 'dash',
  absent: 'minus',
  not_assessed: 'minus',
  not_applicable: 'minus',
};

interface Shown {
  active: string | undefined;
  toWords(id: string, start?: number): void;
  /** What graded: with a model, each finding says who decided it. */
  shownBy: 'rubric' | 'model';
  /** Smaller headings, where it is a part of something else. */
  isCompact?: boolean;
}

/** What was found, in the order in which it matters: what rules the answer out, what is missing, what is there. */
export function FindingsList({
  groups: { ruledOut, missing, clear, notJudged, notApplicable },
  ...shown
}: Shown & { groups: ReturnType<typeof groupFindings> }) {
  return (
    <div className="space-y-8">
      {ruledOut.length > 0 && (
        <Group
          title="What rules it out"
          lead="Whatever else is in the answer, this decides."
          findings={ruledOut}
          {...shown}
        />
      )}
      {missing.length > 0 && <Group title="What is missing" findings={missing} {...shown} />}
      {clear.length > 0 && <Group title="What is there" findings={clear} {...shown} />}
      {(notJudged.length > 0 || notApplicable.length > 0) && (
        <section className="space-y-1 text-muted text-sm">
          {notJudged.length > 0 && (
            <p>
              Not judged, because this grader cannot tell: {notJudged.map(({ title }) => title).join(', ')}.
            </p>
          )}
          {notApplicable.length > 0 && (
            <p>Does not matter for this principle: {notApplicable.map(({ title }) => title).join(', ')}.</p>
          )}
        </section>
      )}
    </div>
  );
}

function Group({
  title,
  lead,
  findings,
  ...shown
}: Shown & { title: string; lead?: string; findings: readonly Finding[] }) {
  return (
    <section>
      <h2 className={shown.isCompact ? 'mb-2 text-lg' : 'mb-3 text-2xl'}>{title}</h2>
      {lead !== undefined && <p className="mb-3 text-muted">{lead}</p>}
      <ul className="space-y-3">
        {findings.map((finding) => (
          <FindingCard key={finding.id} finding={finding} {...shown} />
        ))}
      </ul>
    </section>
  );
}

function FindingCard({ finding, active, toWords, shownBy }: Omit<Shown, 'isCompact'> & { finding: Finding }) {
  const { id, title, status, strength, reason, advice, evidence, side, decidedBy } = finding;
  const isRuledOut = status === undefined;
  return (
    <li
      {...findingTarget(id)}
      className={`scroll-my-6 rounded-md border bg-raised p-4 ${
        active === id
          ? 'border-accent outline-1 outline-accent'
          : isRuledOut
            ? 'border-danger'
            : 'border-line'
      }`}
    >
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-3">
        <h3 className="font-sans font-semibold">{title}</h3>
        {status !== undefined && (
          <span className="flex items-center gap-1 text-muted text-sm">
            <Icon name={ICONS[status]} className="size-4" />
            {STATUS_WORDS[status]}
            {strength !== undefined && `, ${Math.round(strength * 100)} %`}
          </span>
        )}
      </div>
      <p>{reason}</p>
      {advice !== undefined && <p className="mt-1 text-muted">{advice}</p>}
      {evidence.length > 0 && (
        <ul className="mt-2 space-y-1.5">
          {evidence.map(({ start, end, quote }) => (
            <li key={`${start}-${end}`}>
              <button
                type="button"
                onClick={() => toWords(id, start)}
                className={`min-h-6 border-l-3 py-0.5 pl-3 text-left font-serif hover:text-accent hover:underline ${
                  side === 'for' ? 'border-mark-line' : 'border-mark-against-line border-dashed'
                }`}
              >
                <span className="sr-only">Show in the answer: </span>“{shorten(quote)}”
              </button>
            </li>
          ))}
        </ul>
      )}
      {shownBy === 'model' && decidedBy !== undefined && (
        <p className="mt-2 text-muted text-sm">
          {decidedBy === 'model' ? 'Judged by the model' : 'Judged by fixed rules'}
        </p>
      )}
    </li>
  );
}

const LONGEST_QUOTE = 140;
const shorten = (quote: string): string =>
  quote.length <= LONGEST_QUOTE ? quote : `${quote.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/, '')} …`;
