import { describe, expect, it } from 'vitest';
import { GRADABLE, useTestApp } from '../../../../test/support/app.ts';
import { makeWalkthrough } from '../../../../test/support/factories.ts';
import { FINDINGS, useModelServer } from '../../../../test/support/model-server.ts';
import { allEvents, readEvents } from '../../../../test/support/read-events.ts';
import type { Critique } from '../../../contract/critique.ts';
import type { UsageReport } from '../../../contract/usage.ts';

const server = useModelServer();
const api = useTestApp([makeWalkthrough()], server);

const request = { answer: GRADABLE, walkthroughId: 'sample' };
const critique = (headers: Record<string, string> = {}, body: object = request) =>
  api.json<Critique>('POST', '/v1/critiques', body, headers);
const stream = () =>
  api.app.request('/v1/critiques', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json;q=0.1, text/event-stream' },
    body: JSON.stringify(request),
  });
const usageOf = async (id: string) => (await api.json<UsageReport>('GET', `/v1/usage?for=${id}`)).body.total;

describe('a critique, with a model', () => {
  it('is the model’s and the rubric’s, and says what it cost', async () => {
    const { body } = await critique();
    expect(body.grader).toMatchObject({ kind: 'model', model: 'anthropic:claude-sonnet-5-5' });
    const { costMicroUsd, attempts } = await usageOf(body.id);
    expect(body.grader.usage).toMatchObject({ attempts, costMicroUsd });
    expect(costMicroUsd).toBeGreaterThan(0);
    expect((await api.json<{ critique: Critique }>('GET', `/v1/critiques/${body.id}`)).body.critique).toEqual(
      body,
    );
  });

  it('streams the findings of the rubric first and those of the model after', async () => {
    const sent = await allEvents(await stream());
    expect(sent.map(({ name }) => name)).toEqual(['critique.rubric', 'critique.model', 'done']);
    expect(sent[0]!.data.grader.kind).toBe('rubric');
    expect(sent[2]!.data).toEqual(sent[1]!.data);
    expect(new Set(sent.map(({ data }) => data.id)).size).toBe(1);
    const again = await allEvents(await api.send('GET', `/v1/critiques/${sent[0]!.data.id}/events`));
    expect(again).toEqual(sent);
  });

  it('is finished for a reader who left after the first event', async () => {
    server.respond = () => ({ text: FINDINGS, gapMs: 30 });
    let id = '';
    let lastId = 0;
    for await (const event of readEvents(await stream())) {
      ({ id } = event.data);
      lastId = event.id;
      break;
    }
    const rest = await allEvents(
      await api.send('GET', `/v1/critiques/${id}/events`, { headers: { 'last-event-id': `${lastId}` } }),
    );
    expect(rest.map(({ name }) => name)).toEqual(['critique.model', 'done']);
  });

  it('is graded once for fifty copies of one request', async () => {
    const headers = { 'idempotency-key': 'fifty' };
    const replies = await Promise.all(Array.from({ length: 50 }, () => critique(headers)));
    expect(new Set(replies.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(replies[0]!.body.grader.kind).toBe('model');
    expect(server.requests('grading')).toHaveLength(1);
    await server.models.tasks.forget(`local/critiques/${replies[0]!.body.id}`);
    expect((await critique(headers)).body).toEqual(replies[0]!.body);
  });

  it.each([
    ['cut off', { text: '{"dimensions":[],"disqua', stop: 'max_tokens' }, 'provider_truncated'],
    ['refused', { text: 'No.', stop: 'refusal' }, 'provider_refused'],
    ['no JSON', { text: 'Strong hire!' }, 'invalid_output'],
    ['a verdict of its own', { text: '{"verdict":"strong_hire"}' }, 'invalid_output'],
    ['turned away', { status: 401, type: 'authentication_error' }, 'provider_auth'],
  ])('that is %s leaves the one of the rubric, marked', async (_, reply, degraded) => {
    server.respond = () => reply;
    const { body } = await critique();
    expect(body.grader).toMatchObject({ kind: 'rubric', degraded });
    const { body: plain } = await critique({}, { ...request, grader: 'rubric' });
    expect({ ...body, id: '', grader: {} }).toEqual({ ...plain, id: '', grader: {} });
  });
});

describe('POST /v1/critiques/{id}/regrade', () => {
  it('grades a degraded critique again under its id, once for all who ask at once', async () => {
    const { body: rubric } = await critique({}, { ...request, grader: 'rubric' });
    const regrade = () => api.json<Critique>('POST', `/v1/critiques/${rubric.id}/regrade`);
    const replies = await Promise.all(Array.from({ length: 10 }, regrade));
    expect(new Set(replies.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(replies[0]!.body).toMatchObject({ id: rubric.id, grader: { kind: 'model' } });
    expect((await regrade()).body).toEqual(replies[0]!.body);
    expect(server.requests('grading')).toHaveLength(1);
    const { body } = await api.json<{ critique: Critique }>('GET', `/v1/critiques/${rubric.id}`);
    expect(body.critique).toEqual(replies[0]!.body);
  });

  it('does not know every critique', async () => {
    const { status, body } = await api.json('POST', '/v1/critiques/none/regrade');
    expect([status, body.code]).toEqual([404, 'critique_not_found']);
  });
});
