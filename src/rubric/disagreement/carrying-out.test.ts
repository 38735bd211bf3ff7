import { expect, it } from 'vitest';
import { analyse } from '../text/analyse.ts';
import { carryingOut, starving } from './carrying-out.ts';

it.each([
  'I began that same evening.',
  'I gave the crew her reasons.',
  'I put my two best people on it.',
  'I deleted my own draft.',
  'I took on the hardest site.',
  'I walked the porters through it.',
])('carries it out: %s', (text) => {
  const doc = analyse(text);
  expect([carryingOut.test(doc), starving.test(doc)]).toEqual([true, false]);
});

it.each([
  'I let it lie for a month.',
  'I hid it from the crew.',
  'I left the old pumps running.',
  'I stretched it over the spring.',
  'I urged the porters to complain.',
  'I kept a private list.',
  'I went back to my own plans.',
  'I had warned him.',
])('starves it: %s', (text) => {
  const doc = analyse(text);
  expect([carryingOut.test(doc), starving.test(doc)]).toEqual([false, true]);
});
