import * as z from 'zod';
import { MAX_ANSWER_LENGTH } from './vocabulary.ts';
import { publicWalkthroughSchema, slugSchema } from './walkthrough.ts';

/** A quiz as it is asked: without what gives it away. */
export const quizSchema = z
  .object({ walkthroughId: slugSchema, questions: publicWalkthroughSchema.shape.quiz })
  .meta({ id: 'Quiz' });
export type Quiz = z.infer<typeof quizSchema>;

export const quizAnswerSchema = z
  .union([
    z.strictObject({ id: slugSchema, option: slugSchema }),
    z.strictObject({ id: slugSchema, text: z.string().trim().min(1).max(MAX_ANSWER_LENGTH) }),
  ])
  .meta({
    id: 'QuizAnswer',
    description:
      'To a question with options: the `option` chosen. To an open question: the `text` of the answer.',
  });
export type QuizAnswer = z.infer<typeof quizAnswerSchema>;

export const quizAnswersRequestSchema = z
  .strictObject({
    answers: z.array(quizAnswerSchema).min(1).max(100).meta({
      description: 'Any number of the questions, each at most once.',
    }),
  })
  .meta({ id: 'QuizAnswersRequest' });
export type QuizAnswersRequest = z.infer<typeof quizAnswersRequestSchema>;

export const quizResultSchema = z
  .object({
    id: slugSchema,
    correct: z
      .boolean()
      .optional()
      .meta({ description: 'Absent for an open question: compare your answer with the explanation.' }),
    correctOption: slugSchema.optional(),
    chosen: slugSchema.optional(),
    explanation: z.string(),
  })
  .meta({ id: 'QuizResult' });
export type QuizResult = z.infer<typeof quizResultSchema>;

export const quizResultsSchema = z
  .object({
    walkthroughId: slugSchema,
    results: z.array(quizResultSchema).meta({
      description: 'One for each question that was answered, in the order of the quiz.',
    }),
  })
  .meta({ id: 'QuizResults' });
export type QuizResults = z.infer<typeof quizResultsSchema>;
