import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AnswerResponse, Debrief, Interview } from '../../src/contract/interview.ts';
import { type Api, markedAnswer, Unexpected } from '../support/api.ts';
import type { Journal } from '../support/journal.ts';
import { readEvents } from '../support/read-events.ts';

const WALKTHROUGHS = ['unpopular-opinion', 'pushed-back-on-low-quality', 'changed-a-mind-with-data'];

/** What a candidate does with an answer; most send it and read on. */
type Manner = 'stream' | 'json' | 'leaves' | 'stops' | 'twice';
const MANNERS: [share: number, manner: Manner][] = [
  [0.55, 'stream'],
  [0.2, 'json'],
  [0.1, 'leaves'],
  [0.05, 'stops'],
  [0.1, 'twice'],
];

export interface CandidateOptions {
  api: Api;
  journal: Journal;
  random: () => number;
  /** Mean time before each answer, milliseconds. */
  thinkMs: number;
  /** When to begin nothing new. */
  signal: AbortSignal;
}

/** Leads one interview after the other, in good and in bad manners, until told to leave. */
export async function simulateCandidate(options: CandidateOptions): Promise<void> {
  const { api, journal, random, thinkMs, signal } = options;
  const think = () => sleep(-Math.log(1 - random()) * thinkMs, undefined, { signal }).catch(() => {});
  await think();
  while (!signal.aborted) {
    const { id } = await api.json<Interview>('POST', '/v1/interviews', {
      walkthroughId: WALKTHROUGHS[Math.floor(random() * WALKTHROUGHS.length)],
      mode: random() < 0.5 ? 'coaching' : 'realistic',
    });
    journal.begun(id);
    for (let turn = 1, state = ''; state !== 'closed'; turn += 1) {
      await think();
      if (signal.aborted) return;
      await answer(options, id, turn);
      state = (await api.interview(id)).state;
    }
    await api.json<Debrief>('GET', `/v1/interviews/${id}/debrief`);
    if (random() < 0.3) await critiqueAlone(options);
  }
}

/** Sends an answer until it is acknowledged. A lost connection is no answer: the same is sent again. */
async function answer({ api, journal, random }: CandidateOptions, id: string, turn: number): Promise<void> {
  const text = markedAnswer(`${turn} ${randomUUID()}`);
  const key = randomUUID();
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    const isAcknowledged = await sendOnce(api, pickManner(random), { id, turn, text, key }, random);
    if (!isAcknowledged) continue;
    journal.acknowledged(id, text);
    return;
  }
  throw new Unexpected(`${id}, turn ${turn}: not acknowledged in five attempts`);
}

interface Sent {
  id: string;
  turn: number;
  text: string;
  key: string;
}

/** @returns whether the server said that it has the answer */
async function sendOnce(api: Api, manner: Manner, sent: Sent, random: () => number): Promise<boolean> {
  const { id, turn, text, key } = sent;
  const streamed = () => api.answer(id, turn, text, key);
  switch (manner) {
    case 'json': {
      const path = `/v1/interviews/${id}/answers`;
      const request = { answer: text, turn };
      const response = await api.json<AnswerResponse>('POST', path, request, { 'idempotency-key': key });
      return response.turn === turn + 1;
    }
    case 'stream':
      return follow(await streamed(), sent);
    case 'leaves':
      return follow(await streamed(), sent, async (count) => count > random() * 8);
    case 'stops':
      return follow(await streamed(), sent, async (count) => {
        if (count === 3) await api.json('POST', `/v1/interviews/${id}/stop`);
        return false;
      });
    case 'twice': {
      const both = await Promise.all([streamed(), streamed()]);
      const [first, second] = await Promise.all(both.map((response) => follow(response, sent)));
      return first! && second!;
    }
  }
}

/** Reads events to their end, or until the reader wants to leave. */
async function follow(
  response: Response,
  { id, turn }: Sent,
  leavesAfter: (count: number) => Promise<boolean> = async () => false,
): Promise<boolean> {
  if (!response.ok) {
    throw new Unexpected(`${id}, turn ${turn}: ${response.status} ${await response.text()}`);
  }
  let count = 0;
  let last = '';
  let isAcknowledged = false;
  for await (const { name } of readEvents(response)) {
    last = name;
    count += 1;
    isAcknowledged ||= name === 'answer.accepted';
    if (await leavesAfter(count)) return isAcknowledged;
  }
  if (last !== 'done') throw new Unexpected(`${id}, turn ${turn}: its events end with ${last}`);
  return isAcknowledged;
}

/** A critique on its own, kept, read again and deleted. */
async function critiqueAlone({ api }: CandidateOptions): Promise<void> {
  const request = { answer: markedAnswer(randomUUID()), principle: 'ownership', store: true };
  const { id } = await api.json<{ id: string }>('POST', '/v1/critiques', request);
  await api.json('GET', `/v1/critiques/${id}`);
  await api.send('DELETE', `/v1/critiques/${id}`);
}

function pickManner(random: () => number): Manner {
  let left = random();
  for (const [share, manner] of MANNERS) {
    left -= share;
    if (left < 0) return manner;
  }
  return 'stream';
}
