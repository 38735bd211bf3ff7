import type { AnswerResponse, Debrief, Interview } from '../../src/contract/interview.ts';
import type { PublicWalkthrough } from '../../src/contract/walkthrough.ts';

/** The interview of the web app's example. */
const SETTINGS = { walkthroughId: 'disagree-with-senior-leader', level: 'sde2', mode: 'realistic' } as const;

/** A candidate with a good story who hands a part of it to others under questioning. */
const ANSWERS = [
  'I was an SDE2 on the checkout team. Our VP wanted to switch the fraud check from blocking to after the fact before the holiday season, because it added 400 milliseconds to every order. The fraud service belonged to the Risk team, and nobody had asked me to look into it. I pulled three weeks of order logs and replayed 60,000 orders without the check. About 1 in 900 would have shipped to a stolen card, which came to roughly 22,000 dollars a week. I asked the VP for half an hour, showed her the numbers, and proposed to keep the check but to start it while the customer was still choosing a delivery date, so that nobody would wait for it. She decided to go ahead with the switch for returning customers and to try my way for new ones. I built that path myself in nine days, put both behind a flag, and wrote a dashboard that compared them every hour. For new customers the wait went from 400 to 30 milliseconds and no more fraud got through. After four weeks she moved everybody onto it, and the Risk team now starts the check early in two other flows. I learned that the argument was never about fraud or speed; it was about the wait, and I should have measured where the wait was before I argued about anything.',
  'She had a reason: every 100 milliseconds cost us about one percent of orders, and the holiday season is a third of the year. I said so first, before I showed my numbers, and asked her what she could not give up. It was the wait and not the date, so I only argued for things that removed the wait.',
  'She decided on the switch for returning customers, which I had argued against. I migrated those customers myself in the first week, because I knew the flag best, and I watched the fraud dashboard every morning so that her decision would get a fair try.',
  'I sent the Risk team a message about the early start, and they took care of the rest on their side.',
  'I compared the two groups for four weeks, 1.2 million orders in each. The wait at the 95th percentile was 400 milliseconds before and 30 after, and chargebacks were the same in both groups. With finance I put the difference at 22,000 dollars a week.',
];

export interface PlayedExample {
  rubricVersion: string;
  probeIds: string[];
  interview: Interview;
  debrief: Debrief;
}

/** Plays the example against the service, over its HTTP interface. */
export async function playExample(
  ask: (path: string, init: RequestInit) => Response | Promise<Response>,
): Promise<PlayedExample> {
  const send = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await ask(path, {
      method,
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  };
  const { id } = await send<Interview>('POST', '/v1/interviews', SETTINGS);
  for (const [index, answer] of ANSWERS.entries()) {
    await send<AnswerResponse>('POST', `/v1/interviews/${id}/answers`, { answer, turn: index + 1 });
  }
  const [interview, debrief, walkthrough] = await Promise.all([
    send<Interview>('GET', `/v1/interviews/${id}`),
    send<Debrief>('GET', `/v1/interviews/${id}/debrief`),
    send<PublicWalkthrough>('GET', `/v1/walkthroughs/${SETTINGS.walkthroughId}`),
  ]);
  return {
    rubricVersion: debrief.grader.rubricVersion,
    probeIds: walkthrough.probes.map((probe) => probe.id),
    interview,
    debrief,
  };
}
