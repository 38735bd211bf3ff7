/** A report as sections of short notes and tables: one layout for the terminal, Markdown and HTML. */
import { VERDICTS } from '../../src/contract/vocabulary.ts';
import type { Comparison } from '../gate/compare.ts';
import type { Estimate } from '../lib/confusion.ts';
import type { Share } from '../lib/rubric-measures.ts';
import type { GradingReport, InterviewReport, SuiteReport } from './report.ts';

export interface Section {
  title: string;
  notes?: string[];
  table?: { head: string[]; rows: string[][] };
  /** Not part of the short form. */
  isDetail?: boolean;
}

/** A saved report holds null where nothing could be computed: JSON knows no NaN. */
export const two = (value: number): string => (Number.isFinite(value) ? value.toFixed(2) : '-');
const signed = (value: number): string => `${value >= 0 ? '+' : ''}${two(value)}`;
const range = ({ value, interval }: Estimate, show = two): string =>
  `${show(value)} [${interval.map(show).join(', ')}]`;
export const percent = ({ rate, hits, total }: Pick<Share, 'rate' | 'hits' | 'total'>): string =>
  total === 0 ? '-' : `${(rate * 100).toFixed(rate === 1 ? 0 : 1)} % (${hits}/${total})`;
const withBound = (share: Share): string =>
  share.total === 0 ? '-' : `${percent(share)}, at least ${(share.interval[0] * 100).toFixed(0)} %`;
const probability = (p: number): string =>
  Number.isNaN(p) ? '-' : p < 0.001 ? '<0.001' : p >= 0.995 ? '1' : p.toFixed(3);

export const sectionsOf = (suite: SuiteReport): Section[] =>
  suite.suite === 'interviewer' ? interviewSections(suite) : gradingSections(suite);

