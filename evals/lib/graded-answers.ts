/** The graded answers, typed, with the label each row is measured against. */
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import {
  dimensionIdSchema,
  dimensionStatusSchema,
  disqualifierIdSchema,
  levelSchema,
  principleSlugSchema,
  VERDICTS,
  verdictRank,
  verdictSchema,
} from '../../src/contract/vocabulary.ts';
import { lowerMedian } from './statistics.ts';

const splitSchema = z.enum(['fit', 'dev', 'sealed']);
export type Split = z.infer<typeof splitSchema>;

const openingSchema = z.object({
  id: z.string(),
  principle: principleSlugSchema,
  question: z.string(),
  level: levelSchema,
  style: z.string().optional(),
  answer: z.string(),
  ratings: z.array(verdictSchema).min(1),
  dimensions: z.partialRecord(dimensionIdSchema, dimensionStatusSchema),
  disqualifiers: z.array(disqualifierIdSchema),
  story: z.string(),
  ladder: z.string().nullish(),
  rung: z.number().nullish(),
  split: splitSchema,
});
export type Opening = z.infer<typeof openingSchema>;

const contrastSchema = z.object({
  id: z.string(),
  principle: principleSlugSchema,
  question: z.string(),
  level: levelSchema,
  base: z.string(),
  edited: z.string(),
  changedDimension: dimensionIdSchema.nullable(),
  baseVerdict: verdictSchema,
  editedVerdict: verdictSchema,
  kind: z.string(),
  split: splitSchema,
});
export type ContrastPair = z.infer<typeof contrastSchema>;

const followUpSchema = z.object({
  id: z.string(),
  principle: principleSlugSchema,
  opening: z.string(),
  probe: z.object({ question: z.string(), intent: z.string().optional() }),
  weak: z.string(),
  strong: z.string(),
  story: z.string(),
  split: splitSchema,
});
export type FollowUpPair = z.infer<typeof followUpSchema>;

function read<Row extends { split: Split }>(
  name: string,
  schema: z.ZodType<Row>,
  splits: readonly Split[],
): Row[] {
  const parts = splits.some((split) => split !== 'sealed') ? ['tune'] : [];
  if (splits.includes('sealed')) parts.push('sealed');
  return parts
    .flatMap((part) =>
      readFileSync(new URL(`../datasets/graded-answers/${name}.${part}.jsonl`, import.meta.url), 'utf8')
        .trim()
        .split('\n'),
    )
    .map((line) => schema.parse(JSON.parse(line)))
    .filter((row) => splits.includes(row.split));
}

export const readOpenings = (splits: readonly Split[]): Opening[] => read('openings', openingSchema, splits);
export const readContrastPairs = (splits: readonly Split[]): ContrastPair[] =>
  read('contrast-pairs', contrastSchema, splits);
export const readFollowUps = (splits: readonly Split[]): FollowUpPair[] =>
  read('follow-ups', followUpSchema, splits);

/** The rank (0 to 5) an opening is measured against: the lower median of its blind ratings. */
export const goldRank = (opening: Opening): number => lowerMedian(opening.ratings.map(verdictRank));

/** The middle of a verdict's band on the score from 0 to 100. */
export const scoreOfRank = (rank: number): number => ((rank + 0.5) * 100) / VERDICTS.length;
