/** Every statistic of the reports against worked examples that others published. */
import { describe, expect, it } from 'vitest';
import {
  biasOf,
  count,
  emptyTable,
  estimate,
  kappaOf,
  macroF1Of,
  resample,
  type Table,
  tablesBy,
} from './confusion.ts';
import { brierScore, flipRate } from './reliability.ts';
import {
  fewestFlips,
  holm,
  mcnemarExact,
  pairedDifference,
  pairedMeans,
  smallestDetectable,
  upperLimit,
} from './significance.ts';
import { classScores, clusterBootstrap, mean, quadraticWeightedKappa, wilson } from './statistics.ts';

const tableOf = (size: number, pairs: readonly (readonly [number, number | undefined])[]): Table => {
  const table = emptyTable(size);
  for (const [truth, found] of pairs) count(table, truth, found);
  return table;
};

describe('quadratic weighted kappa', () => {
  // The anxiety ratings of R's package irr 0.84 (20 persons, 6 classes), raters 2 and 3: kappa2(..., "squared").
  const rated = [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3, 3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4, 2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2]; // biome-ignore format: a table

  it('is 0.2520325 on them', () => {
    // 60 marks, rater after rater; nobody gave a 5, and irr numbers the classes that occur.
    const [left, right] = [rated.slice(20, 40), rated.slice(40)].map((marks) =>
      marks.map((mark) => Math.min(5, mark) - 1),
    );
    expect(quadraticWeightedKappa(left ?? [], right ?? [])).toBeCloseTo(0.2520325, 7);
    expect(
      kappaOf(
        tableOf(
          6,
          (left ?? []).map((mark, at) => [mark, right?.[at]]),
        ),
      ),
    ).toBeCloseTo(0.2520325, 7);
  });

  it('passes over what was not told, and is undefined where nothing varies', () => {
    const told = [
      [0, 0],
      [1, 2],
      [2, 2],
    ] as const;
    expect(kappaOf(tableOf(3, [...told, [1, undefined]]))).toBe(kappaOf(tableOf(3, told)));
    expect(kappaOf(tableOf(3, [[1, 1]]))).toBeNaN();
  });
});

describe('macro F1 and bias', () => {
  // scikit-learn's documentation of f1_score: macro 0.26..., and of precision_recall_fscore_support.
  const pairs = [0, 1, 2, 0, 1, 2].map((truth, at) => [truth, [0, 2, 1, 0, 0, 1][at]] as const);

  it('is 0.2667 on the example of scikit-learn', () => {
    expect(macroF1Of(tableOf(3, pairs))).toBeCloseTo(0.8 / 3, 12);
    const [truth, found] = [pairs.map(([each]) => String(each)), pairs.map(([, each]) => String(each))];
    const scores = classScores(truth, found, '0');
    expect(scores).toMatchObject({ precision: 2 / 3, recall: 1, support: 2 });
    expect(scores.f1).toBeCloseTo(0.8, 12);
  });

  it('counts a class that was not told as missed, and the mean step of what was', () => {
    expect(macroF1Of(tableOf(2, [[0, 0], [1, undefined]]))).toBeCloseTo(0.5, 12); // biome-ignore format: short
    expect(biasOf(tableOf(3, [[0, 2], [1, 1], [2, 1]]))).toBeCloseTo(1 / 3, 12); // biome-ignore format: short
  });
});

