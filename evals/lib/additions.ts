/**
 * Additions to answers (evals/datasets/additions): `empty` ones tell nothing and must move no grade, `telling` ones look a
 * little like them and tell something of the story.
 */
import { readdirSync } from 'node:fs';
import * as z from 'zod';
import { readJsonlFiles } from '../data/read-jsonl.ts';

const additionSchema = z.strictObject({
  id: z.string().min(1),
  family: z.string().min(1),
  text: z.string().min(1),
  writer: z.string(),
});
export type Addition = z.infer<typeof additionSchema>;

const FOLDER = new URL('../datasets/additions/', import.meta.url);

/**
 * The additions of one kind: `tune` is fitted on, `check` is only ever summed up.
 * @throws CannotEvaluateError (exit code 2) with file and line of every fault
 */
export function readAdditions(kind: 'empty' | 'telling', split: 'tune' | 'check'): Addition[] {
  const files = readdirSync(FOLDER).flatMap((file) => {
    const [, writer] = new RegExp(`^${kind}-(.+)\\.${split}\\.jsonl$`).exec(file) ?? [];
    return writer === undefined ? [] : [{ url: new URL(file, FOLDER), fill: { writer } }];
  });
  return readJsonlFiles(files, additionSchema);
}
