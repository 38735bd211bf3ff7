import * as z from 'zod';
import { dimensionIdSchema, dimensionStatusSchema } from '../../src/contract/vocabulary.ts';
import type { StructuredPrompt } from '../prompt.ts';
import { exchangeInput, renderExchange } from '../shared/v1/exchange.ts';
import { NOTE_RULES, type Note, noteOutput } from '../shared/v1/note.ts';
import { renderSheet, sheetInput } from '../shared/v1/sheet.ts';

const input = z.strictObject({
  sheet: sheetInput,
  /** The whole interview, oldest first. */
  exchanges: z.array(exchangeInput).min(1),
  /** What was found, after rescoring. */
  findings: z.array(z.strictObject({ dimension: dimensionIdSchema, status: dimensionStatusSchema })),
});
type Input = z.infer<typeof input>;

/** Sums up a closed interview for the candidate; the verdict is decided elsewhere and is not part of it. */
export default {
  id: 'debrief',
  version: 1,
  input,
  output: () => noteOutput,
  render(raw) {
    const { sheet, exchanges, findings } = input.parse(raw);
    return {
      stable: [
        renderSheet(sheet),
        `Your task: the interview is over. Tell the candidate what carried their story, what the follow-ups moved, and what to work on next. The statuses you are given are final: explain them, do not argue with them.

${NOTE_RULES}`,
      ],
      history: exchanges.slice(0, -1).map(renderExchange),
      data: `${renderExchange(exchanges.at(-1)!)}\n\nThe statuses after all turns: ${findings
        .map(({ dimension, status }) => `${dimension} ${status}`)
        .join(', ')}.\nWrite the note on the whole interview.`,
    };
  },
} satisfies StructuredPrompt<Input, Note>;
