import * as z from 'zod';
import {
  candidateIdSchema,
  dimensionIdSchema,
  dimensionStatusSchema,
  disqualifierIdSchema,
  graderChoiceSchema,
  levelSchema,
  MAX_ANSWER_LENGTH,
  principleSlugSchema,
  stepSchema,
  verdictSchema,
} from './vocabulary.ts';

/**
 * A place in the answer. Offsets are UTF-16 code units into the exact string that was sent, so
 * `answer.slice(start, end) === quote` always holds.
 */
export const evidenceSchema = z
  .object({ start: z.int().min(0), end: z.int().min(0), quote: z.string() })
  .meta({ id: 'Evidence', description: 'A verbatim quote: `answer.slice(start, end) === quote`.' });
export type Evidence = z.infer<typeof evidenceSchema>;

export const dimensionFindingSchema = z
  .object({
    id: dimensionIdSchema,
    status: dimensionStatusSchema,
    strength: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .meta({
        description:
          'How far an opening shows it: the share of its worth that the score gets. Below 0.15 the status is absent, ' +
          'from 0.45 clear. Left out where only a status was read: absent counts as 0, partial as 0.3, clear as ' +
          '0.8, not_applicable as 0.6.',
      }),
    reason: z.string().meta({ description: 'Why this status, in one sentence.' }),
    advice: z.string().optional().meta({ description: 'What a stronger answer would add.' }),
    evidence: z.array(evidenceSchema),
    decidedBy: z.enum(['rubric', 'model']),
  })
  .meta({ id: 'DimensionFinding' });
export type DimensionFinding = z.infer<typeof dimensionFindingSchema>;

export const disqualifierFindingSchema = z
  .object({ id: disqualifierIdSchema, reason: z.string(), evidence: z.array(evidenceSchema) })
  .meta({ id: 'DisqualifierFinding' });
export type DisqualifierFinding = z.infer<typeof disqualifierFindingSchema>;

export const sectionSchema = z
  .object({
    step: stepSchema,
    start: z.int().min(0),
    end: z.int().min(0),
    words: z.int().min(0),
    seconds: z.number().min(0).meta({ description: 'Speaking time at 150 words a minute.' }),
    targetSeconds: z.number().min(0).meta({ description: 'A ceiling for this level, never a floor.' }),
  })
  .meta({ id: 'AnswerSection' });
export type AnswerSection = z.infer<typeof sectionSchema>;

export const deliverySchema = z
  .object({
    words: z.int().min(0),
    sentences: z.int().min(0),
    seconds: z.number().min(0).meta({ description: 'Speaking time at 150 words a minute.' }),
    secondsRange: z
      .tuple([z.number(), z.number()])
      .meta({ description: 'Speaking time at 170 and at 130 words a minute.' }),
    fillers: z
      .array(evidenceSchema)
      .meta({ description: 'Filled pauses and false starts. They weigh nothing.' }),
    fillersPerMinute: z.number().min(0),
    setAside: z
      .array(evidenceSchema)
      .optional()
      .meta({
        description:
          'Sentences that tell nothing of what happened: pleas, claims about oneself, advice, figures without a ' +
          'story. No dimension rests on them. Critiques by rubrics before 0.12.0 do not name them.',
      }),
    firstPersonActions: z.int().min(0).meta({ description: 'Action clauses whose agent is "I".' }),
    teamActions: z.int().min(0).meta({ description: 'Action clauses whose agent is "we" or the team.' }),
  })
  .meta({ id: 'Delivery' });
export type Delivery = z.infer<typeof deliverySchema>;

export const graderInfoSchema = z
  .object({
    kind: z.enum(['rubric', 'model']),
    label: z.string().meta({ description: 'What judged this answer, in words a candidate understands.' }),
    rubricVersion: z.string(),
    model: z.string().optional(),
    promptVersion: z.string().optional(),
    usage: z.record(z.string(), z.number()).optional(),
    quotes: z
      .object({ located: z.int().min(0), dropped: z.int().min(0) })
      .optional()
      .meta({
        description: "The model's quotes found in the answer, and those dropped because they are not in it.",
      }),
    panel: z
      .object({
        votes: z.int().min(1).meta({ description: 'Gradings that came back, of those asked for.' }),
        verdicts: z.array(verdictSchema),
        agreement: z
          .number()
          .min(0)
          .max(1)
          .meta({ description: 'Mean share of votes for the status that won.' }),
      })
      .optional()
      .meta({
        description: 'How far repeated gradings of the same answer spread, when more than one was asked for.',
      }),
    degraded: z.string().optional().meta({ description: 'Why the model was asked for but not used.' }),
  })
  .meta({ id: 'GraderInfo' });
