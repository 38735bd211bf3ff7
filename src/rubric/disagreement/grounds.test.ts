import { describe, expect, it } from 'vitest';
import { analyse } from '../text/analyse.ts';
import { groundsOf } from './grounds.ts';

const read = (ground: string) =>
  groundsOf(
    analyse(
      `Hana wanted to close the north gate. I disagreed. ${ground} She said that the guard was ill. So the gate was closed in May. I painted the signs, and I told the drivers why it was right to do so, one after the other.`,
    ),
  );

describe('what an objection rests on', () => {
  it.each([
    'I had clocked 90 lorries at it.',
    'I filmed the queue for two mornings: 40 vans an hour.',
    'The week before, I weighed 30 carts on the way in.',
  ])('found out: %s', (ground) => {
    const { found, supposed } = read(ground);
    expect([found.length > 0, supposed.length]).toEqual([true, 0]);
  });

  it.each([
    'It was my gut feeling, after 20 years at gates.',
    'I just felt that 40 vans would wait.',
    'My impression was that 40 vans come each hour.',
    'I had read some post about gates.',
    'My uncle has a van and hates detours.',
    'I remembered about 40 vans.',
    'I had no figures.',
  ])('supposed: %s', (ground) => {
    const { found, supposed } = read(ground);
    expect([found.length, supposed.length > 0]).toEqual([0, true]);
  });

  it('counts as found before where that is said', () => {
    expect(read('The week before, I weighed 30 carts on the way in.').foundBefore).toHaveLength(1);
    expect(read('I weighed 30 carts on the way in.').foundBefore).toEqual([]);
  });

  it('takes nothing that was found out only after it was decided', () => {
    expect(read('After the board met, I weighed 30 carts on the way in.').found).toEqual([]);
  });

  it('leaves the feelings of others to them', () => {
    expect(read('She had a bad feeling about the gate.').supposed).toEqual([]);
  });
});
