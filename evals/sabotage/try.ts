/** Tries a break on the gate: grades with it and compares with the grading before. */
import type { Grading } from '../../src/contract/critique.ts';
import { decideOn, gradeAnswer } from '../../src/rubric/index.ts';
import type { Dataset, EvalCase, Family } from '../data/case.ts';
import { type Comparison, compareRuns } from '../gate/compare.ts';
import { type Run, toResult } from '../run/result.ts';
import { arithmetic } from '../suites/arithmetic.ts';
import { RUBRIC_GRADER } from '../suites/rubric.ts';
import type { Break } from './breaks.ts';

/** Changed copies of other cases and attacks: thousands, and none is needed to notice a broken check. */
const LEFT_OUT: ReadonlySet<Family> = new Set<Family>(['harmless', 'padding', 'attack', 'benign']);

export const sabotageCases = ({ cases }: Dataset): EvalCase[] =>
  [...cases.values()].filter(({ family }) => !LEFT_OUT.has(family));

/** A grading that verdicts can be computed from again without reading the answers. */
export interface Base {
  run: Run;
  gradings: ReadonlyMap<string, Grading>;
}

const runOf = (
  dataset: Dataset,
  cases: readonly EvalCase[],
  gradings: ReadonlyMap<string, Grading>,
): Run => ({
  schema: 'eval-run',
  version: 1,
  suite: 'rubric',
  createdAt: '',
  grader: RUBRIC_GRADER,
  datasetHash: dataset.hash,
  arithmetic: arithmetic(),
  results: cases.map((each) => toResult(each, 1, gradings.get(each.id) as Grading)),
  faults: [],
});

export function gradeAll(dataset: Dataset, cases: readonly EvalCase[]): Base {
  const gradings = new Map(cases.map(({ id, input }) => [id, gradeAnswer(input)]));
  return { gradings, run: runOf(dataset, cases, gradings) };
}

function decideAgain(dataset: Dataset, cases: readonly EvalCase[], base: Base): Run {
  const gradings = new Map(
    cases.map(({ id, input }) => {
      const grading = base.gradings.get(id) as Grading;
      return [id, { ...grading, ...decideOn(grading.dimensions, grading.disqualifiers, input) }];
    }),
  );
  return runOf(dataset, cases, gradings);
}

export interface Tried {
  id: string;
  moot?: string;
  comparison: Comparison;
  /** The largest move of a score, in points: 0 means that the break changes nothing. */
  largestMove: number;
}

/** Such as `time`, which judges how long an answer is and has no words to show. */
const showsNone = ({ run }: Base, finding: string): boolean =>
  run.results.every(({ evidence }) => (evidence?.[finding]?.length ?? 0) === 0);

export function tryBreak(dataset: Dataset, cases: readonly EvalCase[], base: Base, broken: Break): Tried {
  const { id, hides } = broken;
  const moot = broken.moot ?? (hides && showsNone(base, hides) ? 'shows no words in any case' : undefined);
  const takeBack = broken.apply();
  let head: Run;
  try {
    head = broken.reads === 'answers' ? gradeAll(dataset, cases).run : decideAgain(dataset, cases, base);
  } finally {
    takeBack();
  }
  return {
    id,
    ...(moot !== undefined && { moot }),
    comparison: compareRuns(dataset, base.run, head, { power: false }),
    largestMove: Math.max(
      ...head.results.map(({ id, score }) => Math.abs(score - (base.gradings.get(id)?.score ?? 0))),
    ),
  };
}

/** What made the gate fail: the broken invariants first, then the tests, each in a few words. */
export const noticedBy = ({ comparison: { broken, tests } }: Tried): string[] => [
  ...(broken.length > 0 ? [`${broken.length} broken invariants`] : []),
  ...tests
    .filter(({ outcome }) => outcome === 'regression')
    .map(({ name, p }) => `${name} (p ${p.toFixed(3)})`),
];
