import * as z from 'zod';
import { answerTextSchema, coachingNoteSchema, critiqueSchema, evidenceSchema } from './critique.ts';
import { usageSchema } from './usage.ts';
import {
  candidateIdSchema,
  dimensionIdSchema,
  dimensionStatusSchema,
  graderChoiceSchema,
  INTERVIEW_MODES,
  levelSchema,
  principleSlugSchema,
  verdictSchema,
} from './vocabulary.ts';

export const interviewModeSchema = z.enum(INTERVIEW_MODES).meta({
  id: 'InterviewMode',
  description: '`realistic` keeps every critique for the debrief; `coaching` shows it after each answer.',
});
export type InterviewMode = z.infer<typeof interviewModeSchema>;

export const interviewStateSchema = z.enum(['opening', 'probing', 'closed']).meta({ id: 'InterviewState' });
export type InterviewState = z.infer<typeof interviewStateSchema>;

/** Something the bar raiser says. A bridge, where there is one, comes before the documented question. */
export const messageSchema = z
  .object({
    role: z.literal('bar_raiser'),
    kind: z.enum(['question', 'probe', 'clarification', 'closing']),
    probeId: z.string().optional(),
    text: z
      .string()
      .meta({ description: 'The whole message: the bridge, if any, then the question unchanged.' }),
    status: z.enum(['accepted', 'complete', 'partial', 'failed']).optional().meta({
      description:
        'Only where a model words the message. `accepted`: it is being worded now, until then the scripted words stand here. `complete`: in the words of the model. `partial`: the model broke off, and the scripted words took the place of what it had said. `failed`: the scripted words.',
    }),
    degraded: z
      .string()
      .optional()
      .meta({ description: "Why the scripted words were said instead of the model's." }),
    brokeOff: z
      .string()
      .optional()
      .meta({ description: 'What a model had said when it broke off; `text` took its place.' }),
  })
  .meta({ id: 'Message' });
export type Message = z.infer<typeof messageSchema>;

export const candidateMessageSchema = z
  .object({ role: z.literal('candidate'), turn: z.int().min(1), text: z.string() })
  .meta({ id: 'CandidateMessage' });
export const transcriptEntrySchema = z.discriminatedUnion('role', [messageSchema, candidateMessageSchema]);
export type TranscriptEntry = z.infer<typeof transcriptEntrySchema>;

export const createInterviewSchema = z
  .strictObject({
    walkthroughId: z.string().min(1).max(200),
    level: levelSchema.optional().meta({ description: 'Default: sde2.' }),
    mode: interviewModeSchema.optional().meta({ description: 'Default: realistic.' }),
    grader: graderChoiceSchema.optional().meta({ description: 'Default: auto.' }),
    candidateId: candidateIdSchema.optional(),
  })
  .meta({ id: 'CreateInterview' });
export type CreateInterview = z.infer<typeof createInterviewSchema>;

export const answerRequestSchema = z
  .strictObject({
    answer: answerTextSchema,
    turn: z.int().min(1).meta({ description: 'The number of this answer: the `turn` the interview shows.' }),
  })
  .meta({ id: 'AnswerRequest' });
export type AnswerRequest = z.infer<typeof answerRequestSchema>;

