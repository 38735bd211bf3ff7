import * as z from 'zod';
import { type Level, PRINCIPLES, STEPS, type Step } from '../../contract/vocabulary.ts';
import {
  ANATOMY,
  quizItemSchema,
  reframeSchema,
  walkthroughSchema,
  walkthroughStepSchema,
} from '../../contract/walkthrough.ts';

/** Seconds of a spoken answer, step by step: ceilings that sum to just under three minutes. */
const TARGET_SECONDS: Record<Step, number> = {
  situation: 30,
  task: 20,
  action: 90,
  result: 20,
  reflection: 15,
};
const OPTION_IDS = ['a', 'b', 'c', 'd'];
const GUIDED_LEVELS: readonly Level[] = ['sde1', 'senior'];
const TAKEAWAYS = 3;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const sameItems = (left: readonly string[], right: readonly string[]) =>
  left.length === right.length && left.every((item, index) => item === right[index]);

const stepSchema = walkthroughStepSchema
  .extend({
    strongExample: z.string().trim().min(1),
    signals: z.array(z.string().trim().min(1)).min(3).max(10),
  })
  .superRefine(({ step, targetSeconds, strongExample, signals }, context) => {
    const report = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    if (targetSeconds !== TARGET_SECONDS[step]) {
      report(['targetSeconds'], `must be ${TARGET_SECONDS[step]} for the ${step}`);
    }
    for (const [index, signal] of signals.entries()) {
      // A page whose phrases cannot be found in its own example cannot point at them either.
      if (!strongExample.includes(signal)) report(['signals', index], 'is not an excerpt of strongExample');
      else if (signals.indexOf(signal) !== index) report(['signals', index], 'repeats an earlier signal');
    }
    if (step !== 'action') return;
    for (const { segment } of sentences.segment(strongExample)) {
      if (!/^I\b/.test(segment)) {
        report(['strongExample'], `the sentence "${segment.trim().slice(0, 40)}" does not begin with "I"`);
      }
    }
  });

const quizItem = quizItemSchema.extend({
  options: quizItemSchema.shape.options
    .unwrap()
    .refine(
      (options) => options.every(({ id }, index) => id === OPTION_IDS[index]),
      `the option ids must be ${OPTION_IDS.join(', ')} in this order`,
    )
    .refine(
      (options) => new Set(options.map(({ text }) => text)).size === options.length,
      'two options say the same',
    ),
});

/** The slug of a principle's display name, long forms ("Success and Scale Bring ...") included. */
function principleOf(name: string) {
  const slug = name
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-');
  return PRINCIPLES.find((principle) => slug.startsWith(principle));
}

/**
 * What a walkthrough that ships with the product must have beyond the contract's schema: the whole anatomy
 * (imported pages may lack parts of it) and examples that keep the rules they teach.
 */
export const builtInWalkthroughSchema = walkthroughSchema
  .extend({
    takeaways: walkthroughSchema.shape.takeaways.length(TAKEAWAYS, `must be ${TAKEAWAYS}`),
    steps: z.array(stepSchema).refine(
      (steps) =>
        sameItems(
          steps.map(({ step }) => step),
          STEPS,
        ),
      `must be ${STEPS.join(', ')} in this order`,
    ),
    probes: walkthroughSchema.shape.probes.length(ANATOMY.probes, `must be ${ANATOMY.probes}`),
    quiz: z
      .array(quizItem)
      .length(ANATOMY.quiz, `must be ${ANATOMY.quiz}`)
      .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, 'quiz ids must be unique'),
    reframes: z
      .array(
        reframeSchema.extend({
          principle: z
            .string()
            .refine((name) => principleOf(name) !== undefined, 'is not the name of a leadership principle'),
        }),
      )
      .length(ANATOMY.reframes, `must be ${ANATOMY.reframes}`),
    levels: walkthroughSchema.shape.levels.refine(
      (levels) =>
        sameItems(
          levels.map(({ level }) => level),
          GUIDED_LEVELS,
        ),
      `must be ${GUIDED_LEVELS.join(', ')} in this order`,
    ),
  })
  .superRefine(({ principle, reframes }, context) => {
    const named = reframes.map((reframe) => principleOf(reframe.principle));
    for (const [index, slug] of named.entries()) {
      const path = ['reframes', index, 'principle'];
      if (slug === principle)
        context.addIssue({ code: 'custom', path, message: 'must be another principle' });
      else if (named.indexOf(slug) !== index) {
        context.addIssue({ code: 'custom', path, message: 'repeats an earlier principle' });
      }
    }
  });
