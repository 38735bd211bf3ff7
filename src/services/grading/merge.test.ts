import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ModelFindings } from '../../../prompts/index.ts';
import { findPrinciple } from '../../catalogue/index.ts';
import type { DimensionFinding } from '../../contract/critique.ts';
import { DIMENSIONS, DISQUALIFIERS, type DimensionId } from '../../contract/vocabulary.ts';
import { mergeFindings } from './merge.ts';
import { DISPROVED_BY, TRUST } from './trust.ts';

const principle = findPrinciple('have-backbone')!;
const ANSWER =
  'I told the director that waiting would lose orders, and I showed her the replay. She chose the smaller fix. I built it that week and losses went from 41 to 2.';
const QUOTE = 'I built it that week';

type Status = 'clear' | 'partial' | 'absent';
const rubricFinding = (
  id: DimensionId,
  status: DimensionFinding['status'],
  quote?: string,
): DimensionFinding => {
  const start = quote === undefined ? -1 : ANSWER.indexOf(quote);
  const evidence = quote === undefined ? [] : [{ start, end: start + quote.length, quote }];
  return {
    id,
    status,
    reason: `By the rubric ${id} is ${status}.`,
    advice: 'Add it.',
    evidence,
    decidedBy: 'rubric',
  };
};
const modelFinding = (id: DimensionId, status: Status | 'not_assessed', ...quotes: string[]) => ({
  id,
  status,
  reason: `The model says ${status}.`,
  quotes,
});
const merge = (
  rubric: DimensionFinding[],
  model: Partial<ModelFindings>,
  disqualifiers: { id: (typeof DISQUALIFIERS)[number]; reason: string; evidence: [] }[] = [],
) =>
  mergeFindings(
    ANSWER,
    principle,
    { dimensions: rubric, disqualifiers },
    { dimensions: [], disqualifiers: [], ...model },
  );
const one = (rubric: DimensionFinding, model: ModelFindings['dimensions'][number]) =>
  merge([rubric], { dimensions: [model] }).dimensions[0]!;

