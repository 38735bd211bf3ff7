import type { Quiz } from '../../contract/quiz.ts';
import type { ServiceDeps } from '../deps.ts';
import { getWalkthrough } from '../walkthroughs/get.ts';

/**
 * The quiz of a walkthrough, without its answers.
 *
 * @throws AppError walkthrough_not_found
 */
export async function getQuiz(deps: ServiceDeps, tenantId: string, walkthroughId: string): Promise<Quiz> {
  const { quiz } = await getWalkthrough(deps, tenantId, walkthroughId);
  return { walkthroughId, questions: quiz };
}
