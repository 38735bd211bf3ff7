import * as z from 'zod';
import { levelSchema, principleSlugSchema, stepSchema } from './vocabulary.ts';

const text = z.string().trim().min(1);

/** Kebab-case, as it appears in URLs. */
export const slugSchema = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be kebab-case: lower-case letters, digits and single dashes');

export const walkthroughStepSchema = z
  .strictObject({
    step: stepSchema,
    targetSeconds: z.int().min(1).max(600),
    strongExample: text.optional(),
    signals: z.array(text).min(1).meta({ description: 'The phrases of the example that carry the signal.' }),
    coaching: text,
    commonMistake: text,
  })
  .meta({ id: 'WalkthroughStep' });

export const probeSchema = z
  .strictObject({
    id: slugSchema,
    question: text,
    intent: text.meta({ description: 'What the probe is meant to find out.' }),
    weak: z.strictObject({ answer: text, why: text }),
    strong: z.strictObject({ answer: text, keyPhrase: text }),
  })
  .meta({ id: 'Probe' });
export type Probe = z.infer<typeof probeSchema>;

export const quizItemSchema = z
  .strictObject({
    id: slugSchema,
    question: text,
    options: z
      .array(z.strictObject({ id: slugSchema, text, correct: z.boolean() }))
      .length(4)
      .refine(
        (options) => options.filter((option) => option.correct).length === 1,
        'exactly one option must be correct',
      )
      .optional()
      .meta({ description: 'Absent on imported pages: the question is then an open one.' }),
    explanation: text,
  })
  .meta({ id: 'QuizItem' });

export const reframeSchema = z
  .strictObject({ principle: text, lead: text, emphasize: text, downplay: text })
  .meta({ id: 'Reframe' });

export const levelGuideSchema = z
  .strictObject({ level: levelSchema, guidance: text, reflection: text, bar: text, time: text })
  .meta({ id: 'LevelGuide' });

const unique = (key: string) => (items: readonly Record<string, unknown>[]) =>
  new Set(items.map((item) => item[key])).size === items.length;

/** A scenario to prepare from, whole: what a seed file holds and what the importer makes of a page. */
export const walkthroughSchema = z
  .strictObject({
    id: slugSchema,
    principle: principleSlugSchema,
    question: text,
    title: text,
    overview: text,
    summary: text,
    takeaways: z.array(text),
    steps: z.array(walkthroughStepSchema).min(1).refine(unique('step'), 'each step may appear once'),
    reflections: z.strictObject({ sde2: text, senior: text }),
    probes: z.array(probeSchema).min(1).refine(unique('id'), 'probe ids must be unique'),
    weakAnswer: z.strictObject({ answer: text, flaws: z.array(text).min(1), barRaiserThinks: text }),
    quiz: z.array(quizItemSchema).refine(unique('id'), 'quiz ids must be unique'),
    reframes: z.array(reframeSchema),
    levels: z.array(levelGuideSchema).refine(unique('level'), 'each level may appear once'),
  })
  .meta({ id: 'Walkthrough' });
export type Walkthrough = z.infer<typeof walkthroughSchema>;

/** What one walkthrough has when it is complete (walkthroughs.md, "The anatomy"). */
export const ANATOMY = { steps: 5, probes: 4, quiz: 3, reframes: 3, levels: 2 } as const;

/** A walkthrough as it is served: the quiz keeps its right options and explanations to itself. */
export const publicWalkthroughSchema = walkthroughSchema
  .extend({
    quiz: z.array(
      z.object({
        id: slugSchema,
        question: text,
        options: z.array(z.object({ id: slugSchema, text })).optional(),
      }),
    ),
    source: z.enum(['builtin', 'imported']),
  })
  .meta({ id: 'PublicWalkthrough' });
export type PublicWalkthrough = z.infer<typeof publicWalkthroughSchema>;

export const walkthroughSummarySchema = z
  .object({
    id: slugSchema,
    principle: principleSlugSchema,
    question: text,
    title: text,
    overview: text,
    probes: z.int(),
    source: z.enum(['builtin', 'imported']),
  })
  .meta({ id: 'WalkthroughSummary' });
export type WalkthroughSummary = z.infer<typeof walkthroughSummarySchema>;

/** What an import answers: the walkthrough as it is served, and how its page differs from a complete one. */
export const importedWalkthroughSchema = publicWalkthroughSchema
  .extend({
    differences: z
      .array(z.object({ code: z.string(), message: z.string(), line: z.int().optional() }))
      .meta({ description: 'Ways in which the page is not what a complete one is; empty for JSON.' }),
  })
  .meta({ id: 'ImportedWalkthrough' });
export type ImportedWalkthrough = z.infer<typeof importedWalkthroughSchema>;
