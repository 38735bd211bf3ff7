// reliability.md, test 36: 100 parallel calls at the edge of a budget spend nothing over what was set aside.
import { describe, expect, it } from 'vitest';
import type { Critique } from '../../src/contract/critique.ts';
import type { AnswerResponse, Interview } from '../../src/contract/interview.ts';
import type { UsageReport } from '../../src/contract/usage.ts';
import { GRADABLE, useTestApp } from '../support/app.ts';
import { makeWalkthrough } from '../support/factories.ts';
import { BRIDGE, purposeOf, useModelServer } from '../support/model-server.ts';

const DAY_MICRO_USD = 6_000_000;
const server = useModelServer('anthropic', { perDayMicroUsd: DAY_MICRO_USD });
const api = useTestApp([makeWalkthrough()], server);

const critique = () =>
  api.json<Critique>('POST', '/v1/critiques', { answer: GRADABLE, walkthroughId: 'sample' });
const usage = async (id?: string) =>
  (await api.json<UsageReport>('GET', `/v1/usage${id === undefined ? '' : `?for=${id}`}`)).body;

describe('a budget', () => {
  it('is never overdrawn by a hundred critiques at once; the rest are the rubric’s', async () => {
    const before = await usage();
    const replies = await Promise.all(Array.from({ length: 100 }, critique));
    const kinds = replies.map(({ body }) => body.grader.degraded ?? body.grader.kind);
    expect(new Set(kinds)).toEqual(new Set(['model', 'budget_spent']));
    const asked = kinds.filter((kind) => kind === 'model').length;
    const after = await usage();
    expect(after.today.costMicroUsd).toBeLessThanOrEqual(DAY_MICRO_USD);
    // On a busy machine a connection may fail and be tried again; nobody else asked anything.
    const complete = ({ today }: UsageReport) => today.attempts - today.failed;
    expect(complete(after) - complete(before)).toBe(asked);
    expect(server.requests().length).toBeLessThanOrEqual(after.today.attempts - before.today.attempts);
    expect(after.budget!.leftTodayMicroUsd).toBe(DAY_MICRO_USD - after.today.costMicroUsd);
  });

  it('that is spent asks nobody, and the interview goes on', async () => {
    server.models.budget.perInterviewMicroUsd = 1;
    try {
      const { body: interview } = await api.json<Interview>('POST', '/v1/interviews', {
        walkthroughId: 'sample',
        mode: 'coaching',
      });
      for (let turn = 1; turn <= 5; turn += 1) {
        const { body } = await api.json<AnswerResponse>('POST', `/v1/interviews/${interview.id}/answers`, {
          answer: GRADABLE,
          turn,
        });
        expect(body.critique?.grader).toMatchObject({ kind: 'rubric', degraded: 'budget_spent' });
        if (turn < 5) expect(body.message).toMatchObject({ status: 'failed', degraded: 'budget_spent' });
        expect(body.usage).toBeUndefined();
      }
      const debrief = await api.json('GET', `/v1/interviews/${interview.id}/debrief`);
      expect(debrief.status).toBe(200);
      expect(server.requests()).toEqual([]);
    } finally {
      server.models.budget.perInterviewMicroUsd = 100_000_000;
    }
  });
});

describe('a budget of tokens, where no price is known', () => {
  const DAY_TOKENS = 500_000;
  const local = useModelServer('openai-compatible', { perDayUnpricedTokens: DAY_TOKENS });
  const localApi = useTestApp([makeWalkthrough()], local);
  const ask = () =>
    localApi.json<Critique>('POST', '/v1/critiques', { answer: GRADABLE, walkthroughId: 'sample' });

  it('is never overdrawn by a hundred critiques at once, and says what is left', async () => {
    const replies = await Promise.all(Array.from({ length: 100 }, ask));
    const kinds = replies.map(({ body }) => body.grader.degraded ?? body.grader.kind);
    expect(new Set(kinds)).toEqual(new Set(['model', 'budget_spent']));
    const { today, budget } = (await localApi.json<UsageReport>('GET', '/v1/usage')).body;
    expect(today.attempts).toBe(local.requests().length);
    expect(today.unpricedTokens).toBe(today.inputTokens + today.outputTokens + today.cacheReadTokens);
    expect(today.unpricedTokens).toBeLessThanOrEqual(DAY_TOKENS);
    expect(budget!.leftTodayUnpricedTokens).toBe(DAY_TOKENS - today.unpricedTokens);
  });

  it('holds for each critique on its own as well', async () => {
    local.models.budget.perDayUnpricedTokens = 1e9;
    local.models.budget.perInterviewUnpricedTokens = 10_000;
    try {
      expect((await ask()).body.grader).toMatchObject({ kind: 'rubric', degraded: 'budget_spent' });
      expect(local.requests()).toEqual([]);
    } finally {
      local.models.budget.perInterviewUnpricedTokens = 100_000_000;
    }
  });

  it('says which attempts it had to estimate', async () => {
    local.models.budget.perDayUnpricedTokens = 1e9;
    const { body: interview } = await localApi.json<Interview>('POST', '/v1/interviews', {
      walkthroughId: 'sample',
    });
    const answer = (turn: number) =>
      localApi.json<AnswerResponse>('POST', `/v1/interviews/${interview.id}/answers`, {
        answer: GRADABLE,
        turn,
      });
    const whole = (await answer(1)).body.usage!;
    expect(whole).not.toHaveProperty('estimated');
    local.respond = (exchange) =>
      purposeOf(exchange) === 'bridge' ? { text: BRIDGE, fault: { after: 4, how: 'reset' } } : undefined;
    const cut = (await answer(2)).body.usage!;
    expect(cut).toMatchObject({ attempts: 1, estimated: 1 });
    expect(cut.outputTokens).toBeGreaterThan(0);
    const { total } = (await localApi.json<UsageReport>('GET', `/v1/usage?for=${interview.id}`)).body;
    expect(total.estimated).toBe(1);
  });
});
