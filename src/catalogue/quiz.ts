import type { Quiz, QuizAnswer, QuizResult } from '../contract/quiz.ts';
import type { PublicWalkthrough, Walkthrough } from '../contract/walkthrough.ts';
import { AppError, type FieldError } from '../errors.ts';

type Question = Walkthrough['quiz'][number];

/** The questions with their options, without the right options and the explanations. */
export const publicQuestions = (walkthrough: Pick<Walkthrough, 'quiz'>): Quiz['questions'] =>
  walkthrough.quiz.map(({ id, question, options }) => ({
    id,
    question,
    // Named one by one, so that a field added to an option is not given away by accident.
    ...(options && { options: options.map(({ id, text }) => ({ id, text })) }),
  }));

/** A walkthrough as it may be shown before its quiz is answered. */
export function publicWalkthrough(stored: {
  walkthrough: Walkthrough;
  source: PublicWalkthrough['source'];
}): PublicWalkthrough {
  const { walkthrough, source } = stored;
  return { ...walkthrough, quiz: publicQuestions(walkthrough), source };
}

/**
 * Grades the questions that were answered and gives away no other. An open question (imported pages have no
 * options) comes back with its explanation and without `correct`: the candidate grades it.
 *
 * @returns one result for each answer, in the order of the quiz
 * @throws {AppError} `validation_failed`, with a pointer for each answer that fits no question
 */
export function gradeQuiz(
  walkthrough: Pick<Walkthrough, 'quiz'>,
  answers: readonly QuizAnswer[],
): QuizResult[] {
  const questions = new Map(walkthrough.quiz.map((question) => [question.id, question]));
  const answered = new Map<string, QuizAnswer>();
  const errors: FieldError[] = [];
  for (const [index, answer] of answers.entries()) {
    const misfit = answered.has(answer.id)
      ? { field: 'id', detail: 'answers this question a second time' }
      : findMisfit(questions.get(answer.id), answer);
    if (misfit) errors.push({ pointer: `/answers/${index}/${misfit.field}`, detail: misfit.detail });
    answered.set(answer.id, answer);
  }
  if (errors.length > 0) {
    throw new AppError('validation_failed', 'Some answers do not fit a question of this quiz.', errors);
  }
  return walkthrough.quiz.flatMap((question) => {
    const answer = answered.get(question.id);
    return answer ? [gradeQuestion(question, answer)] : [];
  });
}

function findMisfit(
  question: Question | undefined,
  answer: QuizAnswer,
): { field: 'id' | 'option' | 'text'; detail: string } | undefined {
  if (!question) return { field: 'id', detail: 'is not a question of this quiz' };
  if (!question.options) {
    return 'option' in answer
      ? { field: 'option', detail: 'the question is open: answer it with text' }
      : undefined;
  }
  if (!('option' in answer)) return { field: 'text', detail: 'the question has options: choose one' };
  return question.options.some(({ id }) => id === answer.option)
    ? undefined
    : { field: 'option', detail: 'is not an option of this question' };
}

function gradeQuestion({ id, options, explanation }: Question, answer: QuizAnswer): QuizResult {
  const right = options?.find(({ correct }) => correct);
  if (!right || !('option' in answer)) return { id, explanation };
  return {
    id,
    correct: answer.option === right.id,
    correctOption: right.id,
    chosen: answer.option,
    explanation,
  };
}
