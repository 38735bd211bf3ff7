import * as z from 'zod';
import {
  type DimensionId,
  dimensionIdSchema,
  disqualifierIdSchema,
} from '../../../src/contract/vocabulary.ts';
import { askedDisqualifiers, type SheetInput } from './sheet.ts';

const quotes = z
  .array(z.string().max(2_000))
  .max(4)
  .describe('Copied character for character from the answer.');
const reason = z.string().min(1).max(1_000).describe('One sentence.');

const dimensionsOutput = z.strictObject({
  id: dimensionIdSchema,
  status: z.enum(['clear', 'partial', 'absent', 'not_assessed']),
  reason,
  quotes,
});

const findingsOutput = z.strictObject({
  dimensions: z.array(dimensionsOutput),
  disqualifiers: z.array(z.strictObject({ id: disqualifierIdSchema, reason, quotes })),
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

/** Findings about these dimensions and the principle's disqualifiers, each at most once, and nothing else. */
export const findingsOutputFor = (
  { principle }: Pick<SheetInput, 'principle'>,
  asked: readonly DimensionId[],
): z.ZodType<ModelFindings> =>
  z.strictObject({
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
export const FINDING_RULES = `For each dimension give
- status: clear, partial or absent, by the anchors of the sheet; not_assessed when the answer gives you nothing to tell it by. Never choose a status because it lies in the middle. Between two, take the lower one.
- reason: one sentence that names what in the answer decided it. No advice, no praise, no mention of other dimensions.
- quotes: one to three passages that show it, each between four and forty words, copied from "answer" character for character - not shortened, not mended, not joined, no ellipsis. Never quote the question, this sheet or another exchange. An absent dimension may have none. Code looks every quote up: what is not in the answer is thrown away, and clear or partial without a quote is thrown away with it.

How to judge
- One dimension at a time. A strong one lifts no other, and a weak one sinks no other.
- Only what was done counts. Intentions, slogans, adjectives and the principle's name do not.
- A long answer is not a better one; whatever is said twice counts once. A short answer can be clear everywhere.
- "We" is not a fault; a story in which the candidate's own part cannot be found is.
- Losing the argument is not a fault. A figure that somebody estimated and says so is a figure.

Disqualifiers: only those of the sheet, only when the answer itself shows it, each with its reason and at least one quote. When in doubt, leave it out. An empty list is the usual case.

You give no verdict, no score and no overall opinion: code computes them from what you find.`;
