/** Small events told four times (evals/datasets/tellings): two tellings that show a dimension and two that all but do. */
import { readdirSync } from 'node:fs';
import * as z from 'zod';
import { dimensionIdSchema, principleSlugSchema } from '../../src/contract/vocabulary.ts';
import { readJsonlFiles } from '../data/read-jsonl.ts';

const two = z.tuple([z.string().min(1), z.string().min(1)]);
const tellingsSchema = z.strictObject({
  id: z.string().min(1),
  dimension: dimensionIdSchema,
  principle: principleSlugSchema,
  /** The second rewords the first. */
  shows: two,
  /** Each is an edit of the one in its place among those that show it. */
  lacks: two,
  writer: z.string(),
});
export type Tellings = z.infer<typeof tellingsSchema>;

const FOLDER = new URL('../datasets/tellings/', import.meta.url);

/**
 * All tellings; they are fitted on.
 * @throws CannotEvaluateError (exit code 2) with file and line of every fault
 */
export function readTellings(): Tellings[] {
  const files = readdirSync(FOLDER).flatMap((file) => {
    const [, writer] = /^tellings-(.+)\.tune\.jsonl$/.exec(file) ?? [];
    return writer === undefined ? [] : [{ url: new URL(file, FOLDER), fill: { writer } }];
  });
  return readJsonlFiles(files, tellingsSchema);
}
