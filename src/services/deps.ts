import type { Grading } from '../contract/critique.ts';
import type { Principle } from '../contract/principle.ts';
import type { GraderChoice } from '../contract/vocabulary.ts';
import type { Walkthrough } from '../contract/walkthrough.ts';
import type { AttemptRecord } from '../models/port.ts';
import type { RubricInput } from '../rubric/index.ts';
import type { Page, PageRequest, Store } from '../store/port.ts';

export type { Page, PageRequest };

/** What was asked and what the candidate answered. */
export interface Exchange {
  asked: string;
  answer: string;
}

/** One answer to grade, with what a model can make use of besides. */
export interface GradeInput extends RubricInput {
  /** The walkthrough the answer is judged by; a model reads its probes and its bar, the rubric does not. */
  walkthrough?: Walkthrough;
  /** The interview before this answer, oldest first; without it a follow-up is judged by its opening alone. */
  earlier?: readonly Exchange[];
}

export interface GradeOptions {
  /** Cancels the model call; the grading then falls back to the rubric. */
  signal?: AbortSignal;
  /** Told of every attempt to reach the model, for the ledger. */
  onAttempt?: (record: AttemptRecord) => void;
}

/** What grades an answer. The seam at which a model joins the rubric. */
export interface Grader {
  /** Never fails for want of a model: it falls back to the rubric and says so in `grader.degraded`. */
  grade(input: GradeInput, choice: GraderChoice, options?: GradeOptions): Promise<Grading>;
}

/** What the services need from outside; everything that is not pure comes through here. */
export interface ServiceDeps {
  store: Store;
  principles: readonly Principle[];
  grader: Grader;
  now: () => Date;
  /** A fresh id: unguessable, URL-safe, at most 128 characters. */
  newId: () => string;
}

/** The one tenant there is until there are accounts. */
export const LOCAL_TENANT = 'local';
