/** One Markdown file that serves as a pull-request comment, a job summary and a page. */
import type { Report, ShownCase, SuiteReport } from './report.ts';
import { idsToShow } from './report.ts';
import { type Section, sectionsOf } from './sections.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');

/** A GitHub comment holds 65,536 characters. */
const MOST_CASES = 15;
const MOST_ROWS = 60;

function table({ head, rows }: NonNullable<Section['table']>): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  const shown = rows.slice(0, MOST_ROWS);
  const rest = rows.length - shown.length;
  return [
    line(head),
    line(head.map(() => '---')),
    ...shown.map(line),
    ...(rest > 0 ? [`\n... and ${rest} more; all of them are in the JSON and HTML reports.`] : []),
  ].join('\n');
}

function section({ title, notes = [], table: data, isDetail }: Section): string {
  const body = [...notes, ...(data && data.rows.length > 0 ? [table(data)] : [])].join('\n\n');
  if (body === '') return '';
  return isDetail
    ? `<details><summary>${title}</summary>\n\n${body}\n\n</details>`
    : `### ${title}\n\n${body}`;
}

function shownCase({ id, title, question, answer }: ShownCase): string {
  if (answer === undefined) return `- **${id}**: its text is not shown, nobody tunes on it.`;
  const quoted = answer.replaceAll(/\s*\n\s*/g, ' ');
  return `- **${id}**${title ? ` (${title})` : ''}${question ? `: ${question}` : ''}\n  > ${quoted}`;
}

const heading = (suite: SuiteReport): string => {
  const by =
    suite.suite === 'interviewer'
      ? suite.speaker
      : [
          `rubric ${suite.grader.rubricVersion}`,
          suite.grader.model,
          suite.grader.promptVersions?.join(', '),
          suite.grader.source,
        ]
          .filter(Boolean)
          .join(', ');
  return `${suite.suite} (${by})${suite.partial ? ', part of the cases' : ''}`;
};

export function renderMarkdown(report: Report): string {
  const { createdAt, commit, seconds, suites, shown } = report;
  const parts = [
    `# Evals: ${suites.map(({ suite, comparison }) => `${suite} ${comparison?.outcome ?? 'measured'}`).join(', ')}`,
    `${createdAt.slice(0, 16).replace('T', ' ')} UTC${commit ? `, commit ${commit}` : ''}, ${seconds.toFixed(1)} s.`,
    ...suites.flatMap((suite) => {
      const cases = idsToShow(suite, MOST_CASES).flatMap((id) => shown[id] ?? []);
      return [
        `## ${heading(suite)}`,
        ...sectionsOf(suite).map(section),
        cases.length > 0
          ? `<details><summary>The texts of flipped and failing cases</summary>\n\n${cases.map(shownCase).join('\n')}\n\n</details>`
          : '',
      ];
    }),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

export { heading };
