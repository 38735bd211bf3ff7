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

const input = z.strictObject({
  sheet: sheetInput,
  /** The exchanges before this one, oldest first. */
  earlier: z.array(exchangeInput),
  exchange: exchangeInput,
});
type Input = z.infer<typeof input>;

/** How a whole story is laid out cannot be seen in the answer to one question about it. */
const asked = (sheet: Input['sheet']) => askedDimensions(sheet, ['structure']);

/** Judges the answer to a follow-up question, in the light of what was said before. */
export default {
  id: 'grade-follow-up',
  version: 3,
  input,
  output: ({ sheet }) => findingsOutputFor(sheet, asked(sheet)),
  render(raw) {
    const { sheet, earlier, exchange } = input.parse(raw);
    return {
      stable: [
        renderSheet(sheet),
        `Your task: judge the candidate's answer to one follow-up question. The earlier exchanges are there to be understood and compared with; what they showed is graded already and earns nothing here.

Judge relevance always, and of these dimensions those that the question was after or that this answer says something about; leave the others out: ${asked(sheet).join(', ')}.
- relevance here means: does it answer the question that was asked, in the sense of its intent? clear: it does, with something that happened. partial: it answers in general terms, or beside the question. absent: it does not answer it.
- What the question was after and the answer does not bring is absent; what nobody asked about and the answer does not touch is left out.
- "I do not know" and "I have no example" are honest. Where an answer says no more than that, relevance is partial, with those words as its quote, and what the question was after is left out as well.
- A claim that was made before and now loses its ground - the number cannot be explained, the work turns out to be somebody else's - is absent in that dimension, with the words that show it.
- consistency: absent only when two statements about the same thing cannot both be true; quote the one in this answer, and name the other in the reason. An open correction is clear.
- What the candidate would do shows an intention; it shows no commitment and no result.

${FINDING_RULES}`,
      ],
      history: earlier.map(renderExchange),
      data: `${renderExchange(exchange)}\n\nJudge the answer of turn ${exchange.turn}, and quote from that answer alone.`,
    };
  },
} satisfies StructuredPrompt<Input, ModelFindings>;
