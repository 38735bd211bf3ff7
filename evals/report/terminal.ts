import pc from 'picocolors';
import { heading } from './markdown.ts';
import type { Report } from './report.ts';
import { type Section, sectionsOf } from './sections.ts';

const OUTCOMES: Record<string, (text: string) => string> = {
  regression: (text) => pc.bold(pc.red(text)),
  improvement: (text) => pc.green(text),
  worse: (text) => pc.red(text),
  better: (text) => pc.green(text),
};

const WIDEST = 64;
const MOST_ROWS = 20;

function table({ head, rows }: NonNullable<Section['table']>): string[] {
  const shown = rows.slice(0, MOST_ROWS);
  const clip = (text: string) => (text.length > WIDEST ? `${text.slice(0, WIDEST - 3)}...` : text);
  const widths = head.map((title, at) =>
    Math.max(title.length, ...shown.map((row) => clip(row[at] ?? '').length)),
  );
  const line = (cells: readonly string[], paint = (text: string, _cell: string) => text) =>
    `  ${cells.map((text, at) => paint(clip(text).padEnd(widths[at] ?? 0), text)).join('  ')}`.trimEnd();
  return [
    line(head, (text) => pc.dim(text)),
    ...shown.map((row) => line(row, (text, value) => OUTCOMES[value]?.(text) ?? text)),
    ...(rows.length > shown.length ? [pc.dim(`  ... and ${rows.length - shown.length} more`)] : []),
  ];
}

/** The report for people at a terminal: the details only when asked for. */
export function renderTerminal(report: Report, { details = false } = {}): string {
  const lines: string[] = [];
  for (const suite of report.suites) {
    lines.push('', pc.bold(heading(suite)));
    for (const { title, notes = [], table: data, isDetail } of sectionsOf(suite)) {
      if (isDetail && !details) continue;
      if (notes.length === 0 && (data?.rows.length ?? 0) === 0) continue;
      lines.push('', `  ${pc.underline(title)}`, ...notes.map((note) => `  ${note}`));
      if (data && data.rows.length > 0) lines.push(...table(data));
    }
  }
  return `${lines.join('\n')}\n`;
}
