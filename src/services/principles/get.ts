import type { Principle } from '../../contract/principle.ts';
import type { ServiceDeps } from '../deps.ts';
import { loadPrinciple } from '../internal/load.ts';

/** @throws AppError principle_not_found */
export const getPrinciple = (deps: ServiceDeps, slug: string): Principle => loadPrinciple(deps, slug);
