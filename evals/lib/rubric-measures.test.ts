import { expect, it } from 'vitest';
import type { ContrastPair } from './graded-answers.ts';
import { measureRewordings } from './rubric-measures.ts';

it('tells of rewordings how far they move, and whether they cross the line between a no and a yes', () => {
  const pair = {} as ContrastPair;
  const { within5, sameSide, meanMove } = measureRewordings([
    { pair, left: 60, right: 65 },
    { pair, left: 80, right: 70 },
    { pair, left: 49, right: 51 },
    { pair, left: 20, right: 9 },
  ]);
  expect(within5).toMatchObject({ hits: 2, total: 4 });
  expect(sameSide).toMatchObject({ hits: 3, total: 4 });
  expect(meanMove).toBe(7);
});
