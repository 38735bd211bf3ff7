import type { AppDeps } from '../../deps.ts';
import type { OpenApiDocument } from '../../openapi.ts';
import { createRouter } from '../../router.ts';
import { docs } from './docs.ts';
import { healthz } from './healthz.ts';
import { landing } from './landing.ts';
import { openApiJson } from './openapi-json.ts';
import { readyz } from './readyz.ts';
import { style } from './style.ts';
import { getUsage } from './usage.ts';

export const serviceRoutes = (deps: AppDeps, document: () => OpenApiDocument) =>
  createRouter().openapiRoutes([
    landing(deps),
    style(),
    healthz(deps),
    readyz(deps),
    openApiJson(document),
    docs(document),
    getUsage(deps),
  ] as const);
