import type { AppDeps } from '../../deps.ts';
import { createRouter } from '../../router.ts';
import { answerQuiz } from './answer.ts';
import { getQuiz } from './get.ts';

export const quizRoutes = (deps: AppDeps) =>
  createRouter().openapiRoutes([getQuiz(deps), answerQuiz(deps)] as const);
