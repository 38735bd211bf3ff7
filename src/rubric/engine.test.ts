import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPassages } from '../../evals/lib/passages.ts';
import { critiqueSchema, type Grading } from '../contract/critique.ts';
import { DIMENSIONS, LEVELS, PRINCIPLES, verdictRank } from '../contract/vocabulary.ts';
import { gradeAnswer, type RubricInput } from './index.ts';
import { principleFor } from './testing/test-support.ts';
import { verdictOfScore, withinScale } from './verdict/verdict.ts';
import { WEIGHTS } from './verdict/weights.ts';

const grade = (answer: string, more: Partial<RubricInput> = {}): Grading =>
  gradeAnswer({ answer, principle: principleFor('ownership'), level: 'sde2', ...more });

const STRONG =
  'The label printer at our bakery line stopped every morning, and it belonged to the packing group, not to us. I noticed it because my own line had to wait. Nobody had asked me, but I took the printer log of four weeks and found that it stopped whenever two orders had the same number. I showed the packing lead the log, she thought it was the network, so I unplugged the network and it stopped again. I wrote a fix that adds the line to the number, tested it with her crew for a week and stayed until they ran it without me. Stops went from eleven a week to none in three months, which is about 900 euros of bread a week that is sold now. The biscuit site has taken the fix over. I should have gone to her with the log on the first day, because I had spent a week guessing alone; now I bring the log before I bring a theory.';
const WEAK =
  'Quality is very important to me. There was a problem with a printer and we talked about it in the team. Somebody from the other group fixed it. Everybody was happy.';

function expectSound(answer: string, grading: Grading): void {
  expect(critiqueSchema.safeParse({ id: 'x', ...grading }).error).toBeUndefined();
  const quotes = [
    ...grading.dimensions.flatMap(({ evidence }) => evidence),
    ...grading.disqualifiers.flatMap(({ evidence }) => evidence),
    ...grading.delivery.fillers,
    ...(grading.delivery.setAside ?? []),
  ];
  for (const { start, end, quote } of quotes) {
    expect(answer.slice(start, end)).toBe(quote);
    expect(quote.trim()).not.toBe('');
  }
  for (const { start, end } of grading.sections) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(answer.length);
    expect(start).toBeLessThan(end);
  }
  expect(grading.verdict).toBe(verdictOfScore(grading.score));
  expect(grading.dimensions.map(({ id }) => id)).toEqual([...DIMENSIONS]);
}

