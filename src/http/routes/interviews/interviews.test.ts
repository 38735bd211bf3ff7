import { describe, expect, it, vi } from 'vitest';
import { GRADABLE, useTestApp } from '../../../../test/support/app.ts';
import { makeGrading, makeWalkthrough } from '../../../../test/support/factories.ts';
import type { AnswerResponse, Debrief, Interview, InterviewSummary } from '../../../contract/interview.ts';
import { createRubricGrader } from '../../../services/rubric-grader.ts';

const api = useTestApp();

const begin = async (input: object = {}) =>
  (await api.json<Interview>('POST', '/v1/interviews', { walkthroughId: 'sample', ...input })).body;

const answer = (id: string, turn: number, text = GRADABLE, headers: Record<string, string> = {}) =>
  api.json<AnswerResponse>('POST', `/v1/interviews/${id}/answers`, { answer: text, turn }, headers);

async function finish(id: string): Promise<void> {
  for (let turn = 1; turn <= 5; turn += 1) expect((await answer(id, turn)).status).toBe(200);
}

describe('POST /v1/interviews', () => {
  it('begins with the opening question', async () => {
    const { status, headers, body } = await api.json<Interview>('POST', '/v1/interviews', {
      walkthroughId: 'sample',
      level: 'senior',
      mode: 'coaching',
    });
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(`/v1/interviews/${body.id}`);
    expect(body).toMatchObject({ level: 'senior', mode: 'coaching', state: 'opening', turn: 1 });
    expect(body.message).toEqual({ role: 'bar_raiser', kind: 'question', text: makeWalkthrough().question });
    expect(body.transcript).toEqual([body.message]);
  });

  it('takes sde2, realistic and auto when nothing is said', async () => {
    expect(await begin()).toMatchObject({ level: 'sde2', mode: 'realistic', grader: 'auto' });
  });

  it('does not know every walkthrough', async () => {
    for (const walkthroughId of ['no-such-thing', 'a\u0000b', '\ud800']) {
      const { status, body } = await api.json('POST', '/v1/interviews', { walkthroughId });
      expect([status, body.code]).toEqual([404, 'walkthrough_not_found']);
    }
  });

  it('begins once for one key and body', async () => {
    const headers = { 'idempotency-key': 'begin-once' };
    const first = await api.json<Interview>('POST', '/v1/interviews', { walkthroughId: 'sample' }, headers);
    const again = await api.json<Interview>('POST', '/v1/interviews', { walkthroughId: 'sample' }, headers);
    expect(again.body).toEqual(first.body);
    expect(again.status).toBe(201);
    expect(again.headers.get('location')).toBe(first.headers.get('location'));
    expect(first.headers.has('idempotent-replayed')).toBe(false);
    expect(again.headers.get('idempotent-replayed')).toBe('true');

    const other = await api.json(
      'POST',
      '/v1/interviews',
      { walkthroughId: 'sample', level: 'sde1' },
      headers,
    );
    expect([other.status, other.body.code]).toEqual([422, 'idempotency_key_reused']);
  });
});

