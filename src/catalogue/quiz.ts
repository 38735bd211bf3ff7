import type { QuizAnswers, QuizResult } from '../contract/quiz.ts';
import type { PublicWalkthrough, Walkthrough } from '../contract/walkthrough.ts';
import { AppError, type FieldError } from '../errors.ts';

type Question = Walkthrough['quiz'][number];
type Answer = QuizAnswers['answers'][number];
type Result = QuizResult['results'][number];

/** A walkthrough as it may be shown before its quiz is answered: without right options and explanations. */
export function publicWalkthrough(stored: {
  walkthrough: Walkthrough;
  source: PublicWalkthrough['source'];
}): PublicWalkthrough {
  const { walkthrough, source } = stored;
  const quiz = walkthrough.quiz.map(({ id, question, options }) => ({
    id,
    question,
    // Named one by one, so that a field added to an option is not given away by accident.
    ...(options && { options: options.map(({ id, text }) => ({ id, text })) }),
  }));
  return { ...walkthrough, quiz, source };
}

/**
 * Grades the questions that were answered and gives away no other. An open question (imported pages have no
 * options) comes back with its explanation and without `correct`: the candidate grades it.
 *
 * @returns one result for each answer, in the order of the answers
 * @throws AppError validation_failed, with a pointer for each answer that fits no question
 */
export function gradeQuiz(walkthrough: Walkthrough, answers: QuizAnswers['answers']): QuizResult {
  const questions = new Map(walkthrough.quiz.map((question) => [question.id, question]));
  const errors: FieldError[] = [];
  const results = answers.flatMap((answer, index) => {
    const question = questions.get(answer.id);
    const misfit = answers.slice(0, index).some(({ id }) => id === answer.id)
      ? { field: 'id', detail: 'answers this question a second time' }
      : findMisfit(question, answer);
    if (question && !misfit) return [gradeQuestion(question, answer)];
    if (misfit) errors.push({ pointer: `/answers/${index}/${misfit.field}`, detail: misfit.detail });
    return [];
  });
  if (errors.length > 0) {
    throw new AppError('validation_failed', 'Some answers do not fit a question of this quiz.', errors);
  }
  return {
    walkthroughId: walkthrough.id,
    correct: results.filter(({ correct }) => correct === true).length,
    graded: results.filter(({ correct }) => correct !== undefined).length,
    results,
  };
}

function findMisfit(
  question: Question | undefined,
  { option, text }: Answer,
): { field: 'id' | 'option' | 'text'; detail: string } | undefined {
  if (!question) return { field: 'id', detail: 'is not a question of this quiz' };
  if (!question.options) {
    return option === undefined
      ? undefined
      : { field: 'option', detail: 'the question is open: answer it with text' };
  }
  if (text !== undefined) return { field: 'text', detail: 'the question has options: choose one' };
  return question.options.some(({ id }) => id === option)
    ? undefined
    : { field: 'option', detail: 'must be the id of one of the options' };
}

function gradeQuestion({ id, question, options, explanation }: Question, { option }: Answer): Result {
  const right = options?.find(({ correct }) => correct);
  if (!right) return { id, question, explanation };
  return {
    id,
    question,
    correct: option === right.id,
    chosen: option,
    correctOption: { id: right.id, text: right.text },
    explanation,
  };
}
