import { afterEach, describe, expect, it, vi } from 'vitest';
import { GRADABLE, useTestApp } from '../../../../test/support/app.ts';
import type { Critique, CritiqueSummary } from '../../../contract/critique.ts';
import type { DataExport, Erasure } from '../../../contract/data.ts';
import type { Interview, InterviewSummary } from '../../../contract/interview.ts';
import { AppError } from '../../../errors.ts';
import * as examples from '../../examples.ts';

const api = useTestApp();
afterEach(() => api.json('DELETE', '/v1/data'));

interface List<Item> {
  data: Item[];
}

const begin = async (candidateId?: string) =>
  (await api.json<Interview>('POST', '/v1/interviews', { walkthroughId: 'sample', candidateId })).body;
const answer = (id: string, text: string, key: string = crypto.randomUUID()) =>
  api.json('POST', `/v1/interviews/${id}/answers`, { answer: text, turn: 1 }, { 'idempotency-key': key });
const critique = (request: object = {}, headers: Record<string, string> = {}) =>
  api.json<Critique>(
    'POST',
    '/v1/critiques',
    { answer: GRADABLE, principle: 'ownership', ...request },
    headers,
  );
const read = async (query = '') => (await api.json<DataExport>('GET', `/v1/data${query}`)).body;

describe('GET /v1/data', () => {
  it('is one document of everything, newest first', async () => {
    const [first, second] = [await begin('ann'), await begin()];
    await answer(first.id, GRADABLE);
    const { body } = await critique({ candidateId: 'ann' });
    await api.json('POST', '/v1/walkthroughs', examples.walkthrough);

    const exported = await read();
    expect(exported.interviews.map(({ id }) => id)).toEqual([second.id, first.id]);
    const [, answered] = exported.interviews;
    const shown = (await api.json<Interview>('GET', `/v1/interviews/${first.id}`)).body;
    expect(answered).toMatchObject({ ...shown, candidateId: 'ann', turns: [{ turn: 1, answer: GRADABLE }] });
    expect(answered!.turns[0]!.critique.dimensions.length).toBeGreaterThan(0);
    expect(exported.critiques).toMatchObject([{ critique: body, request: { answer: GRADABLE } }]);
    expect(exported.walkthroughs).toEqual([examples.walkthrough]);
  });

  it('is whole with nothing in it, and over many pages', async () => {
    expect(await read()).toMatchObject({ interviews: [], critiques: [], walkthroughs: [] });
    for (let i = 0; i < 120; i++) await critique({ store: true, candidateId: `c${i % 2}` });
    expect((await read()).critiques).toHaveLength(120);
    const half = await read('?candidateId=c1');
    expect(new Set(half.critiques.map(({ request }) => request.candidateId))).toEqual(new Set(['c1']));
    expect([half.critiques.length, half.candidateId]).toEqual([60, 'c1']);
  });

  it('is a 503 when the database does not answer', async () => {
    const { data, ...tenant } = api.store.forTenant('local');
    const list = () => Promise.reject(new AppError('not_ready', 'The database cannot be reached.'));
    const forTenant = vi
      .spyOn(api.store, 'forTenant')
      .mockReturnValue({ ...tenant, data, interviews: { ...tenant.interviews, list } });
    expect((await api.json('GET', '/v1/data')).status).toBe(503);
    forTenant.mockRestore();
  });
});

