import { describe, expect, it } from 'vitest';
import { slugSchema } from '../../contract/walkthrough.ts';
import { slugify, uniqueSlugs } from './slugs.ts';

describe('slugify', () => {
  it.each([
    ['Describe a Time ... (Really!)', 'describe-a-time-really'],
    ['Élodie’s naïve Größe', 'elodies-naive-gro-e'],
    ['--- 2.5 % ---', '2-5'],
    ['Ένα έργο', ''],
  ])('makes a slug of %j', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it('cuts between words, and within one only when it has to', () => {
    expect(slugify('one two three', 9)).toBe('one-two');
    expect(slugify('one two three', 7)).toBe('one-two');
    expect(slugify('abcdefgh', 5)).toBe('abcde');
    expect(slugSchema.safeParse(slugify('a time '.repeat(100))).success).toBe(true);
  });
});

describe('uniqueSlugs', () => {
  it('numbers what repeats, past numbers that are taken, and changes nothing else', () => {
    expect(uniqueSlugs(['why', 'why', 'why-2', 'how', 'why'])).toEqual([
      'why',
      'why-3',
      'why-2',
      'how',
      'why-4',
    ]);
  });
});