export const interviewSummarySchema = z
  .object({
    id: z.string(),
    walkthroughId: z.string(),
    title: z.string(),
    principle: principleSlugSchema,
    level: levelSchema,
    mode: interviewModeSchema,
    grader: graderChoiceSchema,
    state: interviewStateSchema,
    turn: z.int().min(1).meta({ description: 'The number the next answer must carry.' }),
    candidateId: candidateIdSchema.optional(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'InterviewSummary' });
export type InterviewSummary = z.infer<typeof interviewSummarySchema>;

/** What every candidate is told, in every interview. */
export const PRACTICE_NOTICE =
  'Practice only. A program asks the questions and grades the answers, in part an AI model where one is configured. No person takes part, and nothing here is a hiring decision.';

export const interviewSchema = interviewSummarySchema
  .extend({
    notice: z.string().meta({ description: 'To be shown to the candidate: that a program is asking.' }),
    message: messageSchema.meta({ description: 'The last thing the bar raiser said.' }),
    transcript: z.array(transcriptEntrySchema),
  })
  .meta({ id: 'Interview' });
export type Interview = z.infer<typeof interviewSchema>;

export const answerResponseSchema = z
  .object({
    interviewId: z.string(),
    state: interviewStateSchema,
    turn: z.int().min(1).meta({ description: 'The number the next answer must carry.' }),
    message: messageSchema,
    critique: critiqueSchema.optional().meta({ description: 'Only in coaching mode.' }),
    usage: usageSchema.optional().meta({ description: 'Where a model was asked.' }),
  })
  .meta({ id: 'AnswerResponse' });
export type AnswerResponse = z.infer<typeof answerResponseSchema>;

export const stoppedSchema = z
  .object({
    interviewId: z.string(),
    stopped: z.boolean().meta({ description: 'Whether a model was at work and has been stopped.' }),
    message: messageSchema.meta({ description: 'The last thing the bar raiser said, as it is kept.' }),
  })
  .meta({ id: 'Stopped' });
export type Stopped = z.infer<typeof stoppedSchema>;

/** A follow-up answer that moved a finding of the opening, with the words that did it. */
export const rescoringEventSchema = z
  .object({
    turn: z.int().min(1).meta({ description: 'The follow-up answer the evidence points into.' }),
    probeId: z.string().optional(),
    effect: z.enum(['raised', 'lowered', 'capped', 'unchanged']),
    dimension: dimensionIdSchema.optional(),
    from: dimensionStatusSchema.optional(),
    to: dimensionStatusSchema.optional(),
    reason: z.string(),
    evidence: z.array(evidenceSchema),
  })
  .meta({ id: 'RescoringEvent' });
export type RescoringEvent = z.infer<typeof rescoringEventSchema>;

const graded = z.object({ verdict: verdictSchema, score: z.number().min(0).max(100) });

/** Evidence of the debrief says which turn it is quoted from. */
export const turnEvidenceSchema = evidenceSchema
  .extend({ turn: z.int().min(1) })
  .meta({ id: 'TurnEvidence' });

export const debriefSchema = z
  .object({
    interviewId: z.string(),
    verdict: verdictSchema.meta({ description: 'The final verdict, after rescoring.' }),
    score: z.number().min(0).max(100),
    confidence: z.number().min(0).max(1),
    barRaiserThinks: z.string(),
    opening: z.object({ before: graded, after: graded, events: z.array(rescoringEventSchema) }),
    turns: z.array(
      z.object({
        turn: z.int().min(1),
        kind: z.enum(['question', 'probe', 'clarification']),
        probeId: z.string().optional(),
        question: z.string(),
        answer: z.string(),
        critique: critiqueSchema,
      }),
    ),
    evidenceFor: z.array(
      z.object({ dimension: dimensionIdSchema, reason: z.string(), evidence: z.array(turnEvidenceSchema) }),
    ),
    evidenceAgainst: z.array(
      z.object({
        dimension: dimensionIdSchema.optional(),
        reason: z.string(),
        evidence: z.array(turnEvidenceSchema),
      }),
    ),
    flipFact: z.string(),
    practiseNext: z.array(z.string()).meta({ description: 'What to practise next, most useful first.' }),
    coachingNote: coachingNoteSchema.optional().meta({
      description:
        "The interview summed up in a model's words, from the candidate's own facts and the findings above. Only where a model is configured; written once.",
    }),
    grader: z.object({
      kind: z.enum(['rubric', 'model']),
      label: z.string(),
      rubricVersion: z.string(),
      degraded: z.string().optional().meta({
        description: 'Why there is no note of the model. `being_written`: it will be there when asked again.',
      }),
    }),
    usage: usageSchema.optional().meta({
      description: 'What models have come to for this interview so far. Left out when none was asked.',
    }),
  })
  .meta({ id: 'Debrief' });
export type Debrief = z.infer<typeof debriefSchema>;
