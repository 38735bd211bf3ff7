import { expect, it } from 'vitest';
import { analyse } from '../text/analyse.ts';
import { bearingOf } from './bearing.ts';

const read = (text: string) => {
  const { heard, mocked } = bearingOf(
    analyse(
      `Marek was for the old ladder. ${text} He kept the ladder, and I built the rails by June, in the rain, with two of his people.`,
    ),
  );
  return heard.length > 0 && mocked.length > 0
    ? 'both'
    : heard.length > 0
      ? 'hears'
      : mocked.length > 0
        ? 'mocks'
        : 'neither';
};

it.each([
  'I heard him out.',
  'I went to his workshop and listened.',
  'I asked him what he feared.',
  'I told him his worry back.',
  'I said that’s a fair point.',
  'I wrote his reasons down.',
  'I caught him alone at the bench.',
])('hears: %s', (text) => {
  expect(read(text)).toBe('hears');
});

it.each([
  'I laughed at it before the roofers.',
  'I rolled my eyes.',
  'I cut him off.',
  'I asked whether he had ever climbed one.',
  'I read his note in a silly voice.',
  'I said old men simply hate what is new.',
  'I called it an excuse.',
  'I told the crew, and he went red.',
])('mocks: %s', (text) => {
  expect(read(text)).toBe('mocks');
});

it.each(['I measured the roof.', 'He laughed and rolled his eyes.', 'I never laughed at him.'])(
  'neither: %s',
  (text) => {
    expect(read(text)).toBe('neither');
  },
);
