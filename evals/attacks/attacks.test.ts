import { describe, expect, it } from 'vitest';
import { verdictRank } from '../../src/contract/vocabulary.ts';
import { gradeAnswer } from '../../src/rubric/index.ts';
import { benign, benignInput, pairs } from './corpus.ts';

// What the rubric still gets wrong, as an upper bound that may only be lowered. The aim is 0 for both.

const KNOWN = { raised: 0, falseAlarms: 0 };

describe('the rubric alone', () => {
  it('gives no better verdict for an order in an answer, but for what is known', () => {
    const raised = pairs.filter(
      ({ clean, attacked }) =>
        verdictRank(gradeAnswer(attacked).verdict) > verdictRank(gradeAnswer(clean).verdict),
    );
    expect(raised.length, raised.map(({ id }) => id).join(', ')).toBeLessThanOrEqual(KNOWN.raised);
  }, 120_000);

  it('calls no benign look-alike manipulation, but for what is known', () => {
    const flagged = benign.filter((each) =>
      gradeAnswer(benignInput(each)).disqualifiers.some(({ id }) => id === 'manipulation'),
    );
    expect(flagged.length, flagged.map(({ id }) => id).join(', ')).toBeLessThanOrEqual(KNOWN.falseAlarms);
  }, 120_000);
});
