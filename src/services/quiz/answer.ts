import type { QuizAnswers, QuizResult } from '../../contract/quiz.ts';
import type { Walkthrough } from '../../contract/walkthrough.ts';
import { AppError } from '../../errors.ts';
import type { ServiceDeps } from '../deps.ts';
import { loadWalkthrough } from '../internal/load.ts';

type Item = Walkthrough['quiz'][number];
type Answer = QuizAnswers['answers'][number];

/**
 * Grades answers to a quiz and explains each of them. Open questions are explained, not judged. Nothing is
 * kept.
 *
 * @throws AppError walkthrough_not_found, validation_failed
 */
export async function answerQuiz(
  deps: ServiceDeps,
  tenantId: string,
  walkthroughId: string,
  { answers }: QuizAnswers,
): Promise<QuizResult> {
  const { walkthrough } = await loadWalkthrough(deps.store.forTenant(tenantId), walkthroughId);
  const results = answers.map((answer, index) => {
    const item = walkthrough.quiz.find(({ id }) => id === answer.id);
    if (item === undefined) throw refuse(index, 'id', 'is not a question of this quiz');
    if (answers.findIndex(({ id }) => id === answer.id) < index) {
      throw refuse(index, 'id', 'was answered before');
    }
    return grade(item, answer, index);
  });
  return {
    walkthroughId,
    correct: results.filter(({ correct }) => correct === true).length,
    graded: results.filter(({ correct }) => correct !== undefined).length,
    results,
  };
}

function grade(item: Item, { option, text }: Answer, index: number): QuizResult['results'][number] {
  const { id, question, explanation, options } = item;
  if (options === undefined) {
    if (option !== undefined) throw refuse(index, 'option', 'this question has no options');
    return { id, question, explanation };
  }
  if (text !== undefined) throw refuse(index, 'text', 'this question has options to choose from');
  const chosen = options.find((candidate) => candidate.id === option);
  if (chosen === undefined) throw refuse(index, 'option', 'must be the id of one of the options');
  const right = options.find(({ correct }) => correct)!;
  return {
    id,
    question,
    correct: chosen.correct,
    correctOption: { id: right.id, text: right.text },
    explanation,
  };
}

const refuse = (index: number, field: string, detail: string) =>
  new AppError('validation_failed', 'An answer does not fit this quiz.', [
    { pointer: `/answers/${index}/${field}`, detail },
  ]);
