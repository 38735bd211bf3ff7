import { describe, expect, it } from 'vitest';
import { analyse } from '../text/analyse.ts';
import { deedsFrom } from './deeds.ts';

const read = (deed: string): [boolean, boolean] => {
  const told = 'She decided for the steel bridge. ';
  const { done, shirked } = deedsFrom(analyse(told + deed), told.length - 2);
  return [done.length > 0, shirked.length > 0];
};

describe('deeds after a decision', () => {
  it.each(['I drew the piers that night.', 'I tested each weld.', 'I rewrote the schedule for it.'])(
    'for it: %s',
    (deed) => {
      expect(read(deed)).toEqual([true, false]);
    },
  );

  it.each([
    'I stalled for three weeks.',
    'I moved myself to the harbour.',
    'I began other tickets.',
    'I went back to my own project.',
    'I kept the old barrier running.',
    'I urged the masons to resist.',
    'I did only half of the piers.',
    'I didn’t lift a finger.',
    'I did my usual work.',
  ])('none for it: %s', (deed) => {
    expect(read(deed)[1]).toBe(true);
  });

  it.each(['I didn’t mention it again.', 'The masons stalled.'])('neither: %s', (deed) => {
    expect(read(deed)).toEqual([false, false]);
  });

  it('counts nothing against the candidate that had been before', () => {
    expect(read('I had stalled the year before.')[1]).toBe(false);
  });

  it('counts what nobody did as the work of no other', () => {
    const told = 'She decided for the steel bridge. ';
    const { byOthers } = deedsFrom(analyse(`${told}Nobody fixed it.`), told.length - 2);
    expect(byOthers).toEqual([]);
    expect(deedsFrom(analyse(`${told}Tom fixed it.`), told.length - 2).byOthers).toHaveLength(1);
  });
});