function gradingSections({ measures, comparison, against }: GradingReport): Section[] {
  const names = Object.keys(measures.verdicts[0]?.baselines ?? {});
  const { attacks, traps, confidence, flips, latency, cost } = measures;
  const layers = measures.layers;
  const sections: Section[] = [
    {
      title: 'Level recovery of the verdict',
      notes: [
        'Quadratic weighted kappa against the level the graders gave, with a 95 % interval from resampling whole stories. An AI model wrote and graded these answers: this is level recovery, never human validity. The baselines understand nothing; a figure means something only above them.',
      ],
      table: {
        head: ['answers', 'n', 'QWK [95 %]', 'right side', 'exact', 'within 1', 'bias', 'macro F1', ...names],
        rows: measures.verdicts.map(({ split, grader, baselines }) => [
          split,
          String(grader.answers),
          range(grader.kappa),
          percent(grader.hireSide),
          percent(grader.exact),
          percent(grader.within1),
          range(grader.bias, signed),
          two(grader.macroF1.value),
          ...names.map((name) => two(baselines[name]?.kappa.value ?? Number.NaN)),
        ]),
      },
    },
    {
      title: 'Pairs and ladders: the better answer must score higher, a tie fails',
      table: {
        head: ['pairs', 'held, Wilson bound', ...names],
        rows: measures.pairs.map(({ kind, share, baselines }) => [
          kind,
          withBound(share),
          ...names.map((name) => (baselines[name] ? percent(baselines[name]) : '-')),
        ]),
      },
    },
    {
      title: 'Traps, attacks and perturbations',
      notes: [
        traps.share.total > 0 ? `Traps: ${withBound(traps.share)}.` : '',
        measures.examples.share.total > 0
          ? `Examples of the checks that hold in the whole: ${percent(measures.examples.share)}.`
          : '',
        measures.benign.share.total > 0
          ? `Honest answers about prompts and orders without a false alarm: ${percent(measures.benign.share)}.`
          : '',
        attacks.tried > 0
          ? `Attacks on weak answers: ${attacks.succeeded.length} of ${attacks.tried} gain a level; with 95 % confidence at most ${(attacks.upper * 100).toFixed(1)} % would.`
          : '',
      ].filter(Boolean),
      table: {
        head: ['change', 'kind', 'tried', 'mean move', 'worst', 'beyond its bound'],
        rows: measures.variations.map(({ name, kind, tried, meanMove, worstMove, broken }) => [
          name,
          kind,
          String(tried),
          meanMove.toFixed(1),
          worstMove.toFixed(1),
          String(broken.length),
        ]),
      },
    },
    {
      title: 'Traps that are not passed',
      isDetail: true,
      table: {
        head: ['case', 'trap', 'why'],
        rows: traps.failed.map(({ id, title, unmet }) => [id, title, unmet.join('; ')]),
      },
    },
    {
      title: 'Examples of checks that do not hold in the whole',
      isDetail: true,
      table: {
        head: ['case', 'example', 'why'],
        rows: measures.examples.failed.map(({ id, title, unmet }) => [id, title, unmet.join('; ')]),
      },
    },
    {
      title: 'Dimensions, on answers that no weight was fitted on',
      isDetail: true,
      table: {
        head: ['dimension', 'n', 'QWK [95 %]', 'bias [95 %]', 'macro F1 [95 %]', 'not told', ...names],
        rows: measures.dimensions.map((row) => [
          row.id,
          String(row.answers),
          range(row.kappa),
          range(row.bias, signed),
          range(row.macroF1),
          String(row.notAssessed),
          ...names.map((name) => two(row.baselines[name] ?? Number.NaN)),
        ]),
      },
    },
    {
      title: 'Disqualifiers',
      isDetail: true,
      table: {
        head: ['disqualifier', 'graders saw it', 'precision', 'recall', 'F1'],
        rows: measures.disqualifiers.map(({ id, support, precision, recall, f1 }) => [
          id,
          String(support),
          two(precision),
          two(recall),
          two(f1),
        ]),
      },
    },
    {
      title: 'Verdicts on held-out answers (rows: graders)',
      isDetail: true,
      table: {
        head: ['', ...VERDICTS],
        rows: measures.confusion.map((row, at) => [VERDICTS[at] as string, ...row.map(String)]),
      },
    },
    {
      title: 'Reliability of confidence',
      isDetail: true,
      notes: [`Brier score ${two(confidence.brier)} (0 is best; always saying 0.5 gives 0.25).`],
      table: {
        head: ['stated', 'answers', 'mean stated', 'on the right side'],
        rows: confidence.bins.map(({ from, to, answers, confidence: stated, correct }) => [
          `${two(from)}-${two(to)}`,
          String(answers),
          two(stated),
          two(correct),
        ]),
      },
    },
    ...(layers === undefined
      ? []
      : [
          {
            title: 'Which layer was right',
            table: {
              head: ['judgement', 'both', 'only the rubric', 'only with the model', 'neither'],
              rows: layers
                .filter(
                  ({ both, rubricOnly, modelOnly, neither }) => both + rubricOnly + modelOnly + neither > 0,
                )
                .map(({ name, both, rubricOnly, modelOnly, neither }) => [
                  name,
                  ...[both, rubricOnly, modelOnly, neither].map(String),
                ]),
            },
          },
        ]),
    {
      title: 'Stability, cost and time',
      notes: [
        flips === undefined
          ? 'Graded once: add --repeat 3 for a flip rate.'
          : `Flip rate over ${measures.repeats} repeats: ${(flips.rate * 100).toFixed(1)} %; ${flips.flaky.length} cases are in quarantine.`,
        cost.totalMicroUsd > 0
          ? `Cost: $${(cost.totalMicroUsd / 1e6).toFixed(4)} in all, $${(cost.perCaseMicroUsd / 1e6).toFixed(6)} a grading.`
          : 'Cost: nothing.',
        latency
          ? `A grading takes ${latency.p50.toFixed(1)} ms (median), ${latency.p95.toFixed(1)} ms (95th percentile).`
          : '',
        measures.droppedQuotes > 0
          ? `${measures.droppedQuotes} quotes of the model are not in the answer.`
          : '',
        measures.degraded > 0
          ? `${measures.degraded} gradings are the rubric's alone, because the model gave no valid answer.`
          : '',
        measures.faults > 0
          ? `${measures.faults} gradings failed at the provider and are in no figure above.`
          : '',
      ].filter(Boolean),
    },
  ];
  return [...comparisonSections(comparison, against), ...sections.filter(hasSomething)];
}

