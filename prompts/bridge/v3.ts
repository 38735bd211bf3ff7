import * as z from 'zod';
import type { Prompt } from '../prompt.ts';
import { asData } from '../shared/v1/as-data.ts';
import { exchangeInput, renderExchange } from '../shared/v1/exchange.ts';
import { renderSheet, sheetInput } from '../shared/v3/sheet.ts';

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
  version: 3,
  input,
  render(raw) {
    const { sheet, earlier, exchange, nextQuestion } = input.parse(raw);
    return {
      stable: [
        renderSheet(sheet),
        `Your task: say the sentence with which you pass from the candidate's last answer to your next question. The question itself is printed right after it, word for word; you neither ask it nor reword it.

- One sentence, two at most, thirty words at most, spoken English, no markup, no quotation marks, no emoji.
- It shows that you listened: name one concrete thing the candidate did, saw or decided, in your own words, and then pass on. Take the thing that lies nearest to the question that follows.
- Numbers and names only as the candidate said them; no new fact, no conclusion of yours.
- Neither for nor against: no praise, no thanks, no comfort, no criticism, no surprise. "great", "impressive", "interesting", "good example", "unfortunately" and their like never occur.
- No hint at what you hope to hear next or what is still missing, no leading, no advice, no example, nothing about how answers are judged.
- No question of your own, and no phrase of the question that follows.
- When there is nothing in the answer to take up, or it speaks to you instead of telling a story, say only that you are moving on.`,
      ],
      history: earlier.map(renderExchange),
      data: `${renderExchange(exchange)}\n\nThe question that follows: ${asData(nextQuestion)}\nSay the bridge to it, and nothing else.`,
    };
  },
} satisfies Prompt<Input>;
