/** Golden tests: every statistic against a worked example that was published elsewhere. */
import { describe, expect, it } from 'vitest';
import {
  biasOf,
  count,
  emptyTable,
  estimate,
  kappaOf,
  macroF1Of,
  type Table,
  tablesBy,
} from './confusion.ts';
import { brierScore, flipRate } from './reliability.ts';
import {
  fewestFlips,
  holm,
  mcnemarExact,
  pairedDifference,
  smallestDetectable,
  upperLimit,
} from './significance.ts';
import { clusterBootstrap, lowerMedian, mean, quadraticWeightedKappa, solve, wilson } from './statistics.ts';

const tableOf = (truth: readonly number[], found: readonly number[], size: number): Table => {
  const table = emptyTable(size);
  for (const [at, value] of truth.entries()) count(table, value, found[at]);
  return table;
};

describe('Wilson interval', () => {
  // Newcombe (1998), Statistics in Medicine 17, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i', (successes, total, low, high) => {
    const [from, to] = wilson(successes, total);
    expect(from).toBeCloseTo(low, 4);
    expect(to).toBeCloseTo(high, 4);
  });
});

describe('quadratic weighted kappa', () => {
  // The tests of benhamner/Metrics, the reference code of Kaggle's essay-scoring competitions.
  it.each([
    [[1, 2, 3], [1, 2, 3], 1],
    [[1, 2, 1], [1, 2, 2], 0.4],
    [[1, 2, 3, 1, 2, 2, 3], [1, 2, 3, 1, 2, 3, 2], 0.75],
  ])('%j against %j', (left, right, kappa) => {
    expect(quadraticWeightedKappa(left, right)).toBeCloseTo(kappa, 10);
    expect(kappaOf(tableOf(left, right, 4))).toBeCloseTo(kappa, 10);
  });

  it('ignores what was not told and is undefined when nothing varies', () => {
    const table = tableOf([1, 2, 1], [1, 2, 2], 3);
    count(table, 0, undefined);
    expect(kappaOf(table)).toBeCloseTo(0.4, 10);
    expect(kappaOf(tableOf([1, 1], [1, 1], 3))).toBeNaN();
  });
});

describe('macro F1 and bias', () => {
  it('is as in the documentation of scikit-learn (f1_score, average="macro")', () => {
    expect(macroF1Of(tableOf([0, 1, 2, 0, 1, 2], [0, 2, 1, 0, 0, 1], 3))).toBeCloseTo(0.8 / 3, 10);
  });

  it('counts what was not told as a miss', () => {
    const table = tableOf([0, 1], [0, 1], 2);
    count(table, 1, undefined);
    expect(macroF1Of(table)).toBeCloseTo((1 + 2 / 3) / 2, 10);
  });

  it('has a sign: generous is above zero', () => {
    expect(biasOf(tableOf([0, 1, 2], [1, 2, 2], 3))).toBeCloseTo(2 / 3, 10);
  });
});

describe("McNemar's exact test", () => {
  it('is as in the documentation of pingouin (chi2_mcnemar, 40 against 8: 0.000003)', () => {
    expect(mcnemarExact(40, 8)).toBeCloseTo(0.000003, 6);
    expect(mcnemarExact(40, 8)).toBe(mcnemarExact(8, 40));
  });

  it('is the two-sided sign test: 2 against 8 (Siegel 1956, table D: 0.055 one-sided)', () => {
    expect(mcnemarExact(2, 8)).toBeCloseTo(0.109375, 10);
  });

  it('needs six flips that go one way', () => {
    expect(mcnemarExact(5, 0)).toBeCloseTo(0.0625, 10);
    expect(fewestFlips()).toBe(6);
    expect(mcnemarExact(0, 0)).toBe(1);
  });

  it('does not overflow', () => expect(mcnemarExact(3_000, 3_000)).toBeCloseTo(1, 6));
});

describe('Holm', () => {
  it('adjusts the worked example of the encyclopaedias: 0.01, 0.04, 0.03, 0.005', () => {
    expect(holm([0.01, 0.04, 0.03, 0.005])).toEqual([
      expect.closeTo(0.03, 10),
      expect.closeTo(0.06, 10),
      expect.closeTo(0.06, 10),
      expect.closeTo(0.02, 10),
    ]);
  });

  it('leaves out what could not be tested', () => {
    const [first, second] = holm([Number.NaN, 0.03]);
    expect(first).toBeNaN();
    expect(second).toBeCloseTo(0.03, 10);
  });
});

describe('upper limit', () => {
  // Hanley and Lippman-Hand (1983), JAMA 249: nothing seen in 14 patients and the rule of three.
  it('is about 3/n when nothing was seen', () => {
    expect(upperLimit(0, 14)).toBeCloseTo(1 - 0.05 ** (1 / 14), 8);
    expect(upperLimit(0, 300)).toBeCloseTo(0.00994, 4);
  });

  it('is the Clopper-Pearson limit: 1 of 10 at 97.5 % one-sided is 0.4450', () => {
    expect(upperLimit(1, 10, 0.975)).toBeCloseTo(0.445, 3);
  });
});

