/** The statistics of the reports: agreement, intervals, and a seeded random source so that reports repeat. */

/** A small seeded generator (mulberry32): the same seed gives the same report. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;

const variance = (values: readonly number[]): number => {
  const middle = mean(values);
  return mean(values.map((value) => (value - middle) ** 2));
};

/**
 * Quadratic weighted kappa in its moment form (Lin's concordance on the marks):
 * 1 - mean((a-b)^2) / (var a + var b + (mean a - mean b)^2). NaN when neither side varies and both agree.
 */
export function quadraticWeightedKappa(left: readonly number[], right: readonly number[]): number {
  const observed = mean(left.map((value, index) => (value - (right[index] as number)) ** 2));
  const expected = variance(left) + variance(right) + (mean(left) - mean(right)) ** 2;
  return expected === 0 ? Number.NaN : 1 - observed / expected;
}

/** The Wilson interval of a proportion at 95 %. */
export function wilson(successes: number, total: number): [number, number] {
  if (total === 0) return [0, 1];
  const z = 1.959964;
  const share = successes / total;
  const centre = share + z ** 2 / (2 * total);
  const spread = z * Math.sqrt((share * (1 - share)) / total + z ** 2 / (4 * total ** 2));
  const scale = 1 + z ** 2 / total;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}

/**
 * A 95 % percentile interval from resampling whole clusters (stories): answers of one story are not independent.
 * Samples on which the statistic is undefined are left out.
 */
export function clusterBootstrap<Row>(
  rows: readonly Row[],
  clusterOf: (row: Row) => string,
  statistic: (rows: readonly Row[]) => number,
  { samples = 2_000, seed = 7 }: { samples?: number; seed?: number } = {},
): [number, number] {
  const clusters = [...Map.groupBy(rows, clusterOf).values()];
  const random = seededRandom(seed);
  const values: number[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    const drawn = clusters.flatMap(() => clusters[Math.floor(random() * clusters.length)] ?? []);
    const value = statistic(drawn);
    if (Number.isFinite(value)) values.push(value);
  }
  values.sort((left, right) => left - right);
  const at = (share: number): number =>
    values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? Number.NaN;
  return [at(0.025), at(0.975)];
}

export interface ClassScores {
  precision: number;
  recall: number;
  f1: number;
  support: number;
}

/** Precision, recall and F1 of one class. A class that is never predicted has precision 0, if it occurs. */
export function classScores(
  truth: readonly string[],
  predicted: readonly string[],
  label: string,
): ClassScores {
  const hits = truth.filter((value, index) => value === label && predicted[index] === label).length;
  const support = truth.filter((value) => value === label).length;
  const claimed = predicted.filter((value) => value === label).length;
  const precision = claimed === 0 ? (support === 0 ? Number.NaN : 0) : hits / claimed;
  const recall = support === 0 ? Number.NaN : hits / support;
  const f1 = hits === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, support };
}

/** The lower median: the middle value, the lower one of two. */
export function lowerMedian(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** Solves a symmetric positive definite system by Gaussian elimination with pivoting. */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, index) => [...row, right[index] as number]);
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) {
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    }
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    const lead = rows[column] as number[];
    for (let row = column + 1; row < size; row += 1) {
      const target = rows[row] as number[];
      const factor = (target[column] as number) / (lead[column] as number);
      for (let at = column; at <= size; at += 1)
        target[at] = (target[at] as number) - factor * (lead[at] as number);
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row -= 1) {
    const current = rows[row] as number[];
    let rest = current[size] as number;
    for (let at = row + 1; at < size; at += 1) rest -= (current[at] as number) * (solution[at] as number);
    solution[row] = rest / (current[row] as number);
  }
  return solution;
}
