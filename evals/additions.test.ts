import { describe, expect, it } from 'vitest';
import { readAdditions } from './lib/additions.ts';
import { measureAdditions, nothingRaised, takenOut } from './lib/additions-measure.ts';
import { readOpenings } from './lib/graded-answers.ts';

/** A few answers of every quality; `npm run eval:additions` takes more. */
const openings = readOpenings(['fit']).filter((_, at) => at % 40 === 0);

describe('additions that nobody tuned on', () => {
  it('hardly ever raise a verdict when they tell nothing', () => {
    const sum = nothingRaised();
    for (const found of measureAdditions(readAdditions('empty', 'check'), openings).values()) {
      sum.runs += found.runs;
      sum.raised += found.raised;
    }
    expect(sum.runs).toBeGreaterThan(2_000);
    expect(sum.raised / sum.runs).toBeLessThan(0.02);
  }, 60_000);

  it('are left in when they tell something', () => {
    const telling = readAdditions('telling', 'check').map(({ text }) => text);
    expect(takenOut(telling) / telling.length).toBeLessThan(0.05);
  });
});
