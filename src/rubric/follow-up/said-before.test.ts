import { describe, expect, it } from 'vitest';
import { gradeAnswer } from '../index.ts';
import { principleFor } from '../testing/test-support.ts';

const opening =
  'At the library I changed how holds are picked. Shelvers walked each aisle once a day, and a third of the holds were ' +
  'not found. I sorted the list by shelf and walked it with them for a week. Not found fell from 31 to 9 percent.';
const question = 'How did you know that the order of the list was the reason?';
const scoreOf = (answer: string): number =>
  gradeAnswer({
    answer,
    principle: principleFor('deliver-results'),
    level: 'sde2',
    probe: { question, opening },
  }).score;

describe('what was said before', () => {
  it('is no answer when it is only pointed to', () => {
    for (const answer of [
      'Yes, exactly, that is right, as I said before.',
      'I already told you that in my answer above.',
      'Like I mentioned earlier, it was the order of the list.',
      'See my first answer, it is all in there.',
      'That is the same as before, as we said already.',
    ])
      expect(scoreOf(answer), answer).toBeLessThan(33);
  });

  it('is no answer when it is the question', () => {
    for (const answer of [question, `${question} ${question}`, `You ask ${question.toLowerCase()}`])
      expect(scoreOf(answer), answer).toBeLessThan(33);
  });

  it('may be pointed to by an answer', () => {
    const answer =
      'As I said, not found fell to 9 percent, but at first I only guessed why. So I gave the old list to one of the two ' +
      'shelvers for three days. Hers stayed at 30 and his fell on the first day. Then they swapped, and it swapped too.';
    expect(scoreOf(answer)).toBeGreaterThan(60);
  });
});
