import { describe, expect, it } from 'vitest';
import { GRADABLE, useTestApp } from '../../../../test/support/app.ts';
import { makeGrading, makeWalkthrough } from '../../../../test/support/factories.ts';
import type { Critique, CritiqueRequest, CritiqueSummary } from '../../../contract/critique.ts';
import { createRubricGrader } from '../../../services/rubric-grader.ts';

const api = useTestApp();

const critique = (request: object, headers: Record<string, string> = {}) =>
  api.json<Critique>('POST', '/v1/critiques', request, headers);

describe('POST /v1/critiques', () => {
  it('grades an answer and quotes it truly', async () => {
    const { status, body } = await critique({ answer: GRADABLE, principle: 'have-backbone' });
    expect(status).toBe(200);
    expect(body.grader.kind).toBe('rubric');
    expect(body.grader.label).toMatch(/no model judgement/);
    expect(body.grader.degraded).toBeUndefined();
    const spans = [...body.dimensions, ...body.disqualifiers].flatMap(({ evidence }) => evidence);
    expect(spans.length).toBeGreaterThan(0);
    for (const { start, end, quote } of spans) expect(GRADABLE.slice(start, end)).toBe(quote);
  });

  it('says that a model was asked for and none is configured', async () => {
    const { body } = await critique({ answer: GRADABLE, principle: 'ownership', grader: 'model' });
    expect(body.grader).toMatchObject({ kind: 'rubric', degraded: 'no_model_configured' });
  });

  it('takes principle and question from the walkthrough, and what is said wins', async () => {
    const seen: unknown[] = [];
    api.grader = {
      async grade({ principle, question, level, probe }) {
        seen.push([principle.slug, question, level, probe]);
        return makeGrading();
      },
    };
    const probe = { question: 'And then?', intent: 'Whether it held.', opening: GRADABLE };
    try {
      await critique({ answer: GRADABLE, walkthroughId: 'sample' });
      await critique({ answer: GRADABLE, walkthroughId: 'sample', principle: 'ownership', question: 'Why?' });
      await critique({ answer: GRADABLE, principle: 'dive-deep', level: 'senior', probe });
    } finally {
      api.grader = createRubricGrader();
    }
    expect(seen).toEqual([
      ['have-backbone', makeWalkthrough().question, 'sde2', undefined],
      ['ownership', 'Why?', 'sde2', undefined],
      ['dive-deep', undefined, 'senior', probe],
    ]);
  });

  it('grades an answer of exactly 20,000 UTF-16 code units and refuses one more', async () => {
    const longest = '😀 '.repeat(7000).slice(0, 20_000);
    expect((await critique({ answer: longest, principle: 'ownership' })).status).toBe(200);
    const { status, body } = await critique({ answer: `${longest}x`, principle: 'ownership', typo: 1 });
    expect([status, body.code, body.errors?.[0]?.pointer]).toEqual([413, 'answer_too_long', '/answer']);
    const opening = { question: 'And?', opening: `${longest}x` };
    const probed = await critique({ answer: GRADABLE, principle: 'ownership', probe: opening });
    expect([probed.status, probed.body.errors?.[0]?.pointer]).toEqual([413, '/probe/opening']);
  });

  it.each<[string, object, string[]]>([
    ['no answer', { principle: 'ownership' }, ['/answer']],
    ['a blank answer', { answer: ' \n\t', principle: 'ownership' }, ['/answer']],
    ['another type', { answer: ['x'], principle: 'ownership' }, ['/answer']],
    ['neither principle nor walkthrough', { answer: GRADABLE }, ['/principle']],
    ['an unknown principle', { answer: GRADABLE, principle: 'luck' }, ['/principle']],
    ['an unknown field', { answer: GRADABLE, principle: 'ownership', levle: 'sde1' }, ['/levle']],
    [
      'a field inside',
      { answer: GRADABLE, principle: 'ownership', probe: { intent: '' } },
      ['/probe/question'],
    ],
    ['a body that is an array', [], ['']],
  ])('refuses %s and points at it', async (_, request, pointers) => {
    const { status, body } = await critique(request);
    expect([status, body.code]).toEqual([422, 'validation_failed']);
    expect(body.errors?.map(({ pointer }) => pointer)).toEqual(pointers);
  });

  it('does not repeat what was sent in a refusal or in the log', async () => {
    const secret = 'the Zanzibar migration';
    const sent = [
      { answer: { text: secret }, principle: 'ownership' },
      { answer: GRADABLE, principle: secret },
      { answer: GRADABLE, principle: 'ownership', [secret]: 1 },
      { answer: GRADABLE, walkthroughId: secret },
    ];
    for (const request of sent) {
      const { status, body } = await critique(request);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(JSON.stringify(body)).not.toContain('Zanzibar');
    }
    await critique({ answer: `${secret} ${GRADABLE}`, principle: 'ownership' });
    expect(api.log.join('\n')).not.toContain('Zanzibar');
  });

  it('stays opaque when something breaks, and logs where without what', async () => {
    api.grader = { grade: () => Promise.reject(new Error('failed on: the Zanzibar migration')) };
    try {
      const headers = { 'x-request-id': 'broken-1' };
      const { status, body } = await critique({ answer: GRADABLE, principle: 'ownership' }, headers);
      expect([status, body.code, body.requestId]).toEqual([500, 'internal', 'broken-1']);
      expect(JSON.stringify(body)).not.toContain('Zanzibar');
    } finally {
      api.grader = createRubricGrader();
    }
    const logged = api.log.find((line) => line.includes('unexpected error')) ?? '';
    expect(logged).toContain('broken-1');
    expect(logged).toContain('critiques.test.ts');
    expect(api.log.join('\n')).not.toContain('Zanzibar');
  });

  it('grades once for one key and body, also when copies arrive together', async () => {
    const headers = { 'idempotency-key': 'one-critique' };
    const request = { answer: GRADABLE, principle: 'ownership' };
    const replies = await Promise.all(Array.from({ length: 5 }, () => critique(request, headers)));
    expect(new Set(replies.map(({ body }) => body.id)).size).toBe(1);
    const other = await critique({ ...request, level: 'sde1' }, headers);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency_key_reused']);
  });

  it.each(['', 'a b', 'ü', 'x'.repeat(256)])('refuses %j for an Idempotency-Key', async (key) => {
    const headers = { 'idempotency-key': key };
    const { status, body } = await critique({ answer: GRADABLE, principle: 'ownership' }, headers);
    expect([status, body.code]).toEqual([400, 'invalid_idempotency_key']);
  });
});

