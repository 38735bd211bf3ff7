import { describe, expect, it } from 'vitest';
import { addProducts, dot, solver, symmetric } from './linear-algebra.ts';
import { seededRandom } from './statistics.ts';

const SIZE = 12;
const random = seededRandom(7);
const lines = Array.from({ length: 30 }, () => Float64Array.from({ length: SIZE }, () => random() - 0.5));

/** A row of the matrix that `addProducts` makes, both halves. */
const rowOf = (matrix: Float64Array[], row: number): Float64Array =>
  Float64Array.from({ length: SIZE }, (_, column) => matrix[Math.max(row, column)]![Math.min(row, column)]!);

describe('symmetric systems', () => {
  it('are solved: the matrix times what was found is the right-hand side', () => {
    const matrix = symmetric(SIZE, 0.5);
    addProducts(matrix, lines);
    const side = Float64Array.from({ length: SIZE }, (_, at) => at - 3);
    const found = solver(matrix)(side);
    for (let row = 0; row < SIZE; row += 1) expect(dot(rowOf(matrix, row), found)).toBeCloseTo(side[row]!, 9);
  });

  it('lose what is taken away again', () => {
    const [matrix, without] = [symmetric(SIZE, 2), symmetric(SIZE, 2)];
    addProducts(matrix, lines);
    addProducts(matrix, lines.slice(10), -1);
    addProducts(without, lines.slice(0, 10));
    for (let row = 0; row < SIZE; row += 1)
      for (let column = 0; column <= row; column += 1)
        expect(matrix[row]![column]).toBeCloseTo(without[row]![column]!, 9);
  });
});
