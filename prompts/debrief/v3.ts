import * as z from 'zod';
import { dimensionIdSchema, dimensionStatusSchema } from '../../src/contract/vocabulary.ts';
import type { StructuredPrompt } from '../prompt.ts';
import { asData } from '../shared/v1/as-data.ts';
import { exchangeInput, renderExchange } from '../shared/v1/exchange.ts';
import { type Note, noteOutput, noteRules } from '../shared/v2/note.ts';
import { renderSheet, sheetInput } from '../shared/v3/sheet.ts';

const input = z.strictObject({
  sheet: sheetInput,
  /** The whole interview, oldest first. */
  exchanges: z.array(exchangeInput).min(1),
  /** What was found, after rescoring. */
  findings: z.array(
    z.strictObject({
      dimension: dimensionIdSchema,
      status: dimensionStatusSchema,
      /** What a follow-up changed: the answer that moved it, and the status it had before. */
      moved: z.strictObject({ turn: z.int().min(1), from: dimensionStatusSchema }).optional(),
    }),
  ),
  /** The one fact that would raise the verdict, as code has it. */
  flipFact: z.string(),
});
type Input = z.infer<typeof input>;

/** Sums up a closed interview for the candidate; the verdict is decided elsewhere and is not part of it. */
export default {
  id: 'debrief',
  version: 3,
  input,
  output: () => noteOutput,
  render(raw) {
    const { sheet, exchanges, findings, flipFact } = input.parse(raw);
    const lines = findings.map(({ dimension, status, moved }) =>
      moved === undefined
        ? `- ${dimension}: ${status}`
        : `- ${dimension}: ${status}; it was ${moved.from} until the answer of turn ${moved.turn}`,
    );
    return {
      stable: [
        renderSheet(sheet),
        `Your task: the interview is over. Tell the candidate, in this order, what carried their story, what their follow-up answers moved and by which words, and what to work on next. The findings you are given are final: explain them with the candidate's own words, do not argue with them, add none, and call nothing by the name of its dimension. What is not_assessed could not be judged: say nothing about it. Where nothing was moved, say that the follow-up answers left it as it was.

${noteRules('four to six sentences')}`,
      ],
      history: exchanges.slice(0, -1).map(renderExchange),
      data: `${renderExchange(exchanges.at(-1)!)}\n\nThe findings after all turns:\n${lines.join('\n')}\nWhat would help most: ${asData(flipFact)}\nWrite the note on the whole interview.`,
    };
  },
} satisfies StructuredPrompt<Input, Note>;
