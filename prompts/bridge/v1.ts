import * as z from 'zod';
import type { Prompt } from '../prompt.ts';
import { asData } from '../shared/v1/as-data.ts';
import { exchangeInput, renderExchange } from '../shared/v1/exchange.ts';
import { renderSheet, sheetInput } from '../shared/v1/sheet.ts';

const input = z.strictObject({
  sheet: sheetInput,
  earlier: z.array(exchangeInput),
  /** The answer to react to. */
  exchange: exchangeInput,
  /** The documented question that follows; code puts it after the bridge, unchanged. */
  nextQuestion: z.string(),
});
type Input = z.infer<typeof input>;

/** Words the sentence with which the bar raiser passes from an answer to the next documented question. */
export default {
  id: 'bridge',
  version: 1,
  input,
  render(raw) {
    const { sheet, earlier, exchange, nextQuestion } = input.parse(raw);
    return {
      stable: [
        renderSheet(sheet),
        `Your task: say the one sentence with which you pass from the candidate's last answer to your next question. The question itself is printed right after it, word for word; you neither ask it nor reword it.

- One sentence, two at most, thirty words at most, spoken English, no markup, no quotation marks, no emoji.
- It shows that you listened: take up one concrete thing the candidate said, in your own words and without judging it.
- No praise, no thanks for the quality of anything, no comfort, no criticism, no surprise: "great", "impressive", "good example", "unfortunately" and their like never occur.
- No hint at what you hope to hear next, no leading, no advice, no example, nothing about how answers are judged.
- No question. No new fact: only what the candidate said.
- When there is nothing in the answer to take up, say that you are moving on.`,
      ],
      history: earlier.map(renderExchange),
      data: `${renderExchange(exchange)}\n\nThe question that follows: ${asData(nextQuestion)}\nSay the bridge to it, and nothing else.`,
    };
  },
} satisfies Prompt<Input>;
