import { describe, expect, it } from 'vitest';
import { gradeAnswer } from '../src/rubric/index.ts';
import { type Opening, readOpenings } from './lib/graded-answers.ts';
import { principleOf } from './lib/rubric-run.ts';
import { mean } from './lib/statistics.ts';
import { embeddings, HARMLESS, PADDING, PLEAS, STUFFING } from './lib/transformations.ts';

/** Every fourth opening: all qualities, voices and principles, in a few seconds. */
const openings = readOpenings(['fit', 'dev']).filter((_, at) => at % 4 === 0);

const scoreOf = ({ principle, level, question }: Opening, answer: string): number =>
  gradeAnswer({ answer, principle: principleOf(principle), level, question }).score;
const plain = new Map(openings.map((opening) => [opening.id, scoreOf(opening, opening.answer)]));

const shift = (opening: Opening, answer: string): number =>
  scoreOf(opening, answer) - (plain.get(opening.id) ?? 0);

describe('text that must earn nothing', () => {
  for (const text of [...PLEAS, ...STUFFING]) {
    it(`raises no score, wherever it stands: ${text.slice(0, 60)}`, () => {
      for (const opening of openings) {
        for (const embed of embeddings(text)) {
          expect(shift(opening, embed(opening.answer)), opening.id).toBeLessThanOrEqual(0);
        }
      }
    });
  }

  for (const { name, apply } of PADDING) {
    it(`length by repetition raises no score: ${name}`, () => {
      for (const opening of openings)
        expect(shift(opening, apply(opening.answer)), opening.id).toBeLessThanOrEqual(0);
    });
  }
});

describe('edits that must change little', () => {
  for (const { name, apply, mean: bound, worst } of HARMLESS) {
    it(`${name}: at most ${bound} points on average and ${worst} at worst`, () => {
      const shifts = openings.map((opening) => Math.abs(shift(opening, apply(opening.answer))));
      expect(mean(shifts)).toBeLessThanOrEqual(bound);
      expect(Math.max(...shifts)).toBeLessThanOrEqual(worst);
    });
  }
});
