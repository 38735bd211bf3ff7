/** Answers on which graders of interviews are known to go wrong. Data card: evals/datasets/traps/README.md */
import * as z from 'zod';
import { levelSchema, principleSlugSchema } from '../../src/contract/vocabulary.ts';
import { principleOf } from '../lib/rubric-run.ts';
import { expectationSchema, type Part } from './case.ts';
import { readJsonl } from './read-jsonl.ts';

const trapSchema = z.strictObject({
  id: z.string(),
  trap: z.int().min(1).max(25),
  kind: z.enum(['wrongly_failed', 'wrongly_praised']),
  title: z.string(),
  principle: principleSlugSchema,
  level: levelSchema,
  question: z.string(),
  answer: z.string(),
  probe: z.strictObject({ question: z.string(), intent: z.string(), opening: z.string() }).optional(),
  expect: expectationSchema,
});

export const TRAPS_FILE = new URL('../datasets/traps/traps.jsonl', import.meta.url);

export function readTraps(url = TRAPS_FILE): Part {
  const rows = readJsonl({ url, header: { schema: 'traps', version: 1 } }, trapSchema);
  return {
    cases: rows.map(({ id, trap, title, principle, level, question, answer, probe, expect }) => ({
      id: `trap/${id.replace(/^trap-/, '')}`,
      family: 'trap',
      cluster: `trap-${trap}`,
      split: 'trap',
      title: `trap ${trap}: ${title}`,
      input: { answer, principle: principleOf(principle), level, question, ...(probe && { probe }) },
      expect,
    })),
  };
}
