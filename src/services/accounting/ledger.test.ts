import { describe, expect, it } from 'vitest';
import { GRADABLE, useTestApp } from '../../../test/support/app.ts';
import { makeWalkthrough } from '../../../test/support/factories.ts';
import { sayUsual, useModelServer } from '../../../test/support/model-server.ts';
import type { AnswerResponse, Interview } from '../../contract/interview.ts';
import type { UsageReport } from '../../contract/usage.ts';
import { costMicroUsd } from '../../models/prices.ts';

const server = useModelServer();
const api = useTestApp([makeWalkthrough()], server);

const usage = async (id?: string) =>
  (await api.json<UsageReport>('GET', `/v1/usage${id === undefined ? '' : `?for=${id}`}`)).body;

describe('the ledger', () => {
  it('has what the provider bills, failed and cut attempts and the cache included', async () => {
    let call = 0;
    server.respond = (exchange) => {
      call += 1;
      if (call % 5 === 1) return { status: 529, type: 'overloaded_error' };
      const usual = sayUsual(exchange);
      return call % 7 === 0 ? { ...usual, stop: 'max_tokens' } : usual;
    };
    const { body: interview } = await api.json<Interview>('POST', '/v1/interviews', {
      walkthroughId: 'sample',
      mode: 'coaching',
    });
    for (let turn = 1; turn <= 5; turn += 1) {
      const { body } = await api.json<AnswerResponse>('POST', `/v1/interviews/${interview.id}/answers`, {
        answer: `${GRADABLE} And ${turn} more.`,
        turn,
      });
      expect(body.usage?.attempts).toBeGreaterThan(0);
    }
    const billed = server.requests().map((exchange) => exchange.billed);
    const sum = (pick: (each: (typeof billed)[number]) => number) =>
      billed.reduce((all, each) => all + pick(each), 0);
    const { total } = await usage(interview.id);
    expect(total).toEqual({
      attempts: billed.length,
      failed: expect.any(Number),
      inputTokens: sum(({ inputTokens }) => inputTokens),
      outputTokens: sum(({ outputTokens }) => outputTokens),
      cacheReadTokens: sum(({ cacheReadTokens }) => cacheReadTokens),
      cacheWriteTokens: sum(({ cacheWriteTokens }) => cacheWriteTokens),
      costMicroUsd: sum(
        (each) => costMicroUsd({ provider: 'anthropic', model: 'claude-sonnet-5-5' }, each, '5m')!,
      ),
      unpriced: 0,
      unpricedTokens: 0,
      estimated: 0,
    });
    expect(total.failed).toBeGreaterThan(2);
    expect(total.cacheReadTokens).toBeGreaterThan(0);
  });
});