describe('kept critiques', () => {
  it('are found again with their request, and erased', async () => {
    const request = { answer: `${GRADABLE}\u0000\udfff`, walkthroughId: 'sample' };
    const { body: made } = await critique(request);
    const { body } = await api.json<{ critique: Critique; request: CritiqueRequest }>(
      'GET',
      `/v1/critiques/${made.id}`,
    );
    expect(body.critique).toEqual(made);
    expect(body.request).toEqual({ ...request, principle: 'have-backbone', level: 'sde2' });

    expect((await api.json('DELETE', `/v1/critiques/${made.id}`)).status).toBe(204);
    for (const method of ['GET', 'DELETE']) {
      const gone = await api.json(method, `/v1/critiques/${made.id}`);
      expect([gone.status, gone.body.code]).toEqual([404, 'critique_not_found']);
    }
  });

  it('are listed newest first', async () => {
    const first = (await critique({ answer: GRADABLE, principle: 'ownership' })).body.id;
    const second = (await critique({ answer: GRADABLE, principle: 'dive-deep' })).body.id;
    const { body } = await api.json<{ data: CritiqueSummary[]; nextCursor?: string }>(
      'GET',
      '/v1/critiques?limit=2',
    );
    expect(body.data.map(({ id, principle }) => [id, principle])).toEqual([
      [second, 'dive-deep'],
      [first, 'ownership'],
    ]);
    expect(body.nextCursor).toBeDefined();
  });
});
