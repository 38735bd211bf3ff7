import type { Grading } from '../contract/critique.ts';
import type { Principle } from '../contract/principle.ts';
import type { GraderChoice } from '../contract/vocabulary.ts';
import type { RubricInput } from '../rubric/index.ts';
import type { Page, PageRequest, Store } from '../store/port.ts';

export type { Page, PageRequest };

/** What grades an answer. The seam at which a model joins the rubric. */
export interface Grader {
  /** Never fails for want of a model: it falls back to the rubric and says so in `grader.degraded`. */
  grade(input: RubricInput, choice: GraderChoice): Promise<Grading>;
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
