import type { AppDeps } from '../../deps.ts';
import { createRouter } from '../../router.ts';
import { getPrinciple } from './get.ts';
import { listPrinciples } from './list.ts';

export const principleRoutes = (deps: AppDeps) =>
  createRouter().openapiRoutes([listPrinciples(deps), getPrinciple(deps)] as const);
