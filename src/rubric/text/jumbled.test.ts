import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../evals/lib/statistics.ts';
import { isHireSide } from '../../contract/vocabulary.ts';
import { gradeAnswer } from '../index.ts';
import { principleFor } from '../testing/test-support.ts';
import { analyse } from './analyse.ts';
import { isJumbled } from './jumbled.ts';

const STORY =
  'The scales at the recycling yard were off by two kilos and nobody had been asked to look at it. I took a bag of sand ' +
  'from the garden centre, weighed it at home, and put it on each of the six scales on a Saturday. Four of them were ' +
  'wrong. I wrote the numbers on a card for each and showed them to the yard manager, who had thought that the drivers ' +
  'were cheating. We set them right, and complaints from the drivers went from nine a week to one. The other two yards ' +
  'asked for the bag of sand. I have learned to weigh the scale before I weigh the man.';
const SPOKEN =
  'so it was the the label printer in the back of the of the warehouse and I I went to to the guys and said look at it ' +
  'and they said it is what it is you know and I took it home for the weekend and it was the the belt it was the belt ' +
  'of the feeder and I ordered one for for eleven euros and nobody had jams after that';
const TRANSLATED =
  'In my firm was the problem that the invoices come back. I have looked in the system since one month and have seen that ' +
  'the address of the client is cut after thirty signs. I have made the field longer and have told it the accounting. ' +
  'After this were it only two of hundred, before it were eleven of hundred.';

function shuffled(text: string, seed: number): string {
  const random = seededRandom(seed);
  return text
    .split(/\s+/)
    .map((word) => ({ word, at: random() }))
    .sort((left, right) => left.at - right.at)
    .map(({ word }) => word)
    .join(' ');
}

describe('isJumbled', () => {
  it('knows words that were thrown together', () => {
    for (let seed = 1; seed <= 20; seed += 1) expect(isJumbled(analyse(shuffled(STORY, seed)))).toBe(true);
  });

  it('leaves alone how people write, speak and translate', () => {
    for (const text of [
      STORY,
      SPOKEN,
      TRANSLATED,
      STORY.toUpperCase(),
      STORY.replace(/[.,]/g, ''),
      '',
      'the of',
    ])
      expect(isJumbled(analyse(text)), text).toBe(false);
  });

  it('keeps an opening and a follow-up off the hire side', () => {
    const given = { principle: principleFor('ownership'), level: 'sde2' as const };
    const probe = { question: 'What did you do yourself?', opening: 'We mended the scales at the yard.' };
    expect(isHireSide(gradeAnswer({ ...given, answer: STORY }).verdict)).toBe(true);
    for (let seed = 1; seed <= 5; seed += 1) {
      const answer = shuffled(STORY, seed);
      const { verdict, dimensions } = gradeAnswer({ ...given, answer });
      expect(isHireSide(verdict)).toBe(false);
      expect(dimensions[0]?.reason).toContain('no order');
      expect(isHireSide(gradeAnswer({ ...given, answer, probe }).verdict)).toBe(false);
    }
  });
});
