import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dimensionIdSchema, dimensionStatusSchema } from '../src/contract/vocabulary.ts';
import { gradeAnswer } from '../src/rubric/index.ts';
import { principleOf } from './lib/rubric-run.ts';

/** Stories in which an expression is told; one that lessons can refer to, one without anything to refer to. */
const LESSON_STORY =
  'At the freight company our scanners lost the flat number, and the driver, the depot and the editors in the warehouse worked around it, with a sensor, a cable, a dashboard, a price list and a label on each screen. The cashier and the bank used the same cache, form and retry. I read the log of a month, took the queue apart, wrote a new reader and tried it for two weeks with the operators. Wrong labels fell from 60 a day to 4.';
const PLAIN_STORY =
  'Our team looks after a service that nobody had touched for a long time. I noticed that something was off and I read through the logs of the whole month. Then I wrote a small tool, I tried it on two machines, I showed it to the people concerned and I changed the part that was broken.';

const rows = readFileSync(new URL('datasets/expressions/result-expressions.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [dimension, expected, text = ''] = line.split('|');
    return {
      dimension: dimensionIdSchema.parse(dimension),
      expected: dimensionStatusSchema.parse(expected),
      text,
    };
  });

const statusOf = ({ dimension, text }: (typeof rows)[number]): string | undefined => {
  const answer =
    dimension === 'reflection'
      ? `${LESSON_STORY} ${text}`
      : `${PLAIN_STORY} ${text} I talked about it in our next meeting.`;
  return gradeAnswer({ answer, principle: principleOf('ownership'), level: 'sde2' }).dimensions.find(
    ({ id }) => id === dimension,
  )?.status;
};

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
