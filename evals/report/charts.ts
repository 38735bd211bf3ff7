/** Small charts as inline SVG. Each has a title for screen readers and says its numbers in words or beside it. */
import { VERDICTS } from '../../src/contract/vocabulary.ts';
import type { ReliabilityBin } from '../lib/rubric-measures.ts';
import { escapeHtml } from './html.ts';

const figure = (title: string, width: number, height: number, body: string): string =>
  `<figure><svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(title)}">${body}</svg><figcaption>${escapeHtml(title)}</figcaption></figure>`;

const fixed = (value: number): string => value.toFixed(1);

export interface IntervalRow {
  name: string;
  value: number;
  interval: [number, number];
  baseline: number;
}

/** A dot with its interval on a line from 0 to 1, and a tick for what understands nothing. */
export function intervalChart(title: string, rows: readonly IntervalRow[]): string {
  const [left, width, step] = [170, 260, 20];
  const x = (value: number) => left + width * Math.min(1, Math.max(0, value));
  const height = rows.length * step + 24;
  const grid = [0, 0.25, 0.5, 0.75, 1]
    .map(
      (value) =>
        `<line x1="${fixed(x(value))}" y1="0" x2="${fixed(x(value))}" y2="${height - 18}" stroke="currentColor" stroke-opacity=".15"/><text x="${fixed(x(value))}" y="${height - 5}" text-anchor="middle">${value}</text>`,
    )
    .join('');
  const marks = rows.map(({ name, value, interval, baseline }, at) => {
    const y = at * step + 12;
    const tick = Number.isFinite(baseline)
      ? `<line x1="${fixed(x(baseline))}" y1="${y - 6}" x2="${fixed(x(baseline))}" y2="${y + 6}" stroke="currentColor" stroke-width="2" stroke-opacity=".5"/>`
      : '';
    if (!Number.isFinite(value)) return `<text x="0" y="${y + 4}">${escapeHtml(name)}</text>`;
    return `<text x="0" y="${y + 4}">${escapeHtml(name)}</text><line x1="${fixed(x(interval[0]))}" y1="${y}" x2="${fixed(x(interval[1]))}" y2="${y}" stroke="currentColor"/><circle cx="${fixed(x(value))}" cy="${y}" r="4" fill="currentColor"><title>${value.toFixed(2)} [${interval.map((each) => each.toFixed(2)).join(', ')}]</title></circle>${tick}`;
  });
  return figure(title, left + width + 20, height, grid + marks.join(''));
}

export function confusionChart(title: string, confusion: readonly (readonly number[])[]): string {
  const [size, left, top] = [40, 110, 20];
  const most = Math.max(1, ...confusion.flat());
  const cells = confusion.flatMap((row, y) =>
    row.map(
      (count, x) =>
        `<rect x="${left + x * size}" y="${top + y * size}" width="${size - 2}" height="${size - 2}" fill="currentColor" fill-opacity="${(0.04 + (0.5 * count) / most).toFixed(2)}"/>${count > 0 ? `<text x="${left + x * size + size / 2}" y="${top + y * size + size / 2 + 4}" text-anchor="middle">${count}</text>` : ''}`,
    ),
  );
  const short = (verdict: string) =>
    verdict
      .split('_')
      .map((word) => word[0])
      .join('');
  const labels = VERDICTS.map(
    (verdict, at) =>
      `<text x="0" y="${top + at * size + size / 2 + 4}">${verdict}</text><text x="${left + at * size + size / 2}" y="14" text-anchor="middle">${short(verdict)}</text>`,
  );
  const side = VERDICTS.length * size;
  return figure(title, left + side + 4, top + side + 4, cells.join('') + labels.join(''));
}

export function reliabilityChart(title: string, bins: readonly ReliabilityBin[]): string {
  const [side, left] = [220, 34];
  // Both axes begin at a coin toss: nothing is stated below it.
  const scale = (value: number) => side * Math.min(1, Math.max(0, (value - 0.5) * 2));
  const axes = [0.5, 0.75, 1]
    .map(
      (value) =>
        `<text x="${fixed(left + scale(value))}" y="${side + 28}" text-anchor="middle">${value}</text><text x="0" y="${fixed(side - scale(value) + 14)}">${value}</text>`,
    )
    .join('');
  const dots = bins.map(
    ({ confidence, correct, answers }) =>
      `<circle cx="${fixed(left + scale(confidence))}" cy="${fixed(side - scale(correct) + 10)}" r="${fixed(3 + Math.sqrt(answers))}" fill="currentColor" fill-opacity=".4"><title>stated ${confidence.toFixed(2)}, right ${correct.toFixed(2)}, ${answers} answers</title></circle>`,
  );
  const diagonal = `<line x1="${left}" y1="${side + 10}" x2="${left + side}" y2="10" stroke="currentColor" stroke-opacity=".3"/>`;
  return figure(title, left + side + 20, side + 36, diagonal + axes + dots.join(''));
}