describe('POST /v1/interviews/{id}/answers', () => {
  it('asks every documented probe once, in order, and closes', async () => {
    const { id } = await begin();
    const asked: (string | undefined)[] = [];
    for (let turn = 1; turn <= 5; turn += 1) {
      const { status, body } = await answer(id, turn);
      expect(status).toBe(200);
      expect(body.turn).toBe(turn + 1);
      expect(body.critique).toBeUndefined();
      asked.push(body.message.probeId);
    }
    expect(asked).toEqual(['first', 'second', 'third', 'fourth', undefined]);
    const { body } = await api.json<Interview>('GET', `/v1/interviews/${id}`);
    expect(body).toMatchObject({ state: 'closed', turn: 6, message: { kind: 'closing' } });
    expect(body.transcript.map(({ role }) => role)).toEqual([
      ...Array(5).fill(['bar_raiser', 'candidate']).flat(),
      'bar_raiser',
    ]);
  });

  it('shows the critique in coaching mode, with evidence from the answer', async () => {
    const { id } = await begin({ mode: 'coaching' });
    const { body } = await answer(id, 1);
    expect(body.critique?.grader.label).toMatch(/no model judgement/);
    const evidence = body.critique!.dimensions.flatMap((dimension) => dimension.evidence);
    expect(evidence.length).toBeGreaterThan(0);
    for (const { start, end, quote } of evidence) expect(GRADABLE.slice(start, end)).toBe(quote);
  });

  it('keeps the text exactly, NUL and lone surrogates included', async () => {
    const { id } = await begin();
    const text = `I pulled\u0000 the \ud800 logs and 🎉 fixed the pager. ${GRADABLE}`;
    expect((await answer(id, 1, text)).status).toBe(200);
    const { body } = await api.json<Interview>('GET', `/v1/interviews/${id}`);
    expect(body.transcript[1]).toEqual({ role: 'candidate', turn: 1, text });
  });

  it('judges a follow-up answer against its probe and the last answer to the opening question', async () => {
    const { id } = await begin();
    const seen: unknown[] = [];
    api.grader = {
      async grade(input) {
        seen.push(input.probe);
        return makeGrading();
      },
    };
    try {
      await answer(id, 1, 'Hmm.');
      await answer(id, 2, GRADABLE);
      await answer(id, 3, 'I measured it twice and told her.');
    } finally {
      api.grader = createRubricGrader();
    }
    const { question, intent } = makeWalkthrough().probes[0]!;
    expect(seen).toEqual([undefined, undefined, { question, intent, opening: GRADABLE }]);
  });

  it('refuses a turn that is not the current one and changes nothing', async () => {
    const { id } = await begin();
    await answer(id, 1);
    const before = (await api.json('GET', `/v1/interviews/${id}`)).body;
    for (const turn of [1, 3]) {
      const { status, body } = await answer(id, turn);
      expect([status, body.code, body.errors?.[0]?.pointer]).toEqual([409, 'stale_turn', '/turn']);
    }
    expect((await api.json('GET', `/v1/interviews/${id}`)).body).toEqual(before);
  });

  it('refuses an answer to a closed interview, whatever its turn', async () => {
    const { id } = await begin();
    await finish(id);
    for (const turn of [5, 6]) {
      const { status, body } = await answer(id, turn);
      expect([status, body.code]).toEqual([409, 'interview_closed']);
    }
  });

  it('replays an answer sent again, even when the interview has moved on or closed', async () => {
    const { id } = await begin();
    const headers = { 'idempotency-key': 'first-answer' };
    const first = await answer(id, 1, GRADABLE, headers);
    for (let turn = 2; turn <= 5; turn += 1) await answer(id, turn);
    const again = await answer(id, 1, GRADABLE, headers);
    expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([200, 'true']);
    expect(again.body).toEqual(first.body);
    const other = await answer(id, 1, 'Something else altogether.', headers);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency_key_reused']);
  });

  it('lets one key on two interviews be two requests', async () => {
    const headers = { 'idempotency-key': 'shared' };
    const ids = [(await begin()).id, (await begin()).id];
    for (const id of ids) {
      const { status, body } = await answer(id, 1, GRADABLE, headers);
      expect([status, body.interviewId]).toEqual([200, id]);
    }
  });

  it('lets exactly one of many concurrent answers to a turn win', async () => {
    const { id } = await begin();
    const replies = await Promise.all(Array.from({ length: 8 }, (_, i) => answer(id, 1, `${GRADABLE} ${i}`)));
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const { status, body } of replies.filter((reply) => reply.status !== 200)) {
      expect([status, body.code]).toEqual([409, 'stale_turn']);
    }
    expect((await api.json<Interview>('GET', `/v1/interviews/${id}`)).body.turn).toBe(2);
  });

  it('acts once on concurrent copies of one request', async () => {
    const { id } = await begin();
    const headers = { 'idempotency-key': 'copies' };
    const replies = await Promise.all(Array.from({ length: 8 }, () => answer(id, 1, GRADABLE, headers)));
    expect(replies.map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect(new Set(replies.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect((await api.json<Interview>('GET', `/v1/interviews/${id}`)).body.turn).toBe(2);
  });

  it('asks for something to grade at most once, and takes "no example" for an answer', async () => {
    const { id } = await begin();
    const first = await answer(id, 1, 'Hmm.');
    expect(first.body).toMatchObject({ state: 'opening', message: { kind: 'clarification' } });
    const second = await answer(id, 2, 'Hm.');
    expect(second.body).toMatchObject({ state: 'probing', message: { kind: 'probe', probeId: 'first' } });
    const declined = await answer(id, 3, 'I have no example of that.');
    expect(declined.body.message).toMatchObject({ kind: 'probe', probeId: 'second' });
  });

  it('does not know every interview', async () => {
    for (const id of ['00000000-0000-0000-0000-000000000000', 'a%00b', '%FF', '..%2f']) {
      const { status, body } = await answer(id, 1);
      expect([status, body.code]).toEqual([404, 'interview_not_found']);
    }
  });
});

describe('GET /v1/interviews/{id}', () => {
  it('shows one moment, also while an answer arrives', async () => {
    const { id } = await begin();
    const tenant = api.store.forTenant('local');
    const turns = async (interviewId: string) => {
      forTenant.mockRestore();
      await answer(id, 1); // Between the two reads of the request below.
      return tenant.interviews.turns(interviewId);
    };
    const forTenant = vi
      .spyOn(api.store, 'forTenant')
      .mockReturnValue({ ...tenant, interviews: { ...tenant.interviews, turns } });
    const { body } = await api.json<Interview>('GET', `/v1/interviews/${id}`);
    expect(body).toMatchObject({ turn: 1, transcript: [body.message] });
    expect((await api.json<Interview>('GET', `/v1/interviews/${id}`)).body.transcript).toHaveLength(3);
  });
});

describe('GET /v1/interviews', () => {
  it('goes through all of them by cursor, newest first, without gaps', async () => {
    const made = [];
    for (let i = 0; i < 3; i += 1) made.unshift((await begin()).id);
    const seen: string[] = [];
    let after = '';
    do {
      const { body } = await api.json<{ data: InterviewSummary[]; nextCursor?: string }>(
        'GET',
        `/v1/interviews?limit=2${after}`,
      );
      seen.push(...body.data.map(({ id }) => id));
      after = body.nextCursor === undefined ? '' : `&after=${body.nextCursor}`;
    } while (after !== '');
    expect(seen.slice(0, 3)).toEqual(made);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it.each([
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=1e1', 'limit'],
    ['limit=1&limit=2', 'limit'],
    ['after=nonsense', 'after'],
    [`after=${btoa('["2026-01-01T00:00:00.000Z","a\\u0000b"]')}`, undefined],
    ['before=x', 'before'],
  ])('does not take ?%s', async (query, pointer) => {
    const { status, body } = await api.json<{ data?: [] }>('GET', `/v1/interviews?${query}`);
    if (pointer === undefined) return expect(status).toBeLessThan(500);
    expect([status, body.code]).toEqual([422, 'validation_failed']);
    expect(body.errors?.map((error) => error.pointer)).toEqual([pointer]);
  });
});

describe('DELETE /v1/interviews/{id}', () => {
  it('erases the interview and the responses kept for its keys', async () => {
    const headers = { 'idempotency-key': 'to-be-erased' };
    const { body } = await api.json<Interview>(
      'POST',
      '/v1/interviews',
      { walkthroughId: 'sample' },
      headers,
    );
    await answer(body.id, 1, GRADABLE, headers);
    expect((await api.json('DELETE', `/v1/interviews/${body.id}`)).status).toBe(204);
    expect((await api.json('GET', `/v1/interviews/${body.id}`)).status).toBe(404);
    expect((await api.json('DELETE', `/v1/interviews/${body.id}`)).body.code).toBe('interview_not_found');
    expect((await answer(body.id, 1, GRADABLE, headers)).body.code).toBe('interview_not_found');
  });
});

describe('GET /v1/interviews/{id}/debrief', () => {
  it('is there when the interview is over, and quotes each turn truly', async () => {
    const { id } = await begin();
    const open = await api.json('GET', `/v1/interviews/${id}/debrief`);
    expect([open.status, open.body.code]).toEqual([409, 'interview_open']);

    await finish(id);
    const { status, body } = await api.json<Debrief>('GET', `/v1/interviews/${id}/debrief`);
    expect(status).toBe(200);
    expect(body.turns.map(({ kind, probeId }) => probeId ?? kind)).toEqual([
      'question',
      'first',
      'second',
      'third',
      'fourth',
    ]);
    for (const { turn, start, end, quote } of body.evidenceFor.flatMap(({ evidence }) => evidence)) {
      expect(body.turns[turn - 1]!.answer.slice(start, end)).toBe(quote);
    }
  });
});
