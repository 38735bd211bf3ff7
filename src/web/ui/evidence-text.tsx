import { Fragment } from 'react';

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
    return { start, end, marks: valid.filter((mark) => mark.start <= start && mark.end >= end) };
  });
}

/**
 * Somebody's words with the places that findings point at. Markup in them is shown as it was typed.
 *
 * @param props.active the finding whose words stand out
 * @param props.onSelect makes the marks into buttons that lead to their finding
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
      {cutIntoPieces(text, marks).map((piece) => {
        const words = text.slice(piece.start, piece.end);
        const key = `${piece.start}-${piece.end}`;
        // Of several, the one that was chosen, else the narrowest.
        const mark =
          piece.marks.find(({ findingId }) => findingId === active) ??
          piece.marks.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
        if (mark === undefined) return <Fragment key={key}>{words}</Fragment>;
        const isActive = mark.findingId === active;
        const look = `rounded-[2px] decoration-2 underline-offset-[5px] ${
          mark.side === 'for'
            ? 'bg-mark underline decoration-mark-line decoration-solid'
            : 'bg-mark-against underline decoration-mark-against-line decoration-dashed'
        } ${isActive ? 'outline-2 outline-accent outline-offset-1' : ''}`;
        if (onSelect === undefined) {
          return (
            <mark key={key} className={`text-inherit ${look}`} data-finding={mark.findingId}>
              {words}
            </mark>
          );
        }
        return (
          <mark key={key} className="bg-transparent text-inherit">
            <button
              type="button"
              data-finding={mark.findingId}
              aria-pressed={isActive}
              title={mark.label}
              onClick={() => onSelect(mark.findingId)}
              className={`inline text-left [font:inherit] ${look}`}
            >
              {words}
              <span className="sr-only"> ({mark.label})</span>
            </button>
          </mark>
        );
      })}
    </div>
  );
}
