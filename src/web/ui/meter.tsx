/**
 * How much of something there is against how much is meant to be, such as seconds against a target. The numbers
 * stand beside it in words: the bar alone says nothing.
 */
export function Meter({
  label,
  value,
  target,
  max,
  text,
}: {
  label: string;
  value: number;
  /** Where the mark stands; nothing is wrong with less. */
  target?: number;
  /** The whole length of the bar. */
  max: number;
  /** The same in words, such as `42 of 90 s`. */
  text: string;
}) {
  const percent = (part: number) => `${Math.min(100, Math.max(0, (part / max) * 100))}%`;
  const isOver = target !== undefined && value > target;
  return (
    <div>
      <div className="mb-1 flex flex-wrap justify-between gap-x-4 text-sm">
        <span>{label}</span>
        <span className="text-muted tabular-nums">{text}</span>
      </div>
      <meter className="sr-only" aria-label={`${label}: ${text}`} value={value} min={0} max={max} />
      <div aria-hidden="true" className="relative h-2.5 rounded-full bg-line">
        <div
          className={`h-full rounded-full ${isOver ? 'bg-mark-against-line' : 'bg-accent'}`}
          style={{ width: percent(value) }}
        />
        {target !== undefined && (
          <div className="absolute -inset-y-1 w-0.5 bg-ink" style={{ left: percent(target) }} />
        )}
      </div>
    </div>
  );
}
