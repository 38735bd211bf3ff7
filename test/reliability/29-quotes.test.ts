// reliability.md, test 29: quotes that a model invented, altered or took from another speaker never become evidence.
import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPrinciple } from '../../src/catalogue/index.ts';
import { createBoundary } from '../../src/services/grading/boundary.ts';
import { createQuoteLocator } from '../../src/services/grading/locate-quotes.ts';
import { createModelGrader } from '../../src/services/grading/model-grader.ts';
import { IS_FULL } from '../support/rounds.ts';
import { scriptedModel } from '../support/scripted-model.ts';

const boundary = createBoundary(new Uint8Array(32).fill(6));
const QUESTION = 'Tell me about a time you told somebody senior that a plan would not work.';
const OPENING =
  'In spring our director wanted to switch the ledger in one night. I replayed two weeks of traffic on a copy and 41 of 9,300 entries differed, so I proposed to run both for ten days.';
const ANSWER =
  'She kept the date and cut the parallel run to three days. I rewrote the comparison so that it fit, sat with the on-call team on both evenings, and we found two wrong accounts before any customer did.';
const input = {
  answer: ANSWER,
  principle: findPrinciple('have-backbone')!,
  level: 'sde2' as const,
  question: QUESTION,
  probe: { question: 'What did you do once it was decided?', opening: OPENING },
};

/** The quotes that come out as evidence when a model gives these. */
async function evidenceFor(quotes: readonly string[]) {
  const { model } = scriptedModel(() =>
    JSON.stringify({
      dimensions: [{ id: 'commitment', quotes: quotes.slice(0, 8), reason: 'As told.', status: 'clear' }],
      disqualifiers: [],
    }),
  );
  const { dimensions, grader } = await createModelGrader({ model, boundary }).grade(input, 'model');
  const { evidence, decidedBy } = dimensions.find(({ id }) => id === 'commitment')!;
  return { evidence, decidedBy, counts: grader.quotes };
}

const words = ANSWER.split(' ');
/** A passage of the answer, six to twelve words long. */
const passage = fc
  .tuple(fc.nat(words.length - 12), fc.integer({ min: 6, max: 12 }))
  .map(([start, length]) => words.slice(start, start + length));
const altered = fc
  .tuple(passage, fc.nat(), fc.constantFrom('swap', 'drop', 'add', 'figure'))
  .map(([own, at, how]) => {
    // Inside, so that what is left is not a shorter true quote.
    const index = 1 + (at % (own.length - 2));
    const changed = [...own];
    if (how === 'swap') changed[index] = 'nevertheless';
    if (how === 'drop') changed.splice(index, 1);
    if (how === 'add') changed.splice(index, 0, 'never');
    if (how === 'figure') changed[index] = '73';
    return changed.join(' ');
  })
  // Dropping one of two equal words would change nothing.
  .filter((quote) => !ANSWER.includes(quote));
const invented = fc
  .array(fc.constantFrom('I', 'saved', 'them', 'two', 'million', 'and', 'rebuilt', 'everything', 'alone'), {
    minLength: 4,
    maxLength: 10,
  })
  .map((each) => each.join(' '));
const ofOthers = fc.constantFrom(
  QUESTION,
  input.probe.question,
  OPENING.slice(0, 60),
  'I replayed two weeks of traffic on a copy',
  input.principle.coreAct,
);

describe('a quote that is not in the answer', () => {
  it('is dropped and counted, every one of 1,000', { timeout: 120_000 }, async () => {
    let caught = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(altered, invented, ofOthers), { minLength: 1, maxLength: 8 }),
        async (quotes) => {
          const { evidence, counts } = await evidenceFor(quotes);
          for (const { start, end, quote } of evidence) expect(ANSWER.slice(start, end)).toBe(quote);
          expect(counts).toEqual({ located: 0, dropped: quotes.length });
          caught += quotes.length;
        },
      ),
      { numRuns: 250 },
    );
    expect(caught).toBeGreaterThan(900);
  });

  it('leaves a dimension without evidence to the rubric', async () => {
    expect((await evidenceFor(['I saved them two million'])).decidedBy).toBe('rubric');
  });
});

describe('a true quote', () => {
  const dressed = passage.chain((own) =>
    fc.constantFrom(
      own.join(' '),
      `"${own.join(' ')}"`,
      own.join('  '),
      own.join(' ').toUpperCase(),
      `${own.join(' ')}.`,
    ),
  );
  it('is found in at least 99 of 100', async () => {
    const all = fc.sample(dressed, 1_000);
    const missed = all.filter((quote) => createQuoteLocator(ANSWER)([quote]).dropped > 0);
    expect(missed.length).toBeLessThanOrEqual(10);
  });

  // A busy machine interrupts; the limit itself is held where the machine does nothing else.
  it('is looked up within 1 ms, ten of them in 15 kB', () => {
    const long = `${ANSWER} `.repeat(75);
    const quotes = fc.sample(fc.oneof(dressed, altered), 10);
    const times = Array.from({ length: 200 }, () => {
      const startedAt = performance.now();
      createQuoteLocator(long)(quotes);
      return performance.now() - startedAt;
    });
    expect(times.toSorted((a, b) => a - b)[100]).toBeLessThan(IS_FULL ? 1 : 100);
  });
});
