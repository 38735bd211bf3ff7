import * as z from 'zod';
import type { Grading } from '../../src/contract/critique.ts';
import {
  dimensionIdSchema,
  dimensionStatusSchema,
  disqualifierIdSchema,
  verdictSchema,
} from '../../src/contract/vocabulary.ts';
import { type EvalCase, hashInput } from '../data/case.ts';

export const SUITES = ['rubric', 'model', 'interviewer'] as const;
export type Suite = (typeof SUITES)[number];

const usageSchema = z.record(z.string(), z.number());

/** What one grading of one case came to, without any of its text. */
export const caseResultSchema = z.strictObject({
  id: z.string(),
  /** 1-based. */
  repeat: z.int().min(1),
  /** Of everything the grader was shown: results of another text cannot be compared. */
  hash: z.string(),
  verdict: verdictSchema,
  score: z.number(),
  confidence: z.number(),
  dimensions: z.partialRecord(dimensionIdSchema, dimensionStatusSchema),
  disqualifiers: z.array(disqualifierIdSchema),
  /** Where the quotes are, by finding: `[start, end]`. */
  evidence: z.record(z.string(), z.array(z.tuple([z.int(), z.int()]))).optional(),
  ms: z.number().optional(),
  usage: usageSchema.optional(),
  /** Millionths of a US dollar; missing when nothing was paid or the price is not known. */
  costMicroUsd: z.number().optional(),
  /** The model answered, but not with an answer, and the rubric graded alone. */
  degraded: z.string().optional(),
  /** Quotes of the model that are not in the answer. */
  droppedQuotes: z.int().optional(),
});
export type CaseResult = z.infer<typeof caseResultSchema>;

/** A case that could not be graded because the provider or the machine failed. It is no grading. */
export const faultSchema = z.strictObject({ id: z.string(), repeat: z.int(), fault: z.string() });
export type Fault = z.infer<typeof faultSchema>;

/** What a set of gradings was made with. */
export const graderSchema = z.strictObject({
  rubricVersion: z.string(),
  model: z.string().optional(),
  promptVersions: z.array(z.string()).optional(),
  /** How the model was reached: `live`, or from cassettes, and then which endpoint they were recorded from. */
  source: z.string().optional(),
});
export type GraderIdentity = z.infer<typeof graderSchema>;

export const runSchema = z.strictObject({
  schema: z.literal('eval-run'),
  version: z.literal(1),
  suite: z.enum(['rubric', 'model']),
  /** ISO 8601. */
  createdAt: z.string(),
  /** The commit of the checkout, with `+` when it had changes. */
  commit: z.string().optional(),
  grader: graderSchema,
  datasetHash: z.string(),
  /** `i/n` for a part of the cases. */
  shard: z.string().optional(),
  /** Set when filters left cases out. */
  partial: z.boolean().optional(),
  /** Two numbers for each made-up finding, mostly score and confidence; see suites/arithmetic.ts. */
  arithmetic: z.record(z.string(), z.tuple([z.number(), z.number()])).optional(),
  results: z.array(caseResultSchema),
  faults: z.array(faultSchema),
});
export type Run = z.infer<typeof runSchema>;

/** What is kept of a grading. */
export function toResult(each: EvalCase, repeat: number, grading: Grading, ms?: number): CaseResult {
  const { verdict, score, confidence, dimensions, disqualifiers, grader } = grading;
  const told = [...dimensions, ...disqualifiers].filter(({ evidence }) => evidence.length > 0);
  return {
    id: each.id,
    repeat,
    hash: hashInput(each),
    verdict,
    score,
    confidence,
    dimensions: Object.fromEntries(dimensions.map(({ id, status }) => [id, status])),
    disqualifiers: disqualifiers.map(({ id }) => id),
    ...(told.length > 0 && {
      evidence: Object.fromEntries(
        told.map(({ id, evidence }) => [
          id,
          evidence.map(({ start, end }) => [start, end] as [number, number]),
        ]),
      ),
    }),
    ...(ms !== undefined && { ms: Math.round(ms * 100) / 100 }),
    ...(grader.usage && { usage: grader.usage }),
    ...(grader.quotes && grader.quotes.dropped > 0 && { droppedQuotes: grader.quotes.dropped }),
  };
}
