import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AnswerResponse, Interview } from '../../src/contract/interview.ts';
import { Api, markedAnswer } from '../support/api.ts';
import { Journal, type Verdict } from '../support/journal.ts';
import { FINDINGS, purposeOf, SLOW_BRIDGE, sayUsual } from '../support/model-server.ts';
import { ScriptedAnthropic } from '../support/providers/anthropic-server.ts';
import { serveOnLoopback } from '../support/providers/loopback.ts';
import { allEvents, readEvents } from '../support/read-events.ts';
import { type ServerProcess, startServerProcess } from '../support/server-process.ts';

/** So many answers are on their way at each kill. */
export const INTERVIEWS = 3;
const GAP_MS = 30;
/** From the first answer's departure to a moment at which the slowest grading is over. */
const LATEST_KILL_MS = 1_200;
/** How long words that a dead server was finding may seem to be on their way to others. */
const PATIENCE_MS = 60_000;

export interface KillOptions {
  kills: number;
  random: () => number;
  dataDir: string;
  /** Empty: the embedded database in `dataDir`. */
  databaseUrl?: string;
  onRound?: (report: KillReport) => void;
}

/** How far an answer had come when the server was killed. */
export type Moment = 'not acknowledged' | 'while it was worded' | 'after its words';

export interface KillReport {
  kills: number;
  moments: Record<Moment, number>;
  /** Milliseconds from the start of the process until it serves. */
  boots: number[];
  /** Milliseconds until an interview goes on. */
  waits: number[];
  /** What is wrong, one line each. */
  problems: string[];
}

interface Given {
  id: string;
  turn: number;
  text: string;
  key: string;
  names: string[];
}

/**
 * Kills a server with answers on their way, at random moments, and starts it again: what was acknowledged is there
 * once, what was not is there once or not at all, and every interview goes on.
 */
export async function killRounds(options: KillOptions): Promise<KillReport & { found: Verdict }> {
  const { kills, random, dataDir, databaseUrl = '', onRound } = options;
  const provider = new ScriptedAnthropic().otherwise((exchange) => {
    provider.exchanges.length = 0;
    const purpose = purposeOf(exchange);
    if (purpose === 'bridge') return { text: SLOW_BRIDGE, gapMs: GAP_MS };
    return purpose === 'grading' ? { text: [FINDINGS], gapMs: GAP_MS * 3 } : sayUsual(exchange);
  });
  await using loopback = await serveOnLoopback(provider);
  const environment = {
    DATABASE_URL: databaseUrl,
    ANTHROPIC_API_KEY: 'test-key',
    ANTHROPIC_BASE_URL: loopback.url,
    // What a killed server had set aside for its calls stays set aside for a while, and many are killed here.
    MAX_COST_PER_INTERVIEW_USD: '9000',
    MAX_COST_PER_DAY_USD: '900000',
  };
  const report: KillReport = {
    kills: 0,
    moments: { 'not acknowledged': 0, 'while it was worded': 0, 'after its words': 0 },
    boots: [],
    waits: [],
    problems: [],
  };
  const journal = new Journal();
  const open = new Map<string, number>();
  let server = await startServerProcess(dataDir, environment);
  try {
    for (; report.kills < kills; ) {
      const api = new Api(server.url);
      while (open.size < INTERVIEWS) {
        const mode = random() < 0.5 ? 'coaching' : 'realistic';
        const wanted = { walkthroughId: 'unpopular-opinion', mode };
        const { id } = await api.json<Interview>('POST', '/v1/interviews', wanted);
        journal.begun(id);
        open.set(id, 1);
      }
      // The first kill waits until words are on their way, so that no run is without one.
      const given = await killMidTurn(server, api, open, random, report.kills === 0);
      report.kills += 1;
      const startedAt = performance.now();
      server = await startServerProcess(dataDir, environment);
      report.boots.push(performance.now() - startedAt);
      const again = new Api(server.url);
      const readyAt = performance.now();
      for (const answer of given) {
        report.moments[momentOf(answer)] += 1;
        const problem = await goOn(again, answer);
        if (problem === undefined) journal.acknowledged(answer.id, answer.text);
        else report.problems.push(`kill ${report.kills}, ${answer.id}: ${problem}`);
        report.waits.push(performance.now() - readyAt);
        const { state, turn } = await again.interview(answer.id);
        if (state === 'closed') open.delete(answer.id);
        else open.set(answer.id, turn);
      }
      onRound?.(report);
    }
    const found = await journal.readBack(new Api(server.url), PATIENCE_MS, { readsDebriefs: false });
    return { ...report, found };
  } finally {
    await server.stop('SIGKILL');
  }
}

async function killMidTurn(
  server: ServerProcess,
  api: Api,
  open: ReadonlyMap<string, number>,
  random: () => number,
  whenWorded: boolean,
): Promise<Given[]> {
  const given = [...open].map(([id, turn]): Given => {
    const key = randomUUID();
    return { id, turn, text: markedAnswer(`${turn} ${key}`), key, names: [] };
  });
  const answering = given.map(async ({ id, turn, text, key, names }, index) => {
    await sleep(index === 0 ? 0 : random() * 300);
    try {
      for await (const { name } of readEvents(await api.answer(id, turn, text, key))) names.push(name);
    } catch {
      // The connection broke, or there was none any more.
    }
  });
  if (whenWorded) while (!given.some(isBeingWorded)) await sleep(5);
  else await sleep(random() * LATEST_KILL_MS);
  await server.stop('SIGKILL');
  await Promise.all(answering);
  return given;
}

const isBeingWorded = ({ names }: Given): boolean =>
  names.includes('message.delta') && !names.includes('message.done');

function momentOf({ names }: Given): Moment {
  if (!names.includes('answer.accepted')) return 'not acknowledged';
  return names.includes('message.done') ? 'after its words' : 'while it was worded';
}

/** Sends an answer again after the server is back. @returns what is wrong */
async function goOn(api: Api, { id, turn, text, key, names }: Given): Promise<string | undefined> {
  const copies = async () => {
    const { transcript } = await api.interview(id);
    return transcript.filter((entry) => entry.role === 'candidate' && entry.text === text).length;
  };
  const before = await copies();
  if (names.includes('answer.accepted') && before !== 1) return `acknowledged, and there ${before} times`;
  if (before > 1) return `there ${before} times`;
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const response = await api.answer(id, turn, text, key);
    if (response.ok) {
      const last = (await allEvents(response)).at(-1)!;
      if (last.name !== 'done') return `its events end with ${last.name}`;
      if ((last.data as AnswerResponse).turn !== turn + 1) return 'another turn than its own is told';
      break;
    }
    // Another server may be at work on it, as far as this one can tell.
    if (response.status !== 409 || performance.now() > deadline) {
      return `sent again: ${response.status} ${await response.text()}`;
    }
    await sleep(250);
  }
  const after = await copies();
  if (after !== 1) return `sent again, and there ${after} times`;
  const { message } = await api.interview(id);
  return message.status === 'accepted' ? 'its message stays unfinished' : undefined;
}
