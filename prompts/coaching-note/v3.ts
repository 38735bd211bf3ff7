import * as z from 'zod';
import { dimensionIdSchema } from '../../src/contract/vocabulary.ts';
import type { StructuredPrompt } from '../prompt.ts';
import { exchangeInput, renderExchange } from '../shared/v1/exchange.ts';
import { type Note, noteOutput, noteRules } from '../shared/v2/note.ts';
import { renderSheet, sheetInput } from '../shared/v3/sheet.ts';

const input = z.strictObject({
  sheet: sheetInput,
  earlier: z.array(exchangeInput),
  exchange: exchangeInput,
  /** What the graded answer lacks, most telling first. */
  gaps: z.array(dimensionIdSchema),
});
type Input = z.infer<typeof input>;

/** Says, in coaching mode, what a stronger answer would add. */
export default {
  id: 'coaching-note',
  version: 3,
  input,
  output: () => noteOutput,
  render(raw) {
    const { sheet, earlier, exchange, gaps } = input.parse(raw);
    return {
      stable: [
        renderSheet(sheet),
        `Your task: tell the candidate what would make their last answer stronger, as a coach who only knows what they told you. Take the one or two most telling gaps, in the words of the story and not in the names of dimensions. Where the grading found nothing wanting, say which of their words carry the answer, and ask nothing.

${noteRules('at most three sentences')}`,
      ],
      history: earlier.map(renderExchange),
      data: `${renderExchange(exchange)}\n\nThe grading found these wanting, most telling first: ${gaps.join(', ') || 'nothing'}.\nWrite the note on the answer of turn ${exchange.turn}.`,
    };
  },
} satisfies StructuredPrompt<Input, Note>;
