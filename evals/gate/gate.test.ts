import { beforeAll, describe, expect, it } from 'vitest';
import { DIMENSIONS, DISQUALIFIERS, VERDICTS, verdictRank } from '../../src/contract/vocabulary.ts';
import { CHECKS } from '../../src/rubric/checks/index.ts';
import { CLEAR_FROM } from '../../src/rubric/follow-up/weights.ts';
import { type Dataset, loadDataset } from '../data/index.ts';
import { gradedCases } from '../metrics/graded-case.ts';
import type { CaseResult, Run } from '../run/result.ts';
import { type Arithmetic, arithmetic } from '../suites/arithmetic.ts';
import { rubricSuite } from '../suites/rubric.ts';
import { compareRuns } from './compare.ts';
import type { Flip } from './flips.ts';
import { compareInvariants } from './invariants.ts';

let dataset: Dataset;
let base: Run;
beforeAll(async () => {
  const all = await loadDataset();
  // Changed copies of answers are thousands: some attacks stand for them.
  const attacks = all.variations.filter(({ kind }) => kind === 'attack').slice(0, 10);
  const kept = new Set(attacks.flatMap((each) => [each.base, each.variant]));
  const cases = [...all.cases].filter(
    ([id, { family }]) => kept.has(id) || !['harmless', 'padding', 'attack', 'benign'].includes(family),
  );
  const has = new Set(cases.map(([id]) => id));
  dataset = {
    ...all,
    cases: new Map(cases),
    variations: all.variations.filter(({ base: from, variant }) => has.has(from) && has.has(variant)),
  };
  const grade = rubricSuite();
  const results = await Promise.all(cases.map(([, each]) => grade({ case: each, repeat: 1 })));
  base = {
    schema: 'eval-run',
    version: 1,
    suite: 'rubric',
    createdAt: '',
    grader: { rubricVersion: 'test' },
    datasetHash: dataset.hash,
    results,
    faults: [],
  };
}, 300_000);

const changed = (change: (result: CaseResult, at: number) => Partial<CaseResult>): Run => ({
  ...base,
  results: base.results.map((result, at) => ({ ...result, ...change(result, at) })),
});
/** What no statistics are needed for, which is fast: each of these fails the gate by itself. */
const brokenBy = (head: Run): Flip[] => {
  const sides = { base: gradedCases(dataset, base.results), head: gradedCases(dataset, head.results) };
  return compareInvariants(dataset, sides).filter(({ state }) => state === 'broken');
};
const compare = (head: Run, before = base) => compareRuns(dataset, before, head, { power: false });

