import type { Grading } from '../contract/critique.ts';
import type { Principle } from '../contract/principle.ts';
import type { GraderChoice } from '../contract/vocabulary.ts';
import type { Walkthrough } from '../contract/walkthrough.ts';
import type { AttemptRecord } from '../models/port.ts';
import type { Models } from '../models/registry.ts';
import type { RubricInput } from '../rubric/index.ts';
import type { AttemptPurpose, CandidatePageRequest, Page, PageRequest, Store } from '../store/port.ts';
import type { Boundary } from './grading/boundary.ts';
import type { Limits } from './limits/limits.ts';
import type { Tasks } from './streaming/tasks.ts';

export type { CandidatePageRequest, Page, PageRequest };

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
  /** The rubric's grading of the same input, where it has been made already. */
  rubric?: Grading;
  /** Told of every attempt to reach the model, for the ledger. */
  onAttempt?: (record: AttemptRecord) => void;
}

/** What grades an answer. The seam at which a model joins the rubric. */
export interface Grader {
  /** Never fails for want of a model: it falls back to the rubric and says so in `grader.degraded`. */
  grade(input: GradeInput, choice: GraderChoice, options?: GradeOptions): Promise<Grading>;
}

/**
 * The most that may be spent on models: in millionths of a US dollar where their price is known, in tokens, read and
 * written, where it is not. Per interview means an interview, or a critique on its own; a day begins at midnight, UTC.
 */
export interface Budget {
  perInterviewMicroUsd: number;
  perDayMicroUsd: number;
  perInterviewUnpricedTokens: number;
  perDayUnpricedTokens: number;
}

/** What the services need to ask models. */
export interface ModelDeps extends Models {
  boundary: Boundary;
  /** How often an answer is graded; more than once makes it a panel. */
  votes: number;
  budget: Budget;
  /** What is set for one tenant instead, where anything is. */
  tenantBudget?: (tenantId: string) => Promise<Pick<Limits, 'costPerDayMicroUsd' | 'tokensPerDay'>>;
  /** Told of every request to a provider, for traces and metrics. Must not throw. */
  onAttempt?: (purpose: AttemptPurpose, attempt: AttemptRecord) => void;
  /** What this process has models at work on. */
  tasks: Tasks;
  /** Whether other servers work on the same database, so that what is not at work here may be there. */
  isShared: boolean;
  /** The longest a grading can go on, in milliseconds. Default: that of the models' limits. */
  gradingMs?: number;
  /** Told of faults behind a response that nobody waits for any more. */
  onFault: (error: unknown) => void;
}

/** What the services need from outside; everything that is not pure comes through here. */
export interface ServiceDeps {
  store: Store;
  principles: readonly Principle[];
  /** Grades where no model does. */
  grader: Grader;
  /** Missing: no model is configured, and the rubric and the scripted words do it all. */
  models?: ModelDeps;
  now: () => Date;
  /** A fresh id: unguessable, URL-safe, at most 128 characters. */
  newId: () => string;
}

/** The one tenant there is until there are accounts. */
export const LOCAL_TENANT = 'local';
