import { call } from './client.ts';
import type { CreateInterview, Interview } from './types.ts';

/** Begins an interview. A key of its own for each try that the person makes: a repeated request begins one. */
export const beginInterview = (settings: CreateInterview, key: string): Promise<Interview> =>
  call<Interview>('/v1/interviews', { method: 'POST', body: settings, headers: { 'idempotency-key': key } });