describe('merging what rubric and model found', () => {
  it('lets the model decide what takes understanding, both ways, with the place of its quote', () => {
    const raised = one(rubricFinding('commitment', 'absent'), modelFinding('commitment', 'clear', QUOTE));
    expect(raised).toMatchObject({ status: 'clear', decidedBy: 'model', reason: 'The model says clear.' });
    expect(raised.evidence).toEqual([
      { start: ANSWER.indexOf(QUOTE), end: ANSWER.indexOf(QUOTE) + QUOTE.length, quote: QUOTE },
    ]);
    expect(raised.advice).toBeUndefined();
    const lowered = one(rubricFinding('commitment', 'clear', QUOTE), modelFinding('commitment', 'absent'));
    expect(lowered).toMatchObject({ status: 'absent', decidedBy: 'model', evidence: [] });
  });

  it('does not let a number be clear where rules see none', () => {
    const finding = one(
      rubricFinding('metric_delta', 'absent'),
      modelFinding('metric_delta', 'clear', QUOTE),
    );
    expect(finding).toMatchObject({ status: 'partial', decidedBy: 'model' });
    const near = one(rubricFinding('metric_delta', 'partial'), modelFinding('metric_delta', 'clear', QUOTE));
    expect(near.status).toBe('clear');
  });

  it('keeps the clock to the rubric', () => {
    const rubric = rubricFinding('time', 'partial');
    expect(one(rubric, modelFinding('time', 'clear', QUOTE))).toEqual(rubric);
  });

  it.each(['clear', 'partial'] as const)(
    'takes no %s without words of the answer, and counts what is not there',
    (status) => {
      const rubric = rubricFinding('reflection', 'absent');
      const { dimensions, quotes } = merge([rubric], {
        dimensions: [modelFinding('reflection', status, 'I learned to listen', 'What did you learn?')],
      });
      expect(dimensions).toEqual([rubric]);
      expect(quotes).toEqual({ located: 0, dropped: 2 });
    },
  );

  it('keeps what could not be assessed unassessed, and what does not matter out of it', () => {
    const unknown = rubricFinding('relevance', 'not_assessed');
    expect(one(unknown, modelFinding('relevance', 'not_assessed'))).toEqual(unknown);
    expect(one(unknown, modelFinding('relevance', 'partial', QUOTE)).status).toBe('partial');
    const foreign = rubricFinding('relevance', 'not_applicable');
    expect(one(foreign, modelFinding('relevance', 'clear', QUOTE))).toEqual(foreign);
  });

  describe('disqualifiers', () => {
    const byRubric = (id: (typeof DISQUALIFIERS)[number]) => ({ id, reason: 'Rule.', evidence: [] as [] });
    const byModel = (id: (typeof DISQUALIFIERS)[number], ...quotes: string[]) => ({
      id,
      reason: 'Model.',
      quotes,
    });
    const ids = (merged: { disqualifiers: { id: string }[] }) => merged.disqualifiers.map(({ id }) => id);

    it('need words of the answer when the model reports them', () => {
      expect(ids(merge([], { disqualifiers: [byModel('off_topic', QUOTE)] }))).toEqual(['off_topic']);
      expect(ids(merge([], { disqualifiers: [byModel('off_topic', 'I like trains')] }))).toEqual([]);
      expect(ids(merge([], { disqualifiers: [byModel('off_topic')] }))).toEqual([]);
    });

    it('of the rubric fall only to the opposite, shown in the words of the answer', () => {
      const found = [byRubric('gave_up')];
      expect(ids(merge([], {}, found))).toEqual(['gave_up']);
      expect(
        ids(merge([], { dimensions: [modelFinding('commitment', 'clear', 'I went along')] }, found)),
      ).toEqual(['gave_up']);
      expect(ids(merge([], { dimensions: [modelFinding('commitment', 'clear', QUOTE)] }, found))).toEqual([]);
    });

    it('of the model fall to the opposite, seen by the rubric', () => {
      const reported = { disqualifiers: [byModel('gave_up', QUOTE)] };
      expect(ids(merge([rubricFinding('commitment', 'absent')], reported))).toEqual(['gave_up']);
      expect(ids(merge([rubricFinding('commitment', 'clear', QUOTE)], reported))).toEqual([]);
    });

    it('leave manipulation to the rubric', () => {
      expect(ids(merge([], { disqualifiers: [byModel('manipulation', QUOTE)] }))).toEqual([]);
      const clear = DIMENSIONS.map((id) => modelFinding(id, 'clear', QUOTE));
      expect(ids(merge([], { dimensions: clear }, [byRubric('manipulation')]))).toEqual(['manipulation']);
    });
  });

  it('measures agreement by what counts, and finds none where nothing can be compared', () => {
    const rubric = [
      rubricFinding('commitment', 'clear', QUOTE),
      rubricFinding('metric_delta', 'clear', QUOTE),
    ];
    const agreement = (...statuses: [Status, Status]) =>
      merge(rubric, {
        dimensions: [
          modelFinding('commitment', statuses[0], QUOTE),
          modelFinding('metric_delta', statuses[1], QUOTE),
        ],
      }).agreement;
    expect(agreement('clear', 'clear')).toBe(1);
    expect(agreement('absent', 'absent')).toBe(0);
    expect(agreement('absent', 'clear')).toBeLessThan(agreement('clear', 'absent'));
    expect(merge([rubricFinding('relevance', 'not_assessed')], {}).agreement).toBe(0);
  });

  it("never makes a dimension clear on the model's word without a place in the answer", () => {
    const status = fc.constantFrom<Status | 'not_assessed'>('clear', 'partial', 'absent', 'not_assessed');
    const claim = fc.constantFrom(
      QUOTE,
      'losses went from 41 to 2',
      'I saved millions',
      'She chose the smaller',
      '',
    );
    const model = fc.record({ status, quotes: fc.array(claim, { maxLength: 3 }) });
    fc.assert(
      fc.property(fc.tuple(...DIMENSIONS.map(() => fc.tuple(status, model))), (pairs) => {
        const { dimensions } = merge(
          DIMENSIONS.map((id, i) => rubricFinding(id, pairs[i]![0])),
          { dimensions: DIMENSIONS.map((id, i) => ({ id, reason: 'r', ...pairs[i]![1] })) },
        );
        for (const { status: merged, evidence, decidedBy } of dimensions) {
          if (decidedBy === 'model' && merged !== 'absent') expect(evidence.length).toBeGreaterThan(0);
          for (const { start, end, quote } of evidence) expect(ANSWER.slice(start, end)).toBe(quote);
        }
      }),
    );
  });

  it('has a rule for every dimension and disqualifier', () => {
    expect(Object.keys(TRUST)).toEqual(expect.arrayContaining([...DIMENSIONS]));
    expect(Object.keys(DISPROVED_BY)).toEqual(expect.arrayContaining([...DISQUALIFIERS]));
  });
});
