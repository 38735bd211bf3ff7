/** Grades cases with the rubric, through the very grader the service uses. Needs no key and no network. */
import { RUBRIC_VERSION } from '../../src/rubric/index.ts';
import type { Grader } from '../../src/services/deps.ts';
import { createRubricGrader } from '../../src/services/rubric-grader.ts';
import type { Task } from '../run/execute.ts';
import { type CaseResult, type GraderIdentity, toResult } from '../run/result.ts';

export const RUBRIC_GRADER: GraderIdentity = { rubricVersion: RUBRIC_VERSION };

export function rubricSuite(grader: Grader = createRubricGrader()): (task: Task) => Promise<CaseResult> {
  return async ({ case: each, repeat }) => {
    const started = performance.now();
    const grading = await grader.grade(each.input, 'rubric');
    return toResult(each, repeat, grading, performance.now() - started);
  };
}
