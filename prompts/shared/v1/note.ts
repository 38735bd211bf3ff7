import * as z from 'zod';

/** What a coach writes to a candidate. */
export const noteOutput = z.strictObject({
  note: z.string().min(1).max(900).describe('At most three sentences.'),
  quotes: z
    .array(z.strictObject({ turn: z.int().min(1), quote: z.string().min(1).max(2_000) }))
    .max(4)
    .describe("The candidate's words the note rests on, copied character for character."),
  questions: z.array(z.string().min(1).max(300)).max(3).describe('What the candidate alone can fill in.'),
});
export type Note = z.infer<typeof noteOutput>;

/** How to write it; part of the stable text of the coaching note and of the debrief. */
export const NOTE_RULES = `- note: at most three sentences, to the candidate as "you", plain words. Every fact in it - each number, name, act, date, system - is in the candidate's own answers. You may say that something told late should come first, that two things told apart belong together, or that a sentence carries nothing. You may not add, guess, round or improve a fact, and you may not write the answer for them.
- quotes: the candidate's words the note rests on, copied character for character, each with the turn it is from.
- questions: what is missing becomes a question only the candidate can answer ("What was the error rate before you changed it?"). Never suggest the answer in the question. At most three.
No praise and no comfort. No verdict, no score, no guess at either.`;
