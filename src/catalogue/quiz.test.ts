import { describe, expect, it } from 'vitest';
import { makeWalkthrough } from '../../test/support/factories.ts';
import { quizAnswersSchema, quizResultSchema } from '../contract/quiz.ts';
import { publicWalkthroughSchema } from '../contract/walkthrough.ts';
import { AppError } from '../errors.ts';
import { gradeQuiz, publicWalkthrough } from './quiz.ts';

const question = (id: string, right: string) => ({
  id,
  question: `Which one, ${id}?`,
  options: ['a', 'b', 'c', 'd'].map((option) => ({
    id: option,
    text: `Text of ${option}`,
    correct: option === right,
  })),
  explanation: `Secret of ${id}`,
});
const open = { id: 'open', question: 'What is missing?', explanation: 'Secret of open' };
const walkthrough = makeWalkthrough({ quiz: [question('first', 'b'), question('second', 'd'), open] });

function refusal(answers: Parameters<typeof gradeQuiz>[1]): AppError {
  try {
    gradeQuiz(walkthrough, answers);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('the answers were graded');
}

describe('publicWalkthrough', () => {
  it('keeps every question and option and gives nothing of the key away', () => {
    const shown = publicWalkthrough({ walkthrough, source: 'builtin' });
    expect(shown.quiz.map(({ id }) => id)).toEqual(['first', 'second', 'open']);
    expect(shown.quiz[0]?.options?.map(({ text }) => text)).toEqual([
      'Text of a',
      'Text of b',
      'Text of c',
      'Text of d',
    ]);
    expect(JSON.stringify(shown)).not.toMatch(/correct|Secret/);
  });

  it('shows an open question without options, and the rest of the walkthrough as it is', () => {
    const shown = publicWalkthrough({ walkthrough, source: 'imported' });
    expect(shown.quiz[2]).toEqual({ id: 'open', question: 'What is missing?' });
    expect(shown).toMatchObject({ source: 'imported', probes: walkthrough.probes, steps: walkthrough.steps });
    expect(publicWalkthroughSchema.safeParse(shown).error).toBeUndefined();
  });

  it('leaves what is stored untouched', () => {
    const before = structuredClone(walkthrough);
    publicWalkthrough({ walkthrough, source: 'builtin' });
    expect(walkthrough).toEqual(before);
  });
});

describe('gradeQuiz', () => {
  it('marks the right and the wrong option, explains both and counts', () => {
    const graded = gradeQuiz(walkthrough, [
      { id: 'first', option: 'b' },
      { id: 'second', option: 'a' },
    ]);
    expect(graded).toEqual({
      walkthroughId: walkthrough.id,
      correct: 1,
      graded: 2,
      results: [
        {
          id: 'first',
          question: 'Which one, first?',
          correct: true,
          chosen: 'b',
          correctOption: { id: 'b', text: 'Text of b' },
          explanation: 'Secret of first',
        },
        {
          id: 'second',
          question: 'Which one, second?',
          correct: false,
          chosen: 'a',
          correctOption: { id: 'd', text: 'Text of d' },
          explanation: 'Secret of second',
        },
      ],
    });
    expect(quizResultSchema.safeParse(graded).error).toBeUndefined();
  });

  it('leaves an open question to the candidate', () => {
    const graded = gradeQuiz(walkthrough, [{ id: 'open', text: 'The figures.' }]);
    expect(graded).toMatchObject({ correct: 0, graded: 0, results: [open] });
    expect(graded.results[0]).not.toHaveProperty('correct');
  });

  it('answers in the order it was answered in and says nothing of the other questions', () => {
    const graded = gradeQuiz(walkthrough, [
      { id: 'open', text: 'The figures.' },
      { id: 'first', option: 'c' },
    ]);
    expect(graded.results.map(({ id }) => id)).toEqual(['open', 'first']);
    expect(JSON.stringify(graded)).not.toContain('Secret of second');
  });

  it.each([
    ['an unknown question', [{ id: 'third', option: 'a' }], ['/answers/0/id']],
    ['an unknown option', [{ id: 'first', option: 'e' }], ['/answers/0/option']],
    ['no option', [{ id: 'first' }], ['/answers/0/option']],
    ['an option for an open question', [{ id: 'open', option: 'a' }], ['/answers/0/option']],
    ['text for a question with options', [{ id: 'first', text: 'b' }], ['/answers/0/text']],
    [
      'a question answered twice',
      [
        { id: 'first', option: 'a' },
        { id: 'first', option: 'b' },
      ],
      ['/answers/1/id'],
    ],
    [
      'each of several faults',
      [
        { id: 'first', option: 'a' },
        { id: 'second', option: 'z' },
        { id: 'nope', text: 'x' },
      ],
      ['/answers/1/option', '/answers/2/id'],
    ],
  ])('refuses %s', (_, answers, pointers) => {
    const error = refusal(answers);
    expect(error.code).toBe('validation_failed');
    expect(error.errors.map(({ pointer }) => pointer)).toEqual(pointers);
  });

  it('keeps what the candidate wrote out of the refusal', () => {
    const error = refusal([{ id: 'first', text: 'my private words' }]);
    expect(JSON.stringify([error.message, error.errors])).not.toContain('private');
  });
});

describe('the request', () => {
  it('needs at least one answer', () => {
    expect(quizAnswersSchema.safeParse({ answers: [] }).success).toBe(false);
  });
});
