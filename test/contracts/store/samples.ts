import { randomUUID } from 'node:crypto';
import type {
  IdempotencyRecord,
  InterviewRecord,
  Store,
  StoredCritique,
  TenantStore,
  TurnRecord,
} from '../../../src/store/port.ts';
import { makeCritique, makeWalkthrough } from '../../support/factories.ts';

/** The store under test with two tenants nobody else uses. Filled before each test. */
export interface StoreFixture {
  store: Store;
  tenant: TenantStore;
  stranger: TenantStore;
}

/** What PostgreSQL text cannot hold, what JSON escapes, and what normalisation would change. */
export const WEIRD_TEXT = `NUL \0, lone \ud800 and \udfff, pair \u{1f600}, e\u0301 \u00e9, "quotes" \\u0000 \\ \u2028\r\n\t${'\u{1f469}\u200d\u{1f680}'}`;

export const noon = new Date('2026-11-21T12:00:00.000Z');
export const later = (milliseconds: number) => new Date(noon.getTime() + milliseconds);

export function makeInterview(overrides: Partial<InterviewRecord> = {}): InterviewRecord {
  return {
    id: `int_${randomUUID()}`,
    walkthrough: makeWalkthrough(),
    level: 'sde2',
    mode: 'coaching',
    grader: 'auto',
    machine: { phase: 'opening', probesAsked: 0, clarified: false, bridgesSaid: [] },
    state: 'opening',
    turn: 1,
    message: { role: 'bar_raiser', kind: 'question', text: 'Tell me about a time you disagreed.' },
    createdAt: noon,
    updatedAt: noon,
    ...overrides,
  };
}

export const makeTurn = (turn: number, answer = `Answer ${turn}.`): TurnRecord => ({
  turn,
  asked: { role: 'bar_raiser', kind: 'question', text: `Question ${turn}?` },
  answer,
  critique: makeCritique({ id: `crt_${randomUUID()}` }),
  answeredAt: later(turn * 1000),
});

export const next = (probesAsked: number): Pick<InterviewRecord, 'machine' | 'state' | 'message'> => ({
  machine: { phase: 'probing', probesAsked, clarified: false, bridgesSaid: ['metric'] },
  state: 'probing',
  message: { role: 'bar_raiser', kind: 'probe', probeId: 'first', text: 'What about first?' },
});

export const makeRecord = (overrides: Partial<IdempotencyRecord> = {}): IdempotencyRecord => ({
  scope: 'POST /v1/interviews',
  key: randomUUID(),
  bodyHash: 'ab'.repeat(32),
  status: 201,
  response: { message: WEIRD_TEXT, nested: [1, null, { deep: true }] },
  resourceId: 'int_other',
  createdAt: noon,
  ...overrides,
});

export const makeStoredCritique = (overrides: Partial<StoredCritique> = {}): StoredCritique => ({
  critique: makeCritique({ id: `crt_${randomUUID()}` }),
  request: { answer: 'I did it.', principle: 'have-backbone' },
  createdAt: noon,
  ...overrides,
});

/** How often each result came. */
export function count(results: readonly string[]): Record<string, number> {
  const tally: Record<string, number> = {};
  for (const result of results) tally[result] = (tally[result] ?? 0) + 1;
  return tally;
}
