import type { AppDeps } from '../../deps.ts';
import { createRouter } from '../../router.ts';
import { answerInterview } from './answer.ts';
import { createInterview } from './create.ts';
import { debriefInterview } from './debrief.ts';
import { deleteInterview } from './delete.ts';
import { getAnswerEvents } from './events.ts';
import { getInterview } from './get.ts';
import { listInterviews } from './list.ts';
import { stopInterview } from './stop.ts';

export const interviewRoutes = (deps: AppDeps) =>
  createRouter().openapiRoutes([
    createInterview(deps),
    listInterviews(deps),
    getInterview(deps),
    deleteInterview(deps),
    answerInterview(deps),
    getAnswerEvents(deps),
    stopInterview(deps),
    debriefInterview(deps),
  ] as const);
