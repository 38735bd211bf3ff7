import { gradeQuiz } from '../../catalogue/index.ts';
import type { QuizAnswers, QuizResult } from '../../contract/quiz.ts';
import type { ServiceDeps } from '../deps.ts';
import { loadWalkthrough } from '../internal/load.ts';

/**
 * Grades answers to a quiz and explains each of them. Open questions are explained, not judged. Nothing is
 * kept.
 *
 * @throws AppError walkthrough_not_found, validation_failed
 */
export async function answerQuiz(
  deps: ServiceDeps,
  tenantId: string,
  walkthroughId: string,
  { answers }: QuizAnswers,
): Promise<QuizResult> {
  const { walkthrough } = await loadWalkthrough(deps.store.forTenant(tenantId), walkthroughId);
  return gradeQuiz(walkthrough, answers);
}