describe('Brier score', () => {
  it('is as in the documentation of scikit-learn', () => {
    expect(brierScore([0.1, 0.9, 0.8, 0.3], [false, true, true, false])).toBeCloseTo(0.0375, 10);
  });
});

describe('flip rate', () => {
  it("is one minus Gini's sum of squares: thirds of a coin that falls twice on one side", () => {
    expect(flipRate([['a', 'a', 'b']])).toBeCloseTo(4 / 9, 10);
    expect(flipRate([['a', 'a'], ['a', 'b']])).toBeCloseTo(0.25, 10); // biome-ignore format: one line
  });
});

describe('bootstrap', () => {
  // Efron and Tibshirani (1993), table 3.1: average LSAT score and GPA of 15 law schools.
  const schools = [
    [576, 3.39], [635, 3.3], [558, 2.81], [578, 3.03], [666, 3.44], [580, 3.07], [555, 3], [661, 3.43],
    [651, 3.36], [605, 3.13], [653, 3.12], [575, 2.74], [545, 2.76], [572, 2.88], [594, 2.96],
  ] as const; // biome-ignore format: a table
  const correlation = (rows: readonly (readonly [number, number])[]): number => {
    const [x, y] = [mean(rows.map(([score]) => score)), mean(rows.map(([, grade]) => grade))];
    const sum = (pick: (score: number, grade: number) => number) =>
      rows.reduce((total, [score, grade]) => total + pick(score - x, grade - y), 0);
    return sum((a, b) => a * b) / Math.sqrt(sum((a) => a * a) * sum((_, b) => b * b));
  };

  it('gives the spread of the law-school correlation that they print (0.776, standard error about 0.13)', () => {
    expect(correlation(schools)).toBeCloseTo(0.776, 3);
    let clusters = 0;
    const seen: number[] = [];
    clusterBootstrap(
      schools,
      () => String(clusters++),
      (rows) => {
        const value = correlation(rows);
        if (Number.isFinite(value)) seen.push(value);
        return value;
      },
      { samples: 3_200 },
    );
    const middle = mean(seen);
    expect(Math.sqrt(mean(seen.map((value) => (value - middle) ** 2)))).toBeCloseTo(0.132, 1);
    expect(Math.abs(Math.sqrt(mean(seen.map((value) => (value - middle) ** 2))) - 0.132)).toBeLessThan(0.01);
  });

  const rows = Array.from({ length: 60 }, (_, at) => ({
    cluster: String(at % 20),
    truth: at % 6,
    found: at % 7 === 0 ? (at + 1) % 6 : at % 6,
  }));
  const tables = (shift: (row: (typeof rows)[number]) => number) =>
    tablesBy(
      rows,
      6,
      ({ cluster }) => cluster,
      (row) => ({ truth: row.truth, found: shift(row) }),
    );

  it('on tables is the bootstrap on rows', () => {
    const byTables = estimate(tables(({ found }) => found), 6, kappaOf); // biome-ignore format: one line
    const byRows = clusterBootstrap(
      rows,
      ({ cluster }) => cluster,
      (sample) =>
        quadraticWeightedKappa(
          sample.map(({ truth }) => truth),
          sample.map(({ found }) => found),
        ),
    );
    expect(byTables.interval[0]).toBeCloseTo(byRows[0], 10);
    expect(byTables.interval[1]).toBeCloseTo(byRows[1], 10);
  });

  it('calls nothing a difference when nothing changed, and sees a grader that turned blind', () => {
    const same = pairedDifference(tables(({ found }) => found), tables(({ found }) => found), 6); // biome-ignore format: one line
    expect(same).toEqual({ delta: 0, interval: [0, 0], p: 1 });
    const blind = pairedDifference(tables(({ found }) => found), tables(() => 3), 6); // biome-ignore format: one line
    expect(blind.delta).toBeLessThan(-0.5);
    expect(blind.p).toBeLessThan(0.01);
    expect(blind.interval[1]).toBeLessThan(0);
  });

  it('finds a smaller loss with more cases', () => {
    const few = smallestDetectable(rows, 6);
    const many = smallestDetectable(
      Array.from({ length: 5 }, (_, copy) =>
        rows.map((row) => ({ ...row, cluster: `${copy}/${row.cluster}` })),
      ).flat(),
      6,
    );
    expect(few?.kappa).toBeGreaterThan(many?.kappa ?? 1);
  });
});

describe('small helpers', () => {
  it('takes the lower of two middle values', () => expect(lowerMedian([3, 1, 4, 2])).toBe(2));
  it('solves the textbook system 2x + y = 5, x + 3y = 10', () => {
    const [x, y] = solve(
      [
        [2, 1],
        [1, 3],
      ],
      [5, 10],
    );
    expect(x).toBeCloseTo(1, 10);
    expect(y).toBeCloseTo(3, 10);
  });
});
