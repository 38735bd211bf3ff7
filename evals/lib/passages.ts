/** Short passages that carry one disqualifier, and near misses that do not: what each check sees and where it errs. */
import * as z from 'zod';
import { DISQUALIFIERS, type DisqualifierId, disqualifierIdSchema } from '../../src/contract/vocabulary.ts';
import { gradeAnswer } from '../../src/rubric/index.ts';
import { readJsonl } from '../data/read-jsonl.ts';
import { type Share, shareOf } from './rubric-measures.ts';
import { principleOf } from './rubric-run.ts';

const passageSchema = z.strictObject({
  id: z.string(),
  disqualifier: disqualifierIdSchema,
  /** Whether the passage carries the disqualifier; if not, it is a near miss. */
  carries: z.boolean(),
  text: z.string().min(1),
  /** Why it does, or does not, in its writer's words. */
  because: z.string(),
});
export type Passage = z.infer<typeof passageSchema>;

/** `tune` may be read; `check` was never read and is only summed up. */
export type PassageHalf = 'tune' | 'check';

const fileOf = (half: PassageHalf): URL =>
  new URL(`../datasets/disqualifiers/passages-w8.${half}.jsonl`, import.meta.url);

/** @throws CannotEvaluateError (exit code 2) with file and line of every fault */
export const readPassages = (half: PassageHalf): Passage[] => readJsonl({ url: fileOf(half) }, passageSchema);

export interface PassageMeasures {
  id: DisqualifierId;
  /** Carriers on which the check speaks. */
  recall: Share;
  /** Near misses on which it speaks. */
  falseAlarms: Share;
}

/** A passage names no principle: it is graded as one on Ownership, which counts every disqualifier. */
const principle = principleOf('ownership');
const speaks = ({ text, disqualifier }: Passage): boolean =>
  gradeAnswer({ answer: text, principle, level: 'sde2' }).disqualifiers.some(({ id }) => id === disqualifier);

/** Recall and false alarms of each disqualifier on some passages. */
export function measurePassages(passages: readonly Passage[]): PassageMeasures[] {
  return DISQUALIFIERS.flatMap((id) => {
    const about = passages.filter(({ disqualifier }) => disqualifier === id);
    const of = (carries: boolean): Share =>
      shareOf(about.filter((passage) => passage.carries === carries).map(speaks));
    return about.length === 0 ? [] : [{ id, recall: of(true), falseAlarms: of(false) }];
  });
}
