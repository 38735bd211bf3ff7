import { describe, expect, it } from 'vitest';
import {
  classScores,
  clusterBootstrap,
  lowerMedian,
  quadraticWeightedKappa,
  seededRandom,
  solve,
  wilson,
} from './statistics.ts';

describe('quadraticWeightedKappa', () => {
  it('is 1 for agreement, -1 for reversal and 0 for a constant guess', () => {
    expect(quadraticWeightedKappa([0, 1, 2, 3], [0, 1, 2, 3])).toBe(1);
    expect(quadraticWeightedKappa([0, 1, 2, 3], [3, 2, 1, 0])).toBeCloseTo(-1, 12);
    expect(quadraticWeightedKappa([0, 1, 2, 3], [1, 1, 1, 1])).toBeCloseTo(0, 1);
  });

  it('equals the matrix definition on a worked example', () => {
    // Observed weighted disagreement 2 * 1 / 9; expected from the marginals (weights (i - j)^2 / 4).
    const left = [0, 0, 0, 1, 1, 1, 2, 2, 2];
    const right = [0, 0, 1, 1, 1, 1, 2, 2, 1];
    const observed = (1 + 1) / 9 / 4;
    const marginLeft = [3, 3, 3];
    const marginRight = [2, 5, 2];
    let expected = 0;
    for (let i = 0; i < 3; i += 1) {
      for (let j = 0; j < 3; j += 1) {
        expected += (((i - j) ** 2 / 4) * ((marginLeft[i] ?? 0) * (marginRight[j] ?? 0))) / 81;
      }
    }
    expect(quadraticWeightedKappa(left, right)).toBeCloseTo(1 - observed / expected, 12);
  });

  it('is undefined where nothing varies', () => {
    expect(quadraticWeightedKappa([2, 2], [2, 2])).toBeNaN();
  });
});

describe('wilson', () => {
  it('gives the published interval for 8 of 10', () => {
    const [low, high] = wilson(8, 10);
    expect(low).toBeCloseTo(0.4902, 3);
    expect(high).toBeCloseTo(0.9433, 3);
  });

  it('knows nothing without data', () => {
    expect(wilson(0, 0)).toEqual([0, 1]);
  });
});

describe('clusterBootstrap', () => {
  it('repeats with the same seed and holds the mean inside', () => {
    const rows = Array.from({ length: 40 }, (_, at) => ({ story: String(at % 10), value: at % 7 }));
    const meanOf = (list: readonly { value: number }[]): number =>
      list.reduce((sum, { value }) => sum + value, 0) / list.length;
    const interval = clusterBootstrap(rows, ({ story }) => story, meanOf, { samples: 500 });
    expect(clusterBootstrap(rows, ({ story }) => story, meanOf, { samples: 500 })).toEqual(interval);
    expect(interval[0]).toBeLessThan(meanOf(rows));
    expect(interval[1]).toBeGreaterThan(meanOf(rows));
  });
});

describe('small helpers', () => {
  it('takes the lower of two middle values', () => {
    expect(lowerMedian([5, 1])).toBe(1);
    expect(lowerMedian([4, 0, 2])).toBe(2);
  });

  it('scores a class', () => {
    expect(classScores(['a', 'a', 'b', 'b'], ['a', 'b', 'b', 'b'], 'a')).toEqual({
      precision: 1,
      recall: 0.5,
      f1: 2 / 3,
      support: 2,
    });
  });

  it('solves a linear system that needs a pivot', () => {
    const [x, y] = solve(
      [
        [0, 2],
        [1, 1],
      ],
      [4, 5],
    );
    expect(x).toBeCloseTo(3, 12);
    expect(y).toBeCloseTo(2, 12);
  });

  it('draws evenly enough and repeatably', () => {
    const random = seededRandom(3);
    const draws = Array.from({ length: 2_000 }, random);
    expect(draws.every((draw) => draw >= 0 && draw < 1)).toBe(true);
    expect(draws.reduce((sum, draw) => sum + draw, 0) / draws.length).toBeCloseTo(0.5, 1);
    expect(Array.from({ length: 5 }, seededRandom(3))).toEqual(draws.slice(0, 5));
  });
});
