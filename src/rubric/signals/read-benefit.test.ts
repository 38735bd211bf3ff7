import { describe, expect, it } from 'vitest';
import { analyse } from '../text/analyse.ts';
import { type SignalId, signalsOf } from './read.ts';

/** A story that ends with the sentence asked about. */
const after = (ending: string): string =>
  `The night job of the county library kept failing, and readers got their letters late. I read the logs and wrote a new queue for it. I showed it to Ines and put it live in May, and I rang two branches to hear how it went. ${ending}`;

const read = (id: SignalId, ending: string): number => signalsOf(analyse(after(ending))).get(id).value;

describe('whom a result is about', () => {
  it.each([
    'Overdue fines fell from 900 to 210 a month.',
    'Some 300 pensioners got their books a week sooner.',
    'The second van was sold in August.',
  ])('reads that people feel it: %s', (ending) => {
    expect(read('meant', ending)).toBeGreaterThan(0);
    expect(read('meantNothing', ending)).toBe(0);
  });

  it.each([
    'Log storage fell from 900 to 210 gigabytes.',
    'The dashboard has been green ever since.',
    'The code shrank by 4,000 lines, and the schema became uniform.',
    'Reader queries on the database take 40 milliseconds.',
  ])('reads that it is about the means of the work: %s', (ending) => {
    expect(read('meantNothing', ending)).toBeGreaterThan(0);
    expect(read('meant', ending)).toBe(0);
  });

  it('takes the head of a phrase for what it is about', () => {
    expect(read('meantNothing', 'The customer database became smaller.')).toBeGreaterThan(0);
    expect(read('meant', 'The customer database became smaller.')).toBe(0);
    expect(read('meant', 'Database customers paid 40 euros less.')).toBeGreaterThan(0);
  });

  it('does not take the place of it for whom it is about', () => {
    expect(read('meant', 'The lag in the shops is 40 units.')).toBe(0);
  });

  it.each([
    'The patients liked the new look.',
    'For the tenants nothing changed.',
    'The tenants still wait for their letters.',
  ])('is not felt where it is liked or in vain: %s', (ending) => expect(read('meant', ending)).toBe(0));

  it('counts changes where somebody feels them, and as sound where they came about', () => {
    expect(read('feltChanges', 'Overdue fines fell from 900 to 210 a month.')).toBeGreaterThan(0);
    expect(read('feltChanges', 'The log fell from 900 to 210 megabytes.')).toBe(0);
    expect(read('soundChanges', 'The log fell from 900 to 210 megabytes.')).toBeGreaterThan(0);
    expect(read('soundChanges', 'The log fell from 900 to 210 megabytes, but nobody has measured it.')).toBe(
      0,
    );
  });
});

describe('where it came from', () => {
  it.each([
    'Fines fell by half, though that summer the largest branch closed.',
    'Fines fell by half, mostly due to the mild winter.',
    'Fines fell by half, and my queue had no part in it.',
    'Fines fell by half for other reasons.',
  ])('reads another cause: %s', (ending) => expect(read('otherCause', ending)).toBeGreaterThan(0));

  it('does not take the own work for another cause', () => {
    expect(read('otherCause', 'Fines fell by half because the letters came in time.')).toBe(0);
  });

  it.each([
    'Two branches went back to paper.',
    'The desk had more complaints in June.',
    'Three schools quit.',
  ])('reads that it got worse: %s', (ending) => expect(read('adverse', ending)).toBeGreaterThan(0));

  it('does not take a loss that did not come for one', () => {
    expect(read('adverse', 'Not one of the schools quit.')).toBe(0);
  });
});
