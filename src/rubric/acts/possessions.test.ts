import { expect, it } from 'vitest';
import { analyse } from '../text/analyse.ts';
import { possessionsOf } from './possessions.ts';

const read = (text: string): [mine: number, theirs: number] => {
  const { mine, theirs } = possessionsOf(analyse(`${text} It went on for a week. It went on for a month.`));
  return [mine.length, theirs.length];
};

it.each([
  ['The error was in our code and in my own module.', [2, 0]],
  ['The error was in their code and in Navigation’s tables.', [0, 2]],
  ['My lead and our team looked at it.', [0, 0]],
  ['It’s late.', [0, 0]],
] as const)('%s', (text, counts) => expect(read(text)).toEqual(counts));
