import * as z from 'zod';
import { critiqueSchema, storedCritiqueSchema } from './critique.ts';
import { interviewSchema, messageSchema } from './interview.ts';
import { candidateIdSchema } from './vocabulary.ts';
import { walkthroughSchema } from './walkthrough.ts';

export const exportedInterviewSchema = interviewSchema
  .extend({
    turns: z.array(
      z.object({
        turn: z.int().min(1),
        asked: messageSchema,
        answer: z.string(),
        critique: critiqueSchema,
        answeredAt: z.iso.datetime(),
      }),
    ),
  })
  .meta({ id: 'ExportedInterview' });
export type ExportedInterview = z.infer<typeof exportedInterviewSchema>;

export const dataExportSchema = z
  .object({
    exportedAt: z.iso.datetime(),
    candidateId: candidateIdSchema
      .optional()
      .meta({ description: 'Whose data it is, when one was asked for.' }),
    interviews: z.array(exportedInterviewSchema),
    critiques: z.array(storedCritiqueSchema),
    walkthroughs: z
      .array(walkthroughSchema)
      .meta({ description: 'The imported ones, as they can be imported again; none for one candidate.' }),
  })
  .meta({ id: 'DataExport' });
export type DataExport = z.infer<typeof dataExportSchema>;

export const erasureSchema = z
  .object({
    interviews: z.int().min(0),
    critiques: z.int().min(0),
    walkthroughs: z.int().min(0),
    files: z.enum(['rewritten', 'vacuumed']).meta({
      description:
        "What became of it in the database's own files. `rewritten`: nothing is left there. `vacuumed`: the tables are too large or too busy to be rewritten now; their freed space is used again as rows come in.",
    }),
  })
  .meta({ id: 'Erasure', description: 'How much was erased.' });
export type Erasure = z.infer<typeof erasureSchema>;
