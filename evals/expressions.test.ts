import { describe, expect, it } from 'vitest';
import { gradeAnswer } from '../src/rubric/index.ts';
import { type Expression, readExpressions } from './lib/expressions.ts';
import { principleOf } from './lib/rubric-run.ts';

const rows = readExpressions();

const statusOf = ({ dimension, answer }: Expression): string | undefined =>
  gradeAnswer({ answer, principle: principleOf('ownership'), level: 'sde2' }).dimensions.find(
    ({ id }) => id === dimension,
  )?.status;

/** The least share that must be read right. Absent first: praise for nothing costs more than a missed strength. */
const LEAST = { absent: 0.9, partial: 0.65, clear: 0.6 } as const;

describe('ways of telling a result or a lesson, written before the checks were looked at', () => {
  for (const [dimension, told] of Map.groupBy(rows, (row) => row.dimension)) {
    for (const expected of ['absent', 'partial', 'clear'] as const) {
      it(`${dimension}: reads at least ${LEAST[expected] * 100} % of what is ${expected}`, () => {
        const wanted = told.filter((row) => row.expected === expected);
        const missed = wanted.filter((row) => statusOf(row) !== expected);
        expect(missed.length, missed.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(
          wanted.length * (1 - LEAST[expected]),
        );
      });
    }
  }
});
