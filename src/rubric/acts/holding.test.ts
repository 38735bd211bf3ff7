import { expect, it } from 'vitest';
import { analyse } from '../text/analyse.ts';
import { holdingOf } from './holding.ts';

const LATER =
  'One night a printer failed twice, and two wards waited. I went there with a lamp and counted the cracks. I wrote a list, and two masons filled them by May.';

function read(text: string): string {
  const { mine, theirs } = holdingOf(analyse(`${text} ${LATER}`));
  return mine.length > theirs.length ? 'mine' : theirs.length > mine.length ? 'theirs' : 'none';
}

it.each([
  'The label printer falls in my own area.',
  'The label printer is one of the three services I run.',
  'It’s the service my squad runs for the hospital.',
  'Label printing was on our roadmap that spring.',
  'My manager had put the label printer on my plate.',
  'The print job belongs to the system that I support.',
  'It was a ticket in my queue.',
  'The tickets came out torn, and that was us.',
])('one’s own: %s', (text) => expect(read(text)).toBe('mine'));

it.each([
  'The weighbridge lies with the customs office.',
  'The tide tables lay with pilotage.',
  'The orchard is the monks’.',
  'Seed ordering is growers’ business.',
  'The label printers are looked after by the hospital’s estates people.',
  'The printers are none of my business.',
  'I had no mandate for printers.',
  'It wasn’t my printer.',
  'We only use the printers.',
  'No team wanted the printers.',
  'The printers are a product of the Danish group.',
])('somebody else’s: %s', (text) => expect(read(text)).toBe('theirs'));

it.each([
  'The key lies under the mat.',
  'I did my job.',
  'My team lead laughed.',
  'The boat is under the bridge.',
  'Olga ran to the gate.',
])('neither: %s', (text) => expect(read(text)).toBe('none'));

it('reads nothing of what came of it', () => {
  expect(holdingOf(analyse(`${LATER} ${LATER} The sluice is in my area now.`)).mine).toEqual([]);
});
