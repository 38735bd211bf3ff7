import type { Grading } from '../../contract/critique.ts';
import type { GraderChoice } from '../../contract/vocabulary.ts';
import type { Account } from '../accounting/account.ts';
import { meteredModel } from '../accounting/metered-model.ts';
import type { GradeInput, ServiceDeps } from '../deps.ts';

/** What a critique says of a model that was asked and has not answered: still at work, or stopped by a crash. */
export const UNFINISHED = 'interrupted';

/** Whether a model would be asked to grade. */
export const willAskModel = (deps: ServiceDeps, choice: GraderChoice): boolean =>
  deps.models?.grade !== undefined && choice !== 'rubric';

/** The first grading of an answer: the only one, or the rubric's, for a model to build on. */
export const gradeFirst = (deps: ServiceDeps, input: GradeInput, choice: GraderChoice): Promise<Grading> =>
  deps.grader.grade(input, willAskModel(deps, choice) ? 'rubric' : choice);

/** The rubric's grading, marked as what is left when the model never gets to say anything. */
export const unfinished = (rubric: Grading): Grading => ({
  ...rubric,
  grader: { ...rubric.grader, degraded: UNFINISHED },
});

/** The model's findings combined with the rubric's, charged to an account. */
export async function gradeWithModel(
  deps: ServiceDeps,
  input: GradeInput,
  account: Account,
  signal: AbortSignal,
  rubric?: Grading,
): Promise<Grading> {
  const { models } = deps;
  if (models?.grade === undefined) return deps.grader.grade(input, 'model');
  // With the rubric, which it builds on; see `loadRubric`.
  const { createModelGrader } = await import('../grading/model-grader.ts');
  const grader = createModelGrader({
    model: meteredModel(models.grade, deps, models, account, 'grading'),
    boundary: models.boundary,
    votes: models.votes,
  });
  const grading = await grader.grade(input, 'model', { signal, rubric });
  const usage = account.usage('grading');
  return usage === undefined ? grading : { ...grading, grader: { ...grading.grader, usage } };
}
