import { describe, expect, it, vi } from 'vitest';
import { GRADABLE, useTestApp } from '../../../../test/support/app.ts';
import { makeWalkthrough } from '../../../../test/support/factories.ts';
import { BRIDGE, purposeOf, useModelServer } from '../../../../test/support/model-server.ts';
import type { Reply, StreamFault } from '../../../../test/support/providers/script.ts';
import { allEvents, readEvents, type SentEvent, textOf } from '../../../../test/support/read-events.ts';
import { createApp } from '../../../app.ts';
import { listPrinciples } from '../../../catalogue/index.ts';
import type { AnswerResponse, Debrief, Interview, Stopped } from '../../../contract/interview.ts';
import type { UsageReport } from '../../../contract/usage.ts';
import { createRubricGrader } from '../../../services/rubric-grader.ts';
import { Tasks } from '../../../services/streaming/tasks.ts';

const server = useModelServer();
const api = useTestApp([makeWalkthrough()], server);

const begin = async (options: object = {}) =>
  (await api.json<Interview>('POST', '/v1/interviews', { walkthroughId: 'sample', ...options })).body;
const read = async (id: string) => (await api.json<Interview>('GET', `/v1/interviews/${id}`)).body;
const answer = (id: string, turn: number, headers: Record<string, string> = {}, text = GRADABLE) =>
  api.json<AnswerResponse>('POST', `/v1/interviews/${id}/answers`, { answer: text, turn }, headers);
const usageOf = async (id: string) => (await api.json<UsageReport>('GET', `/v1/usage?for=${id}`)).body.total;

/** Not through `api.send`, which reads the whole response to check it. */
const stream = (id: string, turn: number, headers: Record<string, string> = {}) =>
  api.app.request(`/v1/interviews/${id}/answers`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify({ answer: GRADABLE, turn }),
  });
const events = async (id: string, query = '', headers: Record<string, string> = {}) =>
  allEvents(await api.send('GET', `/v1/interviews/${id}/events${query}`, { headers }));

const QUESTION = 'What about first?';
const WORDS = BRIDGE.join('');
const namesOf = (sent: readonly SentEvent[]) => [...new Set(sent.map(({ name }) => name))];
const onBridge = (reply: Reply) => (exchange: Parameters<typeof purposeOf>[0]) =>
  purposeOf(exchange) === 'bridge' ? reply : undefined;

