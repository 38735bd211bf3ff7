/**
 * Agreement on ordered classes, as functions of the table of counts. A table has one row for each true class and
 * one column for each found class, and one more column for "not told". Tables add up, which makes resampling whole
 * clusters cheap: thousands of bootstrap samples are sums of a few dozen small tables.
 */
import { seededRandom } from './statistics.ts';

/** `size` rows of `size + 1` counts. */
export interface Table {
  size: number;
  counts: Float64Array;
}

export const emptyTable = (size: number): Table => ({ size, counts: new Float64Array(size * (size + 1)) });

/** Counts one observation; a `found` of undefined is "not told". */
export function count({ size, counts }: Table, truth: number, found: number | undefined): void {
  const cell = truth * (size + 1) + (found ?? size);
  counts[cell] = (counts[cell] as number) + 1;
}

function addTo(total: Table, part: Table): void {
  for (let cell = 0; cell < total.counts.length; cell += 1)
    total.counts[cell] = (total.counts[cell] as number) + (part.counts[cell] as number);
}

/** Sums over the told part of a table that kappa and bias are made of. */
function moments({ size, counts }: Table) {
  let [n, truth, found, truth2, found2, squares] = [0, 0, 0, 0, 0, 0];
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1) {
      const times = counts[row * (size + 1) + column] as number;
      if (times === 0) continue;
      n += times;
      truth += times * row;
      found += times * column;
      truth2 += times * row * row;
      found2 += times * column * column;
      squares += times * (row - column) ** 2;
    }
  return { n, truth, found, truth2, found2, squares };
}

/** Quadratic weighted kappa (Cohen 1968) over what was told; NaN when neither side varies. */
export function kappaOf(table: Table): number {
  const { n, truth, found, truth2, found2, squares } = moments(table);
  if (n === 0) return Number.NaN;
  const expected = truth2 / n + found2 / n - (2 * truth * found) / n ** 2;
  return expected <= 1e-12 ? Number.NaN : 1 - squares / n / expected;
}

/** Mean of found minus true, in classes: above zero is too generous. */
export function biasOf(table: Table): number {
  const { n, truth, found } = moments(table);
  return (found - truth) / n;
}

/** Mean F1 over the classes that occur; what was not told is a miss. */
export function macroF1Of({ size, counts }: Table): number {
  let sum = 0;
  let classes = 0;
  for (let label = 0; label < size; label += 1) {
    let [support, claimed] = [0, 0];
    for (let other = 0; other <= size; other += 1) support += counts[label * (size + 1) + other] as number;
    for (let row = 0; row < size; row += 1) claimed += counts[row * (size + 1) + label] as number;
    if (support === 0) continue;
    classes += 1;
    const hits = counts[label * (size + 1) + label] as number;
    sum += hits === 0 ? 0 : (2 * hits) / (support + claimed);
  }
  return classes === 0 ? Number.NaN : sum / classes;
}

/** Rows by class, without the column of what was not told. */
export const toMatrix = ({ size, counts }: Table): number[][] =>
  Array.from({ length: size }, (_, row) => [...counts.slice(row * (size + 1), row * (size + 1) + size)]);

/** One table for each cluster. */
export function tablesBy<Row>(
  rows: readonly Row[],
  size: number,
  clusterOf: (row: Row) => string,
  read: (row: Row) => { truth: number; found: number | undefined },
): Map<string, Table> {
  const tables = new Map<string, Table>();
  for (const row of rows) {
    const cluster = clusterOf(row);
    const table = tables.get(cluster) ?? emptyTable(size);
    tables.set(cluster, table);
    const { truth, found } = read(row);
    count(table, truth, found);
  }
  return tables;
}

export function sumOf(tables: Iterable<Table>, size: number): Table {
  const total = emptyTable(size);
  for (const table of tables) addTo(total, table);
  return total;
}

export interface Estimate {
  value: number;
  /** 95 %, percentile bootstrap over clusters. */
  interval: [number, number];
}

export interface Resampling {
  samples?: number;
  seed?: number;
}

/** The value at `share` of a sorted list. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.max(0, Math.floor(share * sorted.length)))] ?? Number.NaN;

/** Sums of resampled clusters; the same seed draws the same clusters, which is what makes comparisons paired. */
export function* resample(
  tables: readonly Table[],
  size: number,
  { samples = 2_000, seed = 7 }: Resampling = {},
): Generator<Table> {
  const random = seededRandom(seed);
  const total = emptyTable(size);
  for (let sample = 0; sample < samples; sample += 1) {
    total.counts.fill(0);
    for (let draw = 0; draw < tables.length; draw += 1)
      addTo(total, tables[Math.floor(random() * tables.length)] as Table);
    yield total;
  }
}

/** A statistic of the sum of the clusters' tables, with its interval. */
export function estimate(
  tables: ReadonlyMap<string, Table>,
  size: number,
  statistic: (table: Table) => number,
  options?: Resampling,
): Estimate {
  const values: number[] = [];
  for (const total of resample([...tables.values()], size, options)) {
    const value = statistic(total);
    if (Number.isFinite(value)) values.push(value);
  }
  values.sort((left, right) => left - right);
  return {
    value: statistic(sumOf(tables.values(), size)),
    interval: [quantile(values, 0.025), quantile(values, 0.975)],
  };
}
