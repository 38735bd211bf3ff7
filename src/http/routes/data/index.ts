import type { AppDeps } from '../../deps.ts';
import { createRouter } from '../../router.ts';
import { eraseData } from './erase.ts';
import { exportData } from './export.ts';

export const dataRoutes = (deps: AppDeps) =>
  createRouter().openapiRoutes([exportData(deps), eraseData(deps)] as const);
