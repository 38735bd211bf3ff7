import { describe, expect, it } from 'vitest';
import { analyse } from '../text/analyse.ts';
import { type SignalId, signalsOf } from './read.ts';

/** A story that ends with the sentence asked about. */
const after = (ending: string): string =>
  `The night job of the county library kept failing, and readers got their letters late. I read the logs and wrote a new queue for it. I showed it to Ines and put it live in May. ${ending}`;

const read = (id: SignalId, ending: string): number => signalsOf(analyse(after(ending))).get(id).value;

describe('who stayed with it', () => {
  it.each([
    'I watched the letters until they held.',
    'I went back to the branch with Ines.',
    'I rang the branches every morning.',
  ])('reads it: %s', (ending) => expect(read('stayedWith', ending)).toBeGreaterThan(0));

  it('does not take the patience of others for it', () => {
    expect(read('stayedWith', 'Ines watched the letters until they held.')).toBe(0);
  });

  it.each([
    'I moved to another project.',
    'I left the rest to the branches.',
    'I can not tell what they did with it.',
  ])('reads that one went on to other things: %s', (ending) =>
    expect(read('movedOn', ending)).toBeGreaterThan(0),
  );
});

describe('who took it over', () => {
  it.each(['The other branches kept their own lists.', 'The city declined the queue and kept its forms.'])(
    'reads that others did not: %s',
    (ending) => expect(read('turnedDown', ending)).toBeGreaterThan(0),
  );

  it('reads that it is only possible', () => {
    expect(read('mightSpread', 'The other branches could adopt the queue too.')).toBeGreaterThan(0);
    expect(read('mightSpread', 'The other branches have adopted the queue too.')).toBe(0);
  });

  it('is not shown by others who only heard of it or refused it', () => {
    for (const ending of [
      'The city library has since received my slides.',
      'The city library declined our queue.',
    ])
      expect(read('takesMine', ending)).toBe(0);
    expect(read('takesMine', 'The city library has since copied our queue.')).toBeGreaterThan(0);
  });
});
