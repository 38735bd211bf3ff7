import { useWidth } from './use-width.ts';

export interface TrendPoint {
  id: string;
  /** Left out where it was not judged: the line has a gap there. */
  value: number | undefined;
  /** What it is, in words. */
  label: string;
  /** What judged it. Where that changes, the chart has a mark. */
  grader: string;
}

const HEIGHT = 220;
const TOP = 26;
const BOTTOM = 14;
const RIGHT = 16;

/**
 * Values one after another. Where another version of the grader judged, a numbered line says so, because a step
 * there may not be growth.
 *
 * @param props.ticks the values that the scale names, from low to high
 * @param props.label the whole of it in one sentence; the numbers are in a table beside it
 */
export function TrendChart({
  points,
  ticks,
  label,
}: {
  points: readonly TrendPoint[];
  ticks: readonly { value: number; text: string }[];
  label: string;
}) {
  const [box, width] = useWidth<HTMLDivElement>();
  const low = ticks[0]!.value;
  const high = ticks.at(-1)!.value;
  const left = 18 + 8 * Math.max(...ticks.map(({ text }) => text.length));
  const step = points.length < 2 ? 0 : (width - left - RIGHT) / (points.length - 1);
  const x = (index: number) => (points.length < 2 ? (left + width - RIGHT) / 2 : left + index * step);
  const y = (value: number) => TOP + (1 - (value - low) / (high - low)) * (HEIGHT - TOP - BOTTOM);
  const changes = graderChanges(points);
  return (
    <div ref={box} className="min-w-0">
      {width > 0 && (
        <svg
          role="img"
          aria-label={label}
          width={width}
          height={HEIGHT}
          className="block font-sans text-[13px]"
        >
          {ticks.map(({ value, text }) => (
            <g key={value}>
              <line x1={left} x2={width - RIGHT} y1={y(value)} y2={y(value)} className="stroke-line" />
              <text x={left - 10} y={y(value)} dy="0.35em" textAnchor="end" className="fill-muted">
                {text}
              </text>
            </g>
          ))}
          {changes.map(({ index }, number) => {
            const at = x(index) - step / 2;
            return (
              <g key={points[index]!.id}>
                <line
                  x1={at}
                  x2={at}
                  y1={TOP}
                  y2={HEIGHT - BOTTOM}
                  strokeDasharray="4 4"
                  className="stroke-ink"
                />
                <text x={at} y={TOP - 10} textAnchor="middle" className="fill-ink font-semibold">
                  {number + 1}
                </text>
              </g>
            );
          })}
          <path d={linePath(points, x, y)} fill="none" strokeWidth="2" className="stroke-accent" />
          {points.map(
            ({ id, value, label: text }, index) =>
              value !== undefined && (
                <circle key={id} cx={x(index)} cy={y(value)} r="4.5" className="fill-accent">
                  <title>{text}</title>
                </circle>
              ),
          )}
        </svg>
      )}
    </div>
  );
}

/** Where another grader begins to judge. */
export const graderChanges = (points: readonly Pick<TrendPoint, 'grader'>[]) =>
  points.flatMap(({ grader }, index) => {
    const before = points[index - 1]?.grader;
    return before === undefined || before === grader ? [] : [{ index, from: before, to: grader }];
  });

/** The line through the points, broken where one has no value or another grader begins. */
function linePath(
  points: readonly TrendPoint[],
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  return points
    .map(({ value, grader }, index) => {
      if (value === undefined) return '';
      const last = points[index - 1];
      const isConnected = last?.value !== undefined && last.grader === grader;
      return `${isConnected ? 'L' : 'M'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join('');
}
