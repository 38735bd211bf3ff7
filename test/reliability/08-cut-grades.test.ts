// reliability.md, test 8: a grade that is cut at any byte, out of range or of another rubric is rejected; one repair.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPrinciple } from '../../src/catalogue/index.ts';
import { createBoundary } from '../../src/services/grading/boundary.ts';
import { createModelGrader } from '../../src/services/grading/model-grader.ts';
import { scriptedModel } from '../support/scripted-model.ts';

const ANSWER = 'Our director wanted to drop the stage. I told her no, with six months of rollbacks in hand.';
const input = { answer: ANSWER, principle: findPrinciple('have-backbone')!, level: 'sde2' as const };
const boundary = createBoundary(new Uint8Array(32).fill(5));
const VALID = JSON.stringify({
  dimensions: [
    { id: 'relevance', quotes: ['I told her no'], reason: 'A “no”, naïvely – told.', status: 'partial' },
    { id: 'reflection', quotes: [], reason: 'Not told.', status: 'absent' },
  ],
  disqualifiers: [{ id: 'off_topic', quotes: ['I told her no'], reason: 'Elsewhere.' }],
});

async function grade(text: string) {
  const { model, requests } = scriptedModel(() => text);
  const { grader } = await createModelGrader({ model, boundary }).grade(input, 'model');
  return { grader, asked: requests.length };
}

describe('a grade', () => {
  it('is taken whole', async () => {
    expect(await grade(VALID)).toMatchObject({ grader: { kind: 'model' }, asked: 1 });
  });

  it('cut after any byte is never taken, and asked for once more', { timeout: 60_000 }, async () => {
    const accepted: number[] = [];
    const bytes = Buffer.from(VALID);
    for (let length = 0; length < bytes.length; length += 1) {
      const { grader, asked } = await grade(bytes.subarray(0, length).toString());
      if (grader.kind === 'model') accepted.push(length);
      else if (length > 0)
        expect({ length, asked, why: grader.degraded }).toEqual({ length, asked: 2, why: 'invalid_output' });
    }
    expect(accepted).toEqual([]);
  });

  it.each([
    ['NaN', VALID.replace('"partial"', 'NaN')],
    ['a number', VALID.replace('"partial"', '2')],
    ['a status that does not exist', VALID.replace('"partial"', '"excellent"')],
    ['a dimension of a foreign rubric', VALID.replace('"relevance"', '"charisma"')],
    ['a dimension that is measured', VALID.replace('"relevance"', '"time"')],
    ['a disqualifier of a foreign rubric', VALID.replace('"off_topic"', '"rude"')],
    ['a dimension twice', VALID.replace('"reflection"', '"relevance"')],
    ['no findings', '{}'],
    ['null', 'null'],
    ['a list of it', `[${VALID}]`],
    ['two of them', VALID + VALID],
  ])('with %s is never taken', async (_, text) => {
    expect(await grade(text)).toMatchObject({
      grader: { kind: 'rubric', degraded: 'invalid_output' },
      asked: 2,
    });
  });

  it('with noise in it is taken only if it still is a grade of this rubric', {
    timeout: 60_000,
  }, async () => {
    const known = new Set(Object.keys(input.principle.dimensions));
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 20 }), fc.nat(VALID.length), async (noise, at) => {
        const { model } = scriptedModel(() => VALID.slice(0, at) + noise + VALID.slice(at + noise.length));
        const { dimensions } = await createModelGrader({ model, boundary }).grade(input, 'model');
        for (const { id, evidence } of dimensions) {
          if (known.has(id))
            for (const { start, end, quote } of evidence) expect(ANSWER.slice(start, end)).toBe(quote);
        }
      }),
      { numRuns: 300 },
    );
  });
});
