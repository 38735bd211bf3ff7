import { expect, it } from 'vitest';
import { analyse } from '../text/analyse.ts';
import { readKept } from './read-kept.ts';

const START =
  'The strips of the label printer came out torn. I wrote a new template in a week and put it on the first ward.';
const read = (text: string) => readKept(analyse(`${START} ${text}`));

it('tells who looked after it once it stood', () => {
  const mine = read('I trained the two clerks and repaired what they found, every morning.');
  const theirs = read('I mailed it. The two clerks trained each other and repaired what was wrong.');
  expect(mine.tending.value).toBeGreaterThan(theirs.tending.value);
  expect(mine.repeated.value).toBeGreaterThan(theirs.repeated.value);
  expect(mine.othersLast.value).toBeLessThan(theirs.othersLast.value);
});
