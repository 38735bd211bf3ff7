/** Tables and symmetric positive definite systems on typed arrays: what ridge regressions on hundreds of columns need. */
import { mean } from './statistics.ts';

/** A table whose columns have mean 0 and deviation 1, and what they had before. */
export interface Standardised {
  table: readonly Float64Array[];
  means: Float64Array;
  spreads: Float64Array;
}

/** Columns that hardly differ say nothing, and become 0. */
export const LEAST_SPREAD = 1e-9;

/** Every value less its column's mean and over its deviation; changes the lines that it is given. */
export function standardise(lines: readonly Float64Array[], width: number): Standardised {
  const [means, spreads] = [new Float64Array(width), new Float64Array(width)];
  for (let column = 0; column < width; column += 1) {
    means[column] = mean(lines.map((line) => line[column]!));
    spreads[column] = Math.sqrt(mean(lines.map((line) => (line[column]! - means[column]!) ** 2)));
    for (const line of lines)
      line[column] =
        spreads[column]! > LEAST_SPREAD ? (line[column]! - means[column]!) / spreads[column]! : 0;
  }
  return { table: lines, means, spreads };
}

/**
 * Weights on a standardised table as thousandths on the values as they were: a constant first, `shift` higher, then one for
 * each column.
 */
export function onValues(
  fitted: Float64Array,
  { means, spreads }: Pick<Standardised, 'means' | 'spreads'>,
  shift = 0,
): number[] {
  const weights = fitted.map((weight, at) => (spreads[at]! > LEAST_SPREAD ? weight / spreads[at]! : 0));
  return [shift - dot(weights, means), ...weights].map((weight) => Math.round(weight * 1_000) || 0);
}

/** A symmetric matrix by its rows; only the lower half (column <= row) is kept and read. */
export type Symmetric = Float64Array[];

export const symmetric = (size: number, diagonal: number): Symmetric =>
  Array.from({ length: size }, (_, at) => {
    const row = new Float64Array(at + 1);
    row[at] = diagonal;
    return row;
  });

export function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < left.length; at += 1) sum += left[at]! * right[at]!;
  return sum;
}

/** Adds the products of all pairs of columns of these lines to a matrix, or takes them away (-1). */
export function addProducts(matrix: Symmetric, lines: readonly Float64Array[], sign: 1 | -1 = 1): void {
  for (const line of lines)
    for (const [row, target] of matrix.entries()) {
      const value = sign * line[row]!;
      if (value === 0) continue;
      for (let column = 0; column <= row; column += 1) target[column]! += value * line[column]!;
    }
}

/** Cholesky's factor, and what solves for a right-hand side with it. */
export function solver(matrix: Symmetric): (side: Float64Array) => Float64Array {
  const factor = matrix.map((row) => row.slice());
  for (const [row, line] of factor.entries())
    for (let column = 0; column <= row; column += 1) {
      const other = factor[column]!;
      let sum = line[column]!;
      for (let at = 0; at < column; at += 1) sum -= line[at]! * other[at]!;
      line[column] = row === column ? Math.sqrt(sum) : sum / other[column]!;
    }
  return (side) => {
    const found = side.slice();
    for (const [row, line] of factor.entries()) {
      let sum = found[row]!;
      for (let at = 0; at < row; at += 1) sum -= line[at]! * found[at]!;
      found[row] = sum / line[row]!;
    }
    // Row by row, so that memory is read in its order: what is known is taken from all that come before.
    for (let row = factor.length - 1; row >= 0; row -= 1) {
      const line = factor[row]!;
      const value = found[row]! / line[row]!;
      found[row] = value;
      for (let at = 0; at < row; at += 1) found[at]! -= value * line[at]!;
    }
    return found;
  };
}
