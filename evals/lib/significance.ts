/** Whether two gradings of the same cases differ by more than chance, and what could have been seen at all. */
import { kappaOf, quantile, type Resampling, resample, sumOf, type Table } from './confusion.ts';
import { seededRandom } from './statistics.ts';

/** log of n choose k. */
function logChoose(n: number, k: number): number {
  let sum = 0;
  for (let at = 1; at <= k; at += 1) sum += Math.log(n - k + at) - Math.log(at);
  return sum;
}

/**
 * McNemar's test in its exact form: the two-sided binomial probability of a split at least as uneven as `lost`
 * against `gained` when both ways are equally likely. Cases that agree do not matter.
 */
export function mcnemarExact(lost: number, gained: number): number {
  const n = lost + gained;
  let tail = 0;
  for (let k = 0; k <= Math.min(lost, gained); k += 1) tail += Math.exp(logChoose(n, k) - n * Math.LN2);
  return Math.min(1, 2 * tail);
}

/** The fewest flips, all one way, that McNemar's exact test can call significant: 6 at 5 %. */
export function fewestFlips(alpha = 0.05): number {
  let flips = 1;
  while (mcnemarExact(flips, 0) >= alpha) flips += 1;
  return flips;
}

/** Holm's step-down adjustment (1979), in the order given. NaN stays NaN and does not count as a test. */
export function holm(pValues: readonly number[]): number[] {
  const order = pValues
    .map((p, at) => ({ p, at }))
    .filter(({ p }) => Number.isFinite(p))
    .sort((left, right) => left.p - right.p);
  const adjusted = pValues.map(() => Number.NaN);
  let floor = 0;
  for (const [rank, { p, at }] of order.entries()) {
    floor = Math.max(floor, Math.min(1, (order.length - rank) * p));
    adjusted[at] = floor;
  }
  return adjusted;
}

/** The exact one-sided upper limit of a proportion (Clopper-Pearson); about 3/n when nothing was seen. */
export function upperLimit(successes: number, total: number, confidence = 0.95): number {
  if (total === 0 || successes >= total) return 1;
  const atMost = (share: number): number => {
    let sum = 0;
    for (let k = 0; k <= successes; k += 1)
      sum += Math.exp(logChoose(total, k) + k * Math.log(share) + (total - k) * Math.log1p(-share));
    return sum;
  };
  let [low, high] = [successes / total, 1];
  if (low === 0) low = 1e-12;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (atMost(middle) > 1 - confidence) low = middle;
    else high = middle;
  }
  return high;
}

export interface Difference {
  /** Head minus base. */
  delta: number;
  interval: [number, number];
  /** Two-sided. 1 when no case changed. */
  p: number;
}

/**
 * The difference of a statistic between two gradings of the same cases. Both are computed on the same resampled
 * clusters, so what they share cancels out.
 *
 * @param base tables of the clusters; `head` has the same clusters
 */
export function pairedDifference(
  base: ReadonlyMap<string, Table>,
  head: ReadonlyMap<string, Table>,
  size: number,
  statistic: (table: Table) => number = kappaOf,
  options?: Resampling,
): Difference {
  const names = [...base.keys()];
  const tablesOf = (side: ReadonlyMap<string, Table>) => names.map((name) => side.get(name) as Table);
  const [before, after] = [tablesOf(base), tablesOf(head)];
  const delta = statistic(sumOf(after, size)) - statistic(sumOf(before, size));
  const isSame = before.every((table, at) =>
    table.counts.every((times, cell) => times === after[at]?.counts[cell]),
  );
  if (isSame) return { delta: 0, interval: [0, 0], p: 1 };
  // Not zipped with a helper: each generator reuses one table, so a value has to be taken before the next one.
  const heads = resample(after, size, options);
  const deltas: number[] = [];
  for (const sampled of resample(before, size, options)) {
    const difference = statistic(heads.next().value as Table) - statistic(sampled);
    if (Number.isFinite(difference)) deltas.push(difference);
  }
  return { delta, ...readBootstrap(deltas) };
}

