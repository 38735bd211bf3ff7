import { describe, expect, it } from 'vitest';
import { analyse } from '../text/analyse.ts';
import { type SignalId, signalsOf } from './read.ts';

/** A story that ends with the sentence asked about. */
const after = (ending: string): string =>
  `The night job of the county library kept failing, and letters went out late. I read the logs and wrote a new queue for it. I showed it to Ines and put it live in May, and I rang two branches to hear how it went. ${ending}`;

const read = (id: SignalId, ending: string): number => signalsOf(analyse(after(ending))).get(id).value;
const balance = (ending: string): number => read('meant', ending) - read('meantNothing', ending);

describe('what a passage of the result meant', () => {
  it.each([
    ['Some 300 tenants moved in a week sooner.', 'Some 300 rows moved to the cache.'],
    ['It saves the town 7,000 a month.', 'It shortens the log by 7,000 lines a month.'],
    ['The insurer dropped its claim.', 'The insurer enjoyed the slide.'],
    ['Rents went down, and four families came back.', 'Rents went down, and four colours came back.'],
    ['The bakery sold 40 loaves more.', 'The bakery still sold 40 loaves.'],
    ['Premiums fell for 900 farmers.', 'Premiums stayed at 900 for farmers.'],
    ['Nine patients got their medicine.', 'Not one patient got medicine.'],
    ['The town took 30 complaints less.', 'For the town it was as before, 30 complaints.'],
    ['Ferries carried 90 passengers more.', 'The company spent 90 dollars on a stand.'],
  ])('is a gain in "%s" and none in "%s"', (gain, none) => {
    expect(balance(gain)).toBeGreaterThan(0);
    expect(balance(none)).toBeLessThan(balance(gain) - 0.15);
  });

  it('reads each passage of a sentence for itself', () => {
    const one = 'The parser became shorter, and 60 patients were treated a day sooner.';
    expect(read('meant', one)).toBeGreaterThan(0);
    expect(read('meantNothing', one)).toBeGreaterThan(0);
  });

  it('counts several passages for more than one', () => {
    const one = '60 patients were treated a day sooner.';
    expect(read('meant', `${one} Two nurses got their Saturdays back.`)).toBeGreaterThan(read('meant', one));
  });

  it('counts a gain for less where the same sentence says that all stayed as it was', () => {
    expect(read('meant', '60 patients came, as before.')).toBeLessThan(read('meant', '60 patients came.'));
  });

  it('takes a burden that is gone for a gain', () => {
    expect(balance('No tenant was evicted.')).toBeGreaterThan(balance('No tenant was reached.'));
  });

  it('takes what "I" did, or a lesson, for no result', () => {
    expect(balance('I met the tenants.')).toBe(0);
    expect(balance('You never reach all tenants.')).toBe(0);
  });

  it('takes the same evening for a time, and not for something unchanged', () => {
    expect(read('meantNothing', 'The tenants came back the same evening.')).toBe(0);
  });
});