describe('DELETE /v1/data', () => {
  it('erases one candidate and nobody else', async () => {
    const [ann, bea] = [await begin('ann'), await begin('bea')];
    await answer(ann.id, 'I said it to Zeppelin.', 'once');
    await critique(
      { candidateId: 'ann', answer: 'Zeppelin again, told by me.' },
      { 'idempotency-key': 'k1' },
    );
    const { status, body } = await api.json<Erasure>('DELETE', '/v1/data?candidateId=ann');
    expect([status, body]).toEqual([
      200,
      { interviews: 1, critiques: 1, walkthroughs: 0, files: 'rewritten' },
    ]);
    expect((await api.json('GET', `/v1/interviews/${ann.id}`)).status).toBe(404);
    expect((await api.json('GET', `/v1/interviews/${bea.id}`)).status).toBe(200);
    expect(JSON.stringify(await read())).not.toMatch(/Zeppelin|ann/);
    expect((await read('?candidateId=ann')).interviews).toEqual([]);
    // The kept response is gone as well: the key is free again.
    const again = await critique({ answer: GRADABLE }, { 'idempotency-key': 'k1' });
    expect([again.status, again.headers.has('idempotent-replayed')]).toEqual([200, false]);
  });

  it('erases everything, and a second time nothing', async () => {
    await begin('ann');
    await critique();
    await api.json('POST', '/v1/walkthroughs', examples.walkthrough);
    const { body } = await api.json<Erasure>('DELETE', '/v1/data');
    expect(body).toMatchObject({ interviews: 1, critiques: 1, walkthroughs: 1 });
    expect(await read()).toMatchObject({ interviews: [], critiques: [], walkthroughs: [] });
    expect((await api.json<Erasure>('DELETE', '/v1/data')).body).toMatchObject({
      interviews: 0,
      critiques: 0,
    });
    expect((await api.json<List<unknown>>('GET', '/v1/walkthroughs')).body.data).toHaveLength(1);
  });

  it.each(['?candidateId=', `?candidateId=${'x'.repeat(129)}`, '?candidate=ann', '?candidateid=ann'])(
    'never takes %s for everything',
    async (query) => {
      await begin('ann');
      expect((await api.json('DELETE', `/v1/data${query}`)).status).toBe(422);
      expect((await read()).interviews).toHaveLength(1);
    },
  );
});

describe('candidateId', () => {
  it('is shown, and filters the lists', async () => {
    const ann = await begin('ann / 7 \u{1f600}');
    await begin();
    expect(ann.candidateId).toBe('ann / 7 \u{1f600}');
    await critique({ candidateId: 'ann / 7 \u{1f600}' });
    await critique();
    const query = new URLSearchParams({ candidateId: 'ann / 7 \u{1f600}' });
    const { body: interviews } = await api.json<List<InterviewSummary>>('GET', `/v1/interviews?${query}`);
    expect(interviews.data.map(({ id }) => id)).toEqual([ann.id]);
    const { body: critiques } = await api.json<List<CritiqueSummary>>('GET', `/v1/critiques?${query}`);
    expect(critiques.data.map(({ candidateId }) => candidateId)).toEqual(['ann / 7 \u{1f600}']);
  });

  it('of a chat is that of its interview', async () => {
    const message = { id: 'm', role: 'user', parts: [{ type: 'text', text: 'Ready.' }] };
    const chat = { id: 'chat-ann', messages: [message], walkthroughId: 'sample', candidateId: 'ann' };
    await api.json('POST', '/v1/chat', chat);
    expect((await api.json<Interview>('GET', '/v1/interviews/chat-ann')).body.candidateId).toBe('ann');
  });
});

describe('a critique with store: false', () => {
  it('is made and kept nowhere', async () => {
    const { status, body } = await critique({ store: false }, { 'idempotency-key': 'not-kept' });
    expect([status, body.grader.kind]).toEqual([200, 'rubric']);
    expect((await api.json('GET', `/v1/critiques/${body.id}`)).status).toBe(404);
    expect((await read()).critiques).toEqual([]);
    const again = await critique({ store: false }, { 'idempotency-key': 'not-kept' });
    expect(again.headers.has('idempotent-replayed')).toBe(false);
  });
});

describe('an interview', () => {
  it('tells the candidate that a program is asking', async () => {
    const { id, notice } = await begin();
    expect(notice).toMatch(/practice only.*program.*AI model/i);
    expect((await api.json<Interview>('GET', `/v1/interviews/${id}`)).body.notice).toBe(notice);
  });
});
