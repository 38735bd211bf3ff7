/** The statistical tests of a comparison: which differences between two runs are more than chance. */
import { DIMENSIONS, DISQUALIFIERS } from '../../src/contract/vocabulary.ts';
import type { Dataset } from '../data/case.ts';
import { kappaOf, sumOf } from '../lib/confusion.ts';
import { isPrintable, type Split } from '../lib/graded-answers.ts';
import { brierScore } from '../lib/reliability.ts';
import {
  type Difference,
  fewestFlips,
  holm,
  mcnemarExact,
  pairedDifference,
  pairedMeans,
  smallestDetectable,
} from '../lib/significance.ts';
import { mean } from '../lib/statistics.ts';
import { dimensionRows, type Observed, tablesOf, verdictRows } from '../metrics/agreement.ts';
import { type GradedCase, STATUSES, unmet, VERDICT_COUNT } from '../metrics/graded-case.ts';

export type Outcome = 'regression' | 'within noise' | 'improvement' | 'unchanged';

export interface Test {
  name: string;
  /** Tests of one family share one error rate. */
  family: 'headline' | 'dimension' | 'disqualifier';
  method: 'paired cluster bootstrap' | 'exact McNemar';
  cases: number;
  base: number;
  head: number;
  difference: Difference;
  /** After Holm's adjustment within the family. */
  p: number;
  outcome: Outcome;
  /** The smallest effect these cases could have shown, in words. */
  detectable: string;
}

/** The cases that both runs graded with the same text, as they were graded by each. */
export interface Sides {
  base: ReadonlyMap<string, GradedCase>;
  head: ReadonlyMap<string, GradedCase>;
}

const ALPHA = 0.05;

function decide({ delta, p }: { delta: number; p: number }): Outcome {
  if (delta === 0) return 'unchanged';
  if (p < ALPHA) return delta < 0 ? 'regression' : 'improvement';
  return 'within noise';
}

/** What several tests together say: the worst of it counts. */
export function outcomeOf(tests: readonly Test[]): Outcome {
  const outcomes = new Set(tests.map(({ outcome }) => outcome));
  const order = ['regression', 'improvement', 'within noise'] as const;
  return order.find((each) => outcomes.has(each)) ?? 'unchanged';
}

type Draft = Omit<Test, 'p' | 'outcome'>;

export function adjusted(drafts: readonly Draft[]): Test[] {
  const p = holm(drafts.map(({ difference }) => difference.p));
  return drafts.map((draft, at) => ({
    ...draft,
    p: p[at] as number,
    outcome: decide({ delta: draft.difference.delta, p: p[at] as number }),
  }));
}

function kappaTest(
  name: string,
  family: Test['family'],
  size: number,
  base: readonly Observed[],
  head: readonly Observed[],
  detectable: string,
): Draft {
  const [before, after] = [tablesOf(base, size), tablesOf(head, size)];
  const whole = (tables: typeof before) => kappaOf(sumOf(tables.values(), size));
  return {
    name,
    family,
    method: 'paired cluster bootstrap',
    cases: base.length,
    base: whole(before),
    head: whole(after),
    difference: pairedDifference(before, after, size),
    detectable,
  };
}

export function mcnemarTest(
  name: string,
  family: Test['family'],
  base: readonly boolean[],
  head: readonly boolean[],
): Draft {
  const lost = base.filter((held, at) => held && !head[at]).length;
  const gained = base.filter((held, at) => !held && head[at]).length;
  const rate = (held: readonly boolean[]) => held.filter(Boolean).length / held.length;
  const delta = rate(head) - rate(base);
  const needed = fewestFlips();
  return {
    name,
    family,
    method: 'exact McNemar',
    cases: base.length,
    base: rate(base),
    head: rate(head),
    difference: { delta, interval: [delta, delta], p: mcnemarExact(lost, gained) },
    detectable: `${needed} one-way flips of ${base.length} (${((100 * needed) / base.length).toFixed(0)} points) before adjustment`,
  };
}

