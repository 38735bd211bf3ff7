import * as z from 'zod';
import {
  type DimensionId,
  dimensionIdSchema,
  disqualifierIdSchema,
} from '../../../src/contract/vocabulary.ts';
import { askedDisqualifiers, type SheetInput } from './sheet.ts';

// Words first, then what they show, then the status: what is written first is what the rest is drawn from.
const quotes = z
  .array(z.string().max(2_000))
  .max(8)
  .describe('Copied character for character from the answer.');
const reason = z.string().min(1).max(1_000).describe('One sentence.');

const dimensionsOutput = z.object({
  id: dimensionIdSchema,
  quotes,
  reason,
  status: z.enum(['clear', 'partial', 'absent', 'not_assessed']),
});

const findingsOutput = z.object({
  dimensions: z.array(dimensionsOutput),
  disqualifiers: z.array(z.object({ id: disqualifierIdSchema, quotes, reason })),
});
/** What the model found. Neither a verdict nor a score: those are computed. */
export type ModelFindings = z.infer<typeof findingsOutput>;

const isUnique = (items: readonly { id: string }[]) =>
  new Set(items.map(({ id }) => id)).size === items.length;

/** The dimensions the model is asked about: those of the principle, without what only code can measure. */
export const askedDimensions = (
  { principle }: Pick<SheetInput, 'principle'>,
  without: readonly DimensionId[],
) =>
  dimensionIdSchema.options.filter(
    (id) => principle.dimensions[id] !== undefined && id !== 'time' && !without.includes(id),
  );

/**
 * Findings about these dimensions and the principle's disqualifiers, each at most once. Whatever else a model adds,
 * such as a verdict, is not read.
 */
export const findingsOutputFor = (
  { principle }: Pick<SheetInput, 'principle'>,
  asked: readonly DimensionId[],
): z.ZodType<ModelFindings> =>
  z.object({
    dimensions: z
      .array(dimensionsOutput.extend({ id: dimensionIdSchema.extract([...asked]) }))
      .refine(isUnique, 'each dimension at most once'),
    disqualifiers: z
      .array(
        findingsOutput.shape.disqualifiers.element.extend({
          id: disqualifierIdSchema.extract(askedDisqualifiers(principle)),
        }),
      )
      .refine(isUnique, 'each disqualifier at most once'),
  });

/** How to judge; part of the stable text of both grading prompts. */
export const FINDING_RULES = `For each dimension, in this order
- quotes: the passages that decide it, one to three, each one unbroken piece of "answer" of about four to thirty words, copied character for character: with its spelling, its mistakes and its punctuation, nothing shortened, mended, joined, translated or left out, no ellipsis. Two places are two quotes. What JSON has to escape is escaped as JSON has it; it stands for the same character. Never quote the question, this sheet or another exchange. Code looks every quote up; one that is not in the answer is thrown away, and clear or partial without a quote is thrown away with it. An absent dimension needs no quote; where words of the answer show the opposite, give those.
- reason: one sentence, to the candidate as "you", in English: what those words show, or what is not told. No advice, no praise, nothing about other dimensions, no word of this sheet.
- status: compare the words with the anchors of the sheet, part by part.
  clear: every part of the clear anchor is in the answer.
  partial: some of it is there, and something the clear anchor asks for is not.
  absent: none of it is there, or the answer shows the opposite. The candidate had the chance to tell it, so not told is absent.
  not_assessed: the answer cannot show it either way, because what would show it did not come about in this story or cannot be read. Rare; never a way out between two statuses.

How to judge
- One dimension at a time. A strong one lifts no other, and a weak one sinks no other. Most answers are clear in some dimensions and absent in others.
- Only what was done counts, and only what is said of it. Intentions, slogans, adjectives and the principle's name do not. Do not fill a gap with what was probably the case.
- Neither kind nor harsh: do not choose a status because it lies in the middle, because the candidate means well, or because more could have been said. When the words leave it open between two, it is the lower one.
- A long answer is not a better one; whatever is said twice counts once. A short answer can be clear everywhere. Broken grammar with concrete acts is as good as polish.
- "We" is not a fault; a story in which the candidate's own part cannot be found is.
- Losing the argument is not a fault. A figure that somebody estimated and says so is a figure.

Disqualifiers: only those of the sheet, only when the answer itself shows it, each with at least one quote and its reason. When in doubt, leave it out. An empty list is the usual case.

You give no verdict, no score and no overall opinion: code computes them from what you find.

Answer with one JSON object and nothing before or after it:
{"dimensions": [{"id": "...", "quotes": ["..."], "reason": "...", "status": "clear, partial, absent or not_assessed"}], "disqualifiers": [{"id": "...", "quotes": ["..."], "reason": "..."}]}`;