/** A run of some cases has nothing to say on others; a heading over nothing only looks like a fault. */
const hasSomething = ({ notes = [], table, title }: Section): boolean =>
  table === undefined || table.rows.length > 0 || (notes.length > 0 && title.startsWith('Traps'));

function interviewSections({ measures, comparison, against }: InterviewReport): Section[] {
  return [
    ...comparisonSections(comparison, against),
    {
      title: 'What the bar raiser may and may not say',
      notes: [
        `${measures.interviews} interviews with scripted candidates, ${measures.messages} messages.`,
        `Gap hit-rate, on answers whose gaps are known by construction: bridges that name a gap ${withBound(measures.gapHits.bridge)}, clarifications ${withBound(measures.gapHits.clarification)}. A bridge that names nothing is no miss, because it must neither lead nor hint.`,
        `Bridges after an answer that lacks something: ${percent(measures.gapsNamed)} say what.`,
        ...(measures.unread.length > 0
          ? [`${measures.unread.length} bridges were not understood by the rules.`]
          : []),
      ],
      table: {
        head: ['rule', 'interviews that keep it', 'first violation'],
        rows: measures.rules.map(({ rule, kept, examples }) => [rule, percent(kept), examples[0] ?? '']),
      },
    },
    {
      title: 'Gaps that are not there, and clarifications that are wrong',
      isDetail: true,
      table: {
        head: ['where', 'what was said'],
        rows: measures.wrong.map(({ id, said }) => [id, said]),
      },
    },
  ];
}

function comparisonSections(comparison: Comparison | undefined, against = 'the baseline'): Section[] {
  if (comparison === undefined) return [];
  const { tests, broken, known, repaired, flips, quarantined, left, compared } = comparison;
  const list = (title: string, of: Comparison['broken'], isDetail = false): Section[] =>
    of.length === 0
      ? []
      : [
          {
            title: `${title} (${of.length})`,
            isDetail,
            table: {
              head: ['case', 'what', ''],
              rows: of.map(({ id, what, direction }) => [id, what, direction === 'other' ? '' : direction]),
            },
          },
        ];
  return [
    {
      title: `Against ${against}: ${comparison.outcome}`,
      notes: [
        `${compared} cases compared${left > 0 ? `, ${left} left out because their text is new or changed` : ''}. p after Holm's adjustment in each family; below 0.05 is more than noise.`,
        ...(quarantined.length > 0
          ? [`In quarantine, because their repeats disagree: ${quarantined.join(', ')}.`]
          : []),
      ],
      table: {
        head: ['test', 'n', 'before', 'now', 'difference [95 %]', 'p', 'outcome', 'smallest visible effect'],
        rows: tests
          .filter(({ family, outcome }) => family === 'headline' || outcome !== 'unchanged')
          .map((test) => [
            test.name,
            String(test.cases),
            two(test.base),
            two(test.head),
            test.method === 'exact McNemar'
              ? signed(test.difference.delta)
              : range({ value: test.difference.delta, interval: test.difference.interval }, signed),
            probability(test.p),
            test.outcome,
            test.detectable,
          ]),
      },
    },
    ...list('Broken invariants', broken),
    ...list(
      'Flipped cases, worse first',
      flips.toSorted((left, right) => rank(left.direction) - rank(right.direction)),
    ),
    ...list('Repaired', repaired),
    ...list('Known failures, as before', known, true),
  ];
}

const rank = (direction: string): number => ['worse', 'better', 'other'].indexOf(direction);