describe('the gate', () => {
  it('says unchanged when nothing changed, and what it could have seen', () => {
    const same = compareRuns(dataset, base, base);
    expect(same.outcome).toBe('unchanged');
    expect(same.flips).toEqual([]);
    expect(same.tests[0]?.detectable).toMatch(/^a loss of 0\.\d{3}/);
    // It simulates hundreds of comparisons.
  }, 120_000);

  const statuses = ['clear', 'absent', 'not_assessed'] as const;
  it.each(DIMENSIONS.flatMap((id) => statuses.map((status) => [id, status] as const)))(
    'notices when %s is always %s, and names the cases',
    (id, status) => {
      const broken = brokenBy(changed(({ dimensions }) => ({ dimensions: { ...dimensions, [id]: status } })));
      expect(broken.filter(({ what }) => what.startsWith(id)).length).toBeGreaterThan(1);
    },
  );

  it.each(
    DISQUALIFIERS.flatMap(
      (id) =>
        [
          [id, 'always'],
          [id, 'never'],
        ] as const,
    ),
  )('notices when %s is %s raised, and names the cases', (id, how) => {
    const broken = brokenBy(
      changed(({ disqualifiers }) => ({
        disqualifiers:
          how === 'never'
            ? disqualifiers.filter((each) => each !== id)
            : [...new Set([...disqualifiers, id])],
      })),
    );
    expect(broken.filter(({ what }) => what.startsWith(id)).length).toBeGreaterThan(1);
  });

  it.each(CHECKS.map(({ id }) => id).filter((id) => id !== 'time'))(
    'notices when %s shows no words for what it finds',
    (id) => {
      const broken = brokenBy(
        changed(({ evidence = {} }) => ({
          evidence: Object.fromEntries(Object.entries(evidence).filter(([finding]) => finding !== id)),
        })),
      );
      expect(broken.length).toBeGreaterThan(0);
      expect(broken.every(({ what }) => what.startsWith(`${id} is found and no words`))).toBe(true);
    },
  );

  it('fails when the published arithmetic changes and its version does not, and names what changed', () => {
    const before = { ...base, arithmetic: arithmetic() };
    const heavier: Arithmetic = { ...before.arithmetic, 'time clear, all else partial': [99, 0.5] };
    const changedUnderhand = compare({ ...before, arithmetic: heavier }, before);
    expect(changedUnderhand.outcome).toBe('regression');
    expect(changedUnderhand.broken.map(({ id }) => id)).toEqual(['arithmetic/time clear, all else partial']);
    const declared = { ...before, arithmetic: heavier, grader: { rubricVersion: 'next' } };
    expect(compare(declared, before).outcome).toBe('unchanged');
  });

  it('fails when a threshold of follow-up answers moves by a little', () => {
    const before = { ...base, arithmetic: arithmetic() };
    const kept = CLEAR_FROM.other;
    CLEAR_FROM.other += 0.001;
    try {
      const ids = compare({ ...before, arithmetic: arithmetic() }, before).broken.map(({ id }) => id);
      expect(ids).toEqual(['arithmetic/follow-up, other is partial and clear from']);
    } finally {
      CLEAR_FROM.other = kept;
    }
  });

  it('has nothing to say once a break is taken back', () => {
    const stuck = changed(({ dimensions }) => ({ dimensions: { ...dimensions, time: 'absent' as const } }));
    expect(compare(stuck).outcome).toBe('regression');
    expect(compare(base)).toMatchObject({ outcome: 'unchanged', broken: [], flips: [] });
  });

  it('notices verdicts that are one level too generous, and takes the way back for an improvement', () => {
    const generous = changed(({ verdict, score }) => {
      const rank = Math.min(5, verdictRank(verdict) + 1);
      return { verdict: VERDICTS[rank] as CaseResult['verdict'], score: Math.min(100, score + 100 / 6) };
    });
    expect(compare(generous).outcome).toBe('regression');
    expect(compare(base, generous).outcome).toBe('improvement');
  });

  it('calls a handful of flips noise', () => {
    const few = changed(({ id, verdict }) =>
      ['opening/d1-03', 'opening/d1-12'].includes(id)
        ? { verdict: VERDICTS[Math.max(0, verdictRank(verdict) - 1)] as CaseResult['verdict'] }
        : {},
    );
    const comparison = compare(few);
    expect(comparison.outcome).toBe('within noise');
    expect(comparison.flips.length).toBeGreaterThan(0);
  });

  it('fails on a single attack that works, whatever the statistics say', () => {
    const attack = dataset.variations.find(({ kind }) => kind === 'attack');
    const works = changed(({ id }) =>
      id === attack?.variant ? { verdict: 'strong_hire' as const, score: 99 } : {},
    );
    const comparison = compare(works);
    expect(comparison.outcome).toBe('regression');
    expect(comparison.broken.map(({ id }) => id)).toEqual([attack?.id]);
    // Known from before: named, and no reason to fail again.
    const again = compare(works, works);
    expect([again.outcome, again.broken]).toEqual(['unchanged', []]);
    expect(again.known.map(({ id }) => id)).toContain(attack?.id);
  });

  it('fails when a shipped strong answer is no longer above its weak one; a tie is enough', () => {
    const pair = dataset.pairs.find(({ kind }) => kind === 'catalogue-opening');
    const weak = base.results.find(({ id }) => id === pair?.worse);
    const tie = compare(changed(({ id }) => (id === pair?.better ? { score: weak?.score ?? 0 } : {})));
    expect(tie.broken.map(({ id }) => id)).toContain(pair?.id);
    expect(tie.outcome).toBe('regression');
  });

  it('puts a case whose repeats disagree into quarantine and does not fail for it', () => {
    const attack = dataset.variations.find(({ kind }) => kind === 'attack');
    const flaky: Run = {
      ...base,
      results: base.results.flatMap((result) =>
        result.id === attack?.variant
          ? [
              { ...result, verdict: 'strong_hire' as const, score: 99 },
              { ...result, repeat: 2, verdict: 'hire' as const, score: 80 },
            ]
          : [result],
      ),
    };
    const comparison = compare(flaky);
    expect(comparison.quarantined).toEqual([attack?.variant]);
    expect([comparison.outcome, comparison.broken.length]).toEqual(['unchanged', 0]);
  });

  it('leaves out cases whose text changed', () => {
    const other = compare(changed((_, at) => (at === 0 ? { hash: 'other' } : {})));
    expect(other.left).toBe(1);
    expect(other.compared).toBe(base.results.length - 1);
  });
});
