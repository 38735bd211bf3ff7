import { expect, it } from 'vitest';
import { analyse } from '../text/analyse.ts';
import { type Owned, realmOf } from './realm.ts';

const LATER =
  'One night the printer failed twice, and two wards waited for the printer. I went there with a lamp and counted the torn strips of the printer.';

/** Above 0 where the matter of the story is somebody else's, below 0 where it is the candidate's own. */
function read(text: string): number {
  const { mine, theirs } = realmOf(analyse(`${text} ${LATER} ${LATER}`));
  const sum = (owned: readonly Owned[]): number => owned.reduce((all, { weight }) => all + weight, 0);
  return sum(theirs) - sum(mine);
}

it.each([
  'The printer belongs to the estates people.',
  'The printer is up to logistics.',
  'The printer comes from a firm in Ghent.',
  'The printer is looked after by an outside contractor.',
  'Tove’s office does the printer.',
  'It wasn’t my printer.',
])('somebody else’s: %s', (text) => expect(read(text)).toBeGreaterThan(0.2));

it.each([
  'The printer is mine.',
  'The printer is my part.',
  'The printer belongs to my own team.',
  'The printer lies with us.',
  'I maintain the printer.',
  'My part is the printer.',
])('one’s own: %s', (text) => expect(read(text)).toBeLessThan(-0.2));

it('looks which of two things the story comes back to', () => {
  expect(read('My group does the lifts; the printer is the contractor’s.')).toBeGreaterThan(0.2);
  expect(read('My group does the printer; the lifts are the contractor’s.')).toBeLessThan(-0.2);
});

it('takes what somebody does for a living as nothing, where the story leaves it', () => {
  expect(read('I write the timetable for the trams.')).toBe(0);
});
