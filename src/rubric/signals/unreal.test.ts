import { describe, expect, it } from 'vitest';
import { analyse } from '../text/analyse.ts';
import { type SignalId, signalsOf } from './read.ts';

/** A story that ends with the sentence asked about. */
const after = (ending: string): string =>
  `The night job of the county library kept failing, and readers got their letters late. I read the logs and wrote a new queue for it. I showed it to Ines and put it live in May. ${ending}`;

const read = (id: SignalId, ending: string): number => signalsOf(analyse(after(ending))).get(id).value;

describe('what is told as a result and is none', () => {
  it.each([
    'Late letters are meant to go from 40 a week to 3.',
    'The plan foresaw 3 late letters a week instead of 40.',
    'Late letters may be 3 a week by summer.',
    'Late letters are to drop from 40 a week to 3.',
    'On paper late letters go from 40 a week to 3.',
  ])('reads a plan or a forecast: %s', (ending) => {
    expect(read('promised', ending)).toBeGreaterThan(0);
    expect(read('promisedNumbers', ending)).toBeGreaterThan(0);
    expect(read('lateNumbers', ending)).toBe(0);
  });

  it.each([
    'Late letters went from 40 a week to 3.',
    'Since then every branch must send its list before noon, and 3 letters were late.',
    'Now 30 readers more could borrow on Sundays.',
  ])('does not take for a plan what came about: %s', (ending) => {
    expect(read('promised', ending)).toBe(0);
    expect(read('lateNumbers', ending)).toBeGreaterThan(0);
  });

  it('reads that nobody counted it', () => {
    expect(read('uncounted', 'It went uncounted, as counting stopped in May.')).toBeGreaterThan(0);
    expect(read('uncounted', 'Ines counted 3 late letters a week.')).toBe(0);
  });

  it('reads how it was counted', () => {
    expect(read('measured', 'By the ledger 3 letters a week were late.')).toBeGreaterThan(0);
    expect(read('measured', 'Nobody counted, but 3 letters a week were late.')).toBe(0);
  });

  it('reads a comparison of two places', () => {
    expect(read('sideBySide', 'Late letters were 40 in one branch and 3 in the other one.')).toBeGreaterThan(
      0,
    );
    expect(read('sideBySide', 'Late letters were 40 in one summer and 3 in the other.')).toBe(0);
  });
});

describe('what a result was worth', () => {
  it.each(['Two donors renewed their contract.', 'Readers paid 900 euros less in fines a year.'])(
    'reads a gain: %s',
    (ending) => expect(read('gains', ending) + read('spared', ending)).toBeGreaterThan(0),
  );

  it('reads that it was in vain', () => {
    expect(read('inVain', 'The contract was renewed all the same.')).toBeGreaterThan(0);
    expect(read('inVain', 'The contract was not needed any longer.')).toBe(0);
  });

  it('reads applause', () => {
    expect(read('applauded', 'The jury of the city put us on a list.')).toBeGreaterThan(0);
    expect(read('applauded', 'The city put 900 euros back.')).toBe(0);
  });
});