describe('intervals of a proportion', () => {
  // Newcombe 1998, Statistics in Medicine 17:857-872, table I: method 3 (Wilson) and method 5 (Clopper-Pearson).
  it.each([
    [81, 263, 0.2553, 0.3662, 0.3676],
    [15, 148, 0.0624, 0.1605, 0.1617],
    [0, 20, 0, 0.1611, 0.1684],
    [1, 29, 0.0061, 0.1718, 0.1776],
  ])('agree with Newcombe for %d of %d', (hits, total, low, high, exactHigh) => {
    const interval = wilson(hits, total);
    expect(interval[0]).toBeCloseTo(low, 4);
    expect(interval[1]).toBeCloseTo(high, 4);
    expect(upperLimit(hits, total, 0.975)).toBeCloseTo(exactHigh, 4);
  });

  it('follow the rule of three where nothing was seen', () => {
    // Hanley and Lippman-Hand 1983, JAMA 249:1743: 95 % limits 1 - 0.05^(1/n), about 3/n.
    for (const [total, limit] of [[10, 0.2589], [20, 0.1391], [100, 0.0295], [1_000, 0.003]] as const) // biome-ignore format: short
      expect(upperLimit(0, total)).toBeCloseTo(limit, 4);
    expect(upperLimit(3, 3)).toBe(1);
  });
});

describe("McNemar's exact test", () => {
  it.each([
    // Armitage and Berry 1994, p. 127, as worked out by StatsDirect.
    [12, 2, 0.0129],
    // Fagerland, Lydersen and Laake 2013, BMC Med Res Methodol 13:91: airway hyper-responsiveness.
    [7, 1, 0.0703],
  ])('gives the published p for %d against %d', (lost, gained, p) => {
    expect(mcnemarExact(lost, gained)).toBeCloseTo(p, 4);
    expect(mcnemarExact(gained, lost)).toBe(mcnemarExact(lost, gained));
  });

  it('needs six flips one way', () => {
    expect([mcnemarExact(5, 0), mcnemarExact(6, 0)]).toEqual(
      [0.0625, 0.03125].map((p) => expect.closeTo(p, 12)),
    );
    expect(fewestFlips()).toBe(6);
    expect(mcnemarExact(0, 0)).toBe(1);
  });
});

describe("Holm's adjustment", () => {
  it('gives what R does: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm")', () => {
    // The example of Wikipedia's "Holm-Bonferroni method".
    const adjusted = holm([0.01, 0.04, 0.03, 0.005]);
    for (const [at, p] of [0.03, 0.06, 0.06, 0.02].entries()) expect(adjusted[at]).toBeCloseTo(p, 12);
    expect(holm([0.01, Number.NaN])).toEqual([0.01, Number.NaN]);
    expect(holm([0.9, 0.8])).toEqual([1, 1]);
  });
});

