import type { Finding } from './define-check.ts';

/** What is found of every dimension where the words make no sentences (text/jumbled.ts). */
export const JUMBLED: Finding = {
  status: 'absent',
  reason: 'The words stand in no order that makes sentences, so nothing is told.',
  advice: 'Tell it in sentences: who did what, and what came of it.',
  evidence: [],
};
