import { expect, it } from 'vitest';
import { analyse } from '../../text/analyse.ts';
import { looksOn } from './words.ts';

it.each([
  'That is their turf.',
  'I sat on the bridge all night.',
  'I was kept in the loop.',
  'I do not know what they changed.',
])('looks on: %s', (text) => {
  expect(looksOn.test(analyse(text))).toBe(true);
});

it.each([
  'With each florist I settled on a limit out of their own sales.',
  'I sat on the support line for a week and answered the callers.',
])('works: %s', (text) => {
  expect(looksOn.test(analyse(text))).toBe(false);
});