describe('an answer, with a model', () => {
  it('gets a bridge in the words of the model, the documented question unchanged after it', async () => {
    const { id } = await begin();
    const { status, body } = await answer(id, 1);
    expect(status).toBe(200);
    expect(body.message).toEqual({
      role: 'bar_raiser',
      kind: 'probe',
      probeId: 'first',
      text: `${WORDS} ${QUESTION}`,
      status: 'complete',
    });
    expect(body).toMatchObject({ state: 'probing', turn: 2, usage: { attempts: expect.any(Number) } });
    expect(body.usage!.costMicroUsd).toBeGreaterThan(0);
    const interview = await read(id);
    expect(interview.message).toEqual(body.message);
    await answer(id, 2);
    expect((await read(id)).transcript[2]).toEqual(body.message);
  });

  it('is streamed with ids that go up, in the order of what happens, to one last event', async () => {
    const { id } = await begin({ mode: 'coaching' });
    const response = await api.send('POST', `/v1/interviews/${id}/answers`, {
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ answer: GRADABLE, turn: 1 }),
    });
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const sent = await allEvents(response);
    expect(namesOf(sent).toSorted()).toEqual(
      [
        'answer.accepted',
        'critique.rubric',
        'message.start',
        'message.delta',
        'message.done',
        'critique.model',
        'done',
      ].toSorted(),
    );
    expect(sent.map(({ id: eventId }) => eventId)).toEqual(sent.map((_, index) => index + 1));
    expect(sent.filter(({ name }) => name === 'message.delta').length).toBeGreaterThan(3);
    const of = (name: string) => sent.find((event) => event.name === name)?.data;
    expect(textOf(sent)).toBe(`${WORDS} ${QUESTION}`);
    expect(of('message.done').text).toBe(textOf(sent));
    expect(of('critique.rubric').grader).toMatchObject({ kind: 'rubric', degraded: 'interrupted' });
    expect(of('critique.model').grader.kind).toBe('model');
    const done = sent.at(-1)!;
    expect(done.name).toBe('done');
    expect(done.data).toMatchObject({ message: of('message.done'), critique: of('critique.model') });
    expect(await read(id)).toMatchObject({ message: done.data.message, turn: 2 });
  });

  it('is stored before any model is asked', async () => {
    const { id } = await begin();
    const stored: number[] = [];
    const before = server.provider.exchanges.length;
    const appendTurn = api.store.forTenant('local').interviews.turns;
    server.respond = () => {
      // The request is being answered: the answer has to be there by now.
      void appendTurn(id).then((turns) => stored.push(turns.length));
      return undefined;
    };
    await answer(id, 1);
    expect(server.provider.exchanges.length).toBeGreaterThan(before);
    expect(stored.length).toBeGreaterThan(0);
    expect(new Set(stored)).toEqual(new Set([1]));
  });

  it('asks the model once for fifty copies of one request', async () => {
    const { id } = await begin();
    const headers = { 'idempotency-key': 'fifty' };
    const replies = await Promise.all(Array.from({ length: 50 }, () => answer(id, 1, headers)));
    expect(replies.map(({ status }) => status)).toEqual(Array(50).fill(200));
    expect(new Set(replies.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(replies.filter((reply) => !reply.headers.has('idempotent-replayed'))).toHaveLength(1);
    expect(server.requests('bridge')).toHaveLength(1);
    expect((await read(id)).turn).toBe(2);
    // Also when it is long over.
    await server.models.tasks.forget(`local/interviews/${id}`);
    const late = await answer(id, 1, headers);
    expect(late.body.message).toEqual(replies[0]!.body.message);
    expect(server.requests('bridge')).toHaveLength(1);
  });

  it('asks nobody when only the rubric is wanted', async () => {
    const { id } = await begin({ grader: 'rubric', mode: 'coaching' });
    const { body } = await answer(id, 1);
    expect(body.message.status).toBeUndefined();
    expect(body.usage).toBeUndefined();
    expect(body.critique?.grader).not.toHaveProperty('degraded');
    expect(server.requests()).toEqual([]);
  });

  it('comes with a coaching note that rests on the words of the candidate', async () => {
    const note = 'Lead with the 9 of 11 bad builds.';
    const quotes = [{ turn: 1, quote: 'it had caught 9 of 11 bad builds' }];
    server.respond = (exchange) =>
      purposeOf(exchange) === 'coaching_note'
        ? { text: JSON.stringify({ note, quotes, questions: ['Which release was that?'] }) }
        : undefined;
    const { id } = await begin({ mode: 'coaching' });
    const { body } = await answer(id, 1);
    expect(body.critique?.coachingNote).toMatchObject({ note, questions: ['Which release was that?'] });
    const [evidence] = body.critique!.coachingNote!.evidence;
    expect(GRADABLE.slice(evidence!.start, evidence!.end)).toBe(quotes[0]!.quote);
  });
});

describe('a fault of the provider', () => {
  const faults: [string, Reply, string, string][] = [
    ['refusal by status', { status: 529, type: 'overloaded_error' }, 'failed', 'provider_overloaded'],
    ['no key', { status: 401, type: 'authentication_error' }, 'failed', 'provider_auth'],
    ['max_tokens', { text: BRIDGE, stop: 'max_tokens' }, 'partial', 'provider_truncated'],
    ['refusal', { text: ['No.'], stop: 'refusal' }, 'partial', 'provider_refused'],
    ['refusal without a word', { text: '', stop: 'refusal' }, 'failed', 'provider_refused'],
    ['empty', { text: '' }, 'failed', 'provider_empty'],
    ['unknown stop', { text: BRIDGE, stop: 'moon_phase' }, 'partial', 'unexpected_stop'],
    ['praise', { text: ['So that was ', 'a great example ', 'of it.'] }, 'partial', 'screened_praise'],
  ];
  it.each(faults)('%s: the documented question comes, and the message says why', async (...row) => {
    const [, reply, status, degraded] = row;
    server.respond = onBridge(reply);
    const { id } = await begin();
    const sent = await allEvents(await stream(id, 1));
    const { message } = sent.at(-1)!.data;
    expect(sent.at(-1)!.name).toBe('done');
    expect(message).toMatchObject({ status, degraded });
    expect(message.text).toMatch(/^[A-Z][^?]+\. What about first\?$/);
    expect(textOf(sent)).toBe(message.text);
    expect((await read(id)).message).toEqual(message);
  });

  it.each<StreamFault['how']>(['error', 'reset', 'cut', 'end', 'malformed'])(
    '%s after any frame: never done in the words of the model',
    async (how) => {
      for (let after = 0; after <= 8; after += 1) {
        server.respond = onBridge({ text: BRIDGE, fault: { after, how } });
        const { id } = await begin();
        const { body, status } = await answer(id, 1);
        expect(status).toBe(200);
        // The last frame is message_stop; only after it the answer is whole.
        expect(['partial', 'failed']).toContain(body.message.status);
        expect(body.message.text.endsWith(QUESTION)).toBe(true);
        expect((await read(id)).message).toEqual(body.message);
        const again = await answer(id, 2);
        expect(again.status).toBe(200);
      }
    },
    60_000,
  );

  it('in the grading leaves the critique of the rubric, marked, and it can be graded again', async () => {
    server.respond = (exchange) =>
      purposeOf(exchange) === 'grading' ? { text: FINDINGS_CUT, stop: 'max_tokens' } : undefined;
    const { id } = await begin({ mode: 'coaching' });
    const { body } = await answer(id, 1);
    expect(body.critique?.grader).toMatchObject({ kind: 'rubric', degraded: 'provider_truncated' });
    server.respond = () => undefined;
    const regraded = await api.json<{ id: string; grader: object }>(
      'POST',
      `/v1/critiques/${body.critique!.id}/regrade`,
    );
    expect(regraded.body).toMatchObject({ id: body.critique!.id, grader: { kind: 'model' } });
    for (let turn = 2; turn <= 5; turn += 1) await answer(id, turn);
    const { body: debrief } = await api.json<Debrief>('GET', `/v1/interviews/${id}/debrief`);
    expect(debrief.turns.map(({ critique }) => critique.grader.kind)).toEqual(Array(5).fill('model'));
  });

  it('in realistic mode is not waited for, and the debrief waits for every grading', async () => {
    server.respond = (exchange) =>
      purposeOf(exchange) === 'grading' ? { text: FINDINGS_CUT.concat(']}'), gapMs: 60 } : undefined;
    const { id } = await begin();
    for (let turn = 1; turn <= 5; turn += 1) await answer(id, turn);
    expect(server.models.tasks.runningUnder(`local/interviews/${id}`).length).toBeGreaterThan(0);
    const { body } = await api.json<Debrief>('GET', `/v1/interviews/${id}/debrief`);
    expect(body.turns.map(({ critique }) => critique.grader.kind)).toEqual(Array(5).fill('model'));
  });
});

