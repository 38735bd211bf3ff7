import { describe, expect, it } from 'vitest';
import { measurePassages, readPassages } from './lib/passages.ts';

/** What the checks reached on the passages that were read; a change may not fall behind it. */
const LEAST_RECALL = 0.55;
const MOST_FALSE_ALARMS = 0.08;

describe('the disqualifiers on passages that were read', () => {
  const passages = readPassages('tune');

  it.each(measurePassages(passages))('$id is seen where it is, and not in near misses', (measures) => {
    expect(measures.recall.rate).toBeGreaterThanOrEqual(LEAST_RECALL);
    expect(measures.falseAlarms.rate).toBeLessThanOrEqual(MOST_FALSE_ALARMS);
  });

  it('shares no row with the unread half', () => {
    const read = new Set(passages.map(({ id }) => id));
    expect(readPassages('check').filter(({ id }) => read.has(id))).toEqual([]);
  });
});