/**
 * The mean of paired differences, with the same bootstrap over clusters.
 *
 * @param differences head minus base of every case, by cluster
 */
export function pairedMeans(
  differences: ReadonlyMap<string, readonly number[]>,
  { samples = 2_000, seed = 7 }: Resampling = {},
): Difference {
  const clusters = [...differences.values()].map((values) => ({
    sum: values.reduce((total, value) => total + value, 0),
    cases: values.length,
  }));
  const meanOf = (drawn: readonly { sum: number; cases: number }[]): number => {
    let [sum, cases] = [0, 0];
    for (const each of drawn) {
      sum += each.sum;
      cases += each.cases;
    }
    return sum / cases;
  };
  if (clusters.every(({ sum }) => sum === 0)) return { delta: 0, interval: [0, 0], p: 1 };
  const random = seededRandom(seed);
  const deltas = Array.from({ length: samples }, () =>
    meanOf(
      clusters.map(() => clusters[Math.floor(random() * clusters.length)] as { sum: number; cases: number }),
    ),
  );
  return { delta: meanOf(clusters), ...readBootstrap(deltas) };
}

/** The interval and the two-sided p of resampled differences. */
function readBootstrap(deltas: number[]): Pick<Difference, 'interval' | 'p'> {
  deltas.sort((left, right) => left - right);
  const atMostZero = deltas.filter((value) => value <= 0).length;
  const atLeastZero = deltas.filter((value) => value >= 0).length;
  const p =
    deltas.length === 0
      ? Number.NaN
      : Math.min(1, (2 * (Math.min(atMostZero, atLeastZero) + 1)) / (deltas.length + 1));
  return { interval: [quantile(deltas, 0.025), quantile(deltas, 0.975)], p };
}

export interface Detectable {
  /** Loss of kappa that would have been called a regression in at least 80 % of the simulations. */
  kappa: number;
  /** The share of cases that was put one class further from the truth for it. */
  share: number;
}

export interface Observation {
  cluster: string;
  truth: number;
  found: number;
}

/**
 * The smallest loss that the cases could have shown: puts a growing share of them one class further from the truth
 * and asks how often the paired bootstrap notices. Undefined when even half of them would not do.
 */
export function smallestDetectable(
  rows: readonly Observation[],
  size: number,
  { simulations = 20, samples = 300, seed = 11, alpha = 0.05 } = {},
): Detectable | undefined {
  const tablesOf = (observed: readonly Observation[]) => {
    const tables = new Map<string, Table>();
    for (const { cluster, truth, found } of observed) {
      const table = tables.get(cluster) ?? { size, counts: new Float64Array(size * (size + 1)) };
      tables.set(cluster, table);
      const cell = truth * (size + 1) + found;
      table.counts[cell] = (table.counts[cell] as number) + 1;
    }
    return tables;
  };
  const base = tablesOf(rows);
  const random = seededRandom(seed);
  for (const share of [0.01, 0.02, 0.03, 0.04, 0.05, 0.07, 0.1, 0.14, 0.2, 0.3, 0.4, 0.5]) {
    let noticed = 0;
    let loss = 0;
    for (let run = 0; run < simulations; run += 1) {
      const worse = rows.map((row) =>
        random() < share ? { ...row, found: oneFurther(row, size, random) } : row,
      );
      const { delta, p } = pairedDifference(base, tablesOf(worse), size, kappaOf, { samples, seed: run + 1 });
      loss += -delta / simulations;
      if (delta < 0 && p < alpha) noticed += 1;
    }
    if (noticed / simulations >= 0.8) return { kappa: loss, share };
  }
  return undefined;
}

/** One class further from the truth; from the truth itself in either direction, where there is room. */
function oneFurther({ truth, found }: Observation, size: number, random: () => number): number {
  if (found === truth) {
    if (truth === 0) return 1;
    if (truth === size - 1) return size - 2;
    return random() < 0.5 ? truth - 1 : truth + 1;
  }
  return Math.min(size - 1, Math.max(0, found + Math.sign(found - truth)));
}
