import { describe, expect, it } from 'vitest';
import { PRINCIPLES, type PrincipleSlug } from '../../contract/vocabulary.ts';
import { gradeAnswer } from '../index.ts';
import { principleFor } from '../testing/test-support.ts';
import { analyse } from '../text/analyse.ts';
import { COMMON_WORDS } from './common-words.ts';
import { themeWords, weighTheme } from './theme.ts';
import { THEMES } from './theme-weights.ts';
import { readWording } from './wording.ts';

const DISAGREED = `My director wanted to drop the second check of the payments and I disagreed. I pulled four months of
  refunds, and nineteen of the thirty-one had been caught only by that check. I showed her the list and proposed to run
  it at night instead. She listened, she said that the night team had no one to look at it, and she decided to drop it.
  I told her that I saw it differently and that I would make it work. I took the check out myself, told the two teams
  why it was her call and a fair one, and wrote the alarm that she had asked for. In the next quarter refunds stayed at
  nine a month, two more than before, and we release a day earlier. I had argued with the refunds and never with the
  people who have to look at them, so now I ask who would do the work before I propose it.`;

const about = (principle: PrincipleSlug, text = DISAGREED): number =>
  weighTheme(readWording(analyse(text)), THEMES[principle]);
const relevanceOf = (principle: PrincipleSlug) =>
  gradeAnswer({ answer: DISAGREED, principle: principleFor(principle), level: 'sde2' }).dimensions.find(
    ({ id }) => id === 'relevance',
  );

describe('what a story is about', () => {
  it('is told by its words: more of the principle it shows than of others', () => {
    expect(about('have-backbone')).toBeGreaterThan(0);
    for (const other of ['frugality', 'learn-and-be-curious', 'customer-obsession', 'think-big'] as const)
      expect(about(other), other).toBeLessThan(about('have-backbone'));
  });

  it('lets no good story pass for the answer to another question', () => {
    expect(relevanceOf('have-backbone')?.status).toBe('clear');
    const elsewhere = relevanceOf('dive-deep');
    expect(elsewhere?.status).toBe('absent');
    expect(elsewhere?.reason).toContain('words of other matters');
  });

  it('is bounded, however many of the words are said', () => {
    for (const principle of PRINCIPLES)
      for (const text of [DISAGREED, 'customer '.repeat(200), 'propose decide '.repeat(100), '', 'x']) {
        expect(about(principle, text)).toBeLessThanOrEqual(0.6);
        expect(about(principle, text)).toBeGreaterThanOrEqual(-0.6);
      }
  });

  it('has a weight for each common word, for every principle, and names words of the list', () => {
    const said = readWording(analyse(DISAGREED));
    for (const principle of PRINCIPLES) {
      expect(THEMES[principle].length).toBe(1 + COMMON_WORDS.length);
      const words = themeWords(said, THEMES[principle], 1);
      expect(words.length).toBeGreaterThan(0);
      const pulls = words.map((word) => THEMES[principle][1 + COMMON_WORDS.indexOf(word.toLowerCase())]!);
      expect(Math.min(...pulls), words.join()).toBeGreaterThan(0);
    }
  });
});
