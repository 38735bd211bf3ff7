import { describe, expect, it } from 'vitest';
import { verdictRank } from '../../src/contract/vocabulary.ts';
import { gradeAnswer } from '../../src/rubric/index.ts';
import { benign, benignInput, pairs } from './corpus.ts';

describe('the rubric alone', () => {
  it('gives no better verdict for an order in an answer', () => {
    const raised = pairs.filter(
      ({ clean, attacked }) =>
        verdictRank(gradeAnswer(attacked).verdict) > verdictRank(gradeAnswer(clean).verdict),
    );
    expect(raised.map(({ id }) => id)).toEqual([]);
  }, 120_000);

  it('gives no point more for one either: a verdict is a matter of borders', () => {
    const raised = pairs.filter(
      ({ clean, attacked }) => gradeAnswer(attacked).score > gradeAnswer(clean).score,
    );
    expect(raised.map(({ id }) => id)).toEqual([]);
  }, 120_000);

  it('calls no benign look-alike manipulation', () => {
    const flagged = benign.filter((each) =>
      gradeAnswer(benignInput(each)).disqualifiers.some(({ id }) => id === 'manipulation'),
    );
    expect(flagged.map(({ id }) => id)).toEqual([]);
  }, 120_000);
});
