import type { AppDeps } from '../../deps.ts';
import { createRouter } from '../../router.ts';
import { getWalkthrough } from './get.ts';
import { importWalkthrough } from './import.ts';
import { listWalkthroughs } from './list.ts';

export const walkthroughRoutes = (deps: AppDeps) =>
  createRouter().openapiRoutes([
    listWalkthroughs(deps),
    getWalkthrough(deps),
    importWalkthrough(deps),
  ] as const);