export function headlineTests(dataset: Dataset, { base, head }: Sides, power: boolean): Test[] {
  const drafts: Draft[] = [];
  const isSealed = ({ case: { split } }: GradedCase) => !isPrintable(split as Split);
  for (const [name, keep] of [
    ['verdict QWK, all rated answers', () => true],
    ['verdict QWK, answers nobody tunes on', isSealed],
  ] as const) {
    const [before, after] = [base, head].map((side) => verdictRows([...side.values()].filter(keep)));
    if (!before || !after || before.length === 0) continue;
    const smallest = power ? smallestDetectable(before, VERDICT_COUNT) : undefined;
    const detectable = smallest
      ? `a loss of ${smallest.kappa.toFixed(3)} (${(smallest.share * 100).toFixed(0)} % of verdicts one level off)`
      : power
        ? 'no loss that half of the verdicts could cause'
        : '';
    drafts.push(kappaTest(name, 'headline', VERDICT_COUNT, before, after, detectable));
  }
  const rated = [...base.values()].filter(({ case: { gold } }) => gold !== undefined);
  const isRight = (side: Sides['base']) =>
    rated.map(({ case: { id, gold } }) => (gold?.rank ?? 0) >= 3 === (side.get(id)?.rank ?? 0) >= 3);
  if (rated.length > 0)
    drafts.push(mcnemarTest('verdict on the right side', 'headline', isRight(base), isRight(head)));

  if (rated.length > 0) drafts.push(confidenceTest(rated, { base, head }));

  const expecting = [...dataset.cases.values()].filter(
    ({ id, family, expect }) => family === 'trap' && expect && base.has(id),
  );
  const fulfils = (side: Sides['base']) =>
    expecting.map(({ id, expect }) => unmet(expect ?? {}, side.get(id) as GradedCase).length === 0);
  if (expecting.length > 0) drafts.push(mcnemarTest('traps', 'headline', fulfils(base), fulfils(head)));

  const pairs = dataset.pairs.filter(({ better, worse }) => base.has(better) && base.has(worse));
  const ordered = (side: Sides['base']) =>
    pairs.map(({ better, worse }) => (side.get(better)?.score ?? 0) > (side.get(worse)?.score ?? 0));
  if (pairs.length > 0)
    drafts.push(mcnemarTest('better answer above the worse one', 'headline', ordered(base), ordered(head)));
  return adjusted(drafts);
}

/** Whether stated confidence still means what it says: 1 less the squared error, so that more is better. */
function confidenceTest(rated: readonly GradedCase[], { base, head }: Sides): Draft {
  const honesty = (side: Sides['base'], { case: { id, gold } }: GradedCase): number => {
    const { rank, confidence } = side.get(id) as GradedCase;
    const isRight = (gold?.rank ?? 0) >= 3 === rank >= 3;
    return 1 - brierScore([confidence], [isRight]);
  };
  const means = [base, head].map((side) => mean(rated.map((each) => honesty(side, each))));
  const differences = new Map(
    [...Map.groupBy(rated, (each) => each.case.cluster)].map(([cluster, members]) => [
      cluster,
      members.map((each) => honesty(head, each) - honesty(base, each)),
    ]),
  );
  return {
    name: 'confidence (1 - Brier score)',
    family: 'headline',
    method: 'paired cluster bootstrap',
    cases: rated.length,
    base: means[0] as number,
    head: means[1] as number,
    difference: pairedMeans(differences),
    detectable: '',
  };
}

export function dimensionTests({ base, head }: Sides): Test[] {
  return adjusted(
    DIMENSIONS.flatMap((id) => {
      const before = dimensionRows(base.values(), id);
      if (before.length === 0) return [];
      // A status that is no longer told would drop out of kappa unseen: it counts as absent here.
      const told = (rows: readonly Observed[]) => rows.map((row) => ({ ...row, found: row.found ?? 0 }));
      const after = dimensionRows(head.values(), id);
      return [kappaTest(id, 'dimension', STATUSES, told(before), told(after), '')];
    }),
  );
}

/** Whether each disqualifier is raised where the graders raise it and nowhere else. */
export function disqualifierTests({ base, head }: Sides): Test[] {
  const rated = [...base.values()].filter(({ case: { gold } }) => gold !== undefined);
  if (rated.length === 0) return [];
  return adjusted(
    DISQUALIFIERS.map((id) => {
      const isRight = (side: Sides['base']) =>
        rated.map(
          ({ case: each }) =>
            each.gold?.disqualifiers.includes(id) === side.get(each.id)?.disqualifiers.includes(id),
        );
      return mcnemarTest(id, 'disqualifier', isRight(base), isRight(head));
    }),
  );
}
