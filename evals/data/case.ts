import { createHash } from 'node:crypto';
import * as z from 'zod';
import {
  type DimensionId,
  type DimensionStatus,
  type DisqualifierId,
  dimensionIdSchema,
  dimensionStatusSchema,
  disqualifierIdSchema,
} from '../../src/contract/vocabulary.ts';
import type { GradeInput } from '../../src/services/deps.ts';
import type { Split } from '../lib/graded-answers.ts';

/** Where a case comes from; one data card each under evals/datasets/. */
export const FAMILIES = [
  'opening',
  'contrast',
  'follow-up',
  'catalogue',
  'trap',
  'example',
  'harmless',
  'padding',
  'attack',
  'benign',
] as const;
export type Family = (typeof FAMILIES)[number];

/** What a case must come out as, whatever else is found in it. */
export const expectationSchema = z.strictObject({
  /** On which side of the hire line the verdict is. */
  side: z.enum(['hire', 'no_hire']).optional(),
  dimensions: z.partialRecord(dimensionIdSchema, z.array(dimensionStatusSchema).min(1)).optional(),
  disqualifiers: z
    .strictObject({
      with: z.array(disqualifierIdSchema).optional(),
      without: z.array(disqualifierIdSchema).optional(),
    })
    .optional(),
  /** The text is a shipped walkthrough, learned by heart: the hire side is not earned by it. */
  memorised: z.literal(true).optional(),
});
export type Expectation = z.infer<typeof expectationSchema>;

/** What graders said about an answer, independently of each other and of this service. */
export interface Gold {
  /** Rank 0 to 5 of the lower median of the blind ratings. */
  rank: number;
  dimensions: Partial<Record<DimensionId, DimensionStatus>>;
  disqualifiers: readonly DisqualifierId[];
}

/** One answer to grade. Everything a suite measures is made of gradings of cases. */
export interface EvalCase {
  /** Unique over all families: `<family>/<source row>[/<part>]`. */
  id: string;
  family: Family;
  /** Cases of one story are not independent: intervals resample whole clusters. */
  cluster: string;
  split: Split | 'shipped' | 'trap';
  /** Who wrote the answer, where several did. */
  writer?: string;
  input: GradeInput;
  /** What the grader is: a person's words in one line, for reports. */
  title?: string;
  gold?: Gold;
  expect?: Expectation;
}

/** Of two answers to the same question one is better by construction. A tie is a failure. */
export interface Pair {
  id: string;
  kind: 'catalogue-opening' | 'catalogue-probe' | 'ladder' | 'ladder-ends' | 'follow-up' | 'contrast';
  better: string;
  worse: string;
  cluster: string;
}

/** A change to an answer with what it may do to the score. */
export interface Variation {
  id: string;
  kind: 'harmless' | 'padding' | 'attack';
  /** Which change it is: one family of perturbations. */
  name: string;
  base: string;
  variant: string;
  /** Points by which the score may move (harmless: either way; otherwise: upwards). */
  bound: number;
}

export interface Dataset {
  cases: ReadonlyMap<string, EvalCase>;
  pairs: readonly Pair[];
  variations: readonly Variation[];
  /** Changes with any text, label or expectation. */
  hash: string;
}

/** What a source of cases contributes. */
export interface Part {
  cases: EvalCase[];
  pairs?: Pair[];
  variations?: Variation[];
}

const sha = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

/** A fingerprint of what is graded: two results of a case can be compared when it is the same. */
export function hashInput({ input }: EvalCase): string {
  const { answer, principle, level, question, probe, walkthrough } = input;
  return sha([answer, principle.slug, level, question, probe, walkthrough?.id]);
}

export const hashCases = (cases: Iterable<EvalCase>): string =>
  sha([...cases].map((each) => [each.id, hashInput(each), each.gold, each.expect]));
