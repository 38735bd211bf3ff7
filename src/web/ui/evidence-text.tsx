import { Fragment, type KeyboardEvent } from 'react';

/** A place in a text that a finding points at. */
export interface EvidenceMark {
  start: number;
  end: number;
  /** Which finding it belongs to. */
  findingId: string;
  /** `for`: a solid line under the words; `against`: a broken one. */
  side: 'for' | 'against';
  /** What the finding is called, for screen readers. */
  label: string;
}

interface Piece {
  start: number;
  end: number;
  /** The narrowest first. */
  marks: readonly EvidenceMark[];
}

/** Cuts a text wherever a mark begins or ends, so that marks may overlap. */
export function cutIntoPieces(text: string, marks: readonly EvidenceMark[]): Piece[] {
  const valid = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const cuts = [...new Set([0, text.length, ...valid.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1]!;
    const here = valid.filter((mark) => mark.start <= start && mark.end >= end);
    return { start, end, marks: here.toSorted((a, b) => a.end - a.start - (b.end - b.start)) };
  });
}

/**
 * Somebody's words with the places that findings point at. Markup in them is shown as it was typed.
 *
 * @param props.active the finding whose words stand out
 * @param props.onSelect makes the marks into buttons that lead to their finding; where several share the
 *   words, each press leads to the next of them
 */
export function EvidenceText({
  text,
  marks,
  active,
  onSelect,
}: {
  text: string;
  marks: readonly EvidenceMark[];
  active?: string;
  onSelect?(findingId: string): void;
}) {
  return (
    <div className="speech whitespace-pre-wrap break-words">
      {cutIntoPieces(text, marks).map(({ start, end, marks: here }) => {
        const words = text.slice(start, end);
        const key = `${start}-${end}`;
        const at = here.findIndex(({ findingId }) => findingId === active);
        const mark = here[Math.max(0, at)];
        if (mark === undefined) return <Fragment key={key}>{words}</Fragment>;
        const shared = {
          'data-finding': mark.findingId,
          'data-start': start,
          className: lookOf(mark, at >= 0),
        };
        if (onSelect === undefined) {
          return (
            <mark key={key} {...shared}>
              {words}
            </mark>
          );
        }
        const labels = [...new Set(here.map(({ label }) => label))].join('; ');
        const select = () => onSelect(here[(at + 1) % here.length]!.findingId);
        // Not a <button>: that would not break over lines as words do.
        return (
          // biome-ignore lint/a11y/useSemanticElements: see above
          <span
            key={key}
            role="button"
            tabIndex={0}
            aria-pressed={at >= 0}
            title={labels}
            onClick={select}
            onKeyDown={(event: KeyboardEvent) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              select();
            }}
            {...shared}
          >
            {words}
            <span className="sr-only"> ({labels})</span>
          </span>
        );
      })}
    </div>
  );
}

const lookOf = ({ side }: EvidenceMark, isActive: boolean): string =>
  `cursor-[inherit] rounded-[2px] text-inherit underline decoration-2 underline-offset-[5px] scroll-my-28 [&[role=button]]:cursor-pointer ${
    side === 'for'
      ? 'bg-mark decoration-mark-line decoration-solid'
      : 'bg-mark-against decoration-mark-against-line decoration-dashed'
  } ${isActive ? 'outline-2 outline-accent outline-offset-1' : ''}`;
