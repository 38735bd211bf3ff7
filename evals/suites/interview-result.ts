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

const bridgeSchema = z.strictObject({
  /** `<walkthrough>/<persona>/<turn>` */
  id: z.string(),
  bridge: z.string(),
  /** Whether the bridge names something that the answer before it lacks; by answers whose gaps are known. */
  hit: z.boolean(),
});

export const interviewSchema = z.strictObject({
  walkthrough: z.string(),
  persona: z.string(),
  turns: z.int(),
  violations: z.array(z.strictObject({ rule: z.enum(RULES), turn: z.int(), what: z.string() })),
  /** Bridges after answers whose gaps are known. */
  bridges: z.array(bridgeSchema),
  /** Bridges whose words these rules do not understand. */
  unread: z.array(z.string()),
});
export type InterviewResult = z.infer<typeof interviewSchema>;
