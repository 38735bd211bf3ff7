import * as z from 'zod';
import { answerRequestSchema, createInterviewSchema } from './interview.ts';

/**
 * What a chat client of the AI SDK posts: the conversation as it has it. The server keeps the interview itself,
 * so only the last message counts. Clients add fields of their own; they are let pass.
 */
export const chatRequestSchema = z
  .object({
    id: z
      .string()
      .regex(/^[\w-]{1,128}$/, 'must be 1 to 128 letters, digits, _ or -')
      .meta({ description: 'The id of the chat, which is the id of its interview.' }),
    interviewId: z
      .string()
      .max(200)
      .optional()
      .meta({ description: 'The interview, where its id is not that of the chat.' }),
    messages: z.array(
      z.object({
        id: z.string().max(200),
        role: z.string().max(40),
        parts: z.array(z.object({ type: z.string(), text: z.string().optional() })),
      }),
    ),
    turn: answerRequestSchema.shape.turn.optional().meta({
      description:
        'The number of the answer, so that one to an earlier question is refused. Default: the question that is open.',
    }),
    walkthroughId: createInterviewSchema.shape.walkthroughId
      .optional()
      .meta({ description: 'To begin an interview: its walkthrough.' }),
    level: createInterviewSchema.shape.level,
    mode: createInterviewSchema.shape.mode,
    grader: createInterviewSchema.shape.grader,
    candidateId: createInterviewSchema.shape.candidateId,
  })
  .meta({ id: 'ChatRequest' });
export type ChatRequest = z.infer<typeof chatRequestSchema>;
