/** The graded answers, typed, with the label each row is measured against. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

/**
 * `fit`, `dev`, `sealed`: the parts of graded-answers. `written` and `check`: later answers by other writers, in
 * written-answers/*.tune.jsonl and *.check.jsonl; like `sealed`, `check` is only ever summed up.
 */
const splitSchema = z.enum(['fit', 'dev', 'sealed', 'written', 'check']);
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
  split: splitSchema,
});
export type FollowUpPair = z.infer<typeof followUpSchema>;

const DATASETS = new URL('../datasets/', import.meta.url);

/** The files that may hold rows of a split, with the split of rows that do not name one. */
function filesOf(name: string, splits: readonly Split[]): { url: URL; split: Split }[] {
  const files: { url: URL; split: Split }[] = [];
  const graded = new URL('graded-answers/', DATASETS);
  if (splits.includes('fit') || splits.includes('dev'))
    files.push({ url: new URL(`${name}.tune.jsonl`, graded), split: 'fit' });
  if (splits.includes('sealed'))
    files.push({ url: new URL(`${name}.sealed.jsonl`, graded), split: 'sealed' });
  const written = new URL('written-answers/', DATASETS);
  if (!existsSync(written)) return files;
  for (const file of readdirSync(written).sort()) {
    const part = /\.(tune|check)\.jsonl$/.exec(file)?.[1];
    const split: Split = part === 'check' ? 'check' : 'written';
    if (part && file.startsWith(`${name}-`) && splits.includes(split))
      files.push({ url: new URL(file, written), split });
  }
  return files;
}

function read<Row extends { split: Split }>(
  name: string,
  schema: z.ZodType<Row>,
  splits: readonly Split[],
): Row[] {
  return filesOf(name, splits)
    .flatMap(({ url, split }) =>
      readFileSync(url, 'utf8')
        .trim()
        .split('\n')
        .map((line) => schema.parse({ split, ...JSON.parse(line) })),
    )
    .filter((row) => splits.includes(row.split));
}

/** Whether texts of a split may be printed. */
export const isPrintable = (split: Split): boolean => split !== 'sealed' && split !== 'check';

export const readOpenings = (splits: readonly Split[]): Opening[] => read('openings', openingSchema, splits);
export const readContrastPairs = (splits: readonly Split[]): ContrastPair[] =>
  read('contrast-pairs', contrastSchema, splits);
export const readFollowUps = (splits: readonly Split[]): FollowUpPair[] =>
  read('follow-ups', followUpSchema, splits);

/** The rank (0 to 5) an opening is measured against: the lower median of its blind ratings. */
export const goldRank = (opening: Opening): number => lowerMedian(opening.ratings.map(verdictRank));

/** The middle of a verdict's band on the score from 0 to 100. */
export const scoreOfRank = (rank: number): number => ((rank + 0.5) * 100) / VERDICTS.length;
