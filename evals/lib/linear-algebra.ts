/** Symmetric positive definite systems on typed arrays: what ridge regressions on hundreds of columns need. */

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
