import { readFileSync } from 'node:fs';
import type { AnswerResponse, Interview } from '../../../src/contract/interview.ts';

/** What screens need to have something to show. */
export interface Seed {
  walkthroughId: string;
  openInterview: string;
  closedInterview: string;
  critique: string;
  /** An earlier and weaker answer to the same question. */
  earlierCritique: string;
  /** A walkthrough that was imported from a page. */
  imported: string;
}

export const ANSWERS = [
  'Our director wanted to drop the canary stage to ship sooner. It was not my pipeline and nobody had asked me, but I pulled six months of rollbacks and showed her that the canary had caught 9 of 11 bad builds. She decided to drop it for one launch anyway, so I wrote the rollback runbook and trained the on-call people. Rollbacks fell from 4 a month to 1. I learned to bring the figures before the opinion.',
  'She had promised the launch to a customer, so I asked what she could not give up, and heard that it was the date. I showed her the eleven builds on one page, and proposed to run the stage on a tenth of the traffic.',
  'Once she had decided, I wrote the runbook the same evening, rehearsed it twice with the people on call, and stayed on call for the launch night myself.',
  'I sent the team lead of the pipeline a message and they took care of the rest.',
  'I counted rollbacks that reached customers in the two months before and after: 4 a month before, 1 after. Support counted 30 fewer tickets a month.',
];

export const WEAK_ANSWER =
  'Our director wanted to drop the canary stage to ship sooner. I told the pipeline team and they took care of it. We looked at rollbacks and it went well, and rollbacks got better.';

/** Sends JSON and returns the body; a refusal is a fault of the test. */
export async function post<T>(url: string, path: string, body: unknown): Promise<T> {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

/** Begins an interview and gives that many of the answers. */
export async function playInterview(
  url: string,
  settings: { walkthroughId?: string; mode?: 'realistic' | 'coaching'; answers?: readonly string[] } = {},
): Promise<string> {
  const { walkthroughId = 'disagree-with-senior-leader', mode = 'realistic', answers = ANSWERS } = settings;
  const { id } = await post<Interview>(url, '/v1/interviews', { walkthroughId, mode });
  for (const [index, answer] of answers.entries()) {
    const { state } = await post<AnswerResponse>(url, `/v1/interviews/${id}/answers`, {
      answer,
      turn: index + 1,
    });
    if (state === 'closed') break;
  }
  return id;
}

/** A walkthrough page as people have them: its quiz has no options, some of its signals are not in the example. */
export const PAGE = readFileSync(
  new URL('../../fixtures/walkthrough-pages/ownership-orphaned-cron.txt', import.meta.url),
  'utf8',
);

async function importPage(url: string): Promise<string> {
  const init = { method: 'POST', headers: { 'content-type': 'text/plain; charset=utf-8' }, body: PAGE };
  const response = await fetch(`${url}/v1/walkthroughs`, init);
  return ((await response.json()) as { id: string }).id;
}

export async function seedServer(url: string): Promise<Seed> {
  const walkthroughId = 'disagree-with-senior-leader';
  const { id: earlierCritique } = await post<{ id: string }>(url, '/v1/critiques', {
    walkthroughId,
    answer: WEAK_ANSWER,
  });
  const { id: critique } = await post<{ id: string }>(url, '/v1/critiques', {
    walkthroughId,
    answer: ANSWERS[0],
  });
  return {
    walkthroughId,
    critique,
    earlierCritique,
    imported: await importPage(url),
    openInterview: await playInterview(url, { mode: 'coaching', answers: ANSWERS.slice(0, 2) }),
    closedInterview: await playInterview(url),
  };
}
