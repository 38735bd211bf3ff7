import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiKey, CreatedKey, Tenant } from '../../src/contract/access.ts';
import type { Critique, CritiqueSummary } from '../../src/contract/critique.ts';
import type { DataExport } from '../../src/contract/data.ts';
import type { AnswerResponse, Debrief, Interview, InterviewSummary } from '../../src/contract/interview.ts';
import type { Problem } from '../../src/contract/problem.ts';
import type { Quiz } from '../../src/contract/quiz.ts';
import type { PublicWalkthrough, WalkthroughSummary } from '../../src/contract/walkthrough.ts';
import * as examples from '../../src/http/examples.ts';
import { type OpenApiDocument, operationsOf } from '../../src/http/openapi.ts';
import { GRADABLE } from '../support/app.ts';
import { type Conformance, createConformance } from '../support/conformance.ts';
import { readEvents } from '../support/read-events.ts';

type Fetch = (path: string, init?: RequestInit) => Promise<Response>;

/**
 * What every server keeps to, over HTTP alone: whatever runtime and database are behind `fetch`, which sends to a path
 * of the server. Every response is held against the server's own document, and every operation of it is asked.
 */
export function describeHttp(fetch: Fetch): void {
  let conforms: Conformance;
  let document: OpenApiDocument;
  const asked = new Set<string>();

  beforeAll(async () => {
    document = (await (await fetch('/openapi.json')).json()) as OpenApiDocument;
    conforms = createConformance(document);
  });

  // Last, whatever the tests above are called: an operation that nobody asks for is not tested.
  afterAll(() => {
    const documented = operationsOf(document).map(({ operation }) => operation.operationId);
    expect([...asked].toSorted()).toEqual(documented.toSorted());
  });

  const send = async (method: string, path: string, init: RequestInit = {}) => {
    const response = await fetch(path, { ...init, method });
    expect(await conforms(method, path, response), `${method} ${path} -> ${response.status}`).toEqual([]);
    const pathname = path.split('?')[0]!;
    const operation = operationsOf(document).find(
      (each) =>
        each.method === method.toLowerCase() &&
        new RegExp(`^${each.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(pathname),
    );
    if (operation !== undefined) asked.add(operation.operation.operationId!);
    return response;
  };
  const json = async <T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; body: T & Problem; headers: Headers }> => {
    const response = await send(method, path, {
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return {
      status: response.status,
      body: isJson ? JSON.parse(text) : undefined,
      headers: response.headers,
    };
  };
  const key = () => ({ 'idempotency-key': crypto.randomUUID() });
  const events = { accept: 'text/event-stream' };
  const walkthroughId = examples.WALKTHROUGH_ID;

  describe('over HTTP', () => {
    it('is alive, ready, and says what it offers', async () => {
      for (const path of ['/healthz', '/readyz', '/openapi.json', '/docs', '/style.css', '/v1/usage']) {
        expect((await send('GET', path)).status, path).toBe(200);
      }
      expect((await send('GET', '/')).status).toBe(200);
      expect((await send('GET', '/operator')).status).toBe(200);
    });

    it('has a catalogue that can be added to, and quizzes', async () => {
      const { body: principles } = await json<{ data: { slug: string }[] }>('GET', '/v1/principles');
      expect((await json('GET', `/v1/principles/${principles.data[0]!.slug}`)).status).toBe(200);
      const mine = { ...examples.walkthrough, id: `mine-${crypto.randomUUID()}` };
      expect((await json('POST', '/v1/walkthroughs', mine)).status).toBe(201);
      expect((await json('POST', '/v1/walkthroughs', mine)).body.code).toBe('walkthrough_exists');
      const { body: list } = await json<{ data: WalkthroughSummary[] }>('GET', '/v1/walkthroughs');
      expect(list.data.map(({ id }) => id)).toEqual(expect.arrayContaining([walkthroughId, mine.id]));
      const { body: shown } = await json<PublicWalkthrough>('GET', `/v1/walkthroughs/${mine.id}`);
      expect(shown.probes).toEqual(mine.probes);

      const { body: quiz } = await json<Quiz>('GET', `/v1/walkthroughs/${walkthroughId}/quiz`);
      const answers = quiz.questions.map(({ id, options }) => ({ id, option: options?.[0]?.id }));
      expect((await json('POST', `/v1/walkthroughs/${walkthroughId}/quiz/answers`, { answers })).status).toBe(
        200,
      );
    });

    it('critiques an answer, keeps the critique, tells it as events, and forgets it', async () => {
      const headers = key();
      const request = { ...examples.critiqueRequest, store: true };
      const { body: critique } = await json<Critique>('POST', '/v1/critiques', request, headers);
      for (const { start, end, quote } of critique.dimensions.flatMap(({ evidence }) => evidence)) {
        expect(request.answer.slice(start, end)).toBe(quote);
      }
      const again = await json<Critique>('POST', '/v1/critiques', request, headers);
      expect([again.body.id, again.headers.get('idempotent-replayed')]).toEqual([critique.id, 'true']);
      const stored = await json('GET', `/v1/critiques/${critique.id}`);
      expect(stored.body).toMatchObject({ critique });
      const { body: page } = await json<{ data: CritiqueSummary[] }>('GET', '/v1/critiques?limit=100');
      expect(page.data.map(({ id }) => id)).toContain(critique.id);
      const told = await allNames(
        await send('GET', `/v1/critiques/${critique.id}/events`, { headers: events }),
      );
      expect(told.at(-1)).toBe('done');
      expect((await json('POST', `/v1/critiques/${critique.id}/regrade`)).status).toBe(200);
      expect((await send('DELETE', `/v1/critiques/${critique.id}`)).status).toBe(204);
      expect((await json('GET', `/v1/critiques/${critique.id}`)).body.code).toBe('critique_not_found');
    });

    it('leads an interview to its debrief', async () => {
      const begun = await json<Interview>(
        'POST',
        '/v1/interviews',
        { walkthroughId, mode: 'coaching' },
        key(),
      );
      const path = `/v1/interviews/${begun.body.id}`;
      expect(begun.headers.get('location')).toBe(path);
      expect((await json('GET', `${path}/debrief`)).body.code).toBe('interview_open');

      let state = begun.body.state;
      const asked: string[] = [];
      for (let turn = 1; state !== 'closed'; turn += 1) {
        const headers = key();
        const request = { answer: `${GRADABLE} That was answer ${turn}.`, turn };
        const { body } = await json<AnswerResponse>('POST', `${path}/answers`, request, headers);
        const again = await json<AnswerResponse>('POST', `${path}/answers`, request, headers);
        expect(again.body).toEqual(body);
        const late = await json('POST', `${path}/answers`, request, key());
        expect(late.body.code).toMatch(/^(stale_turn|interview_closed)$/);
        expect(body.critique?.verdict).toBeDefined();
        if (body.message.probeId !== undefined) asked.push(body.message.probeId);
        state = body.state;
      }
      const { body: walkthrough } = await json<PublicWalkthrough>('GET', `/v1/walkthroughs/${walkthroughId}`);
      expect(asked).toEqual(walkthrough.probes.map(({ id }) => id));

      const told = await allNames(await send('GET', `${path}/events?turn=1`, { headers: events }));
      expect([told[0], told.at(-1)]).toEqual(['answer.accepted', 'done']);
      expect((await json('POST', `${path}/stop`)).body).toMatchObject({ stopped: false });
      const { body: debrief } = await json<Debrief>('GET', `${path}/debrief`);
      expect(debrief.turns).toHaveLength(walkthrough.probes.length + 1);
      const { body: whole } = await json<Interview>('GET', path);
      expect(whole.transcript).toHaveLength(2 * debrief.turns.length + 1);
      const { body: page } = await json<{ data: InterviewSummary[] }>('GET', '/v1/interviews?limit=100');
      expect(page.data.map(({ id }) => id)).toContain(begun.body.id);
      expect((await send('DELETE', path)).status).toBe(204);
      expect((await json('GET', path)).body.code).toBe('interview_not_found');
    });

    it('tells an answer as it is made', async () => {
      const { body } = await json<Interview>('POST', '/v1/interviews', { walkthroughId });
      const response = await send('POST', `/v1/interviews/${body.id}/answers`, {
        headers: { 'content-type': 'application/json', ...events },
        body: JSON.stringify({ answer: GRADABLE, turn: 1 }),
      });
      const names = await allNames(response);
      expect([names[0], names.at(-1)]).toEqual(['answer.accepted', 'done']);
    });

    it('is a chat for clients of the AI SDK', async () => {
      const message = (text: string) => ({
        id: crypto.randomUUID(),
        role: 'user',
        parts: [{ type: 'text', text }],
      });
      const id = crypto.randomUUID();
      const say = (text: string) =>
        send('POST', '/v1/chat', {
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ id, walkthroughId, messages: [message(text)] }),
        });
      expect(await (await say('Hello')).text()).toMatch(/"text-delta".*\[DONE\]\s*$/s);
      expect(await (await say(GRADABLE)).text()).toContain('"kind":"probe"');
      expect((await send('GET', `/v1/chat/${id}/stream`)).status).toBe(204);
    });

    it('writes at most one of fifty different answers to one turn', async () => {
      const { body } = await json<Interview>('POST', '/v1/interviews', { walkthroughId });
      const path = `/v1/interviews/${body.id}/answers`;
      const statuses = await Promise.all(
        Array.from(
          { length: 50 },
          async (_, n) =>
            (await json('POST', path, { answer: `${GRADABLE} I am number ${n}.`, turn: 1 }, key())).status,
        ),
      );
      expect(statuses.toSorted()).toEqual([200, ...Array(49).fill(409)]);
    });

    it('exports everything of a candidate and erases it', async () => {
      const candidateId = `ann-${crypto.randomUUID().slice(0, 8)}`;
      const { body } = await json<Interview>('POST', '/v1/interviews', { walkthroughId, candidateId });
      const { body: kept } = await json<DataExport>('GET', `/v1/data?candidateId=${candidateId}`);
      expect(kept.interviews.map(({ id }) => id)).toEqual([body.id]);
      expect((await json('DELETE', `/v1/data?candidateId=${candidateId}`)).body).toMatchObject({
        interviews: 1,
      });
      expect((await json('GET', `/v1/interviews/${body.id}`)).status).toBe(404);
    });

    it('makes, lists and ends keys, and sets what a tenant may use', async () => {
      const tenantId = `t${crypto.randomUUID().slice(0, 8)}`;
      const wanted = { tenantId, name: 'contract', scopes: ['interviews'] };
      const { body: made } = await json<Pick<CreatedKey, 'id' | 'key'>>('POST', '/v1/keys', wanted);
      const { body: keys } = await json<{ data: ApiKey[] }>('GET', `/v1/keys?tenantId=${tenantId}`);
      expect(keys.data).toMatchObject([{ id: made.id, status: 'active' }]);
      expect(JSON.stringify(keys)).not.toContain(made.key);
      expect((await send('DELETE', `/v1/keys/${made.id}`)).status).toBe(204);
      const limits = { turnsPerMinute: 7 };
      expect((await json('PUT', `/v1/tenants/${tenantId}`, { limits })).status).toBe(200);
      const { body: tenants } = await json<{ data: Tenant[] }>('GET', '/v1/tenants');
      expect(tenants.data).toContainEqual(expect.objectContaining({ id: tenantId, limits }));
    });

    it('refuses with problems that say what to do', async () => {
      expect((await json('POST', '/v1/critiques', { answer: 1 })).body.code).toBe('validation_failed');
      expect((await json('PUT', '/v1/critiques')).body.code).toBe('method_not_allowed');
      expect((await json('GET', '/v1/nothing')).body.code).toBe('not_found');
      const big = await json('POST', '/v1/critiques', { answer: 'x'.repeat(1_000_001) });
      expect(big.body.code).toBe('body_too_large');
    });
  });
}

async function allNames(response: Response): Promise<string[]> {
  const names: string[] = [];
  for await (const { name } of readEvents(response)) names.push(name);
  return names;
}
