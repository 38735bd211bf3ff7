/** How far verdicts and dimensions recover the levels that the graders gave. Level recovery, never validity. */
import { DIMENSIONS, type DimensionId, VERDICTS } from '../../src/contract/vocabulary.ts';
import {
  biasOf,
  type Estimate,
  estimate,
  kappaOf,
  macroF1Of,
  sumOf,
  type Table,
  tablesBy,
  toMatrix,
} from '../lib/confusion.ts';
import { type Share, shareOf } from '../lib/rubric-measures.ts';
import { type GradedCase, STATUS_RANK, STATUSES, VERDICT_COUNT } from './graded-case.ts';

export interface Agreement {
  answers: number;
  kappa: Estimate;
  bias: Estimate;
  macroF1: Estimate;
}

export interface VerdictAgreement extends Agreement {
  hireSide: Share;
  exact: Share;
  within1: Share;
  /** Rows: graders; columns: found. */
  confusion: number[][];
}

/** Something that was put into ordered classes by graders and by the grader under test. */
export interface Observed {
  cluster: string;
  truth: number;
  found: number | undefined;
}

export const tablesOf = (rows: readonly Observed[], size: number): Map<string, Table> =>
  tablesBy(
    rows,
    size,
    ({ cluster }) => cluster,
    (row) => row,
  );

export function agreementOf(rows: readonly Observed[], size: number, samples = 1_000): Agreement {
  const tables = tablesOf(rows, size);
  const of = (statistic: (table: Table) => number) => estimate(tables, size, statistic, { samples });
  return { answers: rows.length, kappa: of(kappaOf), bias: of(biasOf), macroF1: of(macroF1Of) };
}

/** Cases that graders gave a verdict to. */
export const verdictRows = (graded: Iterable<GradedCase>): (Observed & { id: string; found: number })[] =>
  [...graded].flatMap(({ case: { id, cluster, gold }, rank }) =>
    gold === undefined ? [] : [{ id, cluster, truth: gold.rank, found: rank }],
  );

export function verdictAgreement(rows: readonly (Observed & { found: number })[]): VerdictAgreement {
  const share = (test: (truth: number, found: number) => boolean) =>
    shareOf(rows.map(({ truth, found }) => test(truth, found)));
  return {
    ...agreementOf(rows, VERDICT_COUNT),
    hireSide: share((truth, found) => truth >= 3 === found >= 3),
    exact: share((truth, found) => truth === found),
    within1: share((truth, found) => Math.abs(truth - found) <= 1),
    confusion: toMatrix(sumOf(tablesOf(rows, VERDICT_COUNT).values(), VERDICTS.length)),
  };
}

/** Cases where graders gave a dimension a status that has an order. */
export const dimensionRows = (graded: Iterable<GradedCase>, id: DimensionId): (Observed & { id: string })[] =>
  [...graded].flatMap(({ case: { id: caseId, cluster, gold }, dimensions }) => {
    const truth = gold?.dimensions[id] && STATUS_RANK[gold.dimensions[id]];
    if (truth === undefined) return [];
    const status = dimensions[id];
    return [{ id: caseId, cluster, truth, found: status && STATUS_RANK[status] }];
  });

export interface DimensionAgreement extends Agreement {
  id: DimensionId;
  notAssessed: number;
}

export const dimensionAgreement = (graded: readonly GradedCase[]): DimensionAgreement[] =>
  DIMENSIONS.flatMap((id) => {
    const rows = dimensionRows(graded, id);
    if (rows.length === 0) return [];
    return [
      {
        id,
        ...agreementOf(rows, STATUSES, 500),
        notAssessed: rows.filter(({ found }) => found === undefined).length,
      },
    ];
  });