describe('gradeAnswer', () => {
  it('tells a strong answer from a weak one and quotes the candidate', () => {
    const strong = grade(STRONG);
    const weak = grade(WEAK);
    expectSound(STRONG, strong);
    expectSound(WEAK, weak);
    expect(verdictRank(strong.verdict)).toBeGreaterThanOrEqual(4);
    expect(verdictRank(weak.verdict)).toBeLessThanOrEqual(1);
    const metric = strong.dimensions.find(({ id }) => id === 'metric_delta');
    expect(metric?.evidence.map(({ quote }) => quote).join(' ')).toContain('eleven a week to none');
  });

  it('comes to a score that its findings and the published weights come to as well', () => {
    const bare = { absent: 0, partial: 0.3, clear: 0.8, not_applicable: 0.6, not_assessed: 0 };
    let compared = 0;
    for (const principle of PRINCIPLES) {
      const { dimensions, disqualifiers, score } = grade(STRONG, { principle: principleFor(principle) });
      if (disqualifiers.length > 0) continue;
      compared += 1;
      expect(dimensions.filter(({ strength }) => strength !== undefined).length).toBeGreaterThan(5);
      const raw = dimensions.reduce(
        (sum, { id, status, strength }) => sum + WEIGHTS.worth[id] * (strength ?? bare[status]),
        WEIGHTS.base + WEIGHTS.levelOffset.sde2,
      );
      const isElsewhere = dimensions.some(({ id, status }) => id === 'relevance' && status === 'absent');
      expect(score, principle).toBeCloseTo(Math.min(withinScale(raw), isElsewhere ? 49 : 100), 1);
    }
    expect(compared).toBeGreaterThan(10);
  });

  it('gives the same result twice and keeps nothing between answers', () => {
    const first = grade(STRONG);
    grade(WEAK);
    expect(grade(STRONG)).toEqual(first);
  });

  it('leaves out what the principle does not ask for', () => {
    const grading = grade(STRONG, { principle: principleFor('ownership') });
    expect(grading.dimensions.find(({ id }) => id === 'commitment')?.status).toBe('not_applicable');
  });

  it('maps quotes back when repetitions and slogans are left out', () => {
    const slogan = 'I always take ownership and I always bring data.';
    const answer = `${slogan} ${STRONG} ${STRONG}`;
    const grading = grade(answer);
    expectSound(answer, grading);
    expect(grading.dimensions.filter(({ id }) => id !== 'time').map(({ status }) => status)).toEqual(
      grade(STRONG)
        .dimensions.filter(({ id }) => id !== 'time')
        .map(({ status }) => status),
    );
  });

  it('names the sentences that tell nothing, and rests no dimension on them', () => {
    const talk = 'I was data-driven, took full ownership and delivered measurable impact for the business.';
    const grading = grade(`${talk} ${STRONG}`);
    expect(grading.delivery.setAside?.map(({ quote }) => quote)).toEqual([talk]);
    const withoutTime = ({ dimensions }: Grading) =>
      dimensions
        .filter(({ id }) => id !== 'time')
        .map(({ id, status, strength }) => ({ id, status, strength }));
    expect(withoutTime(grading)).toEqual(withoutTime(grade(STRONG)));
    expect(grade(STRONG).delivery.setAside).toEqual([]);
  });

  it('looks for what speaks against somebody in such talk too', () => {
    const told = readPassages('tune').filter(
      ({ carries, disqualifier }) => carries && disqualifier === 'off_topic',
    );
    const seen = told.map(({ text }) => grade(text)).filter(({ delivery }) => delivery.setAside?.length);
    const found = seen.filter(({ disqualifiers }) => disqualifiers.some(({ id }) => id === 'off_topic'));
    expect(found.length).toBeGreaterThan(seen.length / 2);
  });

  it('grades a follow-up by its probe and leaves the rest unassessed', () => {
    const probe = {
      question: 'What would you do differently?',
      intent: 'what would you do differently',
      opening: STRONG,
    };
    const grading = grade(
      'I would have asked the packing lead on the first day, because she had seen the doubled numbers in the spring.',
      { probe },
    );
    expect(grading.dimensions.some(({ status }) => status === 'not_assessed')).toBe(true);
  });
});

describe('bad input', () => {
  const STRANGE: Record<string, string> = {
    'one word': 'Yes.',
    'one letter, 20,000 times': 'a'.repeat(20_000),
    'another language': 'Ich habe damals das Problem im Lager gefunden und zusammen mit dem Team behoben.',
    emoji: '👩‍💻🎉🎉 🚀'.repeat(20),
    'lone surrogates': `I fixed \ud800 it \udfff and 5\ud83d went to 2.`,
    code: 'for (let i = 0; i < 10; i++) { console.log(`${i}`); } // I fixed it',
    poem: 'Roses are red,\nviolets are blue,\nthe build is on fire,\nand so are you.',
    'right to left': 'وجدت المشكلة وأصلحتها في يومين وانخفضت الأخطاء من 40 إلى 3',
    digits: '1 2 3 4 5 6 7 8 9 10 '.repeat(200),
    quotes: '"""\'\'\'“”‘’'.repeat(300),
    'no spaces': 'Ifoundtheproblemandfixedit'.repeat(400),
    'only line breaks and a dot': '\n\n\n.\n\n',
  };
  for (const [name, answer] of Object.entries(STRANGE)) {
    it(`${name}: a low verdict and no exception`, () => {
      const grading = grade(answer);
      expectSound(answer, grading);
      expect(verdictRank(grading.verdict)).toBeLessThanOrEqual(2);
    });
  }

  it('holds for any string, principle and level', () => {
    const pieces = fc.constantFrom(
      'I ',
      'we ',
      'cut it from 8 to 3 ',
      '. ',
      '"',
      '\ud800',
      '\n',
      'learned ',
      '%',
      '$5 ',
      'مرحبا ',
      'my manager ',
      '!',
      '1.2.3 ',
      'İ',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(pieces, { maxLength: 80 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...PRINCIPLES), fc.constantFrom(...LEVELS), (answer, slug, level) => {
        expectSound(answer, grade(answer, { principle: principleFor(slug), level }));
      }),
      { numRuns: 150 },
    );
  });
});
