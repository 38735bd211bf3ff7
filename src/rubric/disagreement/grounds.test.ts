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
  it('is read to the last word of a text that ends in the middle of a list', () => {
    const list = 'apples pears plums grapes lemons limes figs '.repeat(10).trimEnd();
    expect(() =>
      groundsOf(analyse(`She wanted to close the hall in spring. I kept back ${list}`)),
    ).not.toThrow();
  });

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

  it.each([
    ['Of 90 lorries, 40 of them had to wait.', 1],
    ['Seven of ten vans came before nine.', 1],
    ['A median of 40 vans came each hour.', 1],
    ['I saw it in 2019 and one of the vans was red.', 0],
    ['Three in 2019 were late.', 0],
  ])('reads shares and rates: %s', (ground, counted) => {
    expect(read(ground).counted).toHaveLength(counted);
  });

  it.each([
    ['I kept the list to myself.', 1],
    ['I didn’t show her the figures.', 1],
    ['I hid the numbers from her.', 1],
    ['I showed her the list.', 0],
    ['I kept the gate open.', 0],
  ])('sees what is kept back: %s', (ground, withheld) => {
    expect(read(ground).withheld).toHaveLength(withheld);
  });

  it('takes a request for none', () => {
    expect(read('I asked for 2 weeks.').found).toEqual([]);
  });
});
