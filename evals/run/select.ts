/** Which cases of the data set a run is about. */
import { type Dataset, type EvalCase, FAMILIES } from '../data/case.ts';
import { usageError } from '../data/errors.ts';

export interface Selection {
  /** Part of an id or of a title, in any case. */
  filter?: string;
  family?: string;
  split?: string;
  /** Only these ids, e.g. the ones that failed last time. */
  only?: ReadonlySet<string>;
  /** So many of them at most. */
  limit?: number;
  /** `i/n`: every n-th case, beginning with the i-th. */
  shard?: string;
}

export interface Selected {
  cases: EvalCase[];
  /** Something was left out on purpose. */
  isPartial: boolean;
}

/** @throws CannotEvaluateError (exit code 2) on a selection that is malformed or selects nothing */
export function select(dataset: Dataset, selection: Selection): Selected {
  const { filter, family, split, only, limit, shard } = selection;
  const all = [...dataset.cases.values()];
  const families = family?.split(',');
  for (const each of families ?? [])
    if (!(FAMILIES as readonly string[]).includes(each))
      throw usageError(`There is no family "${each}": ${FAMILIES.join(', ')}.`);
  const splits = split?.split(',').flatMap((each) => (each === 'tune' ? ['fit', 'dev'] : [each]));
  const known = new Set<string>(all.map((each) => each.split));
  for (const each of splits ?? [])
    if (!known.has(each)) throw usageError(`There is no split "${each}": ${[...known].join(', ')}, tune.`);
  const wanted = filter?.toLowerCase();
  const fitting = all.filter(
    (each) =>
      (wanted === undefined || `${each.id} ${each.title ?? ''}`.toLowerCase().includes(wanted)) &&
      (families === undefined || families.includes(each.family)) &&
      (splits === undefined || splits.includes(each.split)) &&
      (only === undefined || only.has(each.id)),
  );
  const chosen = fitting.slice(0, limit);
  const cases = shard === undefined ? chosen : shardOf(chosen, shard);
  if (cases.length === 0) throw usageError('No case fits these filters.');
  return { cases, isPartial: chosen.length < all.length };
}

function shardOf(cases: readonly EvalCase[], shard: string): EvalCase[] {
  const [, index, count] = /^(\d+)\/(\d+)$/.exec(shard) ?? [];
  const [at, of] = [Number(index), Number(count)];
  if (!(at >= 1 && at <= of)) throw usageError(`--shard must be like 2/4, not "${shard}".`);
  return cases.filter((_, position) => position % of === at - 1);
}
