import { describe, expect, it } from 'vitest';
import { useTestApp } from '../../../../test/support/app.ts';
import { makeWalkthrough } from '../../../../test/support/factories.ts';
import type { Quiz, QuizResult } from '../../../contract/quiz.ts';

const [closed] = makeWalkthrough().quiz;
const open = { id: 'open', question: 'Why?', explanation: 'So that.' };
const api = useTestApp([makeWalkthrough({ quiz: [closed!, open] })]);

const answer = (...answers: object[]) =>
  api.json<QuizResult>('POST', '/v1/walkthroughs/sample/quiz/answers', { answers });

describe('GET /v1/walkthroughs/{id}/quiz', () => {
  it('asks without giving anything away', async () => {
    const { body } = await api.json<Quiz>('GET', '/v1/walkthroughs/sample/quiz');
    expect(body.questions.map(({ id, options }) => [id, options?.length])).toEqual([
      ['q1', 4],
      ['open', undefined],
    ]);
    expect(JSON.stringify(body)).not.toMatch(/correct|Because|So that/);
  });
});

describe('POST /v1/walkthroughs/{id}/quiz/answers', () => {
  it('grades and explains what was answered, and only that', async () => {
    const wrong = await answer({ id: 'q1', option: 'a' });
    expect(wrong.body).toMatchObject({ correct: 0, graded: 1 });
    expect(wrong.body.results).toEqual([
      {
        id: 'q1',
        question: 'Which?',
        correct: false,
        chosen: 'a',
        correctOption: { id: 'b', text: 'Option b' },
        explanation: 'Because.',
      },
    ]);
    const right = await answer({ id: 'open', text: 'Well.' }, { id: 'q1', option: 'b' });
    expect(right.body).toMatchObject({ correct: 1, graded: 1 });
    expect(right.body.results[0]).toEqual(open);
  });

  it.each<[string, object[], string]>([
    ['an unknown question', [{ id: 'q9', option: 'a' }], '/answers/0/id'],
    ['an unknown option', [{ id: 'q1', option: 'z' }], '/answers/0/option'],
    ['no option', [{ id: 'q1' }], '/answers/0/option'],
    ['text for an option', [{ id: 'q1', text: 'b' }], '/answers/0/text'],
    ['an option for an open question', [{ id: 'open', option: 'a' }], '/answers/0/option'],
    ['the same question twice', [{ id: 'open' }, { id: 'open' }], '/answers/1/id'],
    ['no answers', [], '/answers'],
  ])('refuses %s', async (_, answers, pointer) => {
    const { status, body } = await answer(...answers);
    expect([status, body.code, body.errors?.[0]?.pointer]).toEqual([422, 'validation_failed', pointer]);
  });
});
