import type { ImportReport, ImportResult } from './types.ts';

/** What an import found, as lines for a terminal. Text of the page is stripped of control characters. */
export const describeImport = ({ walkthrough, report }: ImportResult): string[] => {
  const { counts, targetSeconds, differences } = report;
  const rows: [string, string][] = [
    ['id', walkthrough.id],
    ['title', report.title],
    ['question', report.question],
    ['principle', principleLine(report)],
    ['takeaways', `${counts.takeaways}`],
    [
      'steps',
      `${counts.steps} (${targetSeconds.map(({ step, seconds }) => `${step} ${seconds} s`).join(', ')})`,
    ],
    ['signals', `${counts.signals}`],
    ['probes', `${counts.probes}`],
    ['flaws', `${counts.flaws}`],
    ['quiz', `${counts.quiz}${counts.quiz > 0 ? ' (open questions: a page has no options)' : ''}`],
    ['reframes', list(walkthrough.reframes.map(({ principle }) => principle))],
    ['levels', list(walkthrough.levels.map(({ level, time }) => `${level}: ${time}`))],
  ];
  const notes = differences.map(
    ({ code, message, line }) => `  - ${line === undefined ? '' : `line ${line}: `}${message} [${code}]`,
  );
  return [
    ...rows.map(([name, value]) => `${name.padEnd(10)} ${value}`),
    notes.length === 0
      ? 'No differences from the usual page.'
      : `Differences from the usual page: ${notes.length}`,
    ...notes,
  ].map(printable);
};

const principleLine = ({ principle: { slug, decidedBy, namedIn } }: ImportReport): string => {
  const named = namedIn.length === 0 ? 'named nowhere in the text' : `named in the ${namedIn.join(', ')}`;
  return `${slug} (${decidedBy === 'option' ? 'as given' : 'from the text'}; ${named})`;
};

const list = (items: readonly string[]): string =>
  items.length === 0 ? '0' : `${items.length} (${items.join('; ')})`;

/** A page may come from anywhere: its escape sequences must not reach a terminal. */
const printable = (line: string): string => line.replace(/\p{Cc}/gu, ' ');
