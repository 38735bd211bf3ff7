import type { AppDeps } from '../../deps.ts';
import { createRouter } from '../../router.ts';
import { createCritique } from './create.ts';
import { deleteCritique } from './delete.ts';
import { getCritiqueEvents } from './events.ts';
import { getCritique } from './get.ts';
import { listCritiques } from './list.ts';
import { regradeCritique } from './regrade.ts';

export const critiqueRoutes = (deps: AppDeps) =>
  createRouter().openapiRoutes([
    createCritique(deps),
    listCritiques(deps),
    getCritique(deps),
    deleteCritique(deps),
    getCritiqueEvents(deps),
    regradeCritique(deps),
  ] as const);
