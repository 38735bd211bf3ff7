const WIDTHS = ['w-2/3', 'w-full', 'w-11/12', 'w-4/5'];

/** Grey lines where text is on its way, so that nothing jumps when it comes. */
export function Skeleton({ label = 'Loading', lines = 3 }: { label?: string; lines?: number }) {
  return (
    <div role="status">
      <span className="sr-only">{label}</span>
      <div aria-hidden="true" className="animate-pulse space-y-3">
        {Array.from({ length: lines }, (_, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
          <div key={line} className={`h-4 rounded bg-line ${WIDTHS[line % WIDTHS.length]}`} />
        ))}
      </div>
    </div>
  );
}
