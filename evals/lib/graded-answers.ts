/** The graded answers, typed, with the label each row is measured against. */
import { existsSync, readdirSync } from 'node:fs';
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
import { type DataFile, readJsonlFiles } from '../data/read-jsonl.ts';
import { lowerMedian } from './statistics.ts';

/**
 * `fit`, `dev`, `sealed`: the parts of graded-answers. `written` and `check`: later answers by other writers, in
 * written-answers/*.tune.jsonl and *.check.jsonl; like `sealed`, `check` is only ever summed up.
 */
const splitSchema = z.enum(['fit', 'dev', 'sealed', 'written', 'check']);
export type Split = z.infer<typeof splitSchema>;

/** Who wrote a row: the project's first writers, or the name in a file of written-answers. */
const writer = z.string();

// Strict: a field that nobody reads is a field that somebody misspelt.
const openingSchema = z.strictObject({
  id: z.string(),
  principle: principleSlugSchema,
  question: z.string(),
  level: levelSchema,
  style: z.string().optional(),
  answer: z.string(),
  /** The verdict its writer meant it to get. */
  intended: verdictSchema.optional(),
  ratings: z.array(verdictSchema).min(1),
  dimensions: z.partialRecord(dimensionIdSchema, dimensionStatusSchema),
  disqualifiers: z.array(disqualifierIdSchema),
  note: z.string().optional(),
  story: z.string(),
  ladder: z.string().nullish(),
  rung: z.int().min(1).max(5).nullish(),
  split: splitSchema,
  writer,
});
export type Opening = z.infer<typeof openingSchema>;

const contrastSchema = z.strictObject({
  id: z.string(),
  principle: principleSlugSchema,
  question: z.string(),
  level: levelSchema,
  base: z.string(),
  edited: z.string(),
  changedDimension: dimensionIdSchema.nullable(),
  baseVerdict: verdictSchema,
  editedVerdict: verdictSchema,
  /** What sort of edit it is, in its writer's words. */
  kind: z.string().optional(),
  split: splitSchema,
  writer,
});
export type ContrastPair = z.infer<typeof contrastSchema>;

const followUpSchema = z.strictObject({
  id: z.string(),
  principle: principleSlugSchema,
  opening: z.string(),
  probe: z.strictObject({ question: z.string(), intent: z.string().optional() }),
  weak: z.string(),
  strong: z.string(),
  story: z.string().optional(),
  split: splitSchema,
  writer,
});
export type FollowUpPair = z.infer<typeof followUpSchema>;

const DATASETS = new URL('../datasets/', import.meta.url);

/** The files that may hold rows of a split, with the split and the writer of rows that do not name them. */
function filesOf(name: string, splits: readonly Split[]): DataFile[] {
  const files: DataFile[] = [];
  const graded = new URL('graded-answers/', DATASETS);
  const add = (url: URL, split: Split, by: string) => files.push({ url, fill: { split, writer: by } });
  if (splits.includes('fit') || splits.includes('dev'))
    add(new URL(`${name}.tune.jsonl`, graded), 'fit', 'graded-answers');
  if (splits.includes('sealed')) add(new URL(`${name}.sealed.jsonl`, graded), 'sealed', 'graded-answers');
  const written = new URL('written-answers/', DATASETS);
  if (!existsSync(written)) return files;
  for (const file of readdirSync(written).sort()) {
    const [, by, part] = new RegExp(`^${name}-(.+)\\.(tune|check)\\.jsonl$`).exec(file) ?? [];
    const split: Split = part === 'check' ? 'check' : 'written';
    if (by && splits.includes(split)) add(new URL(file, written), split, by);
  }
  return files;
}

/** @throws CannotEvaluateError (exit code 2) with file and line of every fault */
const read = <Row extends { id: string; split: Split }>(
  name: string,
  schema: z.ZodType<Row>,
  splits: readonly Split[],
): Row[] => readJsonlFiles(filesOf(name, splits), schema).filter((row) => splits.includes(row.split));

/** Whether texts of a split may be printed. */
export const isPrintable = (split: Split): boolean => split !== 'sealed' && split !== 'check';

export const readOpenings = (splits: readonly Split[]): Opening[] => read('openings', openingSchema, splits);
export const readContrastPairs = (splits: readonly Split[]): ContrastPair[] =>
  read('contrast-pairs', contrastSchema, splits);
/** Whole answers told anew in other words, which should change nothing; there are none among the graded answers. */
export const readRewordings = (splits: readonly Split[]): ContrastPair[] =>
  read(
    'rewordings',
    contrastSchema,
    splits.filter((split) => split === 'written' || split === 'check'),
  );
export const readFollowUps = (splits: readonly Split[]): FollowUpPair[] =>
  read('follow-ups', followUpSchema, splits);

/** The splits that some openings are of. */
export const splitsOf = (openings: readonly Opening[]): Split[] => [
  ...new Set(openings.map(({ split }) => split)),
];

/** The rank (0 to 5) an opening is measured against: the lower median of its blind ratings. */
export const goldRank = (opening: Opening): number => lowerMedian(opening.ratings.map(verdictRank));

/** The middle of a verdict's band on the score from 0 to 100. */
export const scoreOfRank = (rank: number): number => ((rank + 0.5) * 100) / VERDICTS.length;
