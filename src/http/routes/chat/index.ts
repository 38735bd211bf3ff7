import type { AppDeps } from '../../deps.ts';
import { createRouter } from '../../router.ts';
import { chat } from './reply.ts';
import { resumeChat } from './resume.ts';

export const chatRoutes = (deps: AppDeps) =>
  createRouter().openapiRoutes([chat(deps), resumeChat(deps)] as const);
