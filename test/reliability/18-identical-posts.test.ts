// reliability.md, test 18: 50 identical requests with one key are one turn and one call, 200 times.
import { describe, expect, it } from 'vitest';
import type { AnswerResponse, Interview } from '../../src/contract/interview.ts';
import { GRADABLE, useTestApp } from '../support/app.ts';
import { makeWalkthrough } from '../support/factories.ts';
import { useModelServer } from '../support/model-server.ts';
import { rounds } from '../support/rounds.ts';

const COPIES = 50;
const ROUNDS = rounds(200, 4);
const models = useModelServer();
const app = useTestApp([makeWalkthrough()], models);

describe(`${COPIES} identical answers at once`, () => {
  it(`are one turn and one call to each model, ${ROUNDS} times`, {
    timeout: 60_000 + ROUNDS * 10_000,
  }, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { body: interview } = await app.json<Interview>('POST', '/v1/interviews', {
        walkthroughId: 'sample',
      });
      const { id } = interview;
      const [bridges, gradings] = [models.requests('bridge').length, models.requests('grading').length];
      const copies = await Promise.all(
        Array.from({ length: COPIES }, () =>
          app.json<AnswerResponse>(
            'POST',
            `/v1/interviews/${id}/answers`,
            { answer: GRADABLE, turn: 1 },
            { 'idempotency-key': `round-${round}` },
          ),
        ),
      );
      expect(new Set(copies.map(({ status }) => status))).toEqual(new Set([200]));
      expect(new Set(copies.map(({ body }) => JSON.stringify(body.message))).size).toBe(1);
      const after = await app.json<Interview>('GET', `/v1/interviews/${id}`);
      expect(after.body.turn).toBe(2);
      expect(after.body.transcript.filter(({ role }) => role === 'candidate')).toHaveLength(1);
      await models.models.tasks.get(`local/interviews/${id}/1`)?.settled;
      expect(models.requests('bridge').length - bridges).toBe(1);
      expect(models.requests('grading').length - gradings).toBe(1);
    }
    expect(models.faults).toEqual([]);
  });
});
