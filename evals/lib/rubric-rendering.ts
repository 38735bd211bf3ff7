/** The rubric's measures as Markdown that also reads well in a terminal. */
import { VERDICTS } from '../../src/contract/vocabulary.ts';
import type { PassageMeasures } from './passages.ts';
import type { Share, VerdictMeasures } from './rubric-measures.ts';
import type { GraderMeasures, SplitMeasures } from './rubric-run.ts';
import { mean } from './statistics.ts';

const two = (value: number): string => (Number.isFinite(value) ? value.toFixed(2) : '-');
const percent = ({ rate, hits, total }: Share): string =>
  total === 0 ? '-' : `${Math.round(rate * 100)} % (${hits}/${total})`;
const kappa = (measures: VerdictMeasures | undefined): string =>
  measures ? `${two(measures.qwk)} [${measures.qwkInterval.map(two).join(', ')}]` : '-';

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => (row[at] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join(
    '\n',
  );
}

const graderRow = (name: string, measures: GraderMeasures): string[] => [
  name,
  kappa(measures.verdicts),
  percent(measures.verdicts.hireSide),
  kappa(measures.plain),
  measures.plain ? percent(measures.plain.hireSide) : '-',
  percent(measures.ladders.topOverBottom),
  percent(measures.ladders.adjacent),
  percent(measures.followUps),
  percent(measures.contrasts.direction),
  percent(measures.contrasts.harmless),
];

/** One split as Markdown: headline beside the baselines, then dimensions, disqualifiers, confusion, reliability. */
export function renderSplit(name: string, measured: SplitMeasures): string {
  const { rubric, baselines, dimensions, disqualifiers, reliability, otherQuestions, rewordings } = measured;
  const headline = table(
    [
      'grader',
      'verdict QWK [95 %]',
      'hire side',
      'd5 QWK [95 %]',
      'd5 hire side',
      'ladder top>bottom',
      'adjacent rungs',
      'follow-up pairs',
      'contrast >5',
      'harmless <=5',
    ],
    [
      graderRow('rubric', rubric),
      ...Object.entries(baselines).map(([label, measures]) => graderRow(label, measures)),
    ],
  );
  const perDimension = table(
    ['dimension', 'rated', 'QWK', 'accuracy', 'clear P/R/F1', 'absent P/R/F1', 'not assessed'],
    dimensions.map(({ id, rated, qwk, accuracy, clear, absent, notAssessed }) => [
      id,
      String(rated),
      two(qwk),
      two(accuracy),
      [clear.precision, clear.recall, clear.f1].map(two).join('/'),
      [absent.precision, absent.recall, absent.f1].map(two).join('/'),
      String(notAssessed),
    ]),
  );
  const perDisqualifier = table(
    ['disqualifier', 'rated', 'precision', 'recall', 'F1', 'false alarms on hire-side answers'],
    disqualifiers.map(({ id, support, precision, recall, f1, falseAlarmsOnHires }) => [
      id,
      String(support),
      two(precision),
      two(recall),
      two(f1),
      String(falseAlarmsOnHires),
    ]),
  );
  const confusion = table(
    ['raters \\ rubric', ...VERDICTS],
    rubric.verdicts.confusion.map((row, at) => [VERDICTS[at] as string, ...row.map(String)]),
  );
  const bins = table(
    ['confidence', 'answers', 'mean stated', 'right side of the line'],
    reliability.map(({ from, to, answers, confidence, correct }) => [
      `${two(from)}-${two(to)}`,
      String(answers),
      two(confidence),
      two(correct),
    ]),
  );
  const average = mean(dimensions.map(({ qwk }) => qwk).filter(Number.isFinite));
  return [
    `\n## Split: ${name} (${rubric.verdicts.answers} openings, exact verdict ${percent(rubric.verdicts.exact)}, within one ${percent(rubric.verdicts.within1)})\n`,
    headline,
    `\nDimensions (mean QWK ${two(average)}):\n`,
    perDimension,
    '\nDisqualifiers:\n',
    perDisqualifier,
    '\nVerdicts:\n',
    confusion,
    '\nReliability of `confidence`:\n',
    bins,
    `\nAnswers that deserve a yes and get one: ${percent(otherQuestions.own)} to their own question, ${percent(otherQuestions.others)} when asked under three other principles (the fewer the better).`,
    ...(rewordings
      ? [
          `\nWhole answers told anew in other words: the score moves by at most 5 points in ${percent(rewordings.within5)}, by ${rewordings.meanMove.toFixed(1)} points in the mean; the answer stays on its side of the hire line in ${percent(rewordings.sameSide)}.`,
        ]
      : []),
    '',
  ].join('\n');
}

/** Recall and false alarms of the disqualifiers on passages, the half that was tuned on beside the unread one. */
export function renderPassages(tune: readonly PassageMeasures[], check: readonly PassageMeasures[]): string {
  const rows = tune.map(({ id }) => {
    const [read, unread] = [tune, check].map((half) => half.find((row) => row.id === id));
    const cells = (row: PassageMeasures | undefined): string[] =>
      row ? [percent(row.recall), percent(row.falseAlarms)] : ['-', '-'];
    return [id, ...cells(read), ...cells(unread)];
  });
  const sum = (half: readonly PassageMeasures[], of: 'recall' | 'falseAlarms'): string => {
    const hits = half.reduce((total, row) => total + row[of].hits, 0);
    const total = half.reduce((all, row) => all + row[of].total, 0);
    return percent({ hits, total, rate: hits / total, interval: [0, 1] });
  };
  const all = [tune, check].flatMap((half) => [sum(half, 'recall'), sum(half, 'falseAlarms')]);
  return [
    '\n## Disqualifiers on short passages (evals/datasets/disqualifiers)\n',
    table(
      ['disqualifier', 'recall, tuned on', 'near misses hit', 'recall, unread', 'near misses hit, unread'],
      [...rows, ['all', ...all]],
    ),
    '',
  ].join('\n');
}
