/** One self-contained page: no scripts, no network, charts as inline SVG, evidence marked in the flipped answers. */
import { confusionChart, intervalChart, reliabilityChart } from './charts.ts';
import { heading } from './markdown.ts';
import type { Report, ShownCase, SuiteReport } from './report.ts';
import { type Section, sectionsOf } from './sections.ts';

export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

const STYLE = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 20%, transparent); --mark: light-dark(#ffe58a, #6b5600); }
body { font: 15px/1.5 system-ui, sans-serif; color: light-dark(#1b1b1b, #ececec); background: light-dark(#fff, #161616); max-width: 1100px; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem } h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line) } h3 { margin: 1.5rem 0 .3rem }
.scroll { overflow-x: auto; position: relative } table { border-collapse: collapse; font-variant-numeric: tabular-nums }
th, td { text-align: left; padding: .25rem .8rem .25rem 0; border-bottom: 1px solid var(--line); vertical-align: top }
.regression, .worse { color: light-dark(#b3261e, #ff8a80); font-weight: 600 }
.improvement, .better { color: light-dark(#1b6e3c, #7fd8a0); font-weight: 600 }
blockquote { margin: .5rem 0 1rem; padding-left: 1rem; border-left: 3px solid var(--line); white-space: pre-wrap }
mark { background: none; color: inherit; text-decoration: underline dotted } mark.changed { background: var(--mark); text-decoration: none } .charts { display: flex; flex-wrap: wrap; gap: 2rem }
figure { margin: 0; max-width: 100% } svg { max-width: 100%; height: auto } figcaption { font-size: .85rem } svg text { fill: currentColor; font: 11px system-ui, sans-serif }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
h1, h2, h3, p, li, summary, blockquote { overflow-wrap: anywhere }
summary { cursor: pointer; font-weight: 600; margin: .8rem 0 }`;

const CLASSES = new Set(['regression', 'improvement', 'worse', 'better']);

function table({ head, rows }: NonNullable<Section['table']>): string {
  const cells = (tag: string, row: readonly string[]) =>
    row
      .map((text) => {
        // A column that only says worse or better needs no name to be seen, but one to be heard.
        if (tag === 'th' && text === '') return '<th><span class="heard">direction</span></th>';
        const kind = tag === 'td' && CLASSES.has(text) ? ` class="${text}"` : '';
        return `<${tag}${kind}>${escapeHtml(text)}</${tag}>`;
      })
      .join('');
  // Focusable, so that a wide table can be scrolled without a mouse.
  return `<div class="scroll" tabindex="0"><table><thead><tr>${cells('th', head)}</tr></thead><tbody>${rows
    .map((row) => `<tr>${cells('td', row)}</tr>`)
    .join('')}</tbody></table></div>`;
}

function section({ title, notes = [], table: data, isDetail }: Section): string {
  const body = [
    ...notes.map((note) => `<p>${escapeHtml(note)}</p>`),
    ...(data && data.rows.length > 0 ? [table(data)] : []),
  ].join('');
  if (body === '') return '';
  return isDetail
    ? `<details><summary>${escapeHtml(title)}</summary>${body}</details>`
    : `<h3>${escapeHtml(title)}</h3>${body}`;
}

/**
 * An answer with its quotes marked. Quotes may overlap; each stretch says which findings it is evidence for.
 *
 * @param isChanged the findings whose quotes are to stand out
 */
function markEvidence(
  answer: string,
  evidence: ShownCase['evidence'],
  isChanged: (finding: string) => boolean,
): string {
  const edges = [...new Set([0, answer.length, ...evidence.flatMap(({ start, end }) => [start, end])])]
    .filter((edge) => edge >= 0 && edge <= answer.length)
    .sort((left, right) => left - right);
  return edges
    .slice(1)
    .map((to, at) => {
      const from = edges[at] as number;
      const text = escapeHtml(answer.slice(from, to));
      const findings = evidence.filter(({ start, end }) => start <= from && end >= to);
      if (findings.length === 0) return text;
      const names = [...new Set(findings.map(({ finding }) => finding))].join(', ');
      const kind = findings.some(({ finding }) => isChanged(finding)) ? ' class="changed"' : '';
      return `<mark${kind} title="${escapeHtml(names)}">${text}</mark>`;
    })
    .join('');
}

function shownCase(
  { id, title, question, answer, evidence }: ShownCase,
  changes: readonly { what: string; direction: string }[],
): string {
  const list = changes
    .map(({ what, direction }) => `<li class="${escapeHtml(direction)}">${escapeHtml(what)}</li>`)
    .join('');
  const isChanged = (finding: string) => changes.some(({ what }) => what.includes(finding));
  const text =
    answer === undefined
      ? '<p>The text is not shown: nobody tunes on it.</p>'
      : `${question ? `<p>${escapeHtml(question)}</p>` : ''}<blockquote>${markEvidence(answer, evidence, isChanged)}</blockquote>`;
  return `<details open><summary>${escapeHtml(id)}${title ? ` - ${escapeHtml(title)}` : ''}</summary><ul>${list}</ul>${text}</details>`;
}

function charts(suite: SuiteReport): string {
  if (suite.suite === 'interviewer') return '';
  const { measures } = suite;
  // Nothing was rated in this selection: empty axes would only look like a fault.
  if (measures.verdicts.length === 0) return '';
  return `<div class="charts">${[
    intervalChart(
      'Quadratic weighted kappa of each dimension; ticks: the best baseline',
      measures.dimensions.map(({ id, kappa, baselines }) => ({
        name: id,
        ...kappa,
        baseline: Math.max(...Object.values(baselines)),
      })),
    ),
    confusionChart('Verdicts on held-out answers: graders down, found across', measures.confusion),
    reliabilityChart('Stated confidence against how often the side was right', measures.confidence.bins),
  ].join('')}</div>`;
}

function suiteHtml(suite: SuiteReport, report: Report): string {
  const changes = [
    ...(suite.comparison?.broken ?? []),
    ...(suite.comparison?.flips ?? []),
    ...(suite.suite === 'interviewer'
      ? []
      : suite.measures.traps.failed.map(({ id, unmet }) => ({
          id,
          what: unmet.join('; '),
          direction: 'other',
        }))),
  ];
  const cases = [...Map.groupBy(changes, ({ id }) => id)].flatMap(([id, of]) => {
    const shown = report.shown[id];
    return shown ? [shownCase(shown, of)] : [];
  });
  return `<h2>${escapeHtml(heading(suite))}</h2>${sectionsOf(suite).map(section).join('')}${charts(suite)}${
    cases.length > 0
      ? `<h3>Flipped and failing cases, with the evidence that was quoted</h3><p>Underlined: quoted for a finding; marked: for one that changed or failed.</p>${cases.join('')}`
      : ''
  }`;
}

export function renderHtml(report: Report): string {
  const { createdAt, commit, seconds, suites } = report;
  const outcome = suites
    .map(({ suite, comparison }) => `${suite} ${comparison?.outcome ?? 'measured'}`)
    .join(', ');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Evals: ${escapeHtml(outcome)}</title><style>${STYLE}</style></head><body><main>
<h1>Evals: ${escapeHtml(outcome)}</h1>
<p>${escapeHtml(createdAt)}${commit ? `, commit ${escapeHtml(commit)}` : ''}, ${seconds.toFixed(1)} s</p>
${suites.map((suite) => suiteHtml(suite, report)).join('\n')}
</main></body></html>
`;
}
