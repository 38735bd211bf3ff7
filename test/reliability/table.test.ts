import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const rows = readFileSync('test/RELIABILITY.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| \d+ \|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, number, what, where, result]) => ({ number: Number(number), what, where, result }));

it('has a row for each of the 43 tests, in order', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 43 }, (_, index) => index + 1));
});

it.each(rows)(
  '$number: names what must hold, a file that exists, and a result',
  ({ what, where, result }) => {
    expect(what).toMatch(/\w{3}/);
    expect(where!.split(', ').filter((file) => !existsSync(file))).toEqual([]);
    expect(result).toMatch(/\w{3}/);
  },
);
