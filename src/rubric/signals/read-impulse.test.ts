import { expect, it } from 'vitest';
import { analyse } from '../text/analyse.ts';
import { readImpulse } from './read-impulse.ts';

const LATER =
  'Then I wrote a check and tested it with two nurses. It held for a month. The queue went down, and so it stayed.';
const read = (text: string) => readImpulse(analyse(`${text} ${LATER}`));

it('tells who moves first', () => {
  const mine = read('I saw the torn strips. My manager rang the vendor.');
  const theirs = read('My manager saw the torn strips and rang the vendor. I wrote that down.');
  expect(mine.firstMove.value).toBeGreaterThan(theirs.firstMove.value);
  expect(mine.othersMove.value).toBeLessThan(theirs.othersMove.value);
});

it.each(['My manager ordered me to look at it.', 'My colleague Olga rang me that night.'])(
  'called on: %s',
  (text) => expect(read(text).bidden.value).toBeGreaterThan(0),
);

it('takes what nobody asked for as no call', () => {
  expect(read('Nobody told me to look at it.').bidden.value).toBe(0);
});

it('tells who made up their mind', () => {
  expect(read('I wondered about it and offered to look.').resolving.value).toBeGreaterThan(0.5);
  expect(read('My manager decided that I should look.').resolving.value).toBe(0);
});