export type GraderInfo = z.infer<typeof graderInfoSchema>;

export const coachingNoteSchema = z
  .object({
    note: z
      .string()
      .meta({ description: "What a stronger answer would add, from the candidate's own facts." }),
    evidence: z
      .array(evidenceSchema.extend({ turn: z.int().min(1) }))
      .meta({ description: 'The words it rests on, each in the answer of that turn.' }),
    questions: z
      .array(z.string())
      .meta({ description: 'Facts that are missing, as questions only the candidate can answer.' }),
    promptVersion: z.string(),
  })
  .meta({ id: 'CoachingNote' });
export type CoachingNote = z.infer<typeof coachingNoteSchema>;

export const critiqueSchema = z
  .object({
    id: z.string(),
    verdict: verdictSchema,
    score: z.number().min(0).max(100).meta({ description: 'Finer than the verdict and monotone with it.' }),
    confidence: z.number().min(0).max(1),
    barRaiserThinks: z.string(),
    dimensions: z.array(dimensionFindingSchema),
    disqualifiers: z.array(disqualifierFindingSchema),
    sections: z.array(sectionSchema),
    delivery: deliverySchema,
    flipFact: z.string().meta({ description: 'The one fact that would raise the verdict.' }),
    coachingNote: coachingNoteSchema.optional().meta({
      description: 'Only in the coaching mode of an interview, where a model is configured.',
    }),
    grader: graderInfoSchema,
  })
  .meta({ id: 'Critique' });
export type Critique = z.infer<typeof critiqueSchema>;

/** A critique before it has been given an id: what a grader returns. */
export type Grading = Omit<Critique, 'id'>;

/**
 * Text of at most 20,000 UTF-16 code units, the measure evidence offsets use. `max` counts code points and
 * is there for the JSON Schema; an answer with characters outside the basic plane is held to the rest here.
 */
const answerLengthText = z
  .string()
  .max(MAX_ANSWER_LENGTH)
  .check((context) => {
    if (context.value.length <= MAX_ANSWER_LENGTH || context.issues.length > 0) return;
    context.issues.push({
      code: 'too_big',
      origin: 'string',
      maximum: MAX_ANSWER_LENGTH,
      inclusive: true,
      input: context.value,
    });
  });

/** The text of an answer. Blank answers are refused; one that is too long is a 413 and not a validation error. */
export const answerTextSchema = answerLengthText
  .regex(/\S/, 'must not be empty')
  .meta({ description: 'The answer, at most 20,000 UTF-16 code units.' });

export const probeContextSchema = z
  .strictObject({
    question: z.string().min(1).max(2_000),
    intent: z.string().max(2_000).optional().meta({ description: 'What the probe is meant to find out.' }),
    opening: answerLengthText.optional().meta({ description: 'The answer that was probed.' }),
  })
  .meta({ id: 'ProbeContext' });
export type ProbeContext = z.infer<typeof probeContextSchema>;

export const critiqueRequestSchema = z
  .strictObject({
    answer: answerTextSchema,
    principle: principleSlugSchema
      .optional()
      .meta({ description: 'May be left out when walkthroughId is given.' }),
    walkthroughId: z.string().min(1).max(200).optional(),
    question: z.string().min(1).max(2_000).optional(),
    level: levelSchema.optional().meta({ description: 'Default: sde2.' }),
    grader: graderChoiceSchema.optional().meta({ description: 'Default: auto.' }),
    probe: probeContextSchema
      .optional()
      .meta({ description: 'Present when the answer is a follow-up answer.' }),
    candidateId: candidateIdSchema.optional(),
    store: z.boolean().optional().meta({
      description:
        '`false`: the critique is made and not kept, nor a response for a repeated request. Default: true.',
    }),
  })
  .meta({ id: 'CritiqueRequest' });
export type CritiqueRequest = z.infer<typeof critiqueRequestSchema>;

/** A critique with the request it answered; the principle and the level that were decided on are filled in. */
export const storedCritiqueSchema = z
  .object({ critique: critiqueSchema, request: critiqueRequestSchema, createdAt: z.iso.datetime() })
  .meta({ id: 'StoredCritique' });
export type StoredCritiqueDocument = z.infer<typeof storedCritiqueSchema>;

/** A kept critique as lists show it. */
export const critiqueSummarySchema = critiqueSchema
  .pick({ id: true, verdict: true, score: true, confidence: true })
  .extend({
    principle: principleSlugSchema.optional(),
    walkthroughId: z.string().optional(),
    question: z.string().optional(),
    level: levelSchema.optional(),
    candidateId: candidateIdSchema.optional(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'CritiqueSummary' });
export type CritiqueSummary = z.infer<typeof critiqueSummarySchema>;