describe('the bootstrap', () => {
  // Efron and Tibshirani 1993: the seven treated mice (table 2.1). The standard error of the mean is 23.36 for an
  // infinity of samples (table 2.2); the 2.5 and 97.5 percentiles are 45.9 and 135.4 (table 13.1, 1,000 samples).
  const mice = [94, 197, 16, 38, 99, 141, 23];
  const tables = new Map(mice.map((_, at) => [String(at), tableOf(7, [[at, 0]])]));
  const meanOf = ({ counts }: Table) =>
    mice.reduce((sum, days, at) => sum + days * (counts[at * 8] as number), 0) / mice.length;

  it('recovers the standard error of the treated mice', () => {
    const drawn: number[] = [];
    for (const total of resample([...tables.values()], 7, { samples: 20_000 })) drawn.push(meanOf(total));
    const middle = mean(drawn);
    expect(Math.sqrt(mean(drawn.map((each) => (each - middle) ** 2)))).toBeCloseTo(23.36, 0);
  });

  it('recovers their percentile interval, by tables and by rows', () => {
    const { value, interval } = estimate(tables, 7, meanOf, { samples: 20_000 });
    expect(value).toBeCloseTo(86.86, 2);
    const rows = mice.map((days, at) => ({ days, mouse: String(at) }));
    const plain = clusterBootstrap(
      rows,
      ({ mouse }) => mouse,
      (drawn) => mean(drawn.map(({ days }) => days)),
      { samples: 20_000 },
    );
    for (const [low, high] of [interval, plain]) {
      expect(Math.abs(low - 45.9)).toBeLessThan(2.5);
      expect(Math.abs(high - 135.4)).toBeLessThan(2.5);
    }
  });

  it('resamples whole clusters: copies of a story add nothing', () => {
    const [once, fivefold] = [1, 5].map((times) =>
      estimate(
        tablesBy(
          mice.flatMap((_, at) => Array.from({ length: times }, () => at)),
          7,
          String,
          (at) => ({ truth: at, found: 0 }),
        ),
        7,
        (table) => meanOf(table) / times,
      ),
    );
    expect(fivefold?.interval).toEqual(once?.interval.map((each) => expect.closeTo(each, 9)));
  });

  it('compares on the same clusters: what both sides share cancels out', () => {
    // Ten stories, each as far off on both sides: the difference is nothing, however much stories differ.
    const sides = ['base', 'head'].map(
      () =>
      tablesBy(Array.from({ length: 40 }, (_, at) => at), 3, (at) => String(at % 10), (at) => ({ truth: at % 3, found: (at + (at % 4 === 0 ? 1 : 0)) % 3 })), // biome-ignore format: short
    );
    expect(pairedDifference(sides[0] as never, sides[1] as never, 3)).toEqual({
      delta: 0,
      interval: [0, 0],
      p: 1,
    });
    // The sign of a paired difference: everything one class up is a loss with no room for chance.
    const worse = tablesBy(Array.from({ length: 40 }, (_, at) => at), 3, (at) => String(at % 10), (at) => ({ truth: at % 3, found: (at + 1) % 3 })); // biome-ignore format: short
    const { delta, interval, p } = pairedDifference(sides[0] as never, worse, 3);
    expect(delta).toBeLessThan(0);
    expect(interval[1]).toBeLessThan(0);
    expect(p).toBeLessThan(0.01);
  });

  it('compares paired means: the extra sleep of ten patients', () => {
    // Student 1908 (R's `sleep`): hours gained with drug 2 less drug 1; mean 1.58, t test p 0.0028, interval 0.70 to 2.46.
    const gained = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4];
    const { delta, interval, p } = pairedMeans(new Map(gained.map((hours, at) => [String(at), [hours]])));
    expect(delta).toBeCloseTo(1.58, 12);
    expect(p).toBeLessThan(0.01);
    expect(Math.abs(interval[0] - 0.7)).toBeLessThan(0.3);
    expect(Math.abs(interval[1] - 2.46)).toBeLessThan(0.3);
  });
});

describe('the smallest effect that could have been seen', () => {
  const rows = (answers: number) =>
    Array.from({ length: answers }, (_, at) => ({
      cluster: String(at),
      truth: at % 5,
      found: at % 3 === 0 ? Math.min(4, (at % 5) + 1) : at % 5,
    }));

  it('shrinks with more answers, about as their square root', () => {
    // Fisher: the standard error of a mean goes with 1 / sqrt(n).
    const [few, many] = [60, 240].map((answers) => smallestDetectable(rows(answers), 5)?.kappa ?? Number.NaN);
    expect(few).toBeGreaterThan(many as number);
  });
});

describe('confidence and repeats', () => {
  it('gives the Brier scores of the published examples', () => {
    // Wikipedia's "Brier score": 100 % and rain 0; 100 % and none 1; 70 % and rain 0.09; 30 % and rain 0.49.
    for (const [
      stated,
      rain,
      score,
    ] of [[1, true, 0], [1, false, 1], [0.7, true, 0.09], [0.3, true, 0.49]] as const) // biome-ignore format: short
      expect(brierScore([stated], [rain])).toBeCloseTo(score, 12);
  });

  it('gives the agreement of ten subjects rated by fourteen raters', () => {
    // Fleiss 1971, in Wikipedia's worked example: mean pairwise agreement 0.378. Two draws of the same 14 ratings also
    // meet themselves, one time in 14.
    const counts = [[0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1], [7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7]]; // biome-ignore format: a table
    const verdicts = counts.map((row) => row.flatMap((times, category) => Array.from({ length: times }, () => String(category)))); // biome-ignore format: short
    expect(1 - flipRate(verdicts)).toBeCloseTo((13 * 0.378 + 1) / 14, 3);
    expect(flipRate([['hire', 'hire', 'hire']])).toBe(0);
  });
});
