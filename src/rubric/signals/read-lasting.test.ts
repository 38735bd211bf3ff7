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

describe('whether it was kept up', () => {
  it.each([
    'The queue was switched off in the autumn rush.',
    'The office turned it off in June.',
    'They went back to the old paper lists.',
    'Today it is the telephone again.',
    'The letters are where they were again.',
  ])('reads that it was undone: %s', (ending) => expect(read('undone', ending)).toBeGreaterThan(0));

  it.each([
    'I switched off the old queue.',
    'The queue runs every night.',
    'Complaints went back down to two.',
    'It still runs, two years on.',
  ])('does not take what lasts for it: %s', (ending) => expect(read('undone', ending)).toBe(0));

  it('reads a promise that a "but" follows', () => {
    expect(read('unkept', 'I promised them a second run, but another job came up.')).toBeGreaterThan(0);
    expect(read('unkept', 'I meant to ring them each week, then the holidays came.')).toBeGreaterThan(0);
    expect(read('unkept', 'I promised them a second run and did it in June.')).toBe(0);
    expect(read('unkept', 'Ines promised them a second run, but another job came up.')).toBe(0);
  });
});

describe('whose work a noun names', () => {
  it.each([
    'My first analysis showed the cause.',
    'My patch took the errors to zero.',
    'My patch was merged.',
  ])('is the candidate’s: %s', (ending) => {
    expect(read('myWork', ending)).toBeGreaterThan(0);
    expect(read('theirWork', ending)).toBe(0);
  });

  it.each(["Radka's patch took the errors to zero.", 'His patch did it.', 'Their proposal was merged.'])(
    'is that of others: %s',
    (ending) => {
      expect(read('theirWork', ending)).toBeGreaterThan(0);
      expect(read('myWork', ending)).toBe(0);
    },
  );

  it('is nobody’s where another thing is named, or it did not happen', () => {
    for (const ending of ['My boss’s car broke down.', 'My patch would have helped.', 'I read her analysis.'])
      for (const id of ['myWork', 'theirWork'] as const) expect(read(id, ending)).toBe(0);
  });
});
