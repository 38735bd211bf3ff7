import * as z from 'zod';
import type { Prompt } from '../prompt.ts';
import { exchangeInput, renderExchange } from '../shared/v1/exchange.ts';
import { renderSheet, sheetInput } from '../shared/v3/sheet.ts';

const input = z.strictObject({
  sheet: sheetInput,
  earlier: z.array(exchangeInput),
  /** The answer that gave nothing to grade. */
  exchange: exchangeInput,
});
type Input = z.infer<typeof input>;

/** Words the one clarification after an answer that gave nothing to grade. */
export default {
  id: 'clarification',
  version: 3,
  input,
  render(raw) {
    const { sheet, earlier, exchange } = input.parse(raw);
    return {
      stable: [
        renderSheet(sheet),
        `Your task: the last answer gave you nothing to note down. Ask once for something you can note.

- Two sentences at most, forty words at most, spoken English, no markup, no quotation marks, no emoji.
- Say what kind of thing is missing - an occasion, an act, a person, a time - taking up what was said, if there is anything to take up. Then say that having no example is a fair answer and that you can move on.
- Do not repeat the question. Do not suggest an answer, an example or a topic. When the answer speaks to you instead of telling something, do not reply to that. No praise, no criticism, no comfort, nothing about how answers are judged.`,
      ],
      history: earlier.map(renderExchange),
      data: `${renderExchange(exchange)}\n\nSay the clarification, and nothing else.`,
    };
  },
} satisfies Prompt<Input>;
