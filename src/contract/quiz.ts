import * as z from 'zod';
import { MAX_ANSWER_LENGTH } from './vocabulary.ts';
import { publicWalkthroughSchema } from './walkthrough.ts';

/** A quiz as it is asked: neither the right options nor the explanations. */
export const quizSchema = z
  .object({ walkthroughId: z.string(), questions: publicWalkthroughSchema.shape.quiz })
  .meta({ id: 'Quiz' });
export type Quiz = z.infer<typeof quizSchema>;

export const quizAnswersSchema = z
  .strictObject({
    answers: z
      .array(
        z.strictObject({
          id: z.string().max(200).meta({ description: 'The id of the question.' }),
          option: z.string().max(200).optional().meta({ description: 'The id of the chosen option.' }),
          text: z
            .string()
            .max(MAX_ANSWER_LENGTH)
            .optional()
            .meta({ description: 'For an open question, which has no options. It is not judged or kept.' }),
        }),
      )
      .min(1)
      .max(100)
      .meta({ description: 'Any of the questions, each at most once.' }),
  })
  .meta({ id: 'QuizAnswers' });
export type QuizAnswers = z.infer<typeof quizAnswersSchema>;

export const quizResultSchema = z
  .object({
    walkthroughId: z.string(),
    correct: z.int().min(0).meta({ description: 'How many right options were chosen.' }),
    graded: z.int().min(0).meta({ description: 'How many of the answers could be right or wrong.' }),
    results: z.array(
      z.object({
        id: z.string(),
        question: z.string(),
        correct: z
          .boolean()
          .optional()
          .meta({ description: 'Absent for an open question: nobody judged it.' }),
        chosen: z.string().optional().meta({ description: 'The id of the option that was chosen.' }),
        correctOption: z.object({ id: z.string(), text: z.string() }).optional(),
        explanation: z.string(),
      }),
    ),
  })
  .meta({ id: 'QuizResult' });
export type QuizResult = z.infer<typeof quizResultSchema>;
