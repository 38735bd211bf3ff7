import { expect, it } from 'vitest';
import { analyse } from '../text/analyse.ts';
import { belongingOf } from './belonging.ts';

/** The saying stands at the beginning of a story: what comes late is what came of it. */
const LATER =
  'I went there with a lamp. I counted the cracks. I wrote a list, and two masons filled them by May.';

const read = (text: string) => {
  const { mine, theirs } = belongingOf(analyse(`${text} ${LATER}`));
  return mine.length > 0 && theirs.length > 0
    ? 'both'
    : mine.length > 0
      ? 'mine'
      : theirs.length > 0
        ? 'theirs'
        : 'none';
};

it.each([
  'The sluice is my module.',
  'The ferry timetable is ours as well.',
  'The bell tower belongs to my own group.',
  'The greenhouse sits with us.',
  'The lamp list was written and is maintained by me.',
  'The kiln is listed in my contract.',
  'The sluice carries my name.',
  'I get its alarms.',
  'The cheese store is a service of my team.',
  'I’m the one who looks after the kiln.',
  'Keeping the sluice clean is what I’m hired for.',
  'I was on duty that night.',
  'The kiln is my team’s.',
])('one’s own: %s', (text) => {
  expect(read(text)).toBe('mine');
});

it.each([
  'The sluice is not my module.',
  'The ferry timetable is theirs.',
  'The bell tower belongs to the parish.',
  'The greenhouse sits with the botanists.',
  'The lamp list is kept by the harbour master.',
  'The kiln stands in the potters’ contract, and I have no say in it.',
  'None of it was mine.',
  'My contract stops at the gate.',
  'It had nothing to do with my group.',
  'The sluice was nobody’s.',
  'That is Amina’s patch.',
  'The foundry sits two floors down.',
  'I wasn’t on call.',
])('somebody else’s: %s', (text) => {
  expect(read(text)).toBe('theirs');
});

it.each([
  'The truth is that her team was late.',
  'It was a day’s work.',
  'I sat with the hostess for an hour.',
  'My brother-in-law told me about it.',
  '“That is my job,” said the verger.',
])('neither: %s', (text) => {
  expect(read(text)).toBe('none');
});

it('reads nothing of what came of it', () => {
  expect(belongingOf(analyse(`${LATER} ${LATER} The sluice is ours now.`)).mine).toEqual([]);
});
