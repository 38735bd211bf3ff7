import * as z from 'zod';

/** What a coach writes to a candidate. */
export const noteOutput = z.object({
  quotes: z
    .array(z.object({ turn: z.int().min(1), quote: z.string().min(1).max(2_000) }))
    .max(6)
    .describe("The candidate's words the note rests on, copied character for character."),
  note: z.string().min(1).max(1_500),
  questions: z.array(z.string().min(1).max(300)).max(3).describe('What the candidate alone can fill in.'),
});
export type Note = z.infer<typeof noteOutput>;

/** How to write it; part of the stable text of the coaching note and of the debrief. */
export const noteRules = (length: string): string => `In this order
- quotes: the candidate's words the note rests on, one to four, each one unbroken piece of an "answer" of about four to thirty words, copied character for character, with the turn it is from. Code looks them up; a note without one that is found is thrown away.
- note: ${length}, to the candidate as "you", in plain English. Every fact in it - each number, name, act, date, system - is in the candidate's own answers, as they told it. You may say that something told late should come first, that two things told apart belong together, or that a sentence carries nothing. You may not add, guess, round or improve a fact, and you may not write the answer for them.
- questions: what is missing becomes a question that only the candidate can answer ("What was the error rate before you changed it?"), without a figure or a name in it that they did not give. Never suggest the answer. At most three; none when nothing is missing.
Say what is there and what is not, without adjectives of judgement: no praise, no comfort, no blame. No verdict, no score, no guess at either, and no word about how answers are judged.

Answer with one JSON object and nothing before or after it:
{"quotes": [{"turn": 1, "quote": "..."}], "note": "...", "questions": ["..."]}`;
