import * as z from 'zod';
import type { StructuredPrompt } from '../prompt.ts';
import { exchangeInput, renderExchange } from '../shared/v1/exchange.ts';
import {
  askedDimensions,
  FINDING_RULES,
  findingsOutputFor,
  type ModelFindings,
} from '../shared/v3/findings.ts';
import { renderSheet, sheetInput } from '../shared/v3/sheet.ts';

const input = z.strictObject({ sheet: sheetInput, exchange: exchangeInput });
type Input = z.infer<typeof input>;

/** One answer alone contradicts nothing: `consistency` needs a second turn. */
const asked = (sheet: Input['sheet']) => askedDimensions(sheet, ['consistency']);

/** Judges the answer to the interview question. */
export default {
  id: 'grade-opening',
  version: 3,
  input,
  output: ({ sheet }) => findingsOutputFor(sheet, asked(sheet)),
  render(raw) {
    const { sheet, exchange } = input.parse(raw);
    return {
      stable: [
        renderSheet(sheet),
        `Your task: judge the candidate's answer to the interview question. Judge each of these dimensions once: ${asked(sheet).join(', ')}.

${FINDING_RULES}`,
      ],
      history: [],
      data: `${renderExchange(exchange)}\n\nJudge the answer of turn ${exchange.turn}.`,
    };
  },
} satisfies StructuredPrompt<Input, ModelFindings>;