const FINDINGS_CUT = '{"dimensions":[],"disqualifiers":[';

describe('a reader who leaves', () => {
  it('stops nothing: what was begun is finished, stored and booked', async () => {
    for (let leaveAfter = 1; leaveAfter <= 5; leaveAfter += 1) {
      server.respond = onBridge({ text: BRIDGE, gapMs: 15 });
      const { id } = await begin();
      const seen: SentEvent[] = [];
      for await (const event of readEvents(await stream(id, 1))) {
        seen.push(event);
        if (seen.length === leaveAfter) break;
      }
      expect((await read(id)).message.status).toBe('accepted');
      // And comes back.
      const rest = await events(id, '?turn=1', { 'last-event-id': String(seen.at(-1)!.id) });
      expect(rest[0]!.id).toBe(seen.at(-1)!.id + 1);
      expect(textOf([...seen, ...rest])).toBe(`${WORDS} ${QUESTION}`);
      expect(rest.at(-1)).toMatchObject({ name: 'done', data: { message: { status: 'complete' } } });
      await Promise.all(
        server.models.tasks.runningUnder(`local/interviews/${id}`).map(({ settled }) => settled),
      );
      expect((await usageOf(id)).attempts).toBe(2);
    }
  });

  it('is told the same again when the stream is long over', async () => {
    const { id } = await begin();
    const live = await allEvents(await stream(id, 1));
    await server.models.tasks.forget(`local/interviews/${id}`);
    const again = await events(id, '', { 'last-event-id': String(live.at(-3)!.id) });
    expect(textOf(again)).toBe(textOf(live));
    expect(again.at(-1)).toMatchObject({ name: 'done', data: { message: live.at(-1)!.data.message } });
    // And picks up there, too.
    const tail = await events(id, '', { 'last-event-id': String(again.at(-2)!.id) });
    expect(tail.map(({ name }) => name)).toEqual(['done']);
  });

  it('is refused events of answers that were not given', async () => {
    const { id } = await begin();
    for (const query of ['', '?turn=1', '?turn=7']) {
      const { status, body } = await api.json('GET', `/v1/interviews/${id}/events${query}`);
      expect([status, body.code]).toEqual([404, 'turn_not_found']);
    }
  });
});

/** Another server on the same database. */
const createServer = () =>
  createApp({
    store: api.store,
    principles: listPrinciples(),
    grader: createRubricGrader(),
    models: { ...server.models, tasks: new Tasks(() => {}), isShared: true },
    now: () => new Date(Date.UTC(2026, 0, 1)),
    newId: () => crypto.randomUUID(),
    logger: { info: () => {}, error: () => {} },
    isLocal: true,
    version: '0',
  });

