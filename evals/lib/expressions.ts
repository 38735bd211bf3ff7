/** Single sentences by which people tell a result or a lesson, each put at the end of a plain story. */
import { readFileSync } from 'node:fs';
import {
  type DimensionId,
  type DimensionStatus,
  dimensionIdSchema,
  dimensionStatusSchema,
} from '../../src/contract/vocabulary.ts';

export interface Expression {
  dimension: DimensionId;
  expected: DimensionStatus;
  /** The sentence alone. */
  text: string;
  /** The sentence at the end of its story. */
  answer: string;
}

/** Stories in which an expression is told; one that lessons can refer to, one without anything to refer to. */
const LESSON_STORY =
  'At the freight company our scanners lost the flat number, and the driver, the depot and the editors in the warehouse worked around it, with a sensor, a cable, a dashboard, a price list and a label on each screen. The cashier and the bank used the same cache, form and retry. I read the log of a month, took the queue apart, wrote a new reader and tried it for two weeks with the operators. Wrong labels fell from 60 a day to 4.';
const PLAIN_STORY =
  'Our team looks after a service that nobody had touched for a long time. I noticed that something was off and I read through the logs of the whole month. Then I wrote a small tool, I tried it on two machines, I showed it to the people concerned and I changed the part that was broken.';

const FILE = new URL('../datasets/expressions/result-expressions.txt', import.meta.url);

export const readExpressions = (): Expression[] =>
  readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [dimension, expected, text = ''] = line.split('|');
      return {
        dimension: dimensionIdSchema.parse(dimension),
        expected: dimensionStatusSchema.parse(expected),
        text,
        answer:
          dimension === 'reflection'
            ? `${LESSON_STORY} ${text}`
            : `${PLAIN_STORY} ${text} I talked about it in our next meeting.`,
      };
    });
