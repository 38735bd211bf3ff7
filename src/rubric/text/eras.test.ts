import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import { deltasOf } from './deltas.ts';

describe('when a value held', () => {
  it('"used to" tells of the time before', () => {
    expect(deltasOf(analyse('It used to take 40 minutes, and it takes 12 minutes.'))).toHaveLength(1);
  });

  it('"refused to" does not', () => {
    expect(deltasOf(analyse('They refused to take 40 minutes for it, and it takes 12 minutes.'))).toEqual([]);
  });
});