describe('two servers on one database', () => {
  it('do not both work on one request, and the other says that it is being worked on', async () => {
    server.respond = onBridge({ text: BRIDGE, gapMs: 60 });
    const { id } = await begin();
    const other = createServer();
    const key = { 'content-type': 'application/json', 'idempotency-key': 'shared' };
    const body = JSON.stringify({ answer: GRADABLE, turn: 1 });
    const path = `/v1/interviews/${id}`;
    const first = await stream(id, 1, key);
    const copy = await other.request(`${path}/answers`, { method: 'POST', headers: key, body });
    expect([copy.status, await copy.json()]).toMatchObject([409, { code: 'request_in_progress' }]);
    const seen = (await (await other.request(path)).json()) as Interview;
    expect(seen.message).toMatchObject({ status: 'accepted', probeId: 'first' });
    const { message } = (await allEvents(first)).at(-1)!.data;
    const late = await other.request(`${path}/answers`, { method: 'POST', headers: key, body });
    expect([late.status, await late.json()]).toMatchObject([200, { message }]);
    expect(server.requests('bridge')).toHaveLength(1);
  });
});

describe('POST /v1/interviews/{id}/stop', () => {
  it('reaches the server that is at work, whichever is asked', { timeout: 30_000 }, async () => {
    server.respond = onBridge({ text: BRIDGE, gapMs: 1_200 });
    const { id } = await begin();
    const [working, other] = [createServer(), createServer()];
    const path = `/v1/interviews/${id}`;
    const json = { 'content-type': 'application/json', accept: 'text/event-stream' };
    const body = JSON.stringify({ answer: GRADABLE, turn: 1 });
    const streaming = await working.request(`${path}/answers`, { method: 'POST', headers: json, body });
    const stopAt = async (app: typeof other) =>
      (await (await app.request(`${path}/stop`, { method: 'POST' })).json()) as Stopped;
    let stopping: Promise<Stopped> | undefined;
    let last: SentEvent | undefined;
    for await (const event of readEvents(streaming)) {
      last = event;
      if (event.name !== 'message.delta' || stopping !== undefined) continue;
      stopping = stopAt(other);
    }
    const { stopped, message } = await stopping!;
    expect(stopped).toBe(true);
    expect(message).toMatchObject({
      status: 'partial',
      degraded: 'aborted',
      brokeOff: expect.stringMatching(/^So the canary/),
    });
    expect(last).toMatchObject({ name: 'done', data: { message } });
    expect(await stopAt(other)).toMatchObject({ stopped: false, message });
  });

  it('cancels the provider at once and stores what had been said', async () => {
    server.respond = onBridge({ text: BRIDGE, gapMs: 200 });
    const { id } = await begin();
    const seen: SentEvent[] = [];
    let stopping: Promise<{ body: Stopped }> | undefined;
    let stoppedAt = 0;
    for await (const event of readEvents(await stream(id, 1))) {
      seen.push(event);
      if (event.name === 'message.delta' && stopping === undefined) {
        stoppedAt = performance.now();
        stopping = api.json<Stopped>('POST', `/v1/interviews/${id}/stop`);
      }
    }
    const { body } = await stopping!;
    expect(body).toMatchObject({
      stopped: true,
      message: { status: 'partial', degraded: 'aborted', brokeOff: expect.stringMatching(/^So the canary/) },
    });
    expect(body.message.text.endsWith(QUESTION)).toBe(true);
    expect(seen.at(-1)).toMatchObject({ name: 'done', data: { message: body.message } });
    expect((await read(id)).message).toEqual(body.message);
    // The provider notices within the pause before its next frame.
    const [asked] = server.requests('bridge');
    await vi.waitFor(() => expect(asked!.closedByClientAt! - stoppedAt).toBeLessThan(2000));
    expect(asked!.framesSent).toBeLessThan(8);
    // What the provider had done until then is on the bill.
    expect((await usageOf(id)).failed).toBeGreaterThan(0);
    expect((await answer(id, 2)).status).toBe(200);
  });

  it('has nothing to stop most of the time', async () => {
    const { id, message } = await begin();
    const { body } = await api.json<Stopped>('POST', `/v1/interviews/${id}/stop`);
    expect(body).toEqual({ interviewId: id, stopped: false, message });
  });
});

describe('erasing an interview that is being answered', () => {
  it('leaves nothing of it', async () => {
    server.respond = onBridge({ text: BRIDGE, gapMs: 50 });
    const { id } = await begin();
    const pending = stream(id, 1, { 'idempotency-key': 'erased' });
    const reader = readEvents(await pending);
    await reader.next();
    expect((await api.json('DELETE', `/v1/interviews/${id}`)).status).toBe(204);
    for await (const _ of reader);
    for (const path of ['', '/events']) {
      expect((await api.json('GET', `/v1/interviews/${id}${path}`)).status).toBe(404);
    }
    expect(await api.store.forTenant('local').interviews.turns(id)).toEqual([]);
    expect(server.faults).toEqual([]);
  });
});
