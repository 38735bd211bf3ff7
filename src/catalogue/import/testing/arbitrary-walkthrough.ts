/** Test helper: random walkthroughs whose prose does what it can to look like the grammar. */
import * as fc from 'fast-check';
import { PRINCIPLES, STEPS } from '../../../contract/vocabulary.ts';
import type { Walkthrough } from '../../../contract/walkthrough.ts';
import { listPrinciples } from '../../principles/index.ts';
import { slugify, uniqueSlugs } from '../slugs.ts';

const WORDS = ['the', 'job', 'ran', '9', 'times', 'a', 'month', 'and', 'nobody', 'looked', 'at', 'it'];
const LOOKALIKES = [
  'Coaching', 'Common Mistake', 'Weak', 'Strong', 'Strong Example', 'Weak Answer', 'Emphasize', 'Downplay',
  'Target: 30s', 'Probes: ', 'Reflection: ', 'Reflection', 'Bar', 'Bar Raiser Thinks', 'SDE 1', 'Senior SDE',
  'SDE2 Reflection', 'Scenario Overview', ' - Amazon LP STAR Walkthrough', ' - ',
]; // biome-ignore format: a list of words
const GENUINE = [
  '💡',
  '🚀',
  '⚠️',
  '✅',
  'café',
  'Größe',
  'nobody’s',
  "it's",
  '"quoted"',
  '½',
  '–',
  'a\u00A0b',
  'πλάνο',
  'naïve',
  '您好',
];

const ordinary = fc.constantFrom(...WORDS);
const anyWord = fc.oneof(
  { weight: 4, arbitrary: ordinary },
  { weight: 1, arbitrary: fc.constantFrom(...LOOKALIKES) },
  { weight: 1, arbitrary: fc.constantFrom(...GENUINE) },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'grapheme', maxLength: 8 })
      .map((text) => text.replace(/["\p{Cc}\u2028\u2029•]/gu, '')),
  },
);

/** One physical line of prose: it may start like a label, and always ends in ordinary words. */
const prose = fc
  .tuple(fc.array(anyWord, { minLength: 1, maxLength: 8 }), ordinary, ordinary)
  .map(([words, ...end]) => [...words, ...end, 'then.'].join(' ').replace(/ {2,}/g, ' ').trim());

const chip = prose.map((text) => text.replaceAll('"', "'"));
const plain = fc.array(ordinary, { minLength: 2, maxLength: 5 }).map((words) => words.join(' '));
/** Without "and", which joins the last takeaway to the others. */
const takeaway = plain.map((text) => text.replaceAll('and', 'then'));
const reframeName = fc.oneof(fc.constantFrom(...listPrinciples().map(({ name }) => name)), prose);

const step = (name: (typeof STEPS)[number]) =>
  fc
    .record({
      targetSeconds: fc.integer({ min: 1, max: 600 }),
      strongExample: name === 'reflection' ? fc.constant(undefined) : fc.option(prose, { nil: undefined }),
      signals: fc.array(chip, { minLength: 1, maxLength: 10 }),
      coaching: prose,
      commonMistake: prose,
    })
    .map(({ strongExample, ...rest }) => ({
      step: name,
      ...(strongExample === undefined ? {} : { strongExample }),
      ...rest,
    }));

const probe = fc.record({
  question: prose,
  intent: prose,
  weak: fc.record({ answer: prose, why: prose }),
  strong: fc.record({ answer: prose, keyPhrase: prose }),
});

const levels = fc
  .shuffledSubarray(['sde1', 'sde2', 'senior'] as const, { minLength: 1 })
  .chain((names) =>
    fc.tuple(
      ...names.map((level) =>
        fc.record({ level: fc.constant(level), guidance: prose, reflection: prose, bar: prose, time: plain }),
      ),
    ),
  );

const summaryWithTakeaways = fc
  .tuple(prose, fc.option(fc.uniqueArray(takeaway, { minLength: 3, maxLength: 3 })))
  .map(([text, takeaways]) =>
    takeaways === null
      ? { summary: text, takeaways: [] }
      : {
          summary: `${text} Three things to take away: ${takeaways[0]}, ${takeaways[1]}, and ${takeaways[2]}.`,
          takeaways,
        },
  );

/** A walkthrough as a page can carry it: no quiz options, the title as its question, ids made of the text. */
export const arbitraryWalkthrough: fc.Arbitrary<Walkthrough> = fc
  .record({
    principle: fc.constantFrom(...PRINCIPLES),
    title: prose,
    overview: prose,
    story: summaryWithTakeaways,
    steps: fc.integer({ min: 1, max: 5 }).chain((count) => fc.tuple(...STEPS.slice(0, count).map(step))),
    reflections: fc.record({ sde2: prose, senior: prose }),
    probes: fc.array(probe, { minLength: 1, maxLength: 6 }),
    weakAnswer: fc.record({
      answer: prose,
      flaws: fc.array(prose, { minLength: 1, maxLength: 7 }),
      barRaiserThinks: prose,
    }),
    quiz: fc.array(fc.record({ question: prose, explanation: prose }), { maxLength: 5 }),
    reframes: fc.array(
      fc.record({ principle: reframeName, lead: prose, emphasize: prose, downplay: prose }),
      {
        maxLength: 4,
      },
    ),
    levels,
  })
  .map(({ story, probes, quiz, ...rest }) => {
    const ids = uniqueSlugs(probes.map(({ question }) => slugify(question, 48)));
    // Records of fast-check have no prototype; clones do, as what the importer makes has.
    return structuredClone({
      id: slugify(rest.title),
      question: rest.title,
      ...rest,
      ...story,
      probes: probes.map((each, index) => ({ id: ids[index]!, ...each })),
      quiz: quiz.map((each, index) => ({ id: `q${index + 1}`, ...each })),
    });
  });
