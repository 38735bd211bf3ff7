/** What is kept of a simulated interview. */
import * as z from 'zod';

export const RULES = [
  'probes once and in order',
  'question unchanged',
  'no leading',
  'no praise',
  'no repetition',
  'clarifies when it must, and only then',
  'brief',
] as const;
export type Rule = (typeof RULES)[number];

/** What the bar raiser said to an answer whose gaps are known by construction. */
const responseSchema = z.strictObject({
  /** `<walkthrough>/<persona>/<turn>` */
  id: z.string(),
  said: z.string(),
  kind: z.enum(['bridge', 'clarification']),
  /** Whether the answer lacks anything. */
  lacks: z.boolean(),
  /**
   * hit: names something that the answer lacks, or asks again after an answer that gave nothing.
   * wrong: names something that is there, asks again without need, or goes on where it should ask again.
   * open: names nothing, which is right after a whole answer and never wrong.
   */
  heard: z.enum(['hit', 'wrong', 'open']),
});
export type Response = z.infer<typeof responseSchema>;

export const interviewSchema = z.strictObject({
  walkthrough: z.string(),
  persona: z.string(),
  turns: z.int(),
  violations: z.array(z.strictObject({ rule: z.enum(RULES), turn: z.int(), what: z.string() })),
  responses: z.array(responseSchema),
  /** Bridges whose words these rules do not understand. */
  unread: z.array(z.string()),
});
export type InterviewResult = z.infer<typeof interviewSchema>;
